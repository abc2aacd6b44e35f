"""Units of work: transactions that never leak a connection, and jobs that leave with the commit.

Piccolo's own transaction loses one pool connection at every failed COMMIT and joins silently when nested. This one
holds the connection in `async with`, nests as a savepoint, and rings for the jobs it wrote only after the commit.
"""

import functools
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any, ParamSpec, TypeVar, cast

import asyncpg
import msgspec

from api.core import clock, queue
from api.core.db import engine, fetch_one
from api.core.ids import new_id
from api.core.queue import Job, Ring

P = ParamSpec("P")
R = TypeVar("R")

# The update does more than it seems: it holds the waiting row until this transaction commits, so that no worker begins
# it before there is something to see.
WRITE = """
INSERT INTO job (id, name, queue, arguments, key, run_after, created_at, rung_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $6)
ON CONFLICT (key) DO UPDATE SET
    run_after = LEAST(job.run_after, EXCLUDED.run_after),
    rung_at = LEAST(job.rung_at, EXCLUDED.rung_at),
    rings = job.rings + (EXCLUDED.run_after < job.run_after)::int
RETURNING id, rings
"""


class Transaction:
    """The transaction that Piccolo's queries find and join; `rings` wait for its commit."""

    def __init__(self, connection: "asyncpg.pool.PoolConnectionProxy[asyncpg.Record]") -> None:
        self.connection = connection
        self.rings: list[Ring] = []


@asynccontextmanager
async def transaction() -> AsyncIterator[Transaction]:
    """A transaction, or a savepoint inside the one that is open.

    An exception undoes the block and goes on. The outermost block commits, gives its connection back whatever
    happens, and then rings for the jobs written inside.
    """
    current = _current()
    if current is not None:
        async with _savepoint(current):
            yield current
        return
    async with _outermost() as opened:
        yield opened
    await queue.ring(opened.rings)


def atomic(verb: Callable[P, Awaitable[R]]) -> Callable[P, Awaitable[R]]:
    """Make the verb one transaction: all of it holds afterwards, or none of it."""

    @functools.wraps(verb)
    async def whole(*args: P.args, **kwargs: P.kwargs) -> R:
        async with transaction():
            return await verb(*args, **kwargs)

    return whole


async def enqueue(job: Job[P], *args: Any, after: datetime | None = None, key: str | None = None) -> None:
    """Write a job into the outbox, in the transaction of the change that asks for it.

    `args` are ids and plain values, never personal data. Of waiting jobs with one `key` there is only one, at the
    earliest time asked for. One that has begun waits no more, so what is asked for while it runs is done after it.
    """
    now = clock.now()
    at = max(after or now, now)
    arguments = msgspec.json.encode(args).decode()
    row = await fetch_one(WRITE, new_id(), job.name, job.queue, arguments, key, at, now)
    if row is not None:
        await _ring_after_commit(Ring(row["id"], job.name, job.queue, row["rings"], at if at > now else None))


def in_transaction() -> bool:
    """Whether the caller runs inside a unit of work."""
    return _current() is not None


def _current() -> Transaction | None:
    return cast(Transaction | None, engine().current_transaction.get())


async def _ring_after_commit(ring: Ring) -> None:
    current = _current()
    if current is None:
        await queue.ring([ring])
    else:
        current.rings.append(ring)


@asynccontextmanager
async def _outermost() -> AsyncIterator[Transaction]:
    async with engine().opened.acquire() as connection, connection.transaction():
        opened = Transaction(connection)
        token = engine().current_transaction.set(opened)  # type: ignore[arg-type]  # Piccolo asks it for `.connection` alone
        try:
            yield opened
        finally:
            engine().current_transaction.reset(token)


@asynccontextmanager
async def _savepoint(current: Transaction) -> AsyncIterator[None]:
    waiting = len(current.rings)
    try:
        async with current.connection.transaction():
            yield
    except BaseException:
        del current.rings[waiting:]
        raise
