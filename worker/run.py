"""One worker process from its start to its end. It stays up while Redis is away and ends within seconds when asked."""

import asyncio
import logging
import signal
from collections.abc import AsyncIterator, Coroutine, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any, Final

from api import reactions
from api.core import log as logs
from api.core import queue
from api.core.db import engine
from api.identity import company
from api.notifications import courier
from worker import job, main, slow
from worker.clocks import Clock, keep
from worker.listen import Listener
from worker.sweep import Sweep

GRACE: Final = 5.0
CANCEL_AGAIN: Final = 0.2
SWEEP_EVERY: Final = timedelta(seconds=2)
JOBS: Final = {queue.FAST: main.JOBS, queue.SLOW: slow.JOBS}

log = logging.getLogger(__name__)


async def work(queues: Sequence[str]) -> None:
    """Serve the queues until SIGTERM or SIGINT; what still runs `GRACE` seconds later is put back."""
    logs.configure()
    asked = _asked_to_end()
    async with _opened(), asyncio.TaskGroup() as group:
        listeners = [Listener(name, JOBS[name]) for name in queues if JOBS[name]]
        sweep = Sweep(queues, [one for name in queues for one in JOBS[name]])
        loops = [group.create_task(loop) for loop in _loops(listeners, sweep)]
        log.info("worker_ready", extra={"queues": list(queues)})
        await asked.wait()
        await _end(loops, listeners, sweep)
    log.info("worker_ended")


def _loops(listeners: Sequence[Listener], sweep: Sweep) -> list[Coroutine[Any, Any, None]]:
    """Everything that goes on until the process ends."""
    sweeping = Clock("sweep", sweep.once, SWEEP_EVERY)
    listening = [listener.listen() for listener in listeners]
    return [job.keep_leases(), *listening, *(keep(clock) for clock in (sweeping, *main.CLOCKS))]


async def _end(loops: Sequence[asyncio.Task[None]], listeners: Sequence[Listener], sweep: Sweep) -> None:
    """Start nothing more, let what runs finish, cut short what takes too long."""
    await _cancelled(loops)
    under_way = [*sweep.under_way, *(task for listener in listeners for task in listener.under_way)]
    if under_way:
        await asyncio.wait(under_way, timeout=GRACE)
    await _cancelled(under_way)
    for listener in listeners:
        await listener.close()


async def _cancelled(tasks: Sequence[asyncio.Task[Any]]) -> None:
    """Cancel until all have ended.

    Before Python 3.12 `asyncio.wait_for`, by which the Redis client limits its writes, now and then swallows a
    cancellation: https://github.com/python/cpython/issues/86296
    """
    pending = set(tasks)
    while pending:
        for task in pending:
            task.cancel()
        _, pending = await asyncio.wait(pending, timeout=CANCEL_AGAIN)
    await asyncio.gather(*tasks, return_exceptions=True)


@asynccontextmanager
async def _opened() -> AsyncIterator[None]:
    await engine().open(name="worker")
    try:
        await company.refuse_wrong_environment()
        await queue.open_bell()
        reactions.wire_all()
        yield
    finally:
        await courier.close()
        await queue.close_bell()
        await engine().close()


def _asked_to_end() -> asyncio.Event:
    asked = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, asked.set)
    return asked
