"""Replays of draft rules over past texts."""

from piccolo.columns import JSONB, UUID, ForeignKey, Integer, Timestamptz, Varchar
from piccolo.columns.base import OnDelete
from piccolo.columns.defaults.timestamptz import TimestamptzNow
from piccolo.table import Table

from api.core.ids import NewId
from api.identity.tables import Person


class Replay(Table, tablename="replay"):
    """One run of a draft rule over the texts of the last `days`; `result` is there when `state` is `done`."""

    id = UUID(primary_key=True, default=NewId())
    asked_by = ForeignKey(Person, null=True, on_delete=OnDelete.set_null)
    rule = JSONB(default=None)
    days = Integer(default=None)
    state = Varchar(10, default="waiting")
    result = JSONB(default="{}")
    created_at = Timestamptz(default=TimestamptzNow())
    done_at = Timestamptz(null=True, default=None)
