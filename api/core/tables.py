"""The tables of the core: the outbox, kept replies, and the mails of the demo."""

from piccolo.columns import JSONB, UUID, Bytea, Integer, SmallInt, Text, Timestamptz, Varchar
from piccolo.columns.defaults.timestamptz import TimestamptzNow
from piccolo.table import Table

from api.core.ids import NewId


class Job(Table, tablename="job"):
    """Work that was asked for and isn't done yet."""

    id = UUID(primary_key=True, default=NewId())
    name = Varchar(80, default=None)
    queue = Varchar(40, default=None)
    arguments = JSONB(default="[]")
    key = Varchar(120, null=True, default=None, unique=True)
    run_after = Timestamptz(default=TimestamptzNow())
    created_at = Timestamptz(default=TimestamptzNow())
    rung_at = Timestamptz(default=TimestamptzNow())
    rings = Integer(default=0)
    attempts = Integer(default=0)
    leased_until = Timestamptz(null=True, default=None)
    last_error = Varchar(120, null=True, default=None)
    given_up_at = Timestamptz(null=True, default=None)


class Reply(Table, tablename="reply"):
    """The answer to a write with an `Idempotency-Key`, kept so that a repetition gets the same answer."""

    id = UUID(primary_key=True, default=NewId())
    person = UUID(default=None)
    key = Varchar(80, default=None)
    fingerprint = Bytea(default=None)
    status = SmallInt(default=0)
    media_type = Varchar(80, default="")
    body = Bytea(default=b"")
    created_at = Timestamptz(default=TimestamptzNow())


class Mail(Table, tablename="mail"):
    """A mail that the demo shows instead of sending. Stays empty where SMTP is set."""

    id = UUID(primary_key=True, default=NewId())
    recipient = Varchar(254, default=None)
    subject = Varchar(300, default=None)
    body = Text(default=None)
    created_at = Timestamptz(default=TimestamptzNow())
