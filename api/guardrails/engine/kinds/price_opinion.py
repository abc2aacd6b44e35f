"""An opinion on a price or an instrument: 'our share is a gift', 'jetzt einsteigen', 'il titolo è regalato'.

A subject (an instrument, the bank's own share by name or ticker) beside a judgement: dear or cheap, buy or sell, up or
down. Not: raffle tickets, what is in stock, a coin that is only mentioned, a growth figure, and refusing an opinion.
"""

from api.content.schemas import Category
from api.core.languages import Language
from api.guardrails.engine.combinations import Marks, Wording, wordings
from api.guardrails.engine.facts import BankFacts
from api.guardrails.engine.findings import Hit, Suggestion
from api.guardrails.engine.normalise import Span, folded
from api.guardrails.engine.phrases import price_opinion as words
from api.guardrails.engine.reading import Reading

_ABOUT_MARKETS = frozenset({Category.MARKET, Category.COMPANY})
_JUDGEMENTS = (*words.VALUES, *words.ADVICE, *words.FORECASTS)
_WITH_TRADES = (*_JUDGEMENTS, *words.TRADES)
_OTHERS_JUDGE: dict[Language, str] = {
    Language.EN: "I leave prices to others.",
    Language.NL: "Over koersen laat ik anderen oordelen.",
    Language.DE: "Über Kurse sollen andere urteilen.",
    Language.IT: "Sui prezzi lascio parlare altri.",
    Language.FR: "Les cours, je laisse d'autres en juger.",
}


def find(reading: Reading) -> list[Hit]:
    """Every opinion on a price or an instrument that the person added."""
    return [
        _hit(wording, opinion, reading)
        for wording in wordings(reading)
        for opinion in _opinions(wording, reading)
        if not wording.in_sentence(opinion, words.REFUSALS)
    ]


def _opinions(wording: Wording, reading: Reading) -> list[Span]:
    elsewhere = wording.marks(words.OTHER_THINGS)
    own_share = _own_share(wording, reading.context.bank)
    instruments = (*wording.marks(words.INSTRUMENTS, but_not=elsewhere), *own_share)
    timing = wording.marks(words.TIMING)
    opinions = wording.together(wording.marks(words.FUNDS), timing, apart=6)
    if instruments:
        opinions += wording.together(instruments, (*_judgements(wording, reading), *timing))
    if reading.context.category is not Category.PRODUCT:
        securities = (*wording.marks(words.SECURITIES, but_not=elsewhere), *own_share)
        named = [one for one in securities if wording.is_own(one)]
        about_markets = reading.context.category in _ABOUT_MARKETS
        stances = named if about_markets else wording.together(tuple(named), wording.marks(words.STANCES))
        opinions += [one for one in stances if not wording.in_sentence(one, words.MENTIONS)]
    if reading.context.category in _ABOUT_MARKETS:
        opinions += [
            one for one in timing if wording.is_own(one) and not wording.in_sentence(one, words.EVERYDAY_PURCHASES)
        ]
    return opinions


def _judgements(wording: Wording, reading: Reading) -> Marks:
    """Where shares are sold as a product, the words of trading are those of the product."""
    phrases = _JUDGEMENTS if reading.context.category is Category.PRODUCT else _WITH_TRADES
    return (*wording.marks(phrases), *wording.opening(wording.marks(words.ORDERS)))


def _own_share(wording: Wording, bank: BankFacts) -> Marks:
    """The bank's share by its ticker; by the bank's name where that is bought, held or valued like a share."""
    if not bank.ticker:
        return ()
    named = wording.marks((folded(bank.bank).split()[0],)) if bank.bank else ()
    return (
        *wording.marks((folded(bank.ticker),)),
        *wording.together(named, wording.marks(words.LIKE_A_SHARE), apart=4),
    )


def _hit(wording: Wording, opinion: Span, reading: Reading) -> Hit:
    start, end = wording.folded.span(*wording.clause(opinion))
    return Hit(start, end, {"words": reading.text[start:end]}, _suggestion(wording, opinion, reading))


def _suggestion(wording: Wording, opinion: Span, reading: Reading) -> Suggestion:
    """The sentence gives way to one that holds no opinion."""
    start, end = wording.folded.span(*wording.whole(opinion))
    return Suggestion(start, end, _OTHERS_JUDGE[reading.language])
