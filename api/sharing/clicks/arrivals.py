"""Every click is kept before it is answered, and answers wait for no database.

`keep` writes the click to a file of this machine (`journal`), and all clicks of some 50 milliseconds become one INSERT
behind the answers. What is promised of a click that was answered:

- It is not lost when one process or service dies, by kill -9 and at any moment: this process (another one of the same
  data folder, or the next one, brings in what it left), PostgreSQL (the file waits for it), Redis (has no part in it).
- It comes in once: its id is made before it is written anywhere, and the second time changes nothing.
- While PostgreSQL takes clicks, they are committed to its disk within `GATHER_SECONDS` and one INSERT. While it is away
  they are on this machine's disk within `AWAY_SECONDS`. A machine that loses its power may lose those that it answered
  in that time, and a machine whose data folder is thrown away what is in the folder; nothing else is lost.

Where the folder takes nothing, because the disk is full, clicks wait for the database. Where both fail the visitor
still gets their answer, and the log says how many clicks that cost.
"""

import asyncio
import logging
from collections.abc import Sequence
from typing import TypeAlias

import asyncpg

from api.core.db import engine
from api.sharing.clicks import journal
from api.sharing.clicks.arrival import Arrival
from api.sharing.clicks.journal import Segment
from api.sharing.clicks.own import CONNECT_SECONDS, Own

log = logging.getLogger(__name__)

Connection: TypeAlias = "asyncpg.Connection[asyncpg.Record] | asyncpg.pool.PoolConnectionProxy[asyncpg.Record]"

GATHER_SECONDS = 0.05
LARGEST = 2000
WRITE_SECONDS = 5.0
AWAY_SECONDS = 1.0
"""How long after a failure the database is left alone, and one file gathers."""

# A link may have gone with its person since it was looked up: its clicks are left out.
INSERT = """
INSERT INTO click (id, link, at, method, headers, visitor, mark)
SELECT came.* FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::text[], $5::text[], $6::bytea[], $7::text[])
     AS came(id, link, at, method, headers, visitor, mark)
WHERE EXISTS (SELECT FROM link WHERE link.id = came.link)
ON CONFLICT DO NOTHING
"""


async def keep(arrival: Arrival) -> None:
    """Return when the click survives the death of this process and of any other."""
    global _segment, _writing  # noqa: PLW0603 -- one journal a process
    try:
        if _segment is None:
            _segment = Segment()
        _segment.append(arrival)
    except OSError as full:
        return await _keep_at_once(arrival, full)
    _came.append(arrival)
    if _writing is None:
        _writing = asyncio.create_task(_write_what_came())


async def drain() -> int:
    """Bring in what was left behind: by a process that died, or while the database was away."""
    return await journal.drain(_bring_in)


async def finish() -> None:
    """Wait until every click that came is in the database, or left to the next drain; give the connection back."""
    while _writing is not None:
        await asyncio.wait([_writing])
    _own.drop()


_segment: Segment | None = None
_came: list[Arrival] = []
_writing: asyncio.Task[None] | None = None
_own = Own("clicks")


async def _write_what_came() -> None:
    global _segment, _came, _writing  # noqa: PLW0603 -- one journal a process
    try:
        while _segment is not None:
            await asyncio.sleep(GATHER_SECONDS)
            segment, came = _segment, _came
            _segment, _came = None, []
            if await _written(came):
                segment.forget()
            else:
                await asyncio.to_thread(segment.leave)
                await asyncio.sleep(AWAY_SECONDS)
    finally:
        _writing = None


async def _written(came: Sequence[Arrival]) -> bool:
    try:
        connection = await _own.connection()
        for start in range(0, len(came), LARGEST):
            await _write(connection, came[start : start + LARGEST])
    except Exception as wrong:
        _own.drop()
        log.warning("clicks_wait", extra={"reason": type(wrong).__name__, "clicks": len(came)})
        return False
    return True


async def _keep_at_once(arrival: Arrival, full: OSError) -> None:
    try:
        await _bring_in([arrival])
    except Exception as away:
        reason = f"{type(full).__name__}, {type(away).__name__}"
        log.critical("clicks_lost", extra={"reason": reason, "clicks": 1})


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
