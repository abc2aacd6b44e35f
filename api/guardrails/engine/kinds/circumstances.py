"""What surrounds a text, not its words: how many, when, where to, who says the same. Unknown is no finding."""

from datetime import timedelta

from api.guardrails.engine.findings import Hit
from api.guardrails.engine.reading import Reading

SOON = timedelta(days=3)
MANY_ALIKE = 5
"""So many colleagues are a chorus, and too many to tell who they are."""


def find_over_sharing(reading: Reading) -> list[Hit]:
    """One share more today than the company finds pleasant."""
    around = reading.context.around
    if around is None or not around.most_shares_a_day or around.shares_today < around.most_shares_a_day:
        return []
    return [Hit(0, 0, {"number": around.shares_today + 1, "most": around.most_shares_a_day})]


def find_same_network_soon(reading: Reading) -> list[Hit]:
    """Another post on the same network within the hour; whoever hears of the whole day hears no more."""
    around = reading.context.around
    if around is None or around.minutes_since_network is None or find_over_sharing(reading):
        return []
    return [Hit(0, 0, {"minutes": max(1, around.minutes_since_network)})]


def find_outside_working_time(reading: Reading) -> list[Hit]:
    """Outside the hours in which sharing belongs to the work, where the company named such hours."""
    around = reading.context.around
    if around is None or around.working_time is None or around.at is None:
        return []
    begins, ends = around.working_time
    if around.working_day and begins <= around.at < ends:
        return []
    return [Hit(0, 0, {"begins": f"{begins:%H:%M}", "ends": f"{ends:%H:%M}"})]


def find_same_as_colleagues(reading: Reading) -> list[Hit]:
    """The very words that many colleagues shared."""
    around = reading.context.around
    if around is None or around.colleagues_alike < MANY_ALIKE:
        return []
    return [Hit(0, 0, {"colleagues": around.colleagues_alike})]


def find_expires_soon(reading: Reading) -> list[Hit]:
    """The post's time, and with it its link's, is over in a few days."""
    around = reading.context.around
    if around is None or around.today is None or around.expires_on is None:
        return []
    left = around.expires_on - around.today
    if not timedelta() <= left <= SOON:
        return []
    return [Hit(0, 0, {"days": left.days, "weekday": around.expires_on.isoweekday()})]


def find_speaks_as_employee(reading: Reading) -> list[Hit]:
    """Own words about the company, its products or its market."""
    context = reading.context
    if context.around is None or context.free_lane or not reading.difference.added:
        return []
    return [Hit(0, 0)]


def find_network_unapproved(reading: Reading) -> list[Hit]:
    """A network that is not among those that the company named."""
    context = reading.context
    if context.around is None or not context.around.networks or context.network in context.around.networks:
        return []
    return [Hit(0, 0)]
