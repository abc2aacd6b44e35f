"""Hearing the doorbell of one queue, for as long as the process lives, through every break of the connection."""

import asyncio
import contextlib
import logging
from collections.abc import Sequence
from typing import Any, Final

from arq.worker import Worker
from redis.exceptions import RedisError

from api.core import queue
from api.core.queue import Job
from worker.job import function_for

AGAIN_AFTER: Final = 2.0
TUNING: Final[dict[str, Any]] = {
    # arq reads the queue once a `poll_delay`; its defaults stop at 200 jobs a second.
    "max_jobs": 100,
    "queue_read_limit": 1000,
    "poll_delay": 0.05,
    # A kept result would block another ring of the same id.
    "keep_result": 0,
    "health_check_interval": 10,
    "handle_signals": False,
    "job_serializer": queue.encode,
    "job_deserializer": queue.decode,
}

log = logging.getLogger(__name__)


class Listener:
    """Starts what is rung for in one queue. A worker of arq ends with its connection, so each break makes a new one."""

    def __init__(self, queue_name: str, jobs: Sequence[Job[...]]) -> None:
        self.queue_name = queue_name
        self.jobs = jobs
        self._workers: list[Worker] = []

    async def listen(self) -> None:
        """Never ends by itself."""
        while True:
            worker = self._new_worker()
            try:
                await worker.async_run()
            except (RedisError, OSError) as away:
                log.warning("redis_away", extra={"queue": self.queue_name, "error": type(away).__name__})
            await asyncio.sleep(AGAIN_AFTER)

    @property
    def under_way(self) -> list[asyncio.Task[Any]]:
        """The runs that have not ended, those of broken connections included."""
        return [task for worker in self._workers for task in worker.tasks.values() if not task.done()]

    async def close(self) -> None:
        """Leave Redis."""
        for worker in self._workers:
            with contextlib.suppress(RedisError, OSError):
                await worker.pool.aclose(close_connection_pool=True)

    def _new_worker(self) -> Worker:
        functions = [function_for(job) for job in self.jobs]
        worker = Worker(functions, queue_name=self.queue_name, redis_pool=queue.connect(), **TUNING)
        busy = [known for known in self._workers if any(not task.done() for task in known.tasks.values())]
        self._workers = [*busy, worker]
        return worker
