"""What people say became of their shares after a recall."""

from piccolo.columns import ForeignKey, Timestamptz, Varchar
from piccolo.columns.base import OnDelete
from piccolo.columns.defaults.timestamptz import TimestamptzNow
from piccolo.table import Table

from api.sharing.tables import Share


class Removal(Table, tablename="removal"):
    """What the person says about their share of a recalled post; no row: nothing yet. `why` goes with `cannot`."""

    share = ForeignKey(Share, primary_key=True, null=False, on_delete=OnDelete.cascade)
    answer = Varchar(8, default=None)
    why = Varchar(500, default="")
    at = Timestamptz(default=TimestamptzNow())
