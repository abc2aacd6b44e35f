"""What may happen to a post, and what it needs: values in, values out.

`NEXT` is the life that the database's trigger holds as well; four eyes and the demands of a review stand here.
"""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec

from api.content.networks import Network
from api.content.schemas import CaptionInput, Category, PostKind, PostState
from api.content.wording import overflow
from api.identity.schemas import Role

DEFAULT_LIFE = timedelta(days=30)
"""How long a post stays live when nobody said when it ends."""

FREE_LANE = frozenset({Category.JOBS, Category.EVENT, Category.CHARITY, Category.PEOPLE})

NEXT: dict[PostState, frozenset[PostState]] = {
    PostState.DRAFT: frozenset({PostState.IN_REVIEW, PostState.ARCHIVED}),
    PostState.IN_REVIEW: frozenset({PostState.APPROVED, PostState.SCHEDULED, PostState.DRAFT}),
    PostState.APPROVED: frozenset({PostState.SCHEDULED, PostState.LIVE, PostState.DRAFT, PostState.ARCHIVED}),
    PostState.SCHEDULED: frozenset({PostState.LIVE, PostState.APPROVED, PostState.DRAFT, PostState.ARCHIVED}),
    PostState.LIVE: frozenset({PostState.EXPIRED, PostState.RECALLED, PostState.ARCHIVED}),
    PostState.EXPIRED: frozenset({PostState.RECALLED, PostState.ARCHIVED}),
    PostState.RECALLED: frozenset({PostState.ARCHIVED}),
    PostState.ARCHIVED: frozenset(),
}

CHANGEABLE = frozenset({PostState.DRAFT, PostState.IN_REVIEW, PostState.APPROVED, PostState.SCHEDULED})
"""The states in which the words may still change; all of them lead back to draft."""


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """Where a post stands, as far as its next step depends on it."""

    state: PostState
    author: UUID
    edited_by: UUID
    publish_at: datetime | None = None


class Candidate(msgspec.Struct, frozen=True, kw_only=True):
    """What a review looks at."""

    kind: PostKind
    url: str
    has_picture: bool
    hashtags: Sequence[str]
    captions: Sequence[CaptionInput]
    publish_at: datetime | None
    embargo_until: datetime | None
    expires_at: datetime | None


class Problem(msgspec.Struct, frozen=True):
    """What keeps a post from its review: the error's code, the field to mend, and the values of the sentence."""

    code: str
    field: str
    values: dict[str, Any] = {}


def is_free_lane(category: Category) -> bool:
    """Whether posts of this category go without product rules."""
    return category in FREE_LANE


def may_approve(person: UUID, post: Standing) -> bool:
    """Four eyes: whoever wrote or last edited the words is not the one who approves them."""
    return person not in (post.author, post.edited_by)


def next_states(post: Standing, person: UUID, roles: Collection[str]) -> list[PostState]:
    """The states to which this person may move the post now. Expiry is the clock's."""
    if Role.COMMUNICATOR not in roles:
        return []
    possible = NEXT[post.state] - {PostState.EXPIRED}
    if post.state is PostState.IN_REVIEW:
        possible -= _closed_to_reviewer(post, person)
    return [state for state in PostState if state in possible]


def approved_state(publish_at: datetime | None) -> PostState:
    """Where an approval leads: to its time when there is one."""
    return PostState.APPROVED if publish_at is None else PostState.SCHEDULED


def problems_for_review(post: Candidate, now: datetime, link: str) -> list[Problem]:
    """Everything that is missing or senseless before a second pair of eyes looks; `link` is as long as real ones."""
    return [*_missing(post), *_senseless_times(post, now), *_too_long(post, link)]


def expiry_of(expires_at: datetime | None, live_at: datetime) -> datetime:
    """When a post that goes live now ends."""
    return expires_at or live_at + DEFAULT_LIFE


def _closed_to_reviewer(post: Standing, person: UUID) -> set[PostState]:
    approvals = {PostState.APPROVED, PostState.SCHEDULED}
    return approvals - {approved_state(post.publish_at)} if may_approve(person, post) else approvals


def _missing(post: Candidate) -> list[Problem]:
    missing = []
    if not any(caption.text.strip() for caption in post.captions):
        missing.append(Problem("caption-needed", "captions"))
    if not post.url and post.kind not in (PostKind.TEXT, PostKind.IMAGE):
        missing.append(Problem("url-needed", "url"))
    if not post.has_picture and post.kind is PostKind.IMAGE:
        missing.append(Problem("picture-needed", "picture_id"))
    return missing


def _senseless_times(post: Candidate, now: datetime) -> list[Problem]:
    senseless = []
    if post.publish_at and post.embargo_until and post.publish_at < post.embargo_until:
        senseless.append(Problem("publication-before-embargo", "publish_at"))
    if post.expires_at is not None:
        if post.expires_at <= now:
            senseless.append(Problem("expiry-passed", "expires_at"))
        elif post.expires_at <= max(filter(None, (post.publish_at, post.embargo_until)), default=now):
            senseless.append(Problem("expiry-before-publication", "expires_at"))
    return senseless


def _too_long(post: Candidate, link: str) -> list[Problem]:
    """Only a caption that is for one network can be too long; one for all of them is offered where it fits."""
    return [
        _problem_of_length(caption, caption.network, over)
        for caption in post.captions
        if caption.network is not None
        and (over := overflow(caption.text, post.hashtags, link if post.url else "", caption.network)) > 0
    ]


def _problem_of_length(caption: CaptionInput, network: Network, over: int) -> Problem:
    return Problem("caption-too-long", "captions", {"network": network, "language": caption.language, "over": over})
