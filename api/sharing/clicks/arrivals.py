"""Requests for links are kept before they are answered, whatever happens to the database meanwhile.

All requests that wait are one INSERT (group commit). While the database is away they go to the spool, and `drain`
brings them in when it is back; a click's id makes sure that none comes in twice.
"""

import logging
import time
from collections.abc import Sequence
from typing import TypeAlias

import asyncpg

from api.core.db import engine
from api.core.settings import settings
from api.sharing.clicks import spool
from api.sharing.clicks.arrival import Arrival
from api.sharing.clicks.grouped import Grouped

log = logging.getLogger(__name__)

Connection: TypeAlias = "asyncpg.Connection[asyncpg.Record] | asyncpg.pool.PoolConnectionProxy[asyncpg.Record]"

CONNECT_SECONDS = 2.0
WRITE_SECONDS = 5.0
AWAY_SECONDS = 1.0
"""How long after a failure the database is left alone, so that nobody waits for it in vain."""

# A link may have gone with its person since it was looked up: its clicks are left out.
INSERT = """
INSERT INTO click (id, link, at, method, headers, visitor, mark)
SELECT came.* FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::text[], $5::text[], $6::bytea[], $7::text[])
     AS came(id, link, at, method, headers, visitor, mark)
WHERE EXISTS (SELECT FROM link WHERE link.id = came.link)
ON CONFLICT DO NOTHING
"""


async def keep(arrival: Arrival) -> None:
    """Return when the click is on disk: in the database, or in the spool while that is away.

    Where both fail the visitor still gets their answer, and the log says how many clicks that cost.
    """
    await _group(arrival)


async def drain() -> int:
    """Bring in what the spool holds, and say how many clicks that were."""
    return await spool.drain(_bring_in)


async def finish() -> None:
    """Wait until every click that came is kept, and give the connection back."""
    await _group.finish()
    _leave_alone()


# Clicks have a connection of their own: the pool's are reset after each group, and scarce when it matters.
_own: "asyncpg.Connection[asyncpg.Record] | None" = None
_away_until = 0.0


async def _keep_all(arrivals: Sequence[Arrival]) -> Sequence[None]:
    if not await _written(arrivals):
        try:
            await spool.append(arrivals)
        except OSError as full:
            log.critical("clicks_lost", extra={"reason": type(full).__name__, "clicks": len(arrivals)})
    return [None] * len(arrivals)


async def _written(arrivals: Sequence[Arrival]) -> bool:
    global _away_until  # noqa: PLW0603 -- one database, one state
    if time.monotonic() < _away_until:
        return False
    try:
        await _write(await _connection(), arrivals)
    except Exception as wrong:
        _leave_alone()
        _away_until = time.monotonic() + AWAY_SECONDS
        log.warning("clicks_spooled", extra={"reason": type(wrong).__name__})
        return False
    return True


async def _bring_in(arrivals: Sequence[Arrival]) -> None:
    async with engine().opened.acquire(timeout=CONNECT_SECONDS) as connection:
        await _write(connection, arrivals)


async def _write(connection: Connection, arrivals: Sequence[Arrival]) -> None:
    try:
        await _insert(connection, arrivals)
    except asyncpg.ForeignKeyViolationError:
        # The link went between the look and the check of the foreign key; the second look does not find it.
        await _insert(connection, arrivals)


async def _insert(connection: Connection, arrivals: Sequence[Arrival]) -> None:
    await connection.execute(
        INSERT,
        [arrival.id for arrival in arrivals],
        [arrival.link for arrival in arrivals],
        [arrival.at for arrival in arrivals],
        [arrival.method for arrival in arrivals],
        [arrival.headers for arrival in arrivals],
        [arrival.visitor for arrival in arrivals],
        [arrival.mark for arrival in arrivals],
        timeout=WRITE_SECONDS,
    )


async def _connection() -> "asyncpg.Connection[asyncpg.Record]":
    global _own  # noqa: PLW0603 -- one connection a process
    if _own is None or _own.is_closed():
        _own = await asyncpg.connect(
            settings().database_url,
            timeout=CONNECT_SECONDS,
            statement_cache_size=settings().statement_cache,
            server_settings={"application_name": "birdsong-clicks", "timezone": "UTC"},
        )
    return _own


def _leave_alone() -> None:
    global _own  # noqa: PLW0603 -- one connection a process
    if _own is not None:
        _own.terminate()
        _own = None


_group = Grouped(_keep_all, largest=1000)
