"""What is counted of clicks by day, and the addresses that machines come from.

A day is one of the company's time zone. Of each day there are six figures: `raw` requests, of which `human`, `machine`
and `preview`; of the human ones `visitors` are different hashes and `repeated` came from a visitor who had followed the
same link that day. A human click without a hash is neither. Coarser tables are sums over `link_day`.
"""

from piccolo.columns import UUID, Date, ForeignKey, Integer, Varchar
from piccolo.columns.base import OnDelete
from piccolo.table import Table

from api.content.tables import Post
from api.core.ids import NewId
from api.identity.tables import Team
from api.sharing.tables import Link


class LinkDay(Table, tablename="link_day"):
    """The clicks of one link on one day; the key is (link, day).

    `team` is the one its person was in when the day was first counted: nothing else remembers it, so a rebuild keeps
    it. When a link goes with its person, a trigger takes its figures out of the sums.
    """

    link = ForeignKey(Link, primary_key=True, null=False, on_delete=OnDelete.cascade)
    day = Date(default=None)
    post = ForeignKey(Post, null=False, on_delete=OnDelete.restrict)
    network = Varchar(16, default=None)
    team = ForeignKey(Team, null=True, on_delete=OnDelete.set_null)
    raw = Integer(default=0)  # type: ignore[assignment]  # hides Piccolo's raw(), which nobody asks these for
    human = Integer(default=0)
    machine = Integer(default=0)
    preview = Integer(default=0)
    visitors = Integer(default=0)
    repeated = Integer(default=0)


class PostDay(Table, tablename="post_day"):
    """The clicks of one post on one network and day; the key is (post, network, day)."""

    post = ForeignKey(Post, primary_key=True, null=False, on_delete=OnDelete.cascade)
    network = Varchar(16, default=None)
    day = Date(default=None)
    raw = Integer(default=0)  # type: ignore[assignment]  # hides Piccolo's raw(), which nobody asks these for
    human = Integer(default=0)
    machine = Integer(default=0)
    preview = Integer(default=0)
    visitors = Integer(default=0)
    repeated = Integer(default=0)


class NetworkDay(Table, tablename="network_day"):
    """The clicks that came from one network on one day; the key is (network, day)."""

    network = Varchar(16, primary_key=True, default=None)
    day = Date(default=None)
    raw = Integer(default=0)  # type: ignore[assignment]  # hides Piccolo's raw(), which nobody asks these for
    human = Integer(default=0)
    machine = Integer(default=0)
    preview = Integer(default=0)
    visitors = Integer(default=0)
    repeated = Integer(default=0)


class TeamDay(Table, tablename="team_day"):
    """The clicks that one team's people earned on one day; the key is (team, day)."""

    team = ForeignKey(Team, primary_key=True, null=False, on_delete=OnDelete.cascade)
    day = Date(default=None)
    raw = Integer(default=0)  # type: ignore[assignment]  # hides Piccolo's raw(), which nobody asks these for
    human = Integer(default=0)
    machine = Integer(default=0)
    preview = Integer(default=0)
    visitors = Integer(default=0)
    repeated = Integer(default=0)


class AddressRange(Table, tablename="address_range"):
    """Addresses, in CIDR notation, from which machines come; `name` says whose they are."""

    id = UUID(primary_key=True, default=NewId())
    network = Varchar(43, default=None)
    name = Varchar(40, default="")
