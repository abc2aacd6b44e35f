"""Parting with accounts: the row goes at once, its tokens wait sealed in `revocation` until the network was told.

A trigger moves them there, so that erasing a person revokes as well. Nothing of a token is ever in the queue.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

from api.connections import vault
from api.connections.networks.adapter import Busy, Lapsed, Refused
from api.connections.networks.offers import offers
from api.connections.renewal import open_tokens
from api.connections.vault import Sealed
from api.content.networks import Network
from api.core import clock
from api.core.db import execute, fetch, fetch_one
from api.core.events import PersonLeft
from api.core.queue import job
from api.core.work import atomic, enqueue

MOST_TRIES: Final = 20
LEASE: Final = timedelta(minutes=5)

OF_THOSE_WHO_LEFT = "SELECT c.id FROM connection c JOIN person p ON p.id = c.person WHERE NOT p.active LIMIT 500"
TAKE = """
UPDATE revocation SET tries = tries + 1, not_before = $2 WHERE id = $1
RETURNING id, network, server, sealed, key_id, tries
"""


@atomic
async def part(connection_ids: Sequence[UUID]) -> None:
    """Delete these connections and have their tokens revoked after the commit."""
    await execute("DELETE FROM connection WHERE id = ANY($1::uuid[])", list(connection_ids))
    for connection_id in connection_ids:
        await enqueue(revoke, connection_id, key=f"revoke:{connection_id}")


async def on_person_left(event: PersonLeft) -> None:
    """Whoever leaves posts no more."""
    rows = await fetch("SELECT id FROM connection WHERE person = $1", event.person_id)
    await part([row["id"] for row in rows])


async def revoke_waiting() -> None:
    """Part with the accounts of people who are not active, and ask for every revocation that is due."""
    await part([row["id"] for row in await fetch(OF_THOSE_WHO_LEFT)])
    for row in await fetch("SELECT id FROM revocation WHERE not_before < $1 LIMIT 500", clock.now()):
        await enqueue(revoke, row["id"], key=f"revoke:{row['id']}")


@job(time_limit=120)
async def revoke(revocation_id: UUID) -> None:
    """Make the tokens worth nothing at their network, and forget them. A network that is away is asked again."""
    row = await fetch_one(TAKE, revocation_id, clock.now() + LEASE)
    if row is None:
        return
    until = await _revoked_or_until(row)
    if until is None or row["tries"] >= MOST_TRIES:
        await execute("DELETE FROM revocation WHERE id = $1", revocation_id)
    else:
        await execute("UPDATE revocation SET not_before = $2 WHERE id = $1", revocation_id, until)


async def _revoked_or_until(row: Any) -> datetime | None:
    """None when there is nothing more to do: told, refused for good, or opened by no key of ours."""
    offer = offers().get(Network(row["network"]))
    if offer is None:
        return None
    try:
        await offer.consent.revoke(row["server"], open_tokens(Sealed(row["key_id"], row["sealed"]), row["id"]))
    except Busy as busy:
        return max(busy.until, clock.now() + timedelta(minutes=2 ** min(row["tries"], 10)))
    except (Lapsed, Refused, vault.Locked):
        return None
    return None
