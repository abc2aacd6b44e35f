"""Asking those who shared a recalled post to delete what they posted."""

from uuid import UUID

from api.core.db import fetch, fetch_value
from api.core.events import PostEnded
from api.core.queue import job
from api.core.work import atomic, enqueue
from api.notifications import fanout
from api.notifications.schemas import NotificationKind

PATH = "/me/shares"

NEXT_SHARERS = """
SELECT DISTINCT person FROM share
WHERE post = $1 AND state <> 'withdrawn' AND ($2::uuid IS NULL OR person > $2) ORDER BY person LIMIT $3
"""


async def on_post_ended(event: PostEnded) -> None:
    """Begin to ask when the recall is committed; a post that expired stays where people posted it."""
    if event.recalled:
        await enqueue(ask_to_delete, event.post_id, key=f"ask-to-delete:{event.post_id}")


@job(time_limit=300)
async def ask_to_delete(post_id: UUID) -> None:
    """Ask everybody who may have posted it, once each; those who said "not this time" are left in peace."""
    title = await fetch_value("SELECT title FROM post WHERE id = $1 AND state = 'recalled'", post_id)
    last: UUID | None = None
    while title is not None and (people := await _sharers(post_id, last)):
        await _ask(people, post_id, title)
        last = people[-1]


async def _sharers(post_id: UUID, after: UUID | None) -> list[UUID]:
    return [row["person"] for row in await fetch(NEXT_SHARERS, post_id, after, fanout.MOST_AT_ONCE)]


@atomic
async def _ask(people: list[UUID], post_id: UUID, title: str) -> None:
    await fanout.tell(people, NotificationKind.POST_RECALLED, post_id, PATH, {"post": title})
