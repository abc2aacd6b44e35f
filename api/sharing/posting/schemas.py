"""What goes over the wire about shares at their networks."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

from msgspec import Meta

from api.content.networks import Network
from api.core.wire import Address, Input, View


class PostingState(StrEnum):
    """Where a share stands that Birdsong posts for its person."""

    WAITING = "waiting"
    SENDING = "sending"
    UNSURE = "unsure"
    """The network fell silent after it was asked: it is looked there before anything is sent again."""
    POSTED = "posted"
    FAILED = "failed"


class KnownBy(StrEnum):
    """How it is known where a share stands: posted by Birdsong, found at the network, or only said by its person."""

    POSTED = "posted"
    FOUND = "found"
    SAID = "said"


class PostingRequest(Input, frozen=True):
    """Asks Birdsong to post a share through the connected account, with the post's picture or with its link's card."""

    picture: bool = False


class PastedAddress(Input, frozen=True):
    """The address of the person's own post at the network."""

    address: Address


class AtNetwork(View, frozen=True):
    """What is known of a share at its network.

    `posting` is null where the person posts it themselves. `reason` is a code that says why it failed, or why it
    waits until `try_at`; `said` is the network's own sentence. Of the figures null is what the network does not tell;
    `gone`: the post is there no more.
    """

    posting: PostingState | None
    reason: str
    said: Annotated[str, Meta(max_length=300)]
    try_at: datetime | None
    address: str
    known_by: KnownBy | None
    likes: int | None
    reposts: int | None
    replies: int | None
    read_at: datetime | None
    gone: bool


class NetworkEngagement(View, frozen=True):
    """What others made of a post's shares on one network, summed over `people`; null where these are too few."""

    network: Network
    people: int | None
    likes: int | None
    reposts: int | None
    replies: int | None


class EngagementView(View, frozen=True):
    """Likes, reposts and replies of a post's shares at the networks that tell, as far as they were read."""

    networks: list[NetworkEngagement]
