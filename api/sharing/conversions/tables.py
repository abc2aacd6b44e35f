"""Conversions, what is known of the clicks that earned them, their figures by day, and the keys that sign calls.

None of them names a person or a link: who leaves takes nothing away from what a campaign achieved.
"""

from decimal import Decimal

from piccolo.columns import UUID, Bytea, Date, ForeignKey, Integer, Numeric, Timestamptz, Varchar
from piccolo.columns.base import OnDelete
from piccolo.columns.defaults.timestamptz import TimestamptzNow
from piccolo.table import Table

from api.campaigns.tables import Campaign, Goal
from api.content.tables import Post
from api.core.ids import NewId
from api.identity.tables import Person


class ConversionKey(Table, tablename="conversion_key"):
    """A key that signs calls, sealed with the instance's secret. It is in force until `ends_at`."""

    id = UUID(primary_key=True, default=NewId())
    name = Varchar(120, default=None)
    sealed = Bytea(default=None)
    created_at = Timestamptz(default=TimestamptzNow())
    created_by = ForeignKey(Person, null=True, on_delete=OnDelete.set_null)
    ends_at = Timestamptz(null=True, default=None)


class Conversion(Table, tablename="conversion"):
    """Something that a click led to, as it was told. Append-only; `caller_id` is unique for each `source`."""

    id = UUID(primary_key=True, default=NewId())
    source = Varchar(6, default=None)
    caller_id = Varchar(100, default=None)
    click = UUID(default=None)
    click_at = Timestamptz(default=TimestamptzNow())
    campaign = ForeignKey(Campaign, null=False, on_delete=OnDelete.restrict)
    goal = ForeignKey(Goal, null=False, on_delete=OnDelete.restrict)
    post = ForeignKey(Post, null=False, on_delete=OnDelete.restrict)
    network = Varchar(16, default=None)
    value = Numeric(digits=(15, 4), null=True, default=None)
    currency = Varchar(3, null=True, default=None)
    happened_at = Timestamptz(default=TimestamptzNow())
    received_at = Timestamptz(default=TimestamptzNow())


class ConversionCredit(Table, tablename="conversion_credit"):
    """The verdict on the click as it was last counted; null while the click waits to be judged."""

    conversion = ForeignKey(Conversion, primary_key=True, null=False, on_delete=OnDelete.cascade)
    verdict = Varchar(8, null=True, default=None)


class ConversionDay(Table, tablename="conversion_day"):
    """The conversions of one day of the company's time zone; the key is all but the figures.

    `raw` were told, `human` of them followed a person's click, and `value` is what those were worth. Without a value
    the currency is empty.
    """

    goal = ForeignKey(Goal, primary_key=True, null=False, on_delete=OnDelete.cascade)
    post = ForeignKey(Post, null=False, on_delete=OnDelete.cascade)
    campaign = ForeignKey(Campaign, null=False, on_delete=OnDelete.cascade)
    network = Varchar(16, default=None)
    day = Date(default=None)
    currency = Varchar(3, default="")
    raw = Integer(default=0)  # type: ignore[assignment]  # the table is read by SQL alone
    human = Integer(default=0)
    value = Numeric(digits=(19, 4), default=Decimal(0))
