"""The policy with its rules, the company's facts and settings, and who said yes to what."""

from piccolo.columns import (
    JSONB,
    UUID,
    Array,
    Boolean,
    ForeignKey,
    Integer,
    SmallInt,
    Text,
    Timestamptz,
    Varchar,
)
from piccolo.columns.base import OnDelete
from piccolo.columns.defaults.timestamptz import TimestamptzNow
from piccolo.table import Table

from api.content.tables import Audience
from api.core.ids import NewId
from api.identity.tables import Person


class Policy(Table, tablename="policy"):
    """One version of the social-media policy; without `published_at` it is the draft, and there is one draft at most.

    `to_acknowledge` says whether people read it before their next share; a version that only became milder need not be.
    """

    id = UUID(primary_key=True, default=NewId())
    version = Integer(default=None, unique=True)
    facts = JSONB(default="{}")
    to_acknowledge = Boolean(default=True)
    edition = Integer(default=1)
    published_by = ForeignKey(Person, null=True, on_delete=OnDelete.set_null)
    published_at = Timestamptz(null=True, default=None)
    created_at = Timestamptz(default=TimestamptzNow())


class PolicyText(Table, tablename="policy_text"):
    """The policy's words in one language, Markdown with an anchor for each paragraph; `changes` says what is new."""

    id = UUID(primary_key=True, default=NewId())
    policy = ForeignKey(Policy, null=False, on_delete=OnDelete.cascade)
    language = Varchar(5, default=None)
    body = Text(default=None)
    changes = Text(default="")


class Rule(Table, tablename="rule"):
    """One check of a policy version. In observe mode it is counted and shown to nobody who writes.

    `code` names the same rule in every version. A rule of the company's own (kind `custom`) has a pattern and says its
    own words: by language what, why, remedy and suggestion.
    """

    id = UUID(primary_key=True, default=NewId())
    policy = ForeignKey(Policy, null=False, on_delete=OnDelete.cascade)
    code = Varchar(40, default="")
    kind = Varchar(40, default=None)
    level = Varchar(12, default=None)
    paragraph = Varchar(20, default="")
    languages = Array(base_column=Varchar(5), default=list)
    networks = Array(base_column=Varchar(16), default=list)
    categories = Array(base_column=Varchar(10), default=list)
    audience = ForeignKey(Audience, null=True, on_delete=OnDelete.restrict)
    pattern = Text(default="")
    words = JSONB(default="{}")
    observe = Boolean(default=False)
    owner = ForeignKey(Person, null=True, on_delete=OnDelete.set_null)
    sunset_on = Timestamptz(null=True, default=None)
    reminded_at = Timestamptz(null=True, default=None)
    retired_at = Timestamptz(null=True, default=None)


class CompanyFacts(Table, tablename="company_facts"):
    """What the engine knows of the company: domains, numbers, competitors, projects, results, disclosures, warnings.

    Revisions are only added; the highest is in force.
    """

    id = UUID(primary_key=True, default=NewId())
    revision = Integer(default=None, unique=True)
    facts = JSONB(default="{}")
    written_by = ForeignKey(Person, null=True, on_delete=OnDelete.set_null)
    at = Timestamptz(default=TimestamptzNow())


class GuardrailSettings(Table, tablename="guardrail_settings"):
    """The one row of how the company works with its policy: hours, deputies, trust, retention (`practice.Practice`)."""

    id = SmallInt(primary_key=True, default=1)
    value = JSONB(default="{}")
    edition = Integer(default=1)
    changed_by = ForeignKey(Person, null=True, on_delete=OnDelete.set_null)
    changed_at = Timestamptz(default=TimestamptzNow())


class Acknowledgement(Table, tablename="acknowledgement"):
    """A person's dated yes to one kind of warning, or with the kind `policy` to the policy itself, in one version."""

    id = UUID(primary_key=True, default=NewId())
    person = ForeignKey(Person, null=False, on_delete=OnDelete.cascade)
    policy = ForeignKey(Policy, null=False, on_delete=OnDelete.cascade)
    kind = Varchar(40, default=None)
    at = Timestamptz(default=TimestamptzNow())
