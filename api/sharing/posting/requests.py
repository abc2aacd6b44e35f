"""Asking Birdsong to post a share, and calling off what may not go out any more."""

from uuid import UUID

from api.core import clock
from api.core.db import execute, fetch_one
from api.core.errors import Conflict, NotFound
from api.core.events import PostEnded
from api.core.work import atomic, enqueue
from api.sharing.posting import sending
from api.sharing.posting.keys import new_key

ASK = """
INSERT INTO posting (share, key, picture, told_when_done, state, next_at, asked_at)
VALUES ($1, $2, $3, $4, 'waiting', $5, $5) ON CONFLICT (share) DO NOTHING
"""
# A posting that failed for good may be asked for again, by the key that it had: it never becomes two posts.
AGAIN = """
UPDATE posting SET state = 'unsure', reason = '', said = '', next_at = $2, asked_at = $2, ended_at = NULL,
    picture = $3 WHERE share = $1 AND state = 'failed'
"""
OWN = "SELECT network, state FROM share WHERE id = $1 AND person = $2 FOR UPDATE"
DROP_OF_POST = """
UPDATE posting SET state = 'failed', reason = $2, ended_at = $3
WHERE state = 'waiting' AND share IN (SELECT id FROM share WHERE post = $1)
"""


@atomic
async def ask(share_id: UUID, *, picture: bool, told_when_done: bool = False) -> None:
    """Post the share after the commit, once however often it is asked for."""
    now = clock.now()
    if not await execute(ASK, share_id, new_key(now), picture, told_when_done, now):
        await execute(AGAIN, share_id, now, picture)
    await enqueue(sending.send, share_id, key=sending.key_of(share_id))


@atomic
async def ask_for_mine(share_id: UUID, person_id: UUID, *, picture: bool) -> None:
    """Post the person's share. Raises `Conflict` for one that they took back."""
    share = await fetch_one(OWN, share_id, person_id)
    if share is None:
        raise NotFound("share-missing")
    if share["state"] == "withdrawn":
        raise Conflict("share-withdrawn")
    await ask(share_id, picture=picture)


async def on_post_ended(event: PostEnded) -> None:
    """Nothing of it goes out any more. What may be out already is still looked for."""
    await execute(DROP_OF_POST, event.post_id, "recalled" if event.recalled else "post_ended", clock.now())
