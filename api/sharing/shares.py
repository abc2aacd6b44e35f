"""A person's shares. What is known of one only grows: opened, confirmed, proven; an opened one may be withdrawn."""

from uuid import UUID

import asyncpg

from api.content.networks import Network
from api.core import clock
from api.core.db import execute, fetch, fetch_one
from api.core.errors import Conflict, NotFound
from api.core.events import ConfirmationUndone, ShareConfirmed, emit
from api.core.languages import Language
from api.core.page import Page, page_of, read_cursor
from api.core.work import atomic
from api.sharing.links import address_of
from api.sharing.posting.schemas import AtNetwork, KnownBy, PostingState
from api.sharing.schemas import ShareState, ShareView

COLUMNS = """
SELECT share.id, share.post AS post_id, post.title AS post_title, share.network, share.language, share.text,
       share.state, share.opened_at, share.confirmed_at, share.proven_at,
       CASE WHEN post.url = '' THEN '' ELSE link.code END AS code,
       (SELECT coalesce(sum(human - repeated), 0)::int FROM link_day WHERE link_day.link = share.link) AS clicks,
       posting.state AS posting, posting.reason, posting.said, posting.next_at, place.address, place.known_by,
       place.likes, place.reposts, place.replies, place.read_at, place.gone
FROM share JOIN post ON post.id = share.post JOIN link ON link.id = share.link
LEFT JOIN posting ON posting.share = share.id LEFT JOIN network_post place ON place.share = share.id
"""
MINE = f"""{COLUMNS}
WHERE share.person = $1 AND share.state <> 'withdrawn'
      AND ($2::timestamptz IS NULL OR (share.opened_at, share.id) < ($2, $3::uuid))
ORDER BY share.opened_at DESC, share.id DESC LIMIT $4
"""
ONE = f"{COLUMNS} WHERE share.id = $1"

CONFIRM = """
UPDATE share SET confirmed_at = $2, state = CASE state WHEN 'opened' THEN 'confirmed' ELSE state END WHERE id = $1
"""
# Proof stays proof: a person followed the link, whatever is said about it.
UNDO = """
UPDATE share SET confirmed_at = NULL, state = CASE state WHEN 'confirmed' THEN 'opened' ELSE state END WHERE id = $1
"""


async def mine(person_id: UUID, cursor: str | None, limit: int) -> Page[ShareView]:
    """The person's shares, newest first, each with the people who followed its link."""
    after = read_cursor(cursor)
    rows = await fetch(MINE, person_id, after and after.at, after and after.id, limit + 1)
    return page_of([_view(row) for row in rows], limit, lambda view: (view.opened_at, view.id))


async def view(share_id: UUID) -> ShareView:
    """The share as its person sees it."""
    row = await fetch_one(ONE, share_id)
    if row is None:
        raise NotFound("share-missing")
    return _view(row)


@atomic
async def confirm(share_id: UUID, person_id: UUID) -> ShareView:
    """Record that the person says they posted it. Confirming twice changes nothing."""
    share = await _own(share_id, person_id)
    if share["state"] == ShareState.WITHDRAWN:
        raise Conflict("share-withdrawn")
    if share["confirmed_at"] is None:
        now = clock.now()
        await execute(CONFIRM, share_id, now)
        await emit(ShareConfirmed(share_id=share_id, person_id=person_id, post_id=share["post"], at=now))
    return await view(share_id)


@atomic
async def undo_confirmation(share_id: UUID, person_id: UUID) -> ShareView:
    """Take back that the person posted it, with what it earned. What a click proved stays proven."""
    share = await _own(share_id, person_id)
    if share["confirmed_at"] is not None:
        await execute(UNDO, share_id)
        await emit(ConfirmationUndone(share_id=share_id, person_id=person_id, at=share["confirmed_at"]))
    return await view(share_id)


@atomic
async def withdraw(share_id: UUID, person_id: UUID) -> None:
    """Not this time: the share was opened and not posted. Raises `Conflict` for one that was."""
    share = await _own(share_id, person_id)
    if share["state"] == ShareState.PROVEN:
        raise Conflict("share-proven")
    if share["state"] == ShareState.CONFIRMED:
        raise Conflict("share-confirmed")
    await execute("UPDATE share SET state = 'withdrawn' WHERE id = $1", share_id)


async def _own(share_id: UUID, person_id: UUID) -> asyncpg.Record:
    """The person's share, held until the transaction ends."""
    share = await fetch_one(
        "SELECT post, state, confirmed_at FROM share WHERE id = $1 AND person = $2 FOR UPDATE", share_id, person_id
    )
    if share is None:
        raise NotFound("share-missing")
    return share


def _view(row: asyncpg.Record) -> ShareView:
    return ShareView(
        id=row["id"],
        post_id=row["post_id"],
        post_title=row["post_title"],
        network=Network(row["network"]),
        language=Language(row["language"]),
        text=row["text"],
        state=ShareState(row["state"]),
        opened_at=row["opened_at"],
        confirmed_at=row["confirmed_at"],
        proven_at=row["proven_at"],
        clicks=row["clicks"],
        link=address_of(row["code"]) if row["code"] else "",
        at_network=_at_network(row) if row["posting"] or row["known_by"] else None,
    )


def _at_network(row: asyncpg.Record) -> AtNetwork:
    tried_again = row["posting"] in (PostingState.WAITING, PostingState.UNSURE)
    return AtNetwork(
        posting=PostingState(row["posting"]) if row["posting"] else None,
        reason=row["reason"] or "",
        said=row["said"] or "",
        try_at=row["next_at"] if tried_again else None,
        address=row["address"] or "",
        known_by=KnownBy(row["known_by"]) if row["known_by"] else None,
        likes=row["likes"],
        reposts=row["reposts"],
        replies=row["replies"],
        read_at=row["read_at"],
        gone=bool(row["gone"]),
    )
