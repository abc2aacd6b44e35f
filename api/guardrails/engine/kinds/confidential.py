"""What is still inside the house: projects by name, papers marked confidential, news that nobody outside knows yet.

A project's name counts also in disguise, but not where it is plainly the thing it is called after ('the wind, a
tramontana'). A stamp counts beside a paper; secrecy beside news; closing, laying off and deciding beside what and when.
Not: internal promotion, opening hours, secret recipes, and saying that nothing of the kind is planned.
"""

from collections.abc import Iterator

from api.guardrails.engine.combinations import Wording, wordings
from api.guardrails.engine.findings import Hit, Suggestion
from api.guardrails.engine.names import find_name
from api.guardrails.engine.normalise import Span
from api.guardrails.engine.phrases import confidential as words
from api.guardrails.engine.phrases.phrase_list import pattern
from api.guardrails.engine.reading import Reading

_NEWS = (*words.CLOSINGS, *words.UPHEAVALS, *words.FORECASTS)


def find(reading: Reading) -> list[Hit]:
    """Everything that the person tells and the approved caption does not."""
    return [
        hit
        for wording in wordings(reading)
        for hit in (*_projects(wording, reading), *(_hit(wording, told, reading) for told in _told(wording)))
    ]


# --- projects by name ------------------------------------------------------------------------------


def _projects(wording: Wording, reading: Reading) -> Iterator[Hit]:
    for name in reading.context.bank.internal_projects:
        if find_name(name, reading.approved.text):
            continue
        for span in find_name(name, wording.text):
            if _is_the_project(wording, span):
                start, end = wording.folded.span(*span)
                yield Hit(start, end, {"words": reading.text[start:end]})


def _is_the_project(wording: Wording, span: Span) -> bool:
    """A name in disguise is one; else talk of projects decides, and then whether it is written like a common noun."""
    start, end = wording.folded.span(*span)
    typed = wording.folded.original[start:end]
    if not typed.isalpha():
        return True
    if wording.in_sentence(span, words.PROJECT):
        return True
    if wording.in_sentence(span, words.NATURE) or typed.islower():
        return False
    return typed.isupper() or not _behind_an_article(wording, span)


def _behind_an_article(wording: Wording, span: Span) -> bool:
    before = wording.text[max(0, span[0] - 12) : span[0]].split()
    return bool(before) and bool(pattern(words.ARTICLES).match(before[-1].rsplit("'")[-1] or before[-1]))


# --- what people tell ------------------------------------------------------------------------------


def _told(wording: Wording) -> Iterator[Span]:
    for told in (*_from_papers(wording), *_in_secret(wording), *_of_changes(wording)):
        if not wording.in_sentence(told, words.HARMLESS):
            yield told


def _from_papers(wording: Wording) -> list[Span]:
    stamps = wording.marks(words.MARKS)
    return wording.together(stamps, wording.marks(words.PAPERS), apart=10, sentences=1) if stamps else []


def _in_secret(wording: Wording) -> list[Span]:
    """News beside any word of secrecy; whatever is told of the bank where one says outright that it is secret."""
    denied = wording.marks(words.NO_SECRET)
    secrecy = wording.marks(words.SECRECY, but_not=denied)
    outright = wording.marks(words.GIVEN_AWAY, but_not=denied)
    news = wording.marks(_NEWS) if secrecy or outright else ()
    told = wording.together((*secrecy, *outright), news, apart=30, sentences=1)
    return told + (wording.together(outright, wording.marks(words.TALK), apart=20) if outright else [])


def _of_changes(wording: Wording) -> Iterator[Span]:
    """A part of the bank that ends or changes, with a date; lay-offs and mergers; what a board has just decided."""
    closings, upheavals = wording.marks(words.CLOSINGS), wording.marks(words.UPHEAVALS)
    boards = wording.marks(words.BOARDS)
    if not (closings or upheavals or boards):
        return
    parts, soon = wording.marks(words.UNITS), wording.marks(words.FORECASTS)
    fresh = (*soon, *wording.marks(words.YET_TO_COME))
    decisions = wording.marks(words.DECISIONS) if boards else ()
    for told in (
        *(one for one in wording.together(closings, parts, soon, apart=10) if not _as_every_day(wording, one)),
        *wording.together(upheavals, (*parts, *fresh, *wording.marks(words.US))),
        *wording.together(boards, decisions, (*fresh, *closings, *upheavals), apart=10),
    ):
        if not wording.in_sentence(told, words.DENIALS):
            yield told


def _as_every_day(wording: Wording, told: Span) -> bool:
    return wording.in_sentence(told, words.OPENING_HOURS)


def _hit(wording: Wording, told: Span, reading: Reading) -> Hit:
    start, end = wording.folded.span(*wording.clause(told))
    first, last = wording.folded.span(*wording.whole(told))
    return Hit(start, end, {"words": reading.text[start:end]}, Suggestion(first, last, ""))
