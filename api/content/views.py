"""Posts as communicators see them: one whole, or a line in a list."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from api.content import captions
from api.content.audiences import rule_of
from api.content.rules import Standing, next_states
from api.content.schemas import Category, PictureView, PostKind, PostLine, PostState, PostView, StepView
from api.content.wording import networks_of
from api.core.actor import Actor
from api.core.db import fetch, fetch_one
from api.core.errors import NotFound
from api.core.languages import Language
from api.core.page import Page, page_of, read_cursor
from api.identity.schemas import Named

Row = Mapping[str, Any]

PICTURE = """pic.id AS picture_id, pic.alternative, pic.width AS picture_width, pic.height AS picture_height,
       pic.widths, pic.colour"""

POST = f"""
SELECT p.*, {PICTURE}, a.rule, author.name AS author_name, editor.name AS editor_name, approver.name AS approver_name
FROM post p JOIN audience a ON a.id = p.audience JOIN person author ON author.id = p.author
JOIN person editor ON editor.id = p.edited_by LEFT JOIN person approver ON approver.id = p.approved_by
LEFT JOIN picture pic ON pic.id = p.picture
WHERE p.id = $1
"""

STEPS = """
SELECT s.state, s.note, s.at, person.name AS by FROM post_step s LEFT JOIN person ON person.id = s.person
WHERE s.post = $1 ORDER BY s.at, s.id
"""

LINE = f"""
SELECT p.id, p.title, p.category, p.state, p.edited_at, p.publish_at, p.live_at, p.expires_at,
       p.version, p.url, p.hashtags, p.internal, author.name AS author_name, {PICTURE}
FROM post p JOIN person author ON author.id = p.author LEFT JOIN picture pic ON pic.id = p.picture
"""

LINES = (
    LINE
    + """
WHERE ($1::text IS NULL OR p.state = $1)
  AND ($2::timestamptz IS NULL OR (p.edited_at, p.id) < ($2, $3::uuid))
ORDER BY p.edited_at DESC, p.id DESC LIMIT $4
"""
)

LINES_OF = LINE + "WHERE p.id = ANY($1::uuid[]) ORDER BY p.edited_at DESC, p.id DESC"


async def post_view(post_id: UUID, me: Actor) -> PostView:
    """The whole post, with the steps it went and those that the reader may take."""
    row = await fetch_one(POST, post_id)
    if row is None:
        raise NotFound("post-missing")
    return PostView(
        id=row["id"],
        kind=PostKind(row["kind"]),
        category=Category(row["category"]),
        title=row["title"],
        summary=row["summary"],
        url=row["url"] or None,
        language=Language(row["language"]),
        picture=picture_of(row),
        hashtags=row["hashtags"],
        locked=row["locked"],
        pinned=row["pinned"],
        internal=row["internal"],
        topic_id=row["topic"],
        audience=rule_of(row["rule"]),
        captions=await captions.views_of(post_id),
        state=PostState(row["state"]),
        next=_next(row, me),
        author=Named(id=row["author"], name=row["author_name"]),
        edited_by=Named(id=row["edited_by"], name=row["editor_name"]),
        approved_by=Named(id=row["approved_by"], name=row["approver_name"]) if row["approved_by"] else None,
        version=row["version"],
        created_at=row["created_at"],
        edited_at=row["edited_at"],
        publish_at=row["publish_at"],
        embargo_until=row["embargo_until"],
        live_at=row["live_at"],
        expires_at=row["expires_at"],
        review_on=row["review_on"],
        steps=[_step(step) for step in await fetch(STEPS, post_id)],
    )


async def page(state: PostState | None, cursor: str | None, limit: int) -> Page[PostLine]:
    """Posts by their last change, newest first."""
    after = read_cursor(cursor)
    rows = await fetch(LINES, state, after and after.at, after and after.id, limit + 1)
    return page_of(await _lines(rows), limit, lambda line: (line.edited_at, line.id))


async def lines_of(post_ids: Sequence[UUID]) -> list[PostLine]:
    """These posts as lines, the last changed first."""
    return await _lines(await fetch(LINES_OF, list(post_ids)))


def picture_of(row: Row) -> PictureView | None:
    """The picture in a row that selects `PICTURE`."""
    if row["picture_id"] is None:
        return None
    return PictureView(
        id=row["picture_id"],
        alternative=row["alternative"],
        width=row["picture_width"],
        height=row["picture_height"],
        widths=row["widths"],
        colour=row["colour"],
    )


def _next(row: Row, me: Actor) -> list[PostState]:
    standing = Standing(
        state=PostState(row["state"]), author=row["author"], edited_by=row["edited_by"], publish_at=row["publish_at"]
    )
    return next_states(standing, me.id, {grant.role for grant in me.grants})


def _step(row: Row) -> StepView:
    return StepView(state=PostState(row["state"]), by=row["by"], note=row["note"], at=row["at"])


async def _lines(rows: Sequence[Row]) -> list[PostLine]:
    wordings = await captions.wordings_of(rows)
    return [
        PostLine(
            id=row["id"],
            title=row["title"],
            category=Category(row["category"]),
            state=PostState(row["state"]),
            author=row["author_name"],
            picture=picture_of(row),
            languages=sorted({wording.language for wording in wordings[row["id"]]}, key=list(Language).index),
            networks=networks_of(wordings[row["id"]]),
            edited_at=row["edited_at"],
            publish_at=row["publish_at"],
            live_at=row["live_at"],
            expires_at=row["expires_at"],
        )
        for row in rows
    ]
