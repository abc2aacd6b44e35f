"""A person's connections: kept, listed and ended by the person alone."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from api.connections import parting, renewal
from api.connections.networks.consent import Linked
from api.connections.networks.offers import offers
from api.connections.schemas import ConnectionState, ConnectionsView, ConnectionView, OfferView
from api.content.networks import Network
from api.core import clock
from api.core.db import execute, fetch, fetch_one
from api.core.errors import NotFound
from api.core.ids import new_id
from api.core.work import atomic

COLUMNS = "id, network, server, account_id, handle, address, state, created_at, used_at"

KEEP = """
INSERT INTO connection (id, person, network, server, account_id, handle, address, sealed, key_id, state, expires_at,
                        created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'active', $10, $11)
ON CONFLICT (id) DO UPDATE SET handle = EXCLUDED.handle, address = EXCLUDED.address, sealed = EXCLUDED.sealed,
    key_id = EXCLUDED.key_id, expires_at = EXCLUDED.expires_at, renewing_until = NULL
"""


async def mine(person_id: UUID) -> ConnectionsView:
    """What the person can connect here, and what they did."""
    rows = await fetch(f"SELECT {COLUMNS} FROM connection WHERE person = $1 ORDER BY created_at", person_id)
    offered = [OfferView(network=network, need=offer.need) for network, offer in offers().items()]
    return ConnectionsView(offers=offered, connections=[_view(row) for row in rows])


@atomic
async def connect(person_id: UUID, network: Network, linked: Linked) -> ConnectionView:
    """Keep the account as the person's one at this network.

    Another one that was there goes, as if disconnected. The same one, still active, keeps its row: a network may give
    the same token again, and revoking the old one would end the new one.
    """
    await fetch_one("SELECT id FROM person WHERE id = $1 FOR UPDATE", person_id)
    before = await fetch_one(
        f"SELECT {COLUMNS} FROM connection WHERE person = $1 AND network = $2", person_id, network.value
    )
    if before and not _same(before, linked):
        await parting.part([before["id"]])
        before = None
    row: UUID = before["id"] if before else new_id()
    await _keep(row, person_id, network, linked)
    kept = await fetch_one(f"SELECT {COLUMNS} FROM connection WHERE id = $1", row)
    if kept is None:
        raise NotFound("account-missing")
    return _view(kept)


@atomic
async def disconnect(person_id: UUID, connection_id: UUID) -> None:
    """Forget one of the person's accounts at once, and have its tokens made worthless at the network."""
    own = await fetch_one("SELECT id FROM connection WHERE id = $1 AND person = $2", connection_id, person_id)
    if own is None:
        raise NotFound("account-missing")
    await parting.part([connection_id])


async def _keep(row: UUID, person_id: UUID, network: Network, linked: Linked) -> None:
    sealed = renewal.seal_tokens(linked.tokens, row)
    await execute(
        KEEP,
        row,
        person_id,
        network.value,
        linked.server,
        linked.account_id,
        linked.handle,
        linked.address,
        sealed.data,
        sealed.key_id,
        linked.tokens.expires_at,
        clock.now(),
    )


def _same(before: Mapping[str, Any], linked: Linked) -> bool:
    there = (before["server"], before["account_id"], before["state"])
    return there == (linked.server, linked.account_id, ConnectionState.ACTIVE)


def _view(row: Mapping[str, Any]) -> ConnectionView:
    return ConnectionView(
        id=row["id"],
        network=Network(row["network"]),
        server=urlsplit(row["server"]).netloc,
        handle=row["handle"],
        address=row["address"],
        state=ConnectionState(row["state"]),
        created_at=row["created_at"],
        used_at=row["used_at"],
    )
