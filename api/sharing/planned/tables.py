"""What people want to share later."""

from piccolo.columns import UUID, Boolean, ForeignKey, Text, Timestamptz, Varchar
from piccolo.columns.base import OnDelete
from piccolo.columns.defaults.timestamptz import TimestamptzNow
from piccolo.table import Table

from api.content.tables import Post
from api.core.ids import NewId
from api.guardrails.holding.tables import Review
from api.identity.tables import Person
from api.sharing.tables import Share


class PlannedShare(Table, tablename="planned_share"):
    """A wording that goes out, or is brought back to its person, at `at`.

    `text` is the person's own, as it was judged when they planned it; it is judged again at its time. `why` says where
    `at` came from, `reason` why an ended one did not go out. `share` is what became of it.
    """

    id = UUID(primary_key=True, default=NewId())
    person = ForeignKey(Person, null=False, on_delete=OnDelete.cascade)
    post = ForeignKey(Post, null=False, on_delete=OnDelete.restrict)
    review = ForeignKey(Review, null=True, on_delete=OnDelete.set_null)
    share = ForeignKey(Share, null=True, on_delete=OnDelete.set_null)
    network = Varchar(16, default=None)
    language = Varchar(5, default=None)
    text = Text(default="")
    picture = Boolean(default=False)
    mode = Varchar(12, default=None)
    timing = Varchar(8, default="chosen")
    why = Varchar(12, default="chosen")
    at = Timestamptz(default=None)
    time_zone = Varchar(60, default="UTC")
    state = Varchar(10, default="waiting")
    reason = Varchar(24, default="")
    planned_at = Timestamptz(default=TimestamptzNow())
    ended_at = Timestamptz(null=True, default=None)
