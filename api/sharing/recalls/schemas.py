"""What goes over the wire about removals."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from api.content.networks import Network
from api.core.wire import Input, Optional500, View


class RemovalAnswer(StrEnum):
    """What became of a share after its post was recalled."""

    DELETED = "deleted"
    CANNOT = "cannot"


class RemovalInput(Input, frozen=True):
    """What became of my share. `why` is needed with `cannot`; communicators read it without a name, once five can't."""

    answer: RemovalAnswer
    why: Optional500 = ""


class RemovalView(View, frozen=True):
    """My share of a post that was recalled. `address` is where it stands, empty where nobody knows; without an
    `answer` it is still open."""

    share_id: UUID
    post_id: UUID
    post_title: str
    reason: str
    network: Network
    opened_at: datetime
    address: str
    answer: RemovalAnswer | None
    why: str


class RemovalCounts(View, frozen=True):
    """How far a recall has come, in people and never in names.

    `asked` shared the post, `open` have said nothing yet about at least one share, `unable` can't delete one. A number
    is null where it is one to four; all are null where fewer than five were asked, and nought where nobody was.
    `reasons` is what people who can't wrote, in no order of theirs, and empty while fewer than five can't.
    """

    asked: int | None
    open: int | None
    unable: int | None
    reasons: list[str]
