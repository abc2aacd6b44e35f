"""What earns points, and into which periods a moment falls. Pure."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from api.game.schemas import EntryReason, Span

POINTS = {EntryReason.SHARE_CONFIRMED: 10, EntryReason.HUMAN_CLICK: 2, EntryReason.IDEA_APPROVED: 15}
CLICKS_COUNTED = 20
"""Human clicks that earn points, for one link on one day."""

SMALL_GROUP = 5
"""Where fewer people than this were active, a group's numbers would tell on single people."""

ALL = "all"


class Booking(NamedTuple):
    """One line for the ledger. Of two bookings with one `source` only the first counts."""

    person: UUID
    reason: EntryReason
    source: str
    points: int
    at: datetime


def periods_of(moment: datetime, zone: ZoneInfo) -> tuple[str, str, str]:
    """The periods `moment` counts in: all time, its ISO 8601 week, and its month, by the company's calendar."""
    return ALL, period_of(Span.WEEK, moment, zone), period_of(Span.MONTH, moment, zone)


def period_of(span: Span, moment: datetime, zone: ZoneInfo) -> str:
    """The name of the period of this span that holds `moment`: `all`, `2026-W47` or `2026-11`."""
    day = moment.astimezone(zone).date()
    if span is Span.WEEK:
        year, week, _ = day.isocalendar()
        return f"{year}-W{week:02}"
    return f"{day:%Y-%m}" if span is Span.MONTH else ALL


def day_around(moment: datetime, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """The first moment of the company's day that holds `moment`, and of the next; a day may have 23 or 25 hours."""
    day = moment.astimezone(zone).date()
    return _midnight(day, zone), _midnight(day + timedelta(days=1), zone)


def ranks(scores: Sequence[float]) -> list[int]:
    """The ranks of scores that come highest first: equals share one and the next is skipped (1, 2, 2, 4)."""
    found: list[int] = []
    for index, score in enumerate(scores):
        same = index > 0 and score == scores[index - 1]
        found.append(found[-1] if same else 1 + index)
    return found


def share_source(share: UUID, confirmed_at: datetime) -> str:
    """Names one confirmation of one share."""
    return f"share:{share.hex}:{int(confirmed_at.timestamp() * 1_000_000)}"


def click_source(link: UUID, click: UUID, times_before: int = 0) -> str:
    """Names one click on one link; one that was booked and taken back gets a number."""
    return f"{clicks_of(link)}{click.hex}" + (f":{times_before}" if times_before else "")


def clicks_of(link: UUID) -> str:
    """What the sources of all clicks on one link begin with."""
    return f"click:{link.hex}:"


def reversal_source(source: str) -> str:
    """Names the one reversal of a booking."""
    return f"undo:{source}"


def first_of_each(bookings: Iterable[Booking]) -> list[Booking]:
    """The bookings without those that repeat an earlier source."""
    found: dict[str, Booking] = {}
    for booking in bookings:
        found.setdefault(booking.source, booking)
    return list(found.values())


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone)
