"""Connections, ways through a consent page, registrations at Mastodon servers, and tokens to make worthless."""

from piccolo.columns import UUID, Bytea, ForeignKey, SmallInt, Timestamptz, Varchar
from piccolo.columns.base import OnDelete
from piccolo.columns.defaults.timestamptz import TimestamptzNow
from piccolo.table import Table

from api.core.ids import NewId
from api.identity.tables import Person


class Connection(Table, tablename="connection"):
    """One account of one person. Deleting it, by whomever, leaves a `Revocation` with its tokens (a trigger).

    `renewing_until` is the lease of whoever renews the tokens; `sealed` is empty once the connection has lapsed.
    """

    id = UUID(primary_key=True, default=NewId())
    person = ForeignKey(Person, null=False, on_delete=OnDelete.cascade)
    network = Varchar(16, default=None)
    server = Varchar(255, default=None)
    account_id = Varchar(255, default=None)
    handle = Varchar(255, default="")
    address = Varchar(500, default="")
    sealed = Bytea(default=b"")
    key_id = Varchar(16, default="")
    state = Varchar(8, default="active")
    expires_at = Timestamptz(null=True, default=None)
    renewing_until = Timestamptz(null=True, default=None)
    created_at = Timestamptz(default=TimestamptzNow())
    used_at = Timestamptz(null=True, default=None)


class Registration(Table, tablename="registration"):
    """Birdsong as a Mastodon server knows it, for one address that people come back to."""

    id = UUID(primary_key=True, default=NewId())
    server = Varchar(255, default=None)
    back = Varchar(255, default=None)
    client_id = Varchar(255, default=None)
    sealed = Bytea(default=None)
    key_id = Varchar(16, default=None)
    created_at = Timestamptz(default=TimestamptzNow())


class ConsentAttempt(Table, tablename="consent_attempt"):
    """A person on their way through a network's consent page. Taken once, by its state's hash; gone after minutes."""

    id = UUID(primary_key=True, default=NewId())
    state_hash = Bytea(default=None, unique=True)
    person = ForeignKey(Person, null=False, on_delete=OnDelete.cascade)
    network = Varchar(16, default=None)
    sealed = Bytea(default=None)
    key_id = Varchar(16, default=None)
    expires_at = Timestamptz(default=None)


class Revocation(Table, tablename="revocation"):
    """Tokens that nobody uses any more, until their network has been told. `id` is that of their connection."""

    id = UUID(primary_key=True, default=NewId())
    network = Varchar(16, default=None)
    server = Varchar(255, default=None)
    account_id = Varchar(255, default=None)
    sealed = Bytea(default=None)
    key_id = Varchar(16, default=None)
    tries = SmallInt(default=0)
    not_before = Timestamptz(default=TimestamptzNow())
