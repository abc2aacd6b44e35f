"""Campaigns and the posts they hold."""

from piccolo.columns import UUID, Date, ForeignKey, Timestamptz, Varchar
from piccolo.columns.base import OnDelete
from piccolo.columns.defaults.timestamptz import TimestamptzNow
from piccolo.table import Table

from api.content.tables import Post
from api.core.ids import NewId
from api.identity.tables import Person


class Campaign(Table, tablename="campaign"):
    """One goal, one time span; `code` becomes `utm_campaign` on every link of its posts."""

    id = UUID(primary_key=True, default=NewId())
    name = Varchar(120, default=None)
    goal = Varchar(500, default="")
    code = Varchar(60, default=None, unique=True)
    starts_on = Date(default=None)
    ends_on = Date(default=None)
    owner = ForeignKey(Person, null=False, on_delete=OnDelete.restrict)
    created_at = Timestamptz(default=TimestamptzNow())


class CampaignPost(Table, tablename="campaign_post"):
    """A post belongs to at most one campaign."""

    id = UUID(primary_key=True, default=NewId())
    campaign = ForeignKey(Campaign, null=False, on_delete=OnDelete.cascade)
    post = ForeignKey(Post, null=False, on_delete=OnDelete.cascade, unique=True)
