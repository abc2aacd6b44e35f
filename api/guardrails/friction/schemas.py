"""What goes over the wire about friction: endings, figures, proposals. What is about fewer than five people is null."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from api.content.networks import Network
from api.core.languages import Language
from api.core.wire import Input, View
from api.guardrails.engine.levels import Level
from api.guardrails.friction.rules import Reason

RuleCode = Annotated[str, Meta(min_length=1, max_length=40, pattern=r"^[\w-]+$")]
RuleCodes = Annotated[list[RuleCode], Meta(max_length=40)]


class EndingKind(StrEnum):
    SHARED = "shared"
    LEFT = "left"


class EndingInput(Input, frozen=True):
    """How writing a text ended: nothing about the text but the rules that were seen, and whose suggestion was taken.

    `id` is a random one for this ending, so that telling it twice counts once. It is kept with nobody's name.
    """

    id: UUID
    network: Network
    language: Language
    ending: EndingKind
    findings: RuleCodes = []
    taken: RuleCodes = []


class By(StrEnum):
    """What the lines of the figures are about."""

    RULE = "rule"
    LANGUAGE = "language"
    NETWORK = "network"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class Rate(View, frozen=True):
    """`number` of `of`; `share`, 0 to 1, is null where there was nothing. Null and `hidden`: too few people."""

    number: int | None
    of: int | None
    share: float | None
    hidden: bool


class TimeInReview(View, frozen=True):
    """How long decided texts waited, in working hours to the quarter; null where none was decided or where `hidden`."""

    median_hours: float | None
    p90_hours: float | None
    decided: int | None
    hidden: bool


class RuleInForce(View, frozen=True):
    """The rule that a line is about, as it is in force; an observed one is shown to nobody who writes."""

    code: str
    kind: str
    level: Level
    paragraph: str
    observe: bool


class FrictionLine(View, frozen=True):
    """The figures of one rule, network, language or span of days, or of all.

    `key` is the rule's code, the network, the language or the first day (a week begins on Monday). In a rule's line
    texts are those in which it found something, and held and blocked are those that it held or blocked. `observed` are
    texts in which it would have found something. `unticked` are requests without a yes that was needed, to a warning or
    to the policy. `gave_up`: of those who saw a finding, who left without sharing. `back_after_block`: of those who
    were blocked, who shared within 30 days; known 30 days after the block. A rule is `proposed` where these figures
    speak against it, whatever an officer answered. `few_days` are days left out because too few people were known of.
    """

    key: str
    rule: RuleInForce | None
    texts: int | None
    hidden: bool
    straight: Rate
    held: Rate
    blocked: Rate
    unticked: int | None
    personalised: Rate
    in_review: TimeInReview
    approved_unchanged: Rate
    appeals_won: Rate
    gave_up: Rate
    nudges_taken: Rate
    back_after_block: Rate
    observed: int | None
    proposed: bool
    few_days: int


class Goals(View, frozen=True):
    """What the company wants of the shares; `approved_unchanged` above its limit proposes the rule for demotion."""

    straight_at_least: float
    held_at_most: float
    blocked_at_most: float
    approved_unchanged_at_most: float


class FrictionView(View, frozen=True):
    """The friction from `first` to `last`, both included, days being those of the company's time zone."""

    first: date
    last: date
    by: By
    as_of: datetime
    goals: Goals
    total: FrictionLine
    lines: list[FrictionLine]


class ReasonView(View, frozen=True):
    """Why a rule is proposed: `number` of `of` is a larger `share` than `limit`; `text` says it in words."""

    reason: Reason
    number: int
    of: int
    share: float
    limit: float
    text: str


class ProposalView(View, frozen=True):
    """A rule that should become `milder` than it is, where null means that it is retired.

    The reasons are from `first` to `last`; `version` is the policy version that it is proposed for.
    """

    rule: RuleInForce
    milder: Level | None
    first: date
    last: date
    version: int
    reasons: list[ReasonView]


class Confirmation(Input, frozen=True):
    """A compliance officer's yes to making the rule milder; `version` is the policy version that they looked at."""

    version: Annotated[int, Meta(ge=1, le=1_000_000)]


class DemotionView(View, frozen=True):
    """What holds after a confirmation: policy `version` is in force; `draft_too` where an open draft follows."""

    version: int
    rule: str
    level: Level | None
    draft_too: bool
