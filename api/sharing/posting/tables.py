"""Shares on their way to a network, where they stand there, and what others made of them."""

from piccolo.columns import UUID, Boolean, Date, ForeignKey, Integer, SmallInt, Timestamptz, Varchar
from piccolo.columns.base import OnDelete
from piccolo.columns.defaults.timestamptz import TimestamptzNow
from piccolo.table import Table

from api.core.ids import NewId
from api.sharing.tables import Share


class Posting(Table, tablename="posting"):
    """A share that Birdsong posts for its person, once: `key` is the same at every try.

    `sending` belongs to one worker until `leased_until`; whoever finds it later can't know whether the network took it,
    and looks there first. `told_when_done`: the person isn't looking, so a message says how it ended.
    """

    share = ForeignKey(Share, primary_key=True, null=False, on_delete=OnDelete.cascade)
    key = Varchar(13, unique=True, default=None)
    picture = Boolean(default=False)
    told_when_done = Boolean(default=False)
    state = Varchar(8, default="waiting")
    reason = Varchar(16, default="")
    said = Varchar(300, default="")
    tries = SmallInt(default=0)
    next_at = Timestamptz(default=TimestamptzNow())
    leased_until = Timestamptz(null=True, default=None)
    asked_at = Timestamptz(default=TimestamptzNow())
    ended_at = Timestamptz(null=True, default=None)


class NetworkPost(Table, tablename="network_post"):
    """Where a share stands at its network. `known_by`: `posted` by us, `found` there, or only `said` by its person.

    The figures are the latest; null is what the network does not tell. Without `read_next` they are not read any more.
    """

    share = ForeignKey(Share, primary_key=True, null=False, on_delete=OnDelete.cascade)
    network = Varchar(16, default=None)
    reference = Varchar(600, default="")
    address = Varchar(2048, default=None)
    known_by = Varchar(8, default=None)
    posted_at = Timestamptz(default=TimestamptzNow())
    likes = Integer(null=True, default=None)
    reposts = Integer(null=True, default=None)
    replies = Integer(null=True, default=None)
    gone = Boolean(default=False)
    read_at = Timestamptz(null=True, default=None)
    read_next = Timestamptz(null=True, default=None)


class EngagementDay(Table, tablename="engagement_day"):
    """The last figures of a share that were read on a day (UTC)."""

    id = UUID(primary_key=True, default=NewId())
    share = ForeignKey(Share, null=False, on_delete=OnDelete.cascade)
    day = Date(default=None)
    likes = Integer(null=True, default=None)
    reposts = Integer(null=True, default=None)
    replies = Integer(null=True, default=None)
