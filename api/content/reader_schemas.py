"""What goes over the wire to those who read posts: the feed, and why a post is in it."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from api.content.networks import Network
from api.content.schemas import Category, PictureView
from api.core.languages import Language
from api.core.wire import Input, View
from api.identity.schemas import Named


class FeedCard(View, frozen=True):
    """A post in the feed. `hook` is the first caption in the reader's language."""

    id: UUID
    title: str
    hook: str
    category: Category
    language: Language
    author: Named
    author_is_influencer: bool
    picture: PictureView | None
    topic_id: UUID | None
    networks: list[Network]
    pinned: bool
    live_at: datetime
    expires_at: datetime | None


class StarterCaption(View, frozen=True):
    """The caption this reader starts from on one network; colleagues get others."""

    network: Network
    language: Language
    caption_id: UUID
    text: str
    limit: int | None


class FeedPost(View, frozen=True):
    """A live post, opened by somebody whom its audience fits."""

    card: FeedCard
    summary: str
    url: str | None
    domain: str | None
    locked: bool
    hashtags: list[str]
    starters: list[StarterCaption]


class Reason(View, frozen=True):
    """One ground for seeing a post: "you are in Retail", said in the reader's language."""

    dimension: str
    sentence: str


class Why(View, frozen=True):
    """Why the reader sees a post."""

    reasons: list[Reason]


class DismissalReason(StrEnum):
    NOT_MY_FIELD = "not_my_field"
    NOT_MY_LANGUAGE = "not_my_language"
    SEEN_IT = "seen_it"
    NOT_MY_VIEW = "not_my_view"
    OTHER = "other"


class DismissalInput(Input, frozen=True):
    """ "Not for me", with a reason if the person likes to give one."""

    reason: DismissalReason | None = None
