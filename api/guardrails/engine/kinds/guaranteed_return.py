"""A promise of return: 'guaranteed profit', 'risikolose Anlage', '#rendementsgarantie', 'you cannot lose'.

Never publishable, whatever stands beside it; a wink changes nothing. Not a promise: what is denied or reported as a
swindle, the deposit guarantee scheme, and a joke guarantee at an event.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice

import msgspec

from api.content.schemas import Category
from api.core.languages import Language
from api.guardrails.engine.claims import denied
from api.guardrails.engine.findings import Hit, Suggestion
from api.guardrails.engine.normalise import Folded, Span
from api.guardrails.engine.phrases import LEXICONS
from api.guardrails.engine.phrases.answers import LOSS_RULED_OUT
from api.guardrails.engine.phrases.lexicon import Lexicon
from api.guardrails.engine.phrases.notation import source
from api.guardrails.engine.phrases.phrase_list import pattern
from api.guardrails.engine.reading import Reading
from api.guardrails.engine.scopes import Scopes, scopes_of

_RATE = r"(?:[0-9][0-9.,]{0,8} ?%|(?:[0-9][0-9.,]{0,8}|[a-z]{2,20}) ?(?:per ?cento?|procent|prozent|pour cent))"
_FOLLOWING = 16
"""Letters behind a hedge by which it is known again in the approved caption."""
_MOST = 20
"""Promises that are shown at once; the others show when these are gone."""


class Claim(msgspec.Struct, frozen=True):
    """A possible promise in a folded text."""

    span: Span
    lexicon: Lexicon
    says_no_itself: bool = False
    hedgeable: bool = False
    of_return: bool = False
    about_principal: bool = False


def find(reading: Reading) -> list[Hit]:
    """Every promise of return that the person added; of overlapping ones that for which there is a better wording."""
    promises = (
        (claim, folded)
        for folded in reading.readings
        for scopes in [reading.scopes if folded is reading.plain else scopes_of(folded.text)]
        for claim in _claims(folded.text)
        if _counts(claim, scopes, reading) and not _is_denied(claim, scopes, reading)
    )
    return _apart(_hit(claim, folded) for claim, folded in islice(promises, _MOST))


def _apart(hits: Iterable[Hit]) -> list[Hit]:
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda one: (one.suggestion is None, one.start - one.end, one.start)):
        if all(hit.end <= other.start or other.end <= hit.start for other in kept):
            kept.append(hit)
    return kept


def _is_denied(claim: Claim, scopes: Scopes, reading: Reading) -> bool:
    """In the claim's own language or in the text's first two: `garantie` is Dutch, German and French."""
    lexicons = dict.fromkeys((claim.lexicon, *(LEXICONS[language] for language in reading.languages[:2])))
    return any(denied(scopes, claim.span, one, says_no_itself=claim.says_no_itself) for one in lexicons)


def _claims(text: str) -> Iterator[Claim]:
    """Possible promises; the guarantee of the deposit guarantee scheme is none of the bank's."""
    schemes = [found.span() for lexicon in LEXICONS.values() for found in pattern(lexicon.scheme).finditer(text)]
    hidden = _without(schemes, text)
    for language, lexicon in LEXICONS.items():
        claims = (*_said_outright(text, language), *_promised(text, hidden, lexicon))
        yield from (one for one in claims if not any(_overlap(one.span, scheme) for scheme in schemes))


def _said_outright(text: str, language: Language) -> Iterator[Claim]:
    lexicon = LEXICONS[language]
    for found in (*pattern(lexicon.no_risk).finditer(text), *pattern(LOSS_RULED_OUT[language]).finditer(text)):
        yield Claim(found.span(), lexicon, says_no_itself=True)
    for found in pattern(lexicon.sure_returns).finditer(text):
        yield Claim(found.span(), lexicon, says_no_itself=True)
    for found in pattern(lexicon.sure_gains).finditer(text):
        yield Claim(found.span(), lexicon, says_no_itself=True, hedgeable=True)


