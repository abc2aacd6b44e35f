"""What goes over the wire about appeals and about trust."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from api.content.networks import Network
from api.core.languages import Language
from api.core.wire import Input, Optional500, View
from api.guardrails.holding.schemas import Change
from api.guardrails.schemas import FindingView, PersonalText
from api.identity.schemas import Named


class AppealState(StrEnum):
    WAITING = "waiting"
    GRANTED = "granted"
    DENIED = "denied"
    WITHDRAWN = "withdrawn"


class BlockedText(Input, frozen=True):
    """A text that a rule blocked, and which finding the person objects to: its `kind`, and its `start` in the text.

    The text is judged once more and then dropped: what is kept is where the finding stood, and a keyed hash.
    """

    post_id: UUID
    network: Network
    language: Language
    text: PersonalText
    kind: Annotated[str, Meta(min_length=1, max_length=40)]
    start: Annotated[int, Meta(ge=0)] = 0


class AppealRequest(Input, frozen=True):
    """A person's objection, either to a rejection (`review_id`) or to a block (`blocked`)."""

    argument: Annotated[str, Meta(min_length=1, max_length=1000)]
    review_id: UUID | None = None
    blocked: BlockedText | None = None


class MyAppeal(View, frozen=True):
    """An objection as its author sees it. `shareable`: it was granted and its text may be shared with the review."""

    id: UUID
    review_id: UUID | None
    post_id: UUID
    post_title: str
    network: Network
    language: Language
    rule: str
    kind: str
    argument: str
    state: AppealState
    answer: str
    shareable: bool
    created_at: datetime
    due_at: datetime
    decided_at: datetime | None


class RejectedText(View, frozen=True):
    """The rejected text that an appeal is about, as in the queue, with the reason that was given."""

    official: str
    text: str
    difference: list[Change]
    findings: list[FindingView]
    reason: str
    rejected_by: Named | None


class AppealView(View, frozen=True):
    """An objection as a moderator sees it.

    About a rejection it carries the author and their text. About a block it carries neither: `[start, end)` of `length`
    code points is where the rule's finding stood.
    """

    id: UUID
    person: Named | None
    post: Named
    network: Network
    language: Language
    rule: str
    kind: str
    start: int
    end: int
    length: int
    rejected: RejectedText | None
    argument: str
    state: AppealState
    created_at: datetime
    due_at: datetime
    decidable: bool
    """Whether the reader may decide: neither the author nor anybody who decided about the text."""


class AppealOutcome(StrEnum):
    GRANTED = "granted"
    DENIED = "denied"


class AppealDecision(Input, frozen=True):
    """The answer to an objection; a denial needs one in words."""

    outcome: AppealOutcome
    answer: Optional500 = ""


class TrustView(View, frozen=True):
    """How far a person is trusted with one kind of finding: `approved` of `needed` texts were approved unchanged.

    Once `earned`, such texts of theirs are no longer held: they tick a warning. `explained` says so in their language.
    """

    kind: str
    approved: int
    needed: int
    earned: bool
    earned_at: datetime | None
    explained: str
