"""Telling people how a share ended that was posted for them while they weren't looking."""

from uuid import UUID

from api.core.db import fetch_one
from api.notifications import fanout
from api.notifications.schemas import NotificationKind

ABOUT = """
SELECT share.person, share.network, post.title FROM share JOIN post ON post.id = share.post WHERE share.id = $1
"""


async def posted(share_id: UUID) -> None:
    """It is out."""
    await _tell(share_id, NotificationKind.SHARE_POSTED)


async def stopped(share_id: UUID, reason: str) -> None:
    """It is not out, or nobody knows."""
    await _tell(share_id, NotificationKind.SHARE_STOPPED, reason=reason)


async def _tell(share_id: UUID, kind: NotificationKind, **more: str) -> None:
    share = await fetch_one(ABOUT, share_id)
    assert share is not None  # noqa: S101 -- a posting goes with its share
    values = {"post": share["title"], "network": share["network"], **more}
    await fanout.tell([share["person"]], kind, share_id, "/me/shares", values)
