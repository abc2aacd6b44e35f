"""Clocks: verbs that run again and again.

They need no Redis. Every worker keeps all of them, so each verb is idempotent, catches up on what was missed, and lets
another worker do the same at the same time.
"""

import asyncio
import logging
import traceback
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from api.core.log import request_id

LIMIT = 300.0

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Clock:
    """A verb and the pause between two runs of it."""

    name: str
    verb: Callable[[], Awaitable[object]]
    every: timedelta


async def keep(clock: Clock) -> None:
    """Run the clock's verb for as long as the process lives, whatever becomes of one run."""
    request_id.set(f"clock {clock.name}")
    while True:
        await tick(clock)
        await asyncio.sleep(clock.every.total_seconds())


async def tick(clock: Clock) -> None:
    """Run the verb once; a failure is logged, without the error's text, and the next tick tries again."""
    try:
        async with asyncio.timeout(LIMIT):
            await clock.verb()
    except Exception as failed:
        step = traceback.extract_tb(failed.__traceback__)[-1]
        where = f"{step.filename}:{step.lineno} {step.name}"
        log.warning("clock_failed", extra={"clock": clock.name, "error": type(failed).__name__, "where": where})
