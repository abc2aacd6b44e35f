"""Nobody is left out: jobs that were rung for in vain are rung for again, and run right here while Redis is away."""

import asyncio
import logging
from collections.abc import Sequence
from datetime import timedelta
from typing import Final
from uuid import UUID

from api.core import outbox, queue
from api.core.queue import Job, Ring
from worker import job

UNHEARD_FOR: Final = timedelta(seconds=10)
AT_ONCE: Final = 50
RINGS_AT_ONCE: Final = 1000

log = logging.getLogger(__name__)


class Sweep:
    """The sweep of one process over the queues that it serves."""

    def __init__(self, queues: Sequence[str], jobs: Sequence[Job[...]]) -> None:
        self.queues = queues
        self.jobs = {one.name: one for one in jobs}
        self._here: dict[UUID, asyncio.Task[None]] = {}

    async def once(self) -> None:
        """Ring for what waited too long; when nobody hears it, begin to run what is due in this process."""
        if await queue.bell_answers():
            await queue.ring(await outbox.overdue(self.queues, UNHEARD_FOR, RINGS_AT_ONCE))
            return
        room = AT_ONCE - len(self._here)
        if room > 0:
            for ring in await outbox.overdue(self.queues, timedelta(0), room):
                self._begin(ring)

    @property
    def under_way(self) -> list[asyncio.Task[None]]:
        """The runs that this sweep began and that have not ended."""
        return list(self._here.values())

    def _begin(self, ring: Ring) -> None:
        known = self.jobs.get(ring.name)
        if known is None:
            log.error("job_unknown", extra={"job": ring.name})
        elif ring.row not in self._here:
            self._here[ring.row] = asyncio.create_task(job.run(known, ring.row))
            self._here[ring.row].add_done_callback(lambda _: self._here.pop(ring.row))
