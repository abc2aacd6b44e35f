"""What the company reckons a click is worth to it."""

from piccolo.columns import UUID, ForeignKey, Numeric, Timestamptz, Varchar
from piccolo.columns.base import OnDelete
from piccolo.columns.defaults.timestamptz import TimestamptzNow
from piccolo.table import Table

from api.core.ids import NewId
from api.identity.tables import Person


class MediaRate(Table, tablename="media_rate"):
    """What a person's click from one network would have cost as an advertisement, in one currency."""

    id = UUID(primary_key=True, default=NewId())
    network = Varchar(16, default=None)
    currency = Varchar(3, default=None)
    per_click = Numeric(digits=(12, 4), default=None)
    changed_at = Timestamptz(default=TimestamptzNow())
    changed_by = ForeignKey(Person, null=True, on_delete=OnDelete.set_null)
