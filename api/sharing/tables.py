"""Links, shares and clicks."""

from piccolo.columns import UUID, Boolean, Bytea, Date, ForeignKey, SmallInt, Text, Timestamptz, Varchar
from piccolo.columns.base import OnDelete
from piccolo.columns.defaults.timestamptz import TimestamptzNow
from piccolo.table import Table

from api.content.tables import Post
from api.core.ids import NewId
from api.guardrails.holding.tables import Review
from api.identity.tables import Person


class Link(Table, tablename="link"):
    """One person's short link to one post on one network."""

    id = UUID(primary_key=True, default=NewId())
    person = ForeignKey(Person, null=False, on_delete=OnDelete.cascade)
    post = ForeignKey(Post, null=False, on_delete=OnDelete.restrict)
    network = Varchar(16, default=None)
    code = Varchar(12, unique=True, default=None)
    created_at = Timestamptz(default=TimestamptzNow())


class Share(Table, tablename="share"):
    """What a person did with a post on one network. Its state only climbs: opened, confirmed, proven; or withdrawn."""

    id = UUID(primary_key=True, default=NewId())
    person = ForeignKey(Person, null=False, on_delete=OnDelete.cascade)
    post = ForeignKey(Post, null=False, on_delete=OnDelete.restrict)
    link = ForeignKey(Link, null=False, on_delete=OnDelete.cascade)
    review = ForeignKey(Review, null=True, on_delete=OnDelete.set_null)
    network = Varchar(16, default=None)
    language = Varchar(5, default=None)
    text = Text(default="")
    edited = Boolean(default=False)
    state = Varchar(10, default="opened")
    opened_at = Timestamptz(default=TimestamptzNow())
    confirmed_at = Timestamptz(null=True, default=None)
    proven_at = Timestamptz(null=True, default=None)


class MastodonServer(Table, tablename="mastodon_server"):
    """The Mastodon server of a person, asked for once. An empty host: they rather paste their posts themselves."""

    person = ForeignKey(Person, primary_key=True, null=False, on_delete=OnDelete.cascade)
    host = Varchar(253, default="")


class Click(Table, tablename="click"):
    """A request for a link, as it arrived and as it was judged. Partitioned by the month of `at`; the key is (id, at).

    No address is kept: `visitor` is a keyed hash whose key is thrown away after the day, and `mark` is the name of the
    range that the address was in, where an operator loaded ranges. `rules` is the version of the rules that judged.
    """

    id = UUID(primary_key=True, default=NewId())
    link = ForeignKey(Link, null=False, on_delete=OnDelete.cascade)
    at = Timestamptz(default=TimestamptzNow())
    method = Varchar(8, default=None)
    headers = Text(default="{}")
    visitor = Bytea(null=True, default=None)
    mark = Varchar(40, default="")
    verdict = Varchar(8, null=True, default=None)
    reason = Varchar(80, default="")
    repeated = Boolean(default=False)
    judged_at = Timestamptz(null=True, default=None)
    rules = SmallInt(default=0)


class VisitorKey(Table, tablename="visitor_key"):
    """The key of one day's visitor hashes; deleted when the day is over."""

    day = Date(primary_key=True, default=None)
    key = Bytea(default=None)
