"""The policy and its rules, what they found, and the queue of held texts."""

from piccolo.columns import (
    JSONB,
    UUID,
    Array,
    Boolean,
    Bytea,
    ForeignKey,
    Integer,
    Text,
    Timestamptz,
    Varchar,
)
from piccolo.columns.base import OnDelete
from piccolo.columns.defaults.timestamptz import TimestamptzNow
from piccolo.table import Table

from api.content.tables import Post
from api.core.ids import NewId
from api.identity.tables import Person


class Policy(Table, tablename="policy"):
    """One version of the social-media policy. `facts` are the bank's own (domains, disclosures, warnings, ...)."""

    id = UUID(primary_key=True, default=NewId())
    version = Integer(default=None, unique=True)
    facts = JSONB(default="{}")
    published_at = Timestamptz(null=True, default=None)
    created_at = Timestamptz(default=TimestamptzNow())


class PolicyText(Table, tablename="policy_text"):
    """The policy's words in one language, Markdown with an anchor for each paragraph."""

    id = UUID(primary_key=True, default=NewId())
    policy = ForeignKey(Policy, null=False, on_delete=OnDelete.cascade)
    language = Varchar(5, default=None)
    body = Text(default=None)


class Rule(Table, tablename="rule"):
    """One check of a policy version. In observe mode it is counted and shown to nobody who writes."""

    id = UUID(primary_key=True, default=NewId())
    policy = ForeignKey(Policy, null=False, on_delete=OnDelete.cascade)
    kind = Varchar(40, default=None)
    level = Varchar(12, default=None)
    paragraph = Varchar(20, default="")
    languages = Array(base_column=Varchar(5), default=list)
    networks = Array(base_column=Varchar(16), default=list)
    categories = Array(base_column=Varchar(10), default=list)
    observe = Boolean(default=False)
    owner = ForeignKey(Person, null=True, on_delete=OnDelete.set_null)
    sunset_on = Timestamptz(null=True, default=None)


class Finding(Table, tablename="finding"):
    """What a rule said about a text that somebody wanted to share: where, how long, a keyed hash; never the words."""

    id = UUID(primary_key=True, default=NewId())
    kind = Varchar(40, default=None)
    level = Varchar(12, default=None)
    outcome = Varchar(12, default=None)
    network = Varchar(16, default=None)
    language = Varchar(5, default=None)
    category = Varchar(10, default=None)
    post = ForeignKey(Post, null=False, on_delete=OnDelete.cascade)
    span_start = Integer(default=0)
    span_end = Integer(default=0)
    text_length = Integer(default=0)
    fingerprint = Bytea(default=b"")
    observed = Boolean(default=False)
    at = Timestamptz(default=TimestamptzNow())


class Review(Table, tablename="review"):
    """A held text. It waits for a moderator, comes back to the person, and never publishes itself.

    `told_at` is when its author heard of the decision: it stands from then on.
    """

    id = UUID(primary_key=True, default=NewId())
    person = ForeignKey(Person, null=False, on_delete=OnDelete.cascade)
    post = ForeignKey(Post, null=False, on_delete=OnDelete.cascade)
    network = Varchar(16, default=None)
    language = Varchar(5, default=None)
    official = Text(default=None)
    text = Text(default=None)
    findings = JSONB(default="[]")
    state = Varchar(10, default="waiting")
    due_at = Timestamptz(default=None)
    claimed_by = ForeignKey(Person, null=True, on_delete=OnDelete.set_null)
    claimed_until = Timestamptz(null=True, default=None)
    decided_by = ForeignKey(Person, null=True, on_delete=OnDelete.set_null)
    decided_at = Timestamptz(null=True, default=None)
    told_at = Timestamptz(null=True, default=None)
    wording = Text(default="")
    reason = Varchar(500, default="")
    created_at = Timestamptz(default=TimestamptzNow())


class Acknowledgement(Table, tablename="acknowledgement"):
    """A person's dated yes to one kind of warning under one policy version."""

    id = UUID(primary_key=True, default=NewId())
    person = ForeignKey(Person, null=False, on_delete=OnDelete.cascade)
    policy = ForeignKey(Policy, null=False, on_delete=OnDelete.cascade)
    kind = Varchar(40, default=None)
    at = Timestamptz(default=TimestamptzNow())
