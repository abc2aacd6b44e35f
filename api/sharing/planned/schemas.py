"""What goes over the wire about sharing later."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from api.content.networks import Network
from api.core.languages import Language
from api.core.wire import Input, Moment, View
from api.guardrails.holding.schemas import MyReview
from api.guardrails.policy.schemas import Version
from api.guardrails.schemas import Advice, PersonalText


class Mode(StrEnum):
    """Who posts when the time comes: Birdsong through a connected account, or the person, who is reminded."""

    POST_FOR_ME = "post_for_me"
    REMIND_ME = "remind_me"


class Timing(StrEnum):
    """How the moment is found: named by the person, when the network is awake, or spread, one share a day."""

    CHOSEN = "chosen"
    AWAKE = "awake"
    SPREAD = "spread"


class MomentReason(StrEnum):
    """Where a moment comes from: the person, the network's usual hours, or the clicks on the person's own links."""

    CHOSEN = "chosen"
    USUAL_HOURS = "usual_hours"
    OWN_CLICKS = "own_clicks"


class PlannedState(StrEnum):
    WAITING = "waiting"
    DONE = "done"
    """It went out, or on its way, or its person was reminded."""
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    FAILED = "failed"


class PlanChange(Input, frozen=True):
    """A whole plan but for where it goes. `at` is needed where the person chooses the moment, and ignored elsewhere."""

    text: PersonalText
    mode: Mode
    timing: Timing
    at: Moment | None = None
    picture: bool = False
    acknowledged: Annotated[list[str], Meta(max_length=20)] = []
    policy_read: Version | None = None


class PlanRequest(PlanChange, frozen=True, kw_only=True):
    """Plans a share. `review_id` plans what a moderator decided."""

    post_id: UUID
    network: Network
    language: Language
    review_id: UUID | None = None


class PlannedView(View, frozen=True):
    """A planned share. `reason` is a code that says why an ended one did not go out; empty where it did."""

    id: UUID
    post_id: UUID
    post_title: str
    network: Network
    language: Language
    text: str
    picture: bool
    mode: Mode
    timing: Timing
    why: MomentReason
    at: datetime
    state: PlannedState
    reason: str
    share_id: UUID | None
    expires_at: datetime | None


class PlanOutcome(View, frozen=True):
    """What became of a wish to share later: `planned` where it may, `review` where a moderator looks first."""

    advice: Advice
    planned: PlannedView | None
    review: MyReview | None


class MomentView(View, frozen=True):
    """The moment that a timing gives now, and where it comes from."""

    timing: Timing
    at: datetime
    why: MomentReason


class PlanningView(View, frozen=True):
    """What the person can plan for a post on a network.

    `account` is the name of the connected account that could post; null: reminders only. `moments` lacks those timings
    that find no time before the post ends.
    """

    account: str | None
    pictured: bool
    expires_at: datetime | None
    moments: list[MomentView]
