"""When a held text is due: counted in the company's working hours, so that nobody waits for a Sunday."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

OPENS, CLOSES = time(9), time(17)
TIME_TO_DECIDE = timedelta(hours=8)


def due_after(asked_at: datetime, time_zone: str) -> datetime:
    """The moment by which a text held at `asked_at` is decided: eight hours ahead, Monday to Friday, 9 to 17."""
    zone = ZoneInfo(time_zone)
    at, left = _next_open(asked_at.astimezone(zone).replace(tzinfo=None)), TIME_TO_DECIDE
    while at + left > _at(at.date(), CLOSES):
        left -= _at(at.date(), CLOSES) - at
        at = _next_open(_at(at.date() + timedelta(days=1), OPENS))
    return (at + left).replace(tzinfo=zone).astimezone(asked_at.tzinfo)


def _next_open(at: datetime) -> datetime:
    """The first working moment from local time `at` on."""
    day = at.date()
    if at >= _at(day, CLOSES):
        day += timedelta(days=1)
    while day.weekday() > 4:
        day += timedelta(days=1)
    return max(at, _at(day, OPENS))


def _at(day: date, hour: time) -> datetime:
    return datetime.combine(day, hour)
