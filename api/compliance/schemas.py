"""What goes over the wire about replays of draft rules."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from api.content.networks import Network
from api.content.schemas import Category
from api.core.languages import Language
from api.core.wire import Input, View
from api.guardrails.engine.levels import Level
from api.guardrails.policy.draft_schemas import RuleInput
from api.guardrails.schemas import FindingView

RuleCode = Annotated[str, Meta(max_length=40, pattern=r"^[\w-]*$")]


class ReplayState(StrEnum):
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


class ReplayRequest(Input, frozen=True):
    """Asks what a rule would have made of the texts of the last days.

    `code` names the rule of the version in force whose place it would take; empty: none.
    """

    rule: RuleInput
    days: Annotated[int, Meta(ge=1, le=365)] = 90
    code: RuleCode = ""


class Tally(View, frozen=True):
    """How many texts there were and how many the rule found something in."""

    texts: int
    hits: int


class LanguageTally(Tally, frozen=True):
    language: Language


class NetworkTally(Tally, frozen=True):
    network: Network


class LevelTally(View, frozen=True):
    """How many texts ended at this level by the version in force, and how many would with the rule."""

    level: Level
    before: int
    after: int


class Example(View, frozen=True):
    """An excerpt of a text that the rule found something in, without a name; `[start, end)` in code points of it."""

    excerpt: str
    start: int
    end: int
    level: Level
    language: Language
    network: Network


class ReplayResult(View, frozen=True):
    """What the rule would have done.

    `complete` is false where there were more texts than are judged: the latest were. Where fewer than five people wrote
    them (`few_people`), there are no examples, languages and networks. `share_of_people` is null where it would tell
    about fewer than five; languages and networks of fewer are left out. `stricter` and `milder` count the texts whose
    strictest level would change from what the version in force says; `levels` counts both.
    """

    texts: int
    hits: int
    complete: bool
    few_people: bool
    share_of_people: float | None
    by_language: list[LanguageTally]
    by_network: list[NetworkTally]
    levels: list[LevelTally]
    stricter: int
    milder: int
    examples: list[Example]


class ReplayView(View, frozen=True):
    """A replay: `judged` of `texts` while it runs, `result` when it is done. It is kept for 30 days."""

    id: UUID
    rule: RuleInput
    days: int
    state: ReplayState
    judged: int
    texts: int
    created_at: datetime
    done_at: datetime | None
    result: ReplayResult | None


class TrialRequest(Input, frozen=True):
    """Asks what a rule finds in a text that an officer made up; `official` is the approved caption it came from."""

    rule: RuleInput
    text: Annotated[str, Meta(max_length=3000)]
    language: Language
    network: Network = Network.LINKEDIN
    category: Category = Category.PRODUCT
    official: Annotated[str, Meta(max_length=3000)] = ""


class TrialView(View, frozen=True):
    """What the rule says; spans in code points of the text."""

    findings: list[FindingView]
