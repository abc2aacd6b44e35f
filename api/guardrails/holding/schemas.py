"""What goes over the wire about held texts. Appeals and trust have theirs in `appeal_schemas.py`."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from api.content.networks import Network
from api.content.schemas import Category
from api.core.languages import Language
from api.core.wire import Input, Optional500, View
from api.guardrails.schemas import FindingView, PersonalText
from api.identity.schemas import Named


class ReviewState(StrEnum):
    WAITING = "waiting"
    APPROVED = "approved"
    REWORDED = "reworded"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


class MyReview(View, frozen=True):
    """A held text as its author sees it. `wording` is what may be shared once decided.

    `escalation` is how often somebody further was called because nobody had decided in time.
    """

    id: UUID
    post_id: UUID
    post_title: str
    network: Network
    language: Language
    text: str
    state: ReviewState
    due_at: datetime
    escalation: int
    decided_at: datetime | None
    wording: str
    reason: str


class Change(View, frozen=True):
    """A run of words in the comparison with the official text."""

    kind: Annotated[str, Meta(description="same, added or removed")]
    text: str


class ReviewOutcome(StrEnum):
    APPROVED = "approved"
    REWORDED = "reworded"
    REJECTED = "rejected"


class FirstOpinion(View, frozen=True):
    """What a first reviewer would let out, where a second must agree: the author's own words or the `wording`."""

    by: Named
    outcome: ReviewOutcome
    wording: str


class ReviewView(View, frozen=True):
    """A held text as a moderator sees it. `difference` runs through the official text and the person's.

    `author_language` is the language in which its author reads an answer. `approved_before` is how many of the author's
    texts with findings of these kinds were approved unchanged. Where a text `needs_second`, `first` is what the first
    reviewer would let out; whoever sends the same decides. `escalation` is how often somebody further was called.
    """

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
    escalation: int
    escalated_at: datetime | None
    needs_second: bool
    first: FirstOpinion | None
    approved_before: int
    author_language: Language
    claimed_by: Named | None
    mine: bool
    """Whether the reader wrote the text: nobody decides about their own."""


class Decision(Input, frozen=True):
    """A moderator's answer. `wording` goes with `reworded`, `reason` with `rejected`."""

    outcome: ReviewOutcome
    wording: PersonalText = ""
    reason: Optional500 = ""


class CannedReason(View, frozen=True):
    """A reason ready to send, in the author's language."""

    code: str
    text: str
