"""For or against a party, a person in office or a government: 'vote for those who cut taxes', 'der gehört abgewählt'.

Somebody who governs or wants to, beside a verdict, a vote or a wish to see them go; pointing at them (`this minister`)
is enough. Not: denying it, the mayor at the opening, a law that is named, the colleague of the month, a vote for a
project or a plant's name.
"""

from collections.abc import Iterator

from api.guardrails.engine.combinations import Wording, wordings
from api.guardrails.engine.findings import Hit
from api.guardrails.engine.normalise import Span
from api.guardrails.engine.phrases import political as words
from api.guardrails.engine.reading import Reading

_TELLING = (*words.PARTIES, *words.SEATS)
_VOTED_FOR = (*words.HARMLESS, *words.OURS)
_POLITE = (*words.VISITS, *words.HARMLESS)
_AT_WORK = (*_POLITE, *words.FACTS_OF_LAW)
_OF_PARTIES = (*words.VERDICTS, *words.REMOVALS, *words.VOTING, *words.PRAISE)


def find(reading: Reading) -> list[Hit]:
    """Everywhere that the person takes sides in politics."""
    return [
        _hit(wording, side, reading)
        for wording in wordings(reading)
        for side in _sides(wording)
        if not wording.in_sentence(side, words.DENIALS)
    ]


def _sides(wording: Wording) -> Iterator[Span]:
    yield from _about_parties(wording)
    yield from _about_offices(wording)
    votes = wording.marks(words.VOTING)
    advice = wording.together(votes, wording.marks(words.POLITICAL_OBJECTS)) if votes else []
    yield from (one for one in advice if not wording.in_sentence(one, _VOTED_FOR))


def _about_parties(wording: Wording) -> Iterator[Span]:
    """A party or a seat of power is hardly named without a reason, save where its people pay a visit."""
    named = (one for one in wording.marks(_TELLING) if wording.is_own(one))
    yield from (one for one in named if not wording.in_sentence(one, _POLITE))
    if names := wording.marks(words.NAMES):
        yield from wording.together(names, wording.marks(_OF_PARTIES), apart=10)


def _about_offices(wording: Wording) -> Iterator[Span]:
    yield from (one for one in wording.marks(words.THESE) if wording.is_own(one))
    offices = wording.marks(words.GOVERNMENTS)
    if not offices:
        return
    votes, removals = wording.marks(words.VOTING), wording.marks(words.REMOVALS)
    yield from wording.together(offices, (*wording.marks(words.VERDICTS), *removals, *votes), apart=14)
    for side in wording.together((*votes, *removals), offices, apart=30, sentences=1):
        if not wording.in_sentence(side, _VOTED_FOR):
            yield side
    rulers = (one for one in wording.marks(words.RULERS) if wording.is_own(one))
    yield from (one for one in rulers if not wording.in_sentence(one, _AT_WORK))


def _hit(wording: Wording, side: Span, reading: Reading) -> Hit:
    start, end = wording.folded.span(*wording.clause(side))
    return Hit(start, end, {"words": reading.text[start:end]})
