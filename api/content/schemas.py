"""What goes over the wire about posts, captions, pictures and audiences."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from msgspec import UNSET, Meta, UnsetType, field

from api.content.networks import Network
from api.core.languages import Language
from api.core.wire import Address, CaptionText, Input, Moment, Optional500, Sentence, Title, View
from api.identity.schemas import Named, Role


class PostKind(StrEnum):
    LINK = "link"
    IMAGE = "image"
    VIDEO = "video"
    DOCUMENT = "document"
    TEXT = "text"


class Category(StrEnum):
    """What a post is about. `jobs`, `event`, `charity` and `people` are the free lane without product rules."""

    PRODUCT = "product"
    MARKET = "market"
    COMPANY = "company"
    JOBS = "jobs"
    EVENT = "event"
    CHARITY = "charity"
    PEOPLE = "people"


class PostState(StrEnum):
    DRAFT = "draft"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    SCHEDULED = "scheduled"
    LIVE = "live"
    EXPIRED = "expired"
    RECALLED = "recalled"
    ARCHIVED = "archived"


Ids = Annotated[list[UUID], Meta(max_length=50)]
"""A point in time, in UTC or with an offset."""
Hashtag = Annotated[str, Meta(min_length=1, max_length=60, pattern=r"^[\w]+$")]


class Clause(Input, frozen=True):
    """One sentence of an audience: every dimension that is named must fit; within one, any of its values does.

    Teams include the teams below them. A clause that names nothing fits everyone.
    """

    teams: Ids = []
    regions: Ids = []
    brands: Ids = []
    languages: Annotated[list[Language], Meta(max_length=5)] = []
    topics: Ids = []
    roles: Annotated[list[Role], Meta(max_length=7)] = []


class AudienceRule(Input, frozen=True):
    """Who sees a post: those whom a clause of `anyone_in` fits (none: everyone), but nobody whom a `but_not` does."""

    anyone_in: Annotated[list[Clause], Meta(max_length=10)] = []
    but_not: Annotated[list[Clause], Meta(max_length=10)] = []


class AudienceEstimate(View, frozen=True):
    """How many people a rule fits now; `reachable_by_push` have a device that takes push."""

    people: int
    reachable_by_push: int
    everyone: int


class CaptionInput(Input, frozen=True, kw_only=True):
    """An official wording; no `network` means every network that has none of its own."""

    network: Network | None = None
    language: Language
    text: CaptionText


class CaptionView(View, frozen=True):
    id: UUID
    network: Network | None
    language: Language
    text: str


class PictureView(View, frozen=True):
    """A picture's address takes a width: `/media/{id}/{width}.webp`."""

    id: UUID
    alternative: str
    width: int
    height: int
    widths: list[int]
    colour: str


Captions = Annotated[list[CaptionInput], Meta(max_length=60)]
Hashtags = Annotated[list[Hashtag], Meta(max_length=10)]


class PostDraft(Input, frozen=True):
    """A new post. Its captions may still be missing; they are asked for when it goes into review."""

    title: Title
    category: Category
    language: Language
    kind: PostKind = PostKind.LINK
    summary: Optional500 = ""
    url: Address | None = None
    picture_id: UUID | None = None
    hashtags: Hashtags = []
    locked: bool = False
    pinned: bool = False
    internal: bool = False
    topic_id: UUID | None = None
    audience: AudienceRule = field(default_factory=AudienceRule)
    captions: Captions = []
    publish_at: Moment | None = None
    embargo_until: Moment | None = None
    expires_at: Moment | None = None
    review_on: Moment | None = None


class PostChange(Input, frozen=True):
    """A change to a post that is not live yet; `version` is the one that was read. What is left out stays.

    Changing an approved post takes it back to draft: the approval was for other words.
    """

    version: int
    title: Title | UnsetType = UNSET
    category: Category | UnsetType = UNSET
    language: Language | UnsetType = UNSET
    kind: PostKind | UnsetType = UNSET
    summary: Optional500 | UnsetType = UNSET
    url: Address | None | UnsetType = UNSET
    picture_id: UUID | None | UnsetType = UNSET
    hashtags: Hashtags | UnsetType = UNSET
    locked: bool | UnsetType = UNSET
    pinned: bool | UnsetType = UNSET
    internal: bool | UnsetType = UNSET
    topic_id: UUID | None | UnsetType = UNSET
    audience: AudienceRule | UnsetType = UNSET
    captions: Captions | UnsetType = UNSET
    publish_at: Moment | None | UnsetType = UNSET
    embargo_until: Moment | None | UnsetType = UNSET
    expires_at: Moment | None | UnsetType = UNSET
    review_on: Moment | None | UnsetType = UNSET


class StepView(View, frozen=True):
    """One step of a post's life."""

    state: PostState
    by: str | None
    note: str
    at: datetime


class PostView(View, frozen=True):
    """A post as communicators see it. `next` lists the states that the reader may move it to now."""

    id: UUID
    kind: PostKind
    category: Category
    title: str
    summary: str
    url: str | None
    language: Language
    picture: PictureView | None
    hashtags: list[str]
    locked: bool
    pinned: bool
    internal: bool
    topic_id: UUID | None
    audience: AudienceRule
    captions: list[CaptionView]
    state: PostState
    next: list[PostState]
    author: Named
    edited_by: Named
    approved_by: Named | None
    version: int
    created_at: datetime
    edited_at: datetime
    publish_at: datetime | None
    embargo_until: datetime | None
    live_at: datetime | None
    expires_at: datetime | None
    review_on: datetime | None
    steps: list[StepView]


class PostLine(View, frozen=True):
    """A post in a list."""

    id: UUID
    title: str
    category: Category
    state: PostState
    author: str
    picture: PictureView | None
    languages: list[Language]
    networks: list[Network]
    edited_at: datetime
    publish_at: datetime | None
    live_at: datetime | None
    expires_at: datetime | None


class Note(Input, frozen=True):
    """A word with a step, such as what to change."""

    note: Optional500 = ""


class Approval(Input, frozen=True):
    """A second person's yes. With `version` it holds only for the words that they read."""

    note: Optional500 = ""
    version: int | None = None


class Schedule(Input, frozen=True):
    """When an approved post goes live, in UTC or with an offset."""

    publish_at: Moment


class Recall(Input, frozen=True):
    """Takes a live post back. Its links lead to `redirect_to`, or to a page that explains."""

    reason: Sentence
    redirect_to: Address | None = None
