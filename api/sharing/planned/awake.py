"""When people look at a network. Pure.

The usual hours are a cautious start: mornings and lunch on working days for networks about work, evenings and weekends
for the others. As soon as a person's own links were followed often enough, their own clicks know better.
"""

from collections.abc import Mapping
from datetime import time
from typing import Final, NamedTuple

from api.content.networks import Network
from api.sharing.planned.schemas import MomentReason

ENOUGH_CLICKS: Final = 30
"""Fewer clicks than this are chance, not a habit of the readers."""
BEST_HOURS: Final = 8
"""So many hours of a week are taken from a person's own clicks."""

WORKDAYS: Final = (1, 2, 3, 4, 5)
MIDWEEK: Final = (2, 3, 4)
WEEKEND: Final = (6, 7)


class Slot(NamedTuple):
    """An hour of the week: ISO weekday (Monday is 1) and the time of day at which it begins."""

    weekday: int
    at: time


class Hours(NamedTuple):
    slots: frozenset[Slot]
    why: MomentReason


def hours_for(network: Network, clicks: Mapping[tuple[int, int], int]) -> Hours:
    """When to post on the network; `clicks` counts the clicks on one person's links there, by weekday and hour."""
    if sum(clicks.values()) < ENOUGH_CLICKS:
        return Hours(_USUAL.get(network, _PRIVATE), MomentReason.USUAL_HOURS)
    best = sorted(clicks, key=lambda hour: (-clicks[hour], hour))[:BEST_HOURS]
    return Hours(frozenset(Slot(weekday, time(hour)) for weekday, hour in best), MomentReason.OWN_CLICKS)


def _slots(days: tuple[int, ...], *times: time) -> frozenset[Slot]:
    return frozenset(Slot(day, at) for day in days for at in times)


_WORK = _slots(WORKDAYS, time(8, 30)) | _slots(MIDWEEK, time(12, 15))
_NEWS = _slots(WORKDAYS, time(9), time(12, 30))
_TALK = _slots(WORKDAYS, time(9, 30), time(19)) | _slots(WEEKEND, time(11))
_PRIVATE = _slots(WORKDAYS, time(12, 30), time(18, 30)) | _slots(WEEKEND, time(11))

_USUAL: Final[Mapping[Network, frozenset[Slot]]] = {
    Network.LINKEDIN: _WORK,
    Network.XING: _WORK,
    Network.EMAIL: _WORK,
    Network.X: _NEWS,
    Network.BLUESKY: _TALK,
    Network.MASTODON: _TALK,
    Network.THREADS: _TALK,
    Network.REDDIT: _TALK,
}
