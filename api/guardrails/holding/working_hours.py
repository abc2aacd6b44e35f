"""The reviewers' calendar: working hours counted from one moment to another, so that nobody waits for a Sunday.

Values in, values out. Hours are counted on the clock that always runs on, so a day on which the clocks change is as
long as it is.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import msgspec


class WorkingHours(msgspec.Struct, frozen=True, kw_only=True):
    """When the company's reviewers work.

    `weekdays` count from Monday, 1. `holidays_of` is a country or a part of one in ISO 3166, `BE` or `DE-BY`; empty
    or unknown: no public holidays. Without an open hour in the week every hour counts.
    """

    time_zone: str
    opens: time = time(9)
    closes: time = time(17)
    weekdays: frozenset[int] = frozenset({1, 2, 3, 4, 5})
    holidays_of: str = ""

    @property
    def ever_open(self) -> bool:
        return bool(self.weekdays) and self.opens < self.closes

    def is_working_day(self, day: date) -> bool:
        return day.isoweekday() in self.weekdays and day not in public_holidays(self.holidays_of, day.year)

    def window(self, day: date) -> tuple[datetime, datetime]:
        """From when to when the office is open on a working day, in UTC."""
        zone = ZoneInfo(self.time_zone)
        opens, closes = (datetime.combine(day, at, zone).astimezone(UTC) for at in (self.opens, self.closes))
        return opens, closes


def due_after(asked_at: datetime, hours: WorkingHours, working: timedelta) -> datetime:
    """The moment, in UTC, when `working` time has passed since `asked_at`."""
    if not hours.ever_open:
        return asked_at + working
    left = working
    for opens, closes in _windows_from(asked_at, hours):
        begins = max(asked_at, opens)
        if begins + left <= closes:
            return begins + left
        left -= closes - begins
    raise AssertionError  # the windows never end


def working_time(begins: datetime, ends: datetime, hours: WorkingHours) -> timedelta:
    """How much working time passes from one moment to a later one."""
    if not hours.ever_open:
        return ends - begins
    passed = timedelta()
    for opens, closes in _windows_from(begins, hours):
        if opens >= ends:
            return passed
        passed += min(closes, ends) - max(opens, begins)
    raise AssertionError  # the windows never end


def is_open(at: datetime, hours: WorkingHours) -> bool:
    """Whether somebody is at work at this moment."""
    if not hours.ever_open:
        return True
    opens, closes = next(_windows_from(at, hours))
    return opens <= at < closes


def _windows_from(at: datetime, hours: WorkingHours) -> Iterator[tuple[datetime, datetime]]:
    """The office's open hours that end after `at`, without end."""
    day = at.astimezone(ZoneInfo(hours.time_zone)).date()
    while True:
        if hours.is_working_day(day) and (window := hours.window(day))[1] > at:
            yield window
        day += timedelta(days=1)


@cache
def public_holidays(place: str, year: int) -> frozenset[date]:
    """The public holidays of a country, or of a part of it; where the part is unknown, those of the whole country."""
    if not place:
        return frozenset()
    import holidays  # takes a fifth of a second, which nobody without a place should pay

    country, _, part = place.partition("-")
    for subdivision in (part or None, None):
        try:
            return frozenset(holidays.country_holidays(country, subdivision, years=year))
        except NotImplementedError:
            continue
    return frozenset()
