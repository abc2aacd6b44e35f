"""Jobs and their doorbell.

PostgreSQL's table `job` is the truth: a row is written with the change that asks for it and leaves when it is done.
Redis, through arq, only rings; a sweep rings again for whatever waited too long. So an emptied Redis loses no work.
"""

import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, ParamSpec
from uuid import UUID

import msgspec
from arq.connections import ArqRedis
from redis.asyncio import ConnectionPool
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import ConnectionError as LostConnection
from redis.exceptions import RedisError

from api.core.settings import settings

P = ParamSpec("P")

FAST = "birdsong:fast"
SLOW = "birdsong:slow"

PATIENCE = 2.0  # seconds for one answer of Redis; nothing is lost without it, so nobody waits long
SILENT_AFTER_FAILURE = 1.0  # seconds in which nobody else waits for a Redis that has just not answered

log = logging.getLogger(__name__)

# One codec on both sides instead of pickle: what Redis holds can't run code.
encode = msgspec.msgpack.Encoder().encode
decode = msgspec.msgpack.Decoder().decode


@dataclass(frozen=True)
class Job(Generic[P]):
    """A verb that a worker can run: idempotent, because every job may run twice."""

    verb: Callable[P, Awaitable[None]]
    name: str
    queue: str
    time_limit: int
    """Seconds after which a run is cancelled and counts as failed."""

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> None:
        await self.verb(*args, **kwargs)


@dataclass(frozen=True)
class Ring:
    """One ring for one outbox row, at once or `at` a time; `count` tells the rings for that row apart."""

    row: UUID
    name: str
    queue: str
    count: int
    at: datetime | None = None


_declared: dict[str, Job[...]] = {}


def job(*, queue: str = FAST, time_limit: int = 30) -> Callable[[Callable[P, Awaitable[None]]], Job[P]]:
    """Declare a verb as a job; its name is the room's and its own, such as `notifications.deliver`."""

    def declare(verb: Callable[P, Awaitable[None]]) -> Job[P]:
        room = verb.__module__.split(".")[1]
        declared = Job(verb, f"{room}.{verb.__name__}", queue, time_limit)
        if declared.name in _declared:
            raise RuntimeError(f"Two jobs are called {declared.name}.")
        _declared[declared.name] = declared
        return declared

    return declare


def declared_jobs() -> dict[str, Job[...]]:
    """Every job declared so far, by name."""
    return dict(_declared)


_bell: ArqRedis | None = None
_silent_until = 0.0


async def open_bell() -> None:
    """Get ready to ring. Redis may be down: work is kept in PostgreSQL and rung for later."""
    global _bell  # noqa: PLW0603 -- one connection pool a process
    if _bell is None:
        _bell = connect()


def connect() -> ArqRedis:
    """A pool of connections to Redis that are made when they are needed, and made again after a break."""
    connections: ConnectionPool = ConnectionPool.from_url(
        settings().redis_url,
        socket_connect_timeout=PATIENCE,
        socket_timeout=PATIENCE,
        retry=Retry(NoBackoff(), 1),
        retry_on_error=[LostConnection],
    )
    return ArqRedis(connections, job_serializer=encode, job_deserializer=decode, default_queue_name=FAST)


def connection() -> ArqRedis | None:
    """The connection to Redis, when there is one."""
    return _bell


async def close_bell() -> None:
    """Give the connections to Redis back."""
    global _bell
    if _bell is not None:
        bell, _bell = _bell, None
        await bell.aclose(close_connection_pool=True)


async def ring(rings: Sequence[Ring]) -> bool:
    """Tell the workers that rows wait, or will; whether Redis took all of it. Never raises: the sweep rings later."""
    global _silent_until  # noqa: PLW0603 -- one doorbell a process
    if not rings:
        return True
    if _bell is None or time.monotonic() < _silent_until:
        return False
    try:
        for one in rings:
            await _ring(_bell, one)
    except (RedisError, OSError) as away:
        _silent_until = time.monotonic() + SILENT_AFTER_FAILURE
        log.warning("doorbell_unreachable", extra={"reason": type(away).__name__, "waiting": len(rings)})
        return False
    return True


async def bell_answers() -> bool:
    """Whether Redis answers."""
    if _bell is None:
        return False
    try:
        return bool(await _bell.ping())
    except (RedisError, OSError):
        return False


async def _ring(bell: ArqRedis, one: Ring) -> None:
    await bell.enqueue_job(one.name, _job_id=f"{one.row}:{one.count}", _queue_name=one.queue, _defer_until=one.at)
