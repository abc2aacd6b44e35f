"""What goes over the wire about the policy as people read it, and about the company's facts."""

from datetime import date, datetime
from typing import Annotated

import msgspec
from msgspec import Meta

from api.core.languages import Language
from api.core.wire import Input, Name, Optional500, View
from api.identity.schemas import Named

Anchor = Annotated[str, Meta(min_length=1, max_length=19, pattern=r"^[a-z0-9._-]+$")]
"""A paragraph's name: `4` for what `<a id="p4"></a>` begins."""
Kind = Annotated[str, Meta(min_length=1, max_length=40, pattern=r"^[a-z_]+$")]
Version = Annotated[int, Meta(ge=1, le=1_000_000)]


class ParagraphChange(View, frozen=True):
    """A paragraph that differs between two versions, as Markdown; null where it did not exist."""

    anchor: str
    before: str | None
    after: str | None


class News(View, frozen=True):
    """What one version said is new in it."""

    version: int
    text: str


class PolicyView(View, frozen=True):
    """The policy in force in the reader's language, Markdown with paragraph anchors.

    `must_acknowledge` until the reader said yes to a version that asks for it; `acknowledged_at` is when they said yes
    to this one. `news` and `changed` tell what is new since `acknowledged_version`, the last they said yes to; without
    one there is nothing to compare with.
    """

    version: int
    published_at: datetime
    language: Language
    body: str
    own_domains: list[str]
    must_acknowledge: bool
    acknowledged_at: datetime | None
    acknowledged_version: int | None
    news: list[News]
    changed: list[ParagraphChange]


class AcknowledgementInput(Input, frozen=True):
    """A person's yes to a kind of warning, once per policy version."""

    kind: Kind


class PolicyAcknowledgement(Input, frozen=True):
    """A person's yes to the policy; `version` is the one they read."""

    version: Version


class ResultsCalendar(Input, frozen=True):
    """When the company speaks about its figures: the last period that is public, such as `2026-Q3`, and two days."""

    published_until: Annotated[str, Meta(max_length=7, pattern=r"^(\d{4}-(Q[1-4]|H[12]|FY))?$")] = ""
    published_on: date | None = None
    next_publication: date | None = None


ShortName = Annotated[str, Meta(min_length=2, max_length=80)]
Names = Annotated[list[ShortName], Meta(max_length=200)]
Domains = Annotated[list[Annotated[str, Meta(min_length=3, max_length=253)]], Meta(max_length=100)]
Phones = Annotated[list[Annotated[str, Meta(min_length=3, max_length=40)]], Meta(max_length=100)]
Sentences = dict[Language, Optional500]
"""A sentence for each language; an empty one counts as left out."""


class FactsInput(Input, frozen=True):
    """What the engine knows of the company; a fact left out switches its checks off.

    `customer_numbers` is one sentence in English, `eight digits that begin with 40`. Sentences of `credit_warning` are
    prescribed by law and count word for word.
    """

    bank: Name
    ticker: Annotated[str, Meta(max_length=12, pattern=r"^[A-Z0-9.]*$")] = ""
    allowed_domains: Domains = []
    own_phone_numbers: Phones = []
    customer_numbers: Annotated[str, Meta(max_length=200)] = ""
    competitors: Names = []
    internal_projects: Names = []
    results: ResultsCalendar = msgspec.field(default_factory=ResultsCalendar)
    disclosure: Sentences = msgspec.field(default_factory=dict)
    advertisement: Sentences = msgspec.field(default_factory=dict)
    investment_warning: Sentences = msgspec.field(default_factory=dict)
    credit_warning: Sentences = msgspec.field(default_factory=dict)


class FactsChange(Input, frozen=True):
    """The facts as they are from now on; `revision` is the one they were written upon, 0 for the first."""

    revision: Annotated[int, Meta(ge=0)]
    facts: FactsInput


class FactsView(View, frozen=True):
    """The facts in force; `written_by` is null where they came with the installation."""

    revision: int
    facts: FactsInput
    written_by: Named | None
    at: datetime | None
