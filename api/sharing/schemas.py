"""What goes over the wire about links and shares."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from api.content.limits import SmsParts
from api.content.networks import Network
from api.content.schemas import PictureView
from api.core.languages import Language
from api.core.wire import Input, View
from api.guardrails.holding.schemas import MyReview
from api.guardrails.policy.schemas import Version
from api.guardrails.schemas import Advice, PersonalText
from api.sharing.networks.way import Dropped
from api.sharing.posting.schemas import AtNetwork


class ShareState(StrEnum):
    """What is known of a share; only `proven` is counted as proven."""

    OPENED = "opened"
    CONFIRMED = "confirmed"
    PROVEN = "proven"
    WITHDRAWN = "withdrawn"


class LinkRequest(Input, frozen=True):
    """Asks for the sender's own link to one post on one network."""

    post_id: UUID
    network: Network


class LinkView(View, frozen=True):
    """A tracked link and its code."""

    url: str
    code: str
    network: Network


class ShareRequest(Input, frozen=True):
    """Shares a post in the person's words.

    `acknowledged` are the kinds ticked now, `policy_read` is the version of the policy that the person says yes to now;
    `review_id` shares what a moderator decided.
    """

    post_id: UUID
    network: Network
    language: Language
    text: PersonalText
    acknowledged: Annotated[list[str], Meta(max_length=20)] = []
    policy_read: Version | None = None
    review_id: UUID | None = None


class LinkCard(View, frozen=True):
    """What networks show of the post behind a link; `domain` is empty where the post leads nowhere."""

    title: str
    summary: str
    domain: str
    picture: PictureView | None


class WayOut(View, frozen=True):
    """How the share leaves: its address at the network, and what the clipboard carries because the network drops it.

    `text` is everything that goes out: disclosure, hashtags and `link` included. `link` is empty where the post leads
    nowhere. `address` is null where only the phone's share sheet can take it, or the person's own server is not known.
    `title` is what Reddit and e-mail show above the text. `sms` is there for SMS only, `server` for Mastodon only: null
    as long as the person was not asked, empty where they rather paste.
    """

    text: str
    link: str
    address: str | None
    clipboard: str | None
    title: str
    drops: list[Dropped]
    sms: SmsParts | None
    server: str | None
    card: LinkCard


class Habits(View, frozen=True):
    """How a person shares: the networks they use, most used first, and their Mastodon server.

    `mastodon` is null as long as the person was not asked, and empty where they rather paste.
    """

    networks: list[Network]
    mastodon: str | None


class MastodonChoice(Input, frozen=True):
    """The person's Mastodon server: its host, its address, or the account's whole name. Empty: I rather paste."""

    server: Annotated[str, Meta(max_length=400)]


class ShareView(View, frozen=True):
    """A person's share."""

    id: UUID
    post_id: UUID
    post_title: str
    network: Network
    language: Language
    text: str
    state: ShareState
    opened_at: datetime
    confirmed_at: datetime | None
    proven_at: datetime | None
    clicks: int
    link: str
    at_network: AtNetwork | None = None


class ShareOutcome(View, frozen=True):
    """What became of a request: `share` and `way_out` when it may go, `review` when a moderator looks first."""

    advice: Advice
    share: ShareView | None
    way_out: WayOut | None
    review: MyReview | None
