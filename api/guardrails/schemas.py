"""What goes over the wire about advice, held texts and the policy."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from api.content.networks import Network
from api.content.schemas import Category
from api.core.languages import Language
from api.core.wire import CaptionText, Input, Optional500, View
from api.guardrails.levels import Level
from api.identity.schemas import Named

PersonalText = Annotated[str, Meta(max_length=5000)]


class AdviceRequest(Input, frozen=True):
    """Asks what the policy says about a person's own wording of a post."""

    post_id: UUID
    network: Network
    language: Language
    text: PersonalText


class OfficialAdviceRequest(Input, frozen=True, kw_only=True):
    """Asks what the policy says about an official wording, before anybody approves it."""

    category: Category
    network: Network | None = None
    language: Language
    text: CaptionText


class Suggestion(View, frozen=True):
    """A compliant wording that one tap puts in place of `[start, end)`, in Unicode code points."""

    start: int
    end: int
    text: str


class FindingView(View, frozen=True):
    """What a rule says about a text: what, why, and what to do. `[start, end)` counts Unicode code points."""

    kind: str
    level: Level
    start: int
    end: int
    what: str
    why: str
    remedy: str
    paragraph: str
    suggestion: Suggestion | None


class Length(View, frozen=True):
    """How much of the network's room the text takes with everything that goes out; `limit` null: no limit."""

    used: int
    limit: int | None


class Advice(View, frozen=True):
    """Advice on one text.

    `adds` is what goes out with it and can't be dropped; `missing_acknowledgements` are the kinds still to tick.
    """

    level: Level
    findings: list[FindingView]
    length: Length
    adds: str
    missing_acknowledgements: list[str]
    edited: bool


class ReviewState(StrEnum):
    WAITING = "waiting"
    APPROVED = "approved"
    REWORDED = "reworded"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


class MyReview(View, frozen=True):
    """A held text as its author sees it. `wording` is what may be shared once decided."""

    id: UUID
    post_id: UUID
    post_title: str
    network: Network
    language: Language
    text: str
    state: ReviewState
    due_at: datetime
    decided_at: datetime | None
    wording: str
    reason: str


class Change(View, frozen=True):
    """A run of words in the comparison with the official text."""

    kind: Annotated[str, Meta(description="same, added or removed")]
    text: str


class ReviewView(View, frozen=True):
    """A held text as a moderator sees it. `difference` runs through the official text and the person's."""

    id: UUID
    person: Named
    post: Named
    category: Category
    network: Network
    language: Language
    official: str
    text: str
    difference: list[Change]
    findings: list[FindingView]
    state: ReviewState
    created_at: datetime
    due_at: datetime
    claimed_by: Named | None
    mine: bool
    """Whether the reader wrote the text: nobody decides about their own."""


class ReviewOutcome(StrEnum):
    APPROVED = "approved"
    REWORDED = "reworded"
    REJECTED = "rejected"


class Decision(Input, frozen=True):
    """A moderator's answer. `wording` goes with `reworded`, `reason` with `rejected`."""

    outcome: ReviewOutcome
    wording: PersonalText = ""
    reason: Optional500 = ""


class PolicyView(View, frozen=True):
    """The policy in force in the reader's language, Markdown with paragraph anchors."""

    version: int
    published_at: datetime
    language: Language
    body: str
    own_domains: list[str]


class AcknowledgementInput(Input, frozen=True):
    """A person's yes to a kind of warning, once per policy version."""

    kind: Annotated[str, Meta(min_length=1, max_length=40, pattern=r"^[a-z_]+$")]
