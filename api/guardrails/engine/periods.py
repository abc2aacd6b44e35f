"""Which of the periods that a text speaks about have no published results yet, judged by the results calendar."""

import re
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from api.guardrails.engine.facts import BankFacts
from api.guardrails.engine.normalise import Span
from api.guardrails.engine.phrases import periods as names
from api.guardrails.engine.phrases.phrase_list import PhraseList, pattern

_UNTIL = re.compile(r"(\d{4})(?:-(?:Q([1-4])|H([12])|(\d{1,2})))?")
_DATE = re.compile(r"(\d{4})-(\d{1,2})")
_YEAR_BEHIND = re.compile(r"[\s,.']{0,3}(?:(?:of|van|des|del|dell'anno|de|jahres) )?(20\d\d)(?!\d)")
_YEAR_BEFORE = re.compile(r"(?<!\d)(20\d\d)(?:'s)?[\s,-]{1,2}$")
_BARE_YEAR = re.compile(r"(?<![\d.,:/-])(20\d\d)(?![\d:/-]|[.,]\d)")

Month = int
"""Months since the year nought, so that they can be compared and counted."""


class Calendar(msgspec.Struct, frozen=True):
    """The last month whose results are public, the month of writing, that of the next publication (nought: none)."""

    published: Month
    written: Month
    publication: Month

    def unpublished(self, month: int, year: int | None, *, quarterly: bool = False) -> bool:
        """Whether results of the month are not public yet. Without a year the one nearest to the writing is meant."""
        if year is not None:
            return _month(year, month) > self.published
        if quarterly:
            return self.published < _month((self.published - 1) // 12, month)
        nearest = min((_month(self.written // 12 + each, month) for each in (-1, 0, 1)), key=self._distance)
        return self.published < nearest <= self.written + 1

    def _distance(self, month: Month) -> int:
        return abs(month - self.written)


class Periods(msgspec.Struct, frozen=True):
    """Where a text names unpublished periods, and the next publication."""

    unpublished: tuple[Span, ...]
    publication: tuple[Span, ...]


def calendar_of(bank: BankFacts) -> Calendar | None:
    """The bank's calendar; nothing when the bank has not said until when results are public."""
    until = _UNTIL.fullmatch(bank.results.published_until)
    if not until:
        return None
    year, quarter, half, month = (int(one) if one else None for one in until.groups())
    last = quarter * 3 if quarter else half * 6 if half else month or 12
    published = _month(year or 0, last)
    return Calendar(published, _month_of(bank.written_on) or published + 2, _month_of(bank.results.next_publication))


def periods_in(text: str, calendar: Calendar, *, of_quarters: bool) -> Periods:
    """The unpublished periods that a folded text names; `of_quarters`: `the fourth` is a quarter here."""
    taken: list[Span] = []
    unpublished: list[Span] = []
    publication: list[Span] = []
    for month, span, quarterly in _named(text, of_quarters):
        year = _year_at(text, span)
        taken.append(_with_year(text, span))
        if not quarterly and (year or calendar.publication // 12) * 12 + month == calendar.publication:
            publication.append(span)
        elif _of_a_former_year(text, span):
            continue
        elif calendar.unpublished(month, year, quarterly=quarterly) or _since(text, span, month, calendar):
            unpublished.append(span)
    running = [found.span() for found in _always().finditer(text)]
    years = [
        found.span()
        for found in _BARE_YEAR.finditer(text)
        if calendar.unpublished(12, int(found.group(1)))
        and not any(first <= found.start() < last for first, last in taken)
    ]
    return Periods(tuple(sorted([*unpublished, *running, *years])), tuple(publication))


def _named(text: str, of_quarters: bool) -> Iterator[tuple[int, Span, bool]]:
    """Months and ends of quarters and halves, where they are named, and whether they are quarters or halves."""
    for number, phrases in names.QUARTERS.items():
        elliptic = names.ELLIPTIC_QUARTERS.get(number, ()) if of_quarters else ()
        yield from ((number * 3, found.span(), True) for found in pattern((*phrases, *elliptic)).finditer(text))
    for number, phrases in names.HALVES.items():
        yield from ((number * 6, found.span(), True) for found in pattern(phrases).finditer(text))
    for number, phrases in names.MONTHS.items():
        yield from ((number, found.span(), False) for found in pattern(phrases).finditer(text))


def _since(text: str, span: Span, month: int, calendar: Calendar) -> bool:
    """Whether it is what followed the last published month: `since September`."""
    before = text[max(0, span[0] - 8) : span[0]].split()
    last = (calendar.published - 1) % 12 + 1
    return month == last and bool(before) and bool(pattern(names.SINCE).match(before[-1]))


def _year_at(text: str, span: Span) -> int | None:
    found = _YEAR_BEHIND.match(text, span[1]) or _YEAR_BEFORE.search(text[max(0, span[0] - 10) : span[0]])
    return int(found.group(1)) if found else None


def _with_year(text: str, span: Span) -> Span:
    behind = _YEAR_BEHIND.match(text, span[1])
    return max(0, span[0] - 8), behind.end() if behind else span[1]


def _of_a_former_year(text: str, span: Span) -> bool:
    return bool(pattern(names.OF_FORMER_YEARS).match(text[span[1] : span[1] + 40].lstrip()))


@lru_cache(maxsize=1)
def _always() -> PhraseList:
    return pattern((*names.WHOLE_YEAR, *names.RUNNING))


def _month(year: int, month: int) -> Month:
    return year * 12 + month


def _month_of(date: str) -> Month:
    found = _DATE.match(date)
    return _month(int(found.group(1)), int(found.group(2))) if found else 0
