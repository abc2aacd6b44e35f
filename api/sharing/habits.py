"""How a person shares: the networks they use most, and their Mastodon server."""

from uuid import UUID

from api.content.networks import Network
from api.core.db import execute, fetch, fetch_value
from api.core.errors import Invalid
from api.core.work import atomic
from api.sharing.networks.mastodon import server_named
from api.sharing.schemas import Habits

SHARES_THAT_COUNT = 50
"""Habits change: only the latest shares say what is usual."""

USUAL = """
SELECT network FROM (
    SELECT network, opened_at FROM share WHERE person = $1 AND state <> 'withdrawn'
    ORDER BY opened_at DESC, id DESC LIMIT $2
) latest
GROUP BY network ORDER BY count(*) DESC, max(opened_at) DESC
"""
KEEP = """
INSERT INTO mastodon_server (person, host) VALUES ($1, $2)
ON CONFLICT (person) DO UPDATE SET host = excluded.host
"""


async def of(person_id: UUID) -> Habits:
    """The networks of the person's latest shares, most used first, and their Mastodon server."""
    rows = await fetch(USUAL, person_id, SHARES_THAT_COUNT)
    server = await fetch_value("SELECT host FROM mastodon_server WHERE person = $1", person_id)
    return Habits(networks=[Network(row["network"]) for row in rows], mastodon=server)


@atomic
async def choose_mastodon(person_id: UUID, said: str) -> Habits:
    """Open this Mastodon server from now on; nothing said: the person rather pastes. Raises `Invalid` for no host."""
    await execute(KEEP, person_id, _server(said))
    return await of(person_id)


def _server(said: str) -> str:
    if not said.strip():
        return ""
    try:
        return server_named(said)
    except ValueError as wrong:
        raise Invalid("instance-unknown", field="server") from wrong
