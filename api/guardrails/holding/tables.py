"""Held texts, objections, and the trust that grows from both."""

from piccolo.columns import JSONB, UUID, Boolean, Bytea, ForeignKey, Integer, SmallInt, Text, Timestamptz, Varchar
from piccolo.columns.base import OnDelete
from piccolo.columns.defaults.timestamptz import TimestamptzNow
from piccolo.table import Table

from api.content.tables import Post
from api.core.ids import NewId
from api.identity.tables import Person


class Review(Table, tablename="review"):
    """A held text. It waits for a moderator, comes back to the person, and never publishes itself.

    `told_at` is when its author heard of the decision: it stands from then on. Where a second reviewer must agree,
    `first_by` decided `first_outcome` and the text waits on. `escalation` counts the deputies who were called.
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
    needs_second = Boolean(default=False)
    first_by = ForeignKey(Person, null=True, on_delete=OnDelete.set_null)
    first_outcome = Varchar(10, default="")
    escalation = SmallInt(default=0)
    escalated_at = Timestamptz(null=True, default=None)
    claimed_by = ForeignKey(Person, null=True, on_delete=OnDelete.set_null)
    claimed_until = Timestamptz(null=True, default=None)
    decided_by = ForeignKey(Person, null=True, on_delete=OnDelete.set_null)
    decided_at = Timestamptz(null=True, default=None)
    told_at = Timestamptz(null=True, default=None)
    wording = Text(default="")
    reason = Varchar(500, default="")
    created_at = Timestamptz(default=TimestamptzNow())


class Appeal(Table, tablename="appeal"):
    """A person's objection to a finding. About a held text it names the review; about a blocked one only the trace.

    A moderator other than the one who decided answers it. Granted, it counts against the rule, never against a person.
    """

    id = UUID(primary_key=True, default=NewId())
    person = ForeignKey(Person, null=False, on_delete=OnDelete.cascade)
    review = ForeignKey(Review, null=True, on_delete=OnDelete.cascade)
    post = ForeignKey(Post, null=False, on_delete=OnDelete.cascade)
    rule = Varchar(40, default=None)
    kind = Varchar(40, default=None)
    network = Varchar(16, default=None)
    language = Varchar(5, default=None)
    span_start = Integer(default=0)
    span_end = Integer(default=0)
    text_length = Integer(default=0)
    fingerprint = Bytea(default=b"")
    argument = Varchar(1000, default=None)
    state = Varchar(10, default="waiting")
    answer = Varchar(500, default="")
    due_at = Timestamptz(default=None)
    decided_by = ForeignKey(Person, null=True, on_delete=OnDelete.set_null)
    decided_at = Timestamptz(null=True, default=None)
    created_at = Timestamptz(default=TimestamptzNow())


class Trust(Table, tablename="trust"):
    """How many held texts of one kind moderators approved unchanged; `earned_at` is when hold became acknowledge."""

    id = UUID(primary_key=True, default=NewId())
    person = ForeignKey(Person, null=False, on_delete=OnDelete.cascade)
    kind = Varchar(40, default=None)
    approved = Integer(default=0)
    earned_at = Timestamptz(null=True, default=None)
    changed_at = Timestamptz(default=TimestamptzNow())


class TrustCounted(Table, tablename="trust_counted"):
    """A review that was counted towards trust, so that none counts twice."""

    review = ForeignKey(Review, null=False, on_delete=OnDelete.cascade, primary_key=True)
    at = Timestamptz(default=TimestamptzNow())
