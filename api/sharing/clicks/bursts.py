"""Bursts: more requests for one link within a second than people make. Pure.

One visitor who asks five times in a second is a program that repeats itself. Ten requests of which none has fetch
metadata are a scanner that changes its name; people in a hurry come in browsers that send it.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID

SPAN = timedelta(seconds=1)
FROM_ONE_VISITOR = 5
WITHOUT_METADATA = 10


class Asked(NamedTuple):
    """A request that looks like a person's when it is seen alone."""

    id: UUID
    link: UUID
    at: datetime
    visitor: bytes | None
    has_metadata: bool


def in_bursts(requests: Iterable[Asked]) -> set[UUID]:
    """The ids of those that came in a burst."""
    found: set[UUID] = set()
    for group, limit in _groups(requests):
        found.update(_crowded(sorted(group, key=lambda one: one.at), limit))
    return found


def _groups(requests: Iterable[Asked]) -> Iterator[tuple[list[Asked], int]]:
    visits: defaultdict[Hashable, list[Asked]] = defaultdict(list)
    bare: defaultdict[UUID, list[Asked]] = defaultdict(list)
    for one in requests:
        if one.visitor is not None:
            visits[one.link, one.visitor].append(one)
        if not one.has_metadata:
            bare[one.link].append(one)
    yield from ((group, FROM_ONE_VISITOR) for group in visits.values() if len(group) >= FROM_ONE_VISITOR)
    yield from ((group, WITHOUT_METADATA) for group in bare.values() if len(group) >= WITHOUT_METADATA)


def _crowded(group: Sequence[Asked], limit: int) -> Iterator[UUID]:
    """Those of the requests, in the order of time, that are among so many within the span."""
    for start in range(len(group) - limit + 1):
        crowd = group[start : start + limit]
        if crowd[-1].at - crowd[0].at < SPAN:
            yield from (one.id for one in crowd)
