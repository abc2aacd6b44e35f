"""What goes over the wire about the draft of a policy, its rules, and published versions."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

import msgspec
from msgspec import Meta

from api.content.networks import Network
from api.content.schemas import AudienceRule, Category
from api.core.languages import Language
from api.core.wire import Input, Optional500, Sentence, View
from api.guardrails.engine.levels import Level
from api.guardrails.policy.schemas import Anchor, Kind, ParagraphChange
from api.identity.schemas import Named

Edition = Annotated[int, Meta(ge=1, description="The draft's edition that the change was made upon")]
Pattern = Annotated[str, Meta(max_length=4000, description="In RE2 syntax, or phrases, one a line")]


class RuleWordsInput(Input, frozen=True):
    """What a rule of the company's own says in one language; one tap puts `suggestion` in place of what was found."""

    what: Sentence
    why: Sentence
    remedy: Sentence
    suggestion: Optional500 = ""


class RuleInput(Input, frozen=True):
    """A rule as an officer writes it. Empty languages, networks or categories mean all of them.

    `pattern` and `words` belong to the kind `custom`. From the beginning of `sunset_on`, in the company's time zone,
    the rule no longer applies. With `observe` it is counted and shown to nobody who writes.
    """

    kind: Kind
    level: Level
    paragraph: Anchor
    languages: Annotated[list[Language], Meta(max_length=5)] = []
    networks: Annotated[list[Network], Meta(max_length=20)] = []
    categories: Annotated[list[Category], Meta(max_length=7)] = []
    audience: AudienceRule | None = None
    pattern: Pattern = ""
    words: dict[Language, RuleWordsInput] = msgspec.field(default_factory=dict)
    observe: bool = False
    owner: UUID | None = None
    sunset_on: date | None = None


class RuleView(View, frozen=True):
    """A rule of a version. `code` names the same rule in every version.

    Only compliance sees `pattern`, `audience`, `owner` and rules in observe mode; others get these empty.
    """

    code: str
    kind: str
    level: Level
    paragraph: str
    languages: list[Language]
    networks: list[Network]
    categories: list[Category]
    audience: AudienceRule | None
    pattern: str
    words: dict[Language, RuleWordsInput]
    observe: bool
    owner: Named | None
    sunset_on: date | None
    retired_at: datetime | None


class RuleChange(Input, frozen=True):
    """A rule to add to the draft, or to put in place of one there."""

    edition: Edition
    rule: RuleInput


class PolicyText(View, frozen=True):
    """The policy's words in one language, Markdown; `changes` says what is new in this version."""

    language: Language
    body: str
    changes: str


class TextChange(Input, frozen=True):
    """The draft's words in one language from now on."""

    edition: Edition
    body: Annotated[str, Meta(min_length=1, max_length=60_000)]
    changes: Annotated[str, Meta(max_length=5_000)] = ""


class Missing(View, frozen=True):
    """What keeps the draft from being published: where, and what to do about it."""

    field: str
    code: str
    message: str


class DraftView(View, frozen=True):
    """The draft. `based_on` is the version in force, `new` are the codes of rules that are not in it.

    A change names the `edition` that it was made upon. Nothing is `missing` where the draft can be published.
    """

    edition: int
    based_on: int
    created_at: datetime
    texts: list[PolicyText]
    rules: list[RuleView]
    new: list[str]
    missing: list[Missing]


class PublicationInput(Input, frozen=True):
    """Publishes the draft as the next version.

    `to_acknowledge`: people say yes to it before their next share. A rule that is new and was not replayed since its
    last change starts in observe mode, unless the officer takes the responsibility: `without_observing`.
    """

    edition: Edition
    to_acknowledge: bool = True
    without_observing: bool = False


class Publication(View, frozen=True):
    """What was published; `observed` are the codes of rules that start in observe mode because nobody tried them."""

    version: int
    published_at: datetime
    observed: list[str]


class DeskView(View, frozen=True):
    """Where the policy desk stands. `draft` is the edition of the draft, null where there is none.

    `said_yes` of `people` have acknowledged what is in force; null where they are too few to be told apart. `fitted`
    is false until somebody answered the eight questions, changed a setting or published a version. `kinds` are those
    that a rule can have besides the company's own.
    """

    draft: int | None
    said_yes: int | None
    people: int
    fitted: bool
    kinds: list[str]


class VersionSummary(View, frozen=True):
    """A published version in the list of all."""

    version: int
    published_at: datetime
    published_by: Named | None
    to_acknowledge: bool
    rules: int
    in_force: bool


class VersionView(View, frozen=True):
    """A published version; it never changes."""

    version: int
    published_at: datetime
    published_by: Named | None
    to_acknowledge: bool
    texts: list[PolicyText]
    rules: list[RuleView]


class ChangeKind(StrEnum):
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


class RuleDifference(View, frozen=True):
    """A rule that differs between two versions; `fields` are the names of what differs in a changed one."""

    code: str
    change: ChangeKind
    fields: list[str]
    before: RuleView | None
    after: RuleView | None


class Difference(View, frozen=True):
    """What differs between two versions: rules by code, and paragraphs in the reader's language.

    `version` is null for the draft.
    """

    since: int
    version: int | None
    rules: list[RuleDifference]
    paragraphs: list[ParagraphChange]


class People(View, frozen=True):
    """Who can own a rule, and who can be a deputy."""

    owners: list[Named]
    deputies: list[Named]
