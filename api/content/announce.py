"""Telling a post's audience that it is there to be shared."""

from uuid import UUID

from api.core.db import fetch, fetch_value
from api.core.events import PostWentLive
from api.core.queue import job
from api.core.work import atomic, enqueue
from api.notifications import fanout
from api.notifications.schemas import NotificationKind

NEXT_PEOPLE = """
SELECT m.person FROM audience_member m JOIN post p ON p.audience = m.audience
WHERE p.id = $1 AND ($2::uuid IS NULL OR m.person > $2) ORDER BY m.person LIMIT $3
"""


async def on_post_went_live(event: PostWentLive) -> None:
    """Begin to tell when the transaction that took the post live is over."""
    await enqueue(announce, event.post_id, key=f"announce:{event.post_id}")


@job(time_limit=300)
async def announce(post_id: UUID) -> None:
    """Tell everybody in the audience once, some hundred people a transaction. Ends when the post is not live any more.

    A run that was cut short is repeated from the beginning; those who were told already cost little and hear nothing.
    """
    last = await _tell_next(post_id, None)
    while last is not None:
        last = await _tell_next(post_id, last)


@atomic
async def _tell_next(post_id: UUID, after: UUID | None) -> UUID | None:
    """Tell the people who come `after` somebody and return the last of them; None at the end."""
    # Held, so that a recall at the same time finds these deliveries and withdraws them.
    title = await fetch_value("SELECT title FROM post WHERE id = $1 AND state = 'live' FOR SHARE", post_id)
    if title is None:
        return None
    people: list[UUID] = [row["person"] for row in await fetch(NEXT_PEOPLE, post_id, after, fanout.MOST_AT_ONCE)]
    if not people:
        return None
    await fanout.tell(people, NotificationKind.POST_LIVE, post_id, f"/posts/{post_id}", {"post": title})
    return people[-1]
