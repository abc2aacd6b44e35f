"""What happened, as the rooms above would hear it."""

from collections.abc import Iterator

import pytest

from api.core import events
from api.core.events import Event, PersonChanged, PostEnded, PostWentLive


@pytest.fixture
def heard() -> Iterator[list[Event]]:
    """The events of posts, in their order, instead of what follows on them."""
    told: list[Event] = []

    async def hear(event: Event) -> None:
        told.append(event)

    before = dict(events._reactions)
    events.wire(dict.fromkeys((PostWentLive, PostEnded, PersonChanged), (hear,)))
    yield told
    events.wire(before)
