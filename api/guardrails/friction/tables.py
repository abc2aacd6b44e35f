"""What is kept of texts on their way out: attempts, what rules said about them, and the tallies that outlive both.

None of it names who wrote.
"""

from piccolo.columns import UUID, BigInt, Boolean, Bytea, Date, ForeignKey, Integer, Timestamptz, Varchar
from piccolo.columns.base import OnDelete
from piccolo.columns.defaults.timestamptz import TimestamptzNow
from piccolo.table import Table

from api.content.tables import Post
from api.core.ids import NewId
from api.identity.tables import Person


class Attempt(Table, tablename="attempt"):
    """One text that somebody wanted to share, without its words and without a name.

    `who` is a keyed hash of the person: it tells whether somebody came back, and is dropped with the row. `words` is
    a keyed hash of the folded text: it tells how many colleagues say the same. `decision` is what a moderator made of a
    held one, after `waited` working minutes.
    """

    id = UUID(primary_key=True, default=NewId())
    who = Bytea(default=b"")
    words = Bytea(default=b"")
    post = ForeignKey(Post, null=False, on_delete=OnDelete.cascade)
    network = Varchar(16, default=None)
    language = Varchar(5, default=None)
    category = Varchar(10, default=None)
    level = Varchar(12, default="pass")
    outcome = Varchar(12, default=None)
    edited = Boolean(default=False)
    policy_version = Integer(default=0)
    decision = Varchar(10, default="")
    waited = Integer(null=True, default=None)
    at = Timestamptz(default=TimestamptzNow())


class Finding(Table, tablename="finding"):
    """What a rule said about a text that somebody wanted to share: where, how long, a keyed hash; never the words."""

    id = UUID(primary_key=True, default=NewId())
    attempt = ForeignKey(Attempt, null=True, on_delete=OnDelete.cascade)
    rule = Varchar(40, default="")
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


class FrictionDay(Table, tablename="friction_day"):
    """A figure of one day: of all texts, or of those of one rule, one network or one language (the others are empty).

    It names nobody, and stays when attempts and findings are dropped.
    """

    id = UUID(primary_key=True, default=NewId())
    day = Date(default=None)
    rule = Varchar(40, default="")
    network = Varchar(16, default=None)
    language = Varchar(5, default=None)
    figure = Varchar(24, default=None)
    number = BigInt(default=0)


class Ending(Table, tablename="ending"):
    """The random id of a told ending, for some days, so that telling it twice counts once. It says nothing else."""

    id = UUID(primary_key=True, default=NewId())
    at = Timestamptz(default=TimestamptzNow())


class ProposalAnswer(Table, tablename="proposal_answer"):
    """What a compliance officer answered to the proposal to make a rule milder.

    A dismissed one does not come back before `quiet_until`; a confirmed one names the policy version that followed.
    """

    id = UUID(primary_key=True, default=NewId())
    rule = Varchar(40, default=None)
    confirmed = Boolean(default=False)
    quiet_until = Timestamptz(default=None)
    policy_version = Integer(default=0)
    answered_by = ForeignKey(Person, null=True, on_delete=OnDelete.set_null)
    at = Timestamptz(default=TimestamptzNow())
