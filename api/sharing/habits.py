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
SELECT network, count(*) AS times FROM (
    SELECT network FROM share WHERE person = $1 AND state IN ('confirmed', 'proven')
    ORDER BY opened_at DESC, id DESC LIMIT $2
) latest
GROUP BY network
"""
KEEP = """
INSERT INTO mastodon_server (person, host) VALUES ($1, $2)
ON CONFLICT (person) DO UPDATE SET host = excluded.host
"""


async def of(person_id: UUID) -> Habits:
    """The networks of the latest shares that were posted, most used first, and the person's Mastodon server.

    Networks used as often stand in their usual order, so that one share more does not turn everything over.
    """
    times = {row["network"]: row["times"] for row in await fetch(USUAL, person_id, SHARES_THAT_COUNT)}
    usual = sorted((network for network in Network if network in times), key=lambda network: -times[network])
    server = await fetch_value("SELECT host FROM mastodon_server WHERE person = $1", person_id)
    return Habits(networks=usual, mastodon=server)


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
