"""Running somebody down: a competitor, other banks, the own house, its management or its IT.

A judgement counts when it is aimed at one of them: 'our management couldn't run a bath', 'Kestrel? Thieves!'. Not:
irony about oneself, things that don't work, warnings of fraudsters, praise, and what was bad and has become good.
"""

from collections.abc import Iterator
from functools import lru_cache

from api.guardrails.engine.aiming import Form, Judgement, is_aimed, is_meant
from api.guardrails.engine.findings import Hit
from api.guardrails.engine.normalise import Folded, Span, folded
from api.guardrails.engine.phrases.disparagement import DISPARAGING
from api.guardrails.engine.phrases.disparagement.vocabulary import Disparaging
from api.guardrails.engine.phrases.lexicon import Phrases
from api.guardrails.engine.phrases.phrase_list import PhraseList, pattern
from api.guardrails.engine.reading import Reading
from api.guardrails.engine.scopes import Scopes, scopes_of, words_of

_BRIEF = 7
"""A sentence of so few words that begins with 'they' or with a name speaks about the sentence before."""


def find(reading: Reading) -> list[Hit]:
    """Every stretch by which the person, and not the approved caption, runs somebody down."""
    return [
        Hit(start, end, {"words": reading.text[start:end]})
        for text in reading.readings
        for scopes in [reading.scopes if text is reading.plain else scopes_of(text.text)]
        for span in _stretches(text, scopes, reading)
        for start, end in [text.span(*span)]
    ]


def _stretches(text: Folded, scopes: Scopes, reading: Reading) -> Iterator[Span]:
    for judgement in _judgements(text.text):
        if text.text[slice(*judgement.span)] in reading.approved.text or not is_meant(scopes, judgement):
            continue
        target = _target(scopes, judgement, reading)
        if target:
            yield min(target[0], judgement.span[0]), max(target[1], judgement.span[1])
    yield from _complete(scopes, reading)


def _judgements(text: str) -> Iterator[Judgement]:
    for language, words in DISPARAGING.items():
        for phrases, form, mild in _forms(words):
            for found in pattern(phrases).finditer(text):
                yield Judgement(found.span(), form, language, mild)


def _forms(words: Disparaging) -> tuple[tuple[tuple[str, ...], Form, bool], ...]:
    return (
        (words.nouns, Form.NOUN, False),
        (words.qualities, Form.QUALITY, False),
        (words.deeds, Form.DEED, False),
        (words.mild, Form.QUALITY, True),
    )


def _target(scopes: Scopes, judgement: Judgement, reading: Reading) -> Span | None:
    """The one whom the judgement is aimed at: in its sentence, or in the one before a brief remark."""
    first, last = scopes.sentence(judgement.span[0])
    words, bank = DISPARAGING[judgement.language], reading.context.bank
    targets = _targets(words.targets, bank.bank, bank.competitors)
    for found in targets.within(scopes.text, first, last):
        if is_aimed(scopes, judgement, found.span()):
            return found.span()
    tells_more = first > 0 and (_refers_back(scopes.text[first:last], words) or _exclaims(scopes, judgement))
    if tells_more and targets.is_within(scopes.text, *scopes.sentence(first - 1)):
        return judgement.span
    return None


def _refers_back(sentence: str, words: Disparaging) -> bool:
    return len(words_of(sentence)) <= _BRIEF and bool(pattern(words.they).match(sentence.lstrip(" '\"-")))


def _exclaims(scopes: Scopes, judgement: Judgement) -> bool:
    """'Kestrel? Thieves, all of them.': a name called right behind a brief question or exclamation."""
    first, last = scopes.sentence(judgement.span[0])
    before = scopes.text[slice(*scopes.sentence(first - 1))]
    calls = judgement.form is Form.NOUN and len(words_of(scopes.text[first : judgement.span[0]])) <= 1
    return calls and len(words_of(scopes.text[first:last])) <= _BRIEF and len(words_of(before)) <= _BRIEF


@lru_cache(maxsize=32)
def _targets(those: Phrases, bank: str, competitors: tuple[str, ...]) -> PhraseList:
    own = folded(bank)
    return pattern((*those, *map(folded, competitors), *((own, own.split()[0]) if own else ())))


def _complete(scopes: Scopes, reading: Reading) -> Iterator[Span]:
    for language, words in DISPARAGING.items():
        for found in pattern(words.complete).finditer(scopes.text):
            judgement = Judgement(found.span(), Form.DEED, language)
            if found.group() not in reading.approved.text and is_meant(scopes, judgement):
                yield found.span()
