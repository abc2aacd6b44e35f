"""The feed: live posts for the people whom they are for.

For each of a reader's audiences the newest posts are taken from an index and merged (LATERAL), so a page costs the
same with a hundred posts or a hundred thousand. Pinned posts come first: they sort as if `PINNED_AHEAD` newer.
"""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from api.content.captions import wordings_of
from api.content.limits import limit_of
from api.content.reader_schemas import FeedCard, FeedPost, StarterCaption
from api.content.schemas import Category, PostState
from api.content.views import PICTURE, picture_of
from api.content.wording import Reader, Starter, Wording, hook, networks_of, shortened, starters
from api.core import clock
from api.core.actor import Actor
from api.core.db import fetch, fetch_one, fetch_value
from api.core.errors import NotFound
from api.core.languages import Language
from api.core.page import Cursor, Page, page_of, read_cursor
from api.identity.schemas import Named, Role

Row = Mapping[str, Any]

PINNED_AHEAD = timedelta(days=365_000)
FAR_AHEAD = datetime(3000, 1, 1, tzinfo=UTC)
NEVER = datetime(1, 1, 2, tzinfo=UTC)
LAST_ID, FIRST_ID = UUID(int=2**128 - 1), UUID(int=0)

VISIBLE = """p.state = 'live' AND (p.embargo_until IS NULL OR p.embargo_until <= $2)
      AND (p.expires_at IS NULL OR p.expires_at > $2)"""

NEWEST = """
  (SELECT found.id, found.live_at, found.pinned FROM audience_member m CROSS JOIN LATERAL (
    SELECT p.id, p.live_at, p.pinned FROM post p
    WHERE p.audience = m.audience AND {visible} AND {pinned} AND (p.live_at, p.id) < ({at}, {id})
      AND ($4::uuid IS NULL OR p.topic = $4)
      AND ($5::text IS NULL OR EXISTS (SELECT FROM caption c WHERE c.post = p.id AND c.language = $5))
      AND NOT EXISTS (SELECT FROM dismissal d WHERE d.person = $1 AND d.post = p.id)
    ORDER BY p.live_at DESC, p.id DESC LIMIT $3) found
  WHERE m.person = $1)"""

CARD = f"""
SELECT p.*, author.name AS author_name, {PICTURE},
       EXISTS (SELECT FROM role_grant g WHERE g.person = p.author AND g.role = 'influencer') AS by_influencer,
       (SELECT languages FROM person WHERE id = $1) AS reads"""

PAGE = f"""
WITH newest AS (
  {NEWEST.format(visible=VISIBLE, pinned="p.pinned", at="$6::timestamptz", id="$7::uuid")}
  UNION ALL
  {NEWEST.format(visible=VISIBLE, pinned="NOT p.pinned", at="$8::timestamptz", id="$9::uuid")}
  ORDER BY pinned DESC, live_at DESC, id DESC LIMIT $3)
{CARD}
FROM newest JOIN post p ON p.id = newest.id JOIN person author ON author.id = p.author
LEFT JOIN picture pic ON pic.id = p.picture
ORDER BY p.pinned DESC, p.live_at DESC, p.id DESC
"""

ONE = f"""{CARD},
       {VISIBLE} AS visible,
       EXISTS (SELECT FROM audience_member m WHERE m.audience = p.audience AND m.person = $1) AS is_mine
FROM post p JOIN person author ON author.id = p.author LEFT JOIN picture pic ON pic.id = p.picture
WHERE p.id = $3
"""

REACHES = """
SELECT EXISTS (SELECT FROM post p JOIN audience_member m ON m.audience = p.audience AND m.person = $1
               WHERE p.id = $3 AND p.live_at IS NOT NULL AND (p.embargo_until IS NULL OR p.embargo_until <= $2))
"""

WERE_SEEN = frozenset({PostState.LIVE, PostState.EXPIRED, PostState.RECALLED, PostState.ARCHIVED})


