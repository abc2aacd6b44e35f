"""What is kept of texts on their way out: attempts, what rules said about them, and the tallies that outlive both."""

from piccolo.columns import UUID, BigInt, Boolean, Bytea, Date, ForeignKey, Integer, Timestamptz, Varchar
from piccolo.columns.base import OnDelete
from piccolo.columns.defaults.timestamptz import TimestamptzNow
from piccolo.table import Table

from api.content.tables import Post
from api.core.ids import NewId


class Attempt(Table, tablename="attempt"):
    """One text that somebody wanted to share, without its words and without a name.

    `who` is a keyed hash of the person: it tells whether somebody came back, and is dropped with the row. `words` is
    a keyed hash of the folded text: it tells how many colleagues say the same.
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
    """A figure of one day: how many texts, findings, taken suggestions and so on (`figure`), of one rule or of all.

    It names nobody, and stays when attempts and findings are dropped.
    """

    id = UUID(primary_key=True, default=NewId())
    day = Date(default=None)
    rule = Varchar(40, default="")
    network = Varchar(16, default=None)
    language = Varchar(5, default=None)
    figure = Varchar(24, default=None)
    number = BigInt(default=0)
