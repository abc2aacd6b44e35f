"""The company's days: those of its time zone."""

from datetime import date
from zoneinfo import ZoneInfo

from api.core import clock
from api.core.settings import settings


def today() -> date:
    """The company's day now."""
    return clock.now().astimezone(ZoneInfo(settings().time_zone)).date()
