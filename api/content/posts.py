"""Writing posts: made, changed and thrown away by communicators.

Whoever changes a post names the version they read; a change takes an approved post back to draft, because the
approval was for other words.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import msgspec
from msgspec import UNSET

from api.content import captions
from api.content.audiences import audience_for
from api.content.rules import CHANGEABLE
from api.content.schemas import AudienceRule, CaptionInput, PostChange, PostDraft, PostState
from api.content.tables import Picture, Post, PostStep
from api.content.target import demand_target
from api.core import clock
from api.core.actor import Actor
from api.core.db import fetch_one
from api.core.errors import Conflict, Invalid, NotFound
from api.core.ids import new_id
from api.core.work import atomic
from api.identity.tables import Topic

RENAMED = {"picture_id": "picture", "topic_id": "topic"}
APART = frozenset({"version", "audience", "captions"})

LAST_TOUCH = """
SELECT coalesce(person.name, 'Birdsong') AS name, touched.at
FROM (SELECT edited_by AS person, edited_at AS at FROM post WHERE id = $1
      UNION ALL SELECT person, at FROM post_step WHERE post = $1) touched
LEFT JOIN person ON person.id = touched.person ORDER BY touched.at DESC LIMIT 1
"""


@atomic
async def create(draft: PostDraft, me: Actor) -> UUID:
    """Write a draft and return its id."""
    columns = await _columns(draft)
    now, post_id = clock.now(), new_id()
    post = Post(
        id=post_id,
        audience=await audience_for(draft.audience),
        author=me.id,
        edited_by=me.id,
        created_at=now,
        edited_at=now,
        **columns,
    )
    await Post.insert(post)
    await captions.replace(post_id, draft.captions)
    await note_step(post_id, PostState.DRAFT, me.id)
    return post_id


@atomic
async def change(post_id: UUID, wish: PostChange, me: Actor) -> None:
    """Set what the communicator named; the post is a draft afterwards. What is already so changes nothing."""
    post = await locked(post_id)
    await check_version(post, wish.version, me)
    if post.state not in CHANGEABLE:
        raise Conflict("post-unchangeable", state=post.state)
    columns = await _columns(wish)
    if isinstance(wish.audience, AudienceRule):
        columns["audience"] = await audience_for(wish.audience)
    new = {column: value for column, value in columns.items() if getattr(post, column) != value}
    reworded = isinstance(wish.captions, list) and await _reword(post_id, wish.captions)
    if new or reworded:
        await _write(post, new, me)


@atomic
async def discard(post_id: UUID) -> None:
    """Throw a draft away for good."""
    post = await locked(post_id)
    if post.state != PostState.DRAFT:
        raise Conflict("post-not-draft", state=post.state)
    await Post.delete().where(Post.id == post_id)


async def locked(post_id: UUID) -> Post:
    """The post, held until the end of the transaction."""
    post = await Post.objects().where(Post.id == post_id).lock_rows("UPDATE").first()
    if post is None:
        raise NotFound("post-missing")
    return post


async def check_version(post: Post, version: int, me: Actor) -> None:
    """Raise `Conflict`, with who touched the post last and when, unless `version` is the present one."""
    if post.version == version:
        return
    touch = await fetch_one(LAST_TOUCH, post.id)
    assert touch is not None  # noqa: S101 -- the post is locked, so it has a row
    raise Conflict("post-changed", by=touch["name"], at=told(touch["at"], me.time_zone))


async def note_step(post_id: UUID, state: PostState, person_id: UUID | None, note: str = "") -> None:
    """Write down that the post reached a state, by whom (nobody: the clock) and with which words."""
    await PostStep.insert(PostStep(post=post_id, state=state, person=person_id, note=note, at=clock.now()))


def told(moment: datetime, time_zone: str) -> str:
    """A moment in the person's time zone, such as `2026-11-22 14:05`."""
    return f"{moment.astimezone(ZoneInfo(time_zone)):%Y-%m-%d %H:%M}"


async def _write(post: Post, new: Mapping[str, Any], me: Actor) -> None:
    back = post.state != PostState.DRAFT
    await Post.update(
        edited_by=me.id,
        edited_at=clock.now(),
        version=Post.version + 1,
        state=PostState.DRAFT,
        approved_by=None,
        approved_at=None,
        **new,
    ).where(Post.id == post.id)
    if back:
        await note_step(post.id, PostState.DRAFT, me.id)


async def _reword(post_id: UUID, wanted: Sequence[CaptionInput]) -> bool:
    if await captions.inputs_of(post_id) == wanted:
        return False
    await captions.replace(post_id, wanted)
    return True


async def _columns(data: PostDraft | PostChange) -> dict[str, Any]:
    """What was named, as columns of the table; raises `Invalid` for a picture or topic that isn't there."""
    named = {
        RENAMED.get(field, field): value
        for field, value in msgspec.structs.asdict(data).items()
        if field not in APART and value is not UNSET
    }
    if named.get("url"):
        demand_target(named["url"], "url")
    if "url" in named:
        named["url"] = named["url"] or ""
    if named.get("picture") and not await Picture.exists().where(Picture.id == named["picture"]):
        raise Invalid("picture-missing", field="picture_id")
    if named.get("topic") and not await Topic.exists().where(Topic.id == named["topic"]):
        raise Invalid("topic-missing", field="topic_id")
    return named