async def page(
    me: Actor, cursor: str | None, limit: int, topic_id: UUID | None = None, language: Language | None = None
) -> Page[FeedCard]:
    """The reader's posts, pinned ones first, then newest first, without those they dismissed.

    `language`: only posts with a caption in it.
    """
    before = _bounds(read_cursor(cursor))
    rows = await fetch(PAGE, me.id, clock.now(), limit + 1, topic_id, language, *before)
    shown = page_of(rows, limit, lambda row: (_sort_time(row), row["id"]))
    wordings = await wordings_of(shown.items)
    return Page(items=[_card(row, _reader(row, me), wordings[row["id"]]) for row in shown.items], next=shown.next)


async def opened(post_id: UUID, me: Actor) -> FeedPost:
    """One post as the reader gets it. Communicators may look at any; for others it must be live and for them."""
    row = await fetch_one(ONE, me.id, clock.now(), post_id)
    if row is None or not (row["is_mine"] or me.holds(Role.COMMUNICATOR)):
        raise NotFound("post-missing")
    if not row["visible"] and not me.holds(Role.COMMUNICATOR):
        raise NotFound("post-ended" if _was_seen(row) else "post-missing")
    wordings = (await wordings_of([row]))[post_id]
    reader = _reader(row, me)
    return FeedPost(
        card=_card(row, reader, wordings),
        summary=row["summary"],
        url=row["url"] or None,
        domain=domain_of(row["url"]),
        locked=row["locked"],
        hashtags=row["hashtags"],
        starters=[_starter(one) for one in starters(wordings, reader, post_id, Language(row["language"]))],
    )


async def reaches(post_id: UUID, person_id: UUID) -> bool:
    """Whether the post is or was live for an audience that includes the person."""
    return bool(await fetch_value(REACHES, person_id, clock.now(), post_id))


def domain_of(url: str) -> str | None:
    """The host that people see under a link preview."""
    host = urlsplit(url).hostname
    return host.removeprefix("www.") if host else None


def _bounds(cursor: Cursor | None) -> tuple[datetime, UUID, datetime, UUID]:
    """Before which key pinned posts, and before which others, are still to come."""
    if cursor is None:
        return FAR_AHEAD, LAST_ID, FAR_AHEAD, LAST_ID
    if cursor.at >= FAR_AHEAD:
        return cursor.at - PINNED_AHEAD, cursor.id, FAR_AHEAD, LAST_ID
    return NEVER, FIRST_ID, cursor.at, cursor.id


def _sort_time(row: Row) -> datetime:
    live_at: datetime = row["live_at"]
    return live_at + PINNED_AHEAD if row["pinned"] else live_at


def _was_seen(row: Row) -> bool:
    begun = row["embargo_until"] is None or row["embargo_until"] <= clock.now()
    return row["state"] in WERE_SEEN and row["live_at"] is not None and begun


def _reader(row: Row, me: Actor) -> Reader:
    reads = [Language(one) for one in row["reads"]]
    return Reader(id=me.id, languages=list(dict.fromkeys((me.language, *reads))))


def _card(row: Row, reader: Reader, wordings: tuple[Wording, ...]) -> FeedCard:
    language = Language(row["language"])
    return FeedCard(
        id=row["id"],
        title=row["title"],
        hook=hook(wordings, reader, row["id"], language) or shortened(row["summary"]),
        category=Category(row["category"]),
        language=language,
        author=Named(id=row["author"], name=row["author_name"]),
        author_is_influencer=row["by_influencer"],
        picture=picture_of(row),
        topic_id=row["topic"],
        networks=networks_of(wordings),
        pinned=row["pinned"],
        live_at=row["live_at"] or row["publish_at"] or clock.now(),
        expires_at=row["expires_at"],
    )


def _starter(one: Starter) -> StarterCaption:
    wording = one.wording
    return StarterCaption(
        network=one.network,
        language=wording.language,
        caption_id=wording.id,
        text=wording.text,
        limit=limit_of(one.network, wording.text),
    )
