"""Events: what happened, told upwards. `reactions.py` is the one table that says what follows."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from api.core.work import in_transaction


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """Something that happened, by ids."""


class PostWentLive(Event, frozen=True):
    post_id: UUID


class PostEnded(Event, frozen=True):
    """A post expired or was recalled; its links and planned work must follow."""

    post_id: UUID
    recalled: bool


class TextHeld(Event, frozen=True):
    review_id: UUID


class ReviewDecided(Event, frozen=True):
    """A moderator's decision stands; until then it could be taken back."""

    review_id: UUID
    person_id: UUID


class ShareConfirmed(Event, frozen=True):
    """The person says they posted it; `at` tells this confirmation from another of the same share."""

    share_id: UUID
    person_id: UUID
    post_id: UUID
    at: datetime


class ConfirmationUndone(Event, frozen=True):
    """The person takes back the confirmation made at `at`."""

    share_id: UUID
    person_id: UUID
    at: datetime


class ShareProven(Event, frozen=True):
    """The share was found at its network: Birdsong posted it there, or the network knows the address it was given."""

    share_id: UUID
    person_id: UUID
    post_id: UUID
    at: datetime


class HumanClick(msgspec.Struct, frozen=True, kw_only=True):
    """A person followed somebody's link, for the first time that day."""

    click_id: UUID
    link_id: UUID
    person_id: UUID
    post_id: UUID
    at: datetime


class HumansClicked(Event, frozen=True):
    """People followed links. Clicks come by the thousand, so they are told in batches."""

    clicks: tuple[HumanClick, ...]


class ClicksJudgedAgain(Event, frozen=True):
    """Better rules found otherwise: some clicks no longer count, and `counting` are those that do on the same links."""

    taken_back: tuple[HumanClick, ...]
    counting: tuple[HumanClick, ...]


class PersonChanged(Event, frozen=True):
    """Team, region, languages, topics or roles of a person changed: audiences may, too."""

    person_id: UUID


class PersonLeft(Event, frozen=True):
    """Somebody is no longer active here: nothing may happen in their name any more."""

    person_id: UUID


Reaction = Callable[[Any], Awaitable[None]]

_reactions: dict[type[Event], tuple[Reaction, ...]] = {}


def wire(table: dict[type[Event], tuple[Reaction, ...]]) -> None:
    """Say once, at start, what follows on each event."""
    _reactions.clear()
    _reactions.update(table)


async def emit(event: Event) -> None:
    """Run what follows on `event`, inside the transaction that made it happen."""
    if not in_transaction():
        raise RuntimeError(f"{type(event).__name__} was emitted outside a unit of work.")
    for reaction in _reactions[type(event)]:
        await reaction(event)
