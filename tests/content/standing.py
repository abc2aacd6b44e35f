"""Posts where a test wants them, and where they stand afterwards."""

from typing import Any
from uuid import UUID

from api.content.tables import Post
from api.core.actor import Actor
from api.core.db import fetch, fetch_one
from tests import make


async def post_in(state: str, me: Actor | None = None, **columns: Any) -> Post:
    """A post with a caption, written by `me`."""
    author = me.id if me else (await make.communicator()).id
    post = await make.post(state, author=author, edited_by=author, **columns)
    await make.caption(post)
    return post


async def row_of(post: Post) -> Any:
    return await fetch_one("SELECT * FROM post WHERE id = $1", post.id)


async def state_of(post: Post) -> str:
    return str((await row_of(post))["state"])


async def steps_of(post: Post) -> list[tuple[str, UUID | None, str]]:
    rows = await fetch("SELECT state, person, note FROM post_step WHERE post = $1 ORDER BY at, id", post.id)
    return [(row["state"], row["person"], row["note"]) for row in rows]
