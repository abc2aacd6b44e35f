"""What people say became of their shares, and how many have not said it yet."""

from uuid import UUID

import asyncpg

from api.content.networks import Network
from api.core import clock
from api.core.db import execute, fetch, fetch_one
from api.core.errors import Conflict, Invalid, NotFound
from api.core.small_groups import SMALL_GROUP
from api.core.work import atomic
from api.sharing.recalls.schemas import RemovalAnswer, RemovalCounts, RemovalInput, RemovalView

# A recalled post that was put away afterwards still stands where people posted it.
IS_RECALLED = "(post.state = 'recalled' OR (post.state = 'archived' AND post.recall_reason <> ''))"

MINE = f"""
SELECT share.id AS share_id, post.id AS post_id, post.title, post.recall_reason, share.network, share.opened_at,
       removal.answer, coalesce(removal.why, '') AS why, coalesce(network_post.address, '') AS address
FROM share JOIN post ON post.id = share.post LEFT JOIN removal ON removal.share = share.id
LEFT JOIN network_post ON network_post.share = share.id
WHERE share.person = $1 AND share.state <> 'withdrawn' AND {IS_RECALLED}
ORDER BY (removal.answer IS NULL) DESC, share.opened_at DESC, share.id DESC LIMIT 100
"""

KEEP = """
INSERT INTO removal (share, answer, why, at) VALUES ($1, $2, $3, $4)
ON CONFLICT (share) DO UPDATE SET answer = excluded.answer, why = excluded.why, at = excluded.at
"""

COUNTS = f"""
SELECT count(*) AS asked, count(*) FILTER (WHERE open) AS open, count(*) FILTER (WHERE unable) AS unable,
       array_remove(array_agg(DISTINCT why), NULL) AS reasons
FROM (SELECT bool_or(removal.share IS NULL) AS open, coalesce(bool_or(removal.answer = 'cannot'), FALSE) AS unable,
             max(nullif(removal.why, '')) AS why
      FROM share JOIN post ON post.id = share.post LEFT JOIN removal ON removal.share = share.id
      WHERE share.post = $1 AND share.state <> 'withdrawn' AND {IS_RECALLED} GROUP BY share.person) people
"""


async def mine(person_id: UUID) -> list[RemovalView]:
    """The person's shares of recalled posts: those still open first, then the newest."""
    return [_view(row) for row in await fetch(MINE, person_id)]


@atomic
async def say(share_id: UUID, person_id: UUID, said: RemovalInput) -> None:
    """Keep what became of the person's share; what is said last holds. Raises `Conflict` where nobody asked."""
    share = await fetch_one(
        f"SELECT share.state, {IS_RECALLED} AS recalled FROM share JOIN post ON post.id = share.post "
        "WHERE share.id = $1 AND share.person = $2",
        share_id,
        person_id,
    )
    if share is None:
        raise NotFound("share-missing")
    if not share["recalled"] or share["state"] == "withdrawn":
        raise Conflict("removal-not-asked")
    why = said.why.strip() if said.answer is RemovalAnswer.CANNOT else ""
    if said.answer is RemovalAnswer.CANNOT and not why:
        raise Invalid("removal-needs-why", field="why")
    await execute(KEEP, share_id, said.answer.value, why, clock.now())


async def counts(post_id: UUID) -> RemovalCounts:
    """How far the post's recall has come."""
    [row] = await fetch(COUNTS, post_id)
    asked = row["asked"]
    if 0 < asked < SMALL_GROUP:
        return RemovalCounts(asked=None, open=None, unable=None, reasons=[])
    return RemovalCounts(
        asked=asked,
        open=_unless_few(row["open"]),
        unable=_unless_few(row["unable"]),
        reasons=(row["reasons"] or []) if row["unable"] >= SMALL_GROUP else [],
    )


def _unless_few(people: int) -> int | None:
    return None if 0 < people < SMALL_GROUP else people


def _view(row: asyncpg.Record) -> RemovalView:
    return RemovalView(
        share_id=row["share_id"],
        post_id=row["post_id"],
        post_title=row["title"],
        reason=row["recall_reason"],
        network=Network(row["network"]),
        opened_at=row["opened_at"],
        address=row["address"],
        answer=RemovalAnswer(row["answer"]) if row["answer"] else None,
        why=row["why"],
    )
