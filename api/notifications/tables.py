"""Devices, messages and deliveries."""

from piccolo.columns import JSONB, UUID, Bytea, ForeignKey, Integer, SmallInt, Text, Timestamptz, Varchar
from piccolo.columns.base import OnDelete
from piccolo.columns.defaults.timestamptz import TimestamptzNow
from piccolo.table import Table

from api.core.ids import NewId
from api.identity.tables import Person


class VapidKey(Table, tablename="vapid_key"):
    """The key pair that signs pushes; one row, made at the first start. The private key is sealed with the secret."""

    id = SmallInt(primary_key=True, default=1)
    public = Varchar(100, default=None)
    sealed_private = Bytea(default=None)
    created_at = Timestamptz(default=TimestamptzNow())


class Subscription(Table, tablename="subscription"):
    """A device that takes push. One row an endpoint, whoever signed in last on it."""

    id = UUID(primary_key=True, default=NewId())
    person = ForeignKey(Person, null=False, on_delete=OnDelete.cascade)
    endpoint = Varchar(2048, default=None)
    endpoint_digest = Bytea(default=None, unique=True)
    p256dh = Varchar(100, default=None)
    auth = Varchar(40, default=None)
    device = Varchar(80, default="")
    created_at = Timestamptz(default=TimestamptzNow())
    delivered_at = Timestamptz(null=True, default=None)


class Notification(Table, tablename="notification"):
    """One message to one person. `subject` is the id of the thing it is about; the words are made when it is read."""

    id = UUID(primary_key=True, default=NewId())
    person = ForeignKey(Person, null=False, on_delete=OnDelete.cascade)
    kind = Varchar(24, default=None)
    subject = UUID(default=None)
    values = JSONB(default="{}")
    path = Varchar(200, default="/")
    created_at = Timestamptz(default=TimestamptzNow())
    read_at = Timestamptz(null=True, default=None)


class Delivery(Table, tablename="delivery"):
    """One notification to one device. A worker leases it, sends it, acknowledges it; a lease that ran out is free."""

    id = UUID(primary_key=True, default=NewId())
    notification = ForeignKey(Notification, null=False, on_delete=OnDelete.cascade)
    subscription = ForeignKey(Subscription, null=False, on_delete=OnDelete.cascade)
    batch = UUID(default=None)
    state = Varchar(10, default="waiting")
    attempts = Integer(default=0)
    not_before = Timestamptz(default=TimestamptzNow())
    leased_until = Timestamptz(null=True, default=None)
    done_at = Timestamptz(null=True, default=None)
    reason = Text(default="")
