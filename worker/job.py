"""How one job runs: leased, limited in time, logged without personal data, struck off or put back afterwards."""

import asyncio
import inspect
import logging
import time
import traceback
from collections.abc import Sequence
from typing import Any, Final, get_type_hints
from uuid import UUID

import asyncpg
import msgspec
from arq.typing import WorkerCoroutine
from arq.worker import Function, func

from api.core import outbox, queue
from api.core.log import request_id
from api.core.outbox import Taken
from api.core.queue import Job

RENEW_EVERY: Final = 10.0
SLACK: Final = 30  # seconds that arq waits longer than our own time limit, which ends the run properly

log = logging.getLogger(__name__)

running: dict[UUID, Taken] = {}
"""What this process runs now, by outbox row."""


def function_for(job: Job[...]) -> Function:
    """The arq function that runs `job` for the outbox row that its arq id names, as `row:count`."""

    async def function(ctx: dict[Any, Any]) -> None:
        await run(job, UUID(ctx["job_id"].partition(":")[0]))

    coroutine: WorkerCoroutine = function
    return func(coroutine, name=job.name, timeout=job.time_limit + SLACK, keep_result=0)


async def run(job: Job[...], row: UUID) -> None:
    """Run the job of one outbox row, unless it is done, too early or somebody else's. A failure is put back."""
    token = request_id.set(str(row))
    try:
        taken = await outbox.take(row)
        if taken is not None:
            await _run_taken(job, taken)
    except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError) as away:
        # The lease runs out and the sweep rings again.
        log.warning("job_lost_database", extra={"job": job.name, "error": type(away).__name__})
    finally:
        request_id.reset(token)


async def keep_leases() -> None:
    """Renew the leases of what runs here, for as long as the process lives."""
    while True:
        await asyncio.sleep(RENEW_EVERY)
        if running:
            try:
                await outbox.renew(list(running.values()))
            except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError) as away:
                log.warning("leases_not_renewed", extra={"error": type(away).__name__})


def arguments_for(job: Job[...], plain: Sequence[Any]) -> list[Any]:
    """The arguments as the verb's annotations want them; raises `msgspec.ValidationError`."""
    hints = get_type_hints(job.verb)
    wanted = [hints.get(name, Any) for name in inspect.signature(job.verb).parameters]
    return [msgspec.convert(value, kind) for value, kind in zip(plain, wanted, strict=False)]


async def _run_taken(job: Job[...], taken: Taken) -> None:
    running[taken.row] = taken
    began = time.monotonic()
    try:
        async with asyncio.timeout(job.time_limit):
            await job.verb(*arguments_for(job, taken.arguments))
    except asyncio.CancelledError:
        await asyncio.shield(_let_go(taken))
        raise
    except Exception as failed:
        await _put_back(job, taken, failed)
    else:
        await outbox.finish(taken)
        log.info("job_done", extra={"job": job.name, "seconds": round(time.monotonic() - began, 3)})
    finally:
        del running[taken.row]


async def _let_go(taken: Taken) -> None:
    ring = await outbox.let_go(taken)
    if ring is not None:
        await queue.ring([ring])


async def _put_back(job: Job[...], taken: Taken, failed: Exception) -> None:
    """Free the job for later and say what failed and where; the error's own text may hold personal data."""
    ring = await outbox.put_back(taken, type(failed).__name__)
    said = {"job": job.name, "attempt": taken.attempts, "error": type(failed).__name__, "where": _where(failed)}
    if ring is None:
        log.error("job_given_up", extra=said)
    else:
        log.warning("job_failed", extra=said)
        await queue.ring([ring])


def _where(failed: Exception) -> list[str]:
    """The innermost steps of the way to an error."""
    steps = traceback.extract_tb(failed.__traceback__)[-4:]
    return [f"{step.filename}:{step.lineno} {step.name}" for step in steps]
