"""Campaigns and the posts they hold."""

from piccolo.columns import UUID, Boolean, Date, ForeignKey, Numeric, SmallInt, Timestamptz, Varchar
from piccolo.columns.base import OnDelete
from piccolo.columns.defaults.timestamptz import TimestamptzNow
from piccolo.table import Table

from api.content.tables import Post
from api.core.ids import NewId
from api.identity.tables import Person


class Campaign(Table, tablename="campaign"):
    """One goal, one time span; `code` becomes `utm_campaign` on every link of its posts, unless `marks`
    (a template of `content.marks`) says otherwise."""

    id = UUID(primary_key=True, default=NewId())
    name = Varchar(120, default=None)
    goal = Varchar(500, default="")
    code = Varchar(60, default=None, unique=True)
    marks = Varchar(500, default="")
    starts_on = Date(default=None)
    ends_on = Date(default=None)
    click_ids = Boolean(default=False)
    window_days = SmallInt(default=30)
    owner = ForeignKey(Person, null=False, on_delete=OnDelete.restrict)
    created_at = Timestamptz(default=TimestamptzNow())


class Goal(Table, tablename="goal"):
    """What a campaign counts as a conversion; `code` is how callers name it. `value` is what one is worth, if that is
    always the same."""

    id = UUID(primary_key=True, default=NewId())
    campaign = ForeignKey(Campaign, null=False, on_delete=OnDelete.cascade)
    code = Varchar(60, default=None)
    name = Varchar(120, default=None)
    value = Numeric(digits=(15, 4), null=True, default=None)
    currency = Varchar(3, null=True, default=None)


class CampaignPost(Table, tablename="campaign_post"):
    """A post belongs to at most one campaign."""

    id = UUID(primary_key=True, default=NewId())
    campaign = ForeignKey(Campaign, null=False, on_delete=OnDelete.cascade)
    post = ForeignKey(Post, null=False, on_delete=OnDelete.cascade, unique=True)
