"""Finding a moment for a share. Pure."""

from collections.abc import Collection, Iterator
from datetime import UTC, datetime, time, timedelta
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from api.sharing.planned.awake import Hours
from api.sharing.planned.schemas import Timing

SOONEST: Final = timedelta(minutes=5)
"""What is found is never nearer than this, so that the person can still change their mind."""
GAP: Final = timedelta(hours=3)
"""Between any two shares of one person, so that nobody is flooded by one colleague."""
AHEAD: Final = timedelta(days=21)
LAST_WORD: Final = timedelta(hours=12)
"""How long before its post ends a share goes out at the latest: a link that stops at once is worth little."""
QUIET: Final = (time(22), time(7))


class Around(NamedTuple):
    """What a moment has to respect: the person's other shares, and when the post ends (None: it does not)."""

    now: datetime
    zone: ZoneInfo
    others: Collection[datetime]
    ends: datetime | None


def moment_for(timing: Timing, hours: Hours, around: Around) -> datetime | None:
    """The first fitting moment, in UTC; None where there is none before the post ends.

    Never in the person's night, never within `GAP` of another share of theirs; when spread, never on the same day.
    """
    fitting = (at for at in _slots(hours, around) if _fits(at, timing, around))
    return next(fitting, None)


def is_quiet(at: datetime, zone: ZoneInfo) -> bool:
    """Whether that moment lies in the person's night."""
    begins, ends = QUIET
    wall = at.astimezone(zone).time()
    return wall >= begins or wall < ends


def _slots(hours: Hours, around: Around) -> Iterator[datetime]:
    """The hours of the coming weeks by the person's clock, each as its moment, in order."""
    today = around.now.astimezone(around.zone).date()
    for day in (today + timedelta(days=ahead) for ahead in range(AHEAD.days + 1)):
        for slot in sorted(slot for slot in hours.slots if slot.weekday == day.isoweekday()):
            yield datetime.combine(day, slot.at, around.zone).astimezone(UTC)


def _fits(at: datetime, timing: Timing, around: Around) -> bool:
    if at < around.now + SOONEST or is_quiet(at, around.zone):
        return False
    if around.ends is not None and at > around.ends - LAST_WORD:
        return False
    if any(abs(at - other) < GAP for other in around.others):
        return False
    day = at.astimezone(around.zone).date()
    return timing is not Timing.SPREAD or all(other.astimezone(around.zone).date() != day for other in around.others)