def _without(schemes: list[Span], text: str) -> str:
    """The text with the schemes blanked out."""
    for start, end in schemes:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _promised(text: str, hidden: str, lexicon: Lexicon) -> Iterator[Claim]:
    for near in pattern(lexicon.promises).surroundings(text):
        for found in _beside_promise(lexicon, "returns").finditer(hidden, *near):
            yield Claim(found.span(), lexicon, of_return=True)
        for found in _beside_promise(lexicon, "principal").finditer(hidden, *near):
            yield Claim(found.span(), lexicon, about_principal=True)
        for found in _beside_promise(lexicon, "").finditer(hidden, *near):
            yield Claim(found.span(), lexicon, about_principal=True)


@cache
def _beside_promise(lexicon: Lexicon, things: str) -> re.Pattern[str]:
    """A promise and the thing promised (a rate, if none is named), either first, at most five words apart."""
    promise, thing = source(lexicon.promises), source(getattr(lexicon, things)) if things else _RATE
    apart = r"(?:[\s\-_'\"/]{1,3}[a-z0-9'%€]{1,20}){0,5}?[\s\-_'\"#]{1,3}"
    joined = r"[\s\-_'\"#]{0,3}"
    promise_first = rf"(?:{promise})(?:{apart}|{joined}|[,:] )(?:{thing})"
    thing_first = rf"(?:{thing})(?:{apart}|{joined}|[,:;.?]? )(?:{promise})"
    return re.compile(rf"(?<![a-z0-9])(?:{promise_first}|{thing_first})(?![a-z0-9])")


def _counts(claim: Claim, scopes: Scopes, reading: Reading) -> bool:
    """Whether the talk is of money, and the words are the person's own."""
    words = scopes.text[slice(*claim.span)]
    if words in reading.approved.text:
        return False
    first, last = scopes.sentence(claim.span[0])
    if claim.hedgeable and _is_hedged(claim, scopes, reading.approved.text):
        return False
    sentence = scopes.text[first : claim.span[0]] + " " + scopes.text[claim.span[1] : last]
    if claim.about_principal and pattern(claim.lexicon.scheme).found_in(sentence):
        return False
    if reading.context.free_lane or reading.context.category is not Category.PRODUCT:
        return _about_investing(sentence)
    return claim.of_return or _about_investing(reading.approved.text) or _about_investing(scopes.text)


def _is_hedged(claim: Claim, scopes: Scopes, approved: str) -> bool:
    """'You may get more out than you put in' promises nothing; the caption's own warning takes nothing back."""
    first, last = scopes.clause(*claim.span)
    around = f"{scopes.text[first : claim.span[0]]} | {scopes.text[claim.span[1] : last]}"
    return any(around[slice(*_with_next(found, around))] not in approved for found in _hedges(claim, around))


def _hedges(claim: Claim, around: str) -> Iterator[re.Match[str]]:
    return pattern(claim.lexicon.hedges).finditer(around)


def _with_next(found: re.Match[str], around: str) -> Span:
    """The hedge and what follows it, so that `can` in a warning is told from `can` elsewhere."""
    return found.start(), min(len(around), found.end() + _FOLLOWING)


def _about_investing(text: str) -> bool:
    return any(pattern(lexicon.investing).found_in(text) for lexicon in LEXICONS.values())


def _hit(claim: Claim, folded: Folded) -> Hit:
    start, end = folded.span(*claim.span)
    return Hit(start, end, {"words": folded.original[start:end]}, _honestly(claim, folded) if claim.of_return else None)


def _honestly(claim: Claim, folded: Folded) -> Suggestion:
    """What can be said instead. It brings its own article, so the one before the promise goes."""
    first, last = claim.span
    article = re.search(rf"\b(?:{claim.lexicon.articles}) $", folded.text[:first], re.IGNORECASE)
    start, end = folded.span(article.start() if article else first, last)
    return Suggestion(start, end, claim.lexicon.honest_return)
