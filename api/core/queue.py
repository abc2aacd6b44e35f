"""Jobs and their doorbell.

PostgreSQL's table `job` is the truth: a row is written with the change that asks for it and leaves when it is done.
Redis, through arq, only rings; a sweep rings again for whatever waited too long. So an emptied Redis loses no work.
"""

import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Generic, ParamSpec
from uuid import UUID

import msgspec
from arq.connections import ArqRedis, RedisSettings, create_pool
from redis.exceptions import RedisError

from api.core.settings import settings

P = ParamSpec("P")

FAST = "birdsong:fast"
SLOW = "birdsong:slow"

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
    """Seconds after which the run counts as lost and another worker may take the job."""

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> None:
        await self.verb(*args, **kwargs)


@dataclass(frozen=True)
class Ring:
    """One ring for one outbox row; `count` tells the rings for that row apart."""

    row: UUID
    name: str
    queue: str
    count: int


_declared: dict[str, Job[...]] = {}


def job(*, queue: str = FAST, time_limit: int = 30) -> Callable[[Callable[P, Awaitable[None]]], Job[P]]:
    """Declare a verb as a job; its name is the room's and its own, such as `notifications.deliver`."""

    def declare(verb: Callable[P, Awaitable[None]]) -> Job[P]:
        room = verb.__module__.split(".")[1]
        declared = Job(verb, f"{room}.{verb.__name__}", queue, time_limit)
        _declared[declared.name] = declared
        return declared

    return declare


def declared_jobs() -> dict[str, Job[...]]:
    """Every job declared so far, by name."""
    return dict(_declared)


_bell: ArqRedis | None = None


async def open_bell() -> None:
    """Connect to Redis. It may be down: work is kept in PostgreSQL and rung for later."""
    global _bell  # noqa: PLW0603 -- one connection pool a process
    if _bell is None:
        _bell = await create_pool(
            redis_settings(), job_serializer=encode, job_deserializer=decode, default_queue_name=FAST
        )


def connection() -> ArqRedis | None:
    """The connection to Redis, when there is one."""
    return _bell


async def close_bell() -> None:
    """Give the connections to Redis back."""
    global _bell
    if _bell is not None:
        bell, _bell = _bell, None
        await bell.aclose()


async def ring(rings: Sequence[Ring]) -> None:
    """Tell the workers that rows wait. Never raises for a Redis that is away: the sweep rings later."""
    if _bell is None:
        return
    try:
        for one in rings:
            await _bell.enqueue_job(one.name, _job_id=f"{one.row}:{one.count}", _queue_name=one.queue)
    except (RedisError, OSError) as away:
        log.warning("doorbell_unreachable", extra={"reason": type(away).__name__, "waiting": len(rings)})


async def bell_answers() -> bool:
    """Whether Redis answers."""
    if _bell is None:
        return False
    try:
        return bool(await _bell.ping())
    except (RedisError, OSError):
        return False


def redis_settings() -> RedisSettings:
    """How to reach Redis, from `REDIS_URL`; a short wait, since nothing is lost without it."""
    reach = RedisSettings.from_dsn(settings().redis_url)
    reach.conn_timeout = 2
    reach.conn_retries = 1
    return reach
