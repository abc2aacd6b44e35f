"""The company's days: those of its time zone."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from api.core import clock
from api.core.settings import settings


def today() -> date:
    """The company's day now."""
    return day_of(clock.now())


def day_of(moment: datetime) -> date:
    """The company's day at this moment."""
    return moment.astimezone(ZoneInfo(settings().time_zone)).date()
