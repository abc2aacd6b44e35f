"""The reviewers' calendar as the company set it."""

from datetime import datetime, timedelta

from api.core import clock
from api.core.settings import settings
from api.guardrails.holding.working_hours import WorkingHours, due_after
from api.guardrails.policy.practice import Practice


def hours_of(practice: Practice) -> WorkingHours:
    """The working hours in which texts are looked at, in the company's time zone."""
    return WorkingHours(
        time_zone=settings().time_zone,
        opens=practice.opens,
        closes=practice.closes,
        weekdays=frozenset(practice.weekdays),
        holidays_of=practice.holidays_of,
    )


def due_at(practice: Practice) -> datetime:
    """By when something that begins to wait now is decided."""
    return due_after(clock.now(), hours_of(practice), timedelta(hours=practice.hours_to_decide))
