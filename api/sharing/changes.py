"""Hearing at once when what links lead to changes.

PostgreSQL tells every process (`NOTIFY links`) which post's links changed. Each process also sends itself a pulse, some
times a second, and PostgreSQL delivers in the order of commits: who hears their own pulse has heard of everything that
was committed before it was sent. So what was looked up is trusted only while the last pulse that was heard is younger
than `TRUSTED_SECONDS`. A connection that broke without a word, or a pooler that swallows notifications, makes links
slower to answer and never makes them lead to where they no longer should.
"""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from uuid import UUID

import asyncpg

from api.core.ids import new_id
from api.core.settings import settings

log = logging.getLogger(__name__)

CHANNEL = "links"
PULSE_SECONDS = 0.2
TRUSTED_SECONDS = 0.8
ANSWER_SECONDS = 5.0
AGAIN_SECONDS = 1.0

Changed = Callable[[UUID | None], None]
"""Called with the post whose links changed, or None where any may have."""

_heard_until = 0.0


def heard_until() -> float:
    """Until when (monotonic seconds) everything that was committed is known to have been heard of."""
    return _heard_until


@asynccontextmanager
async def listening(changed: Changed) -> AsyncIterator[None]:
    """Within the block `changed` is called at every change, and once at every beginning of hearing."""
    task = asyncio.create_task(_listen(changed))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def _listen(changed: Changed) -> None:
    while True:
        try:
            connection = await asyncpg.connect(
                settings().database_url,
                timeout=ANSWER_SECONDS,
                command_timeout=ANSWER_SECONDS,
                statement_cache_size=0,
                # A pulse changes nothing that would have to be on disk.
                server_settings={"application_name": "birdsong-links", "synchronous_commit": "off"},
            )
        except Exception as away:  # a server that starts or stops refuses in many ways
            log.warning("links_unheard", extra={"reason": type(away).__name__})
            await asyncio.sleep(AGAIN_SECONDS)
            continue
        try:
            await _hear(connection, changed)
        except Exception as gone:
            log.warning("links_unheard", extra={"reason": type(gone).__name__})
        finally:
            connection.terminate()


async def _hear(connection: "asyncpg.Connection[asyncpg.Record]", changed: Changed) -> None:
    """Listen until the connection breaks."""
    own = f"links_pulse_{new_id().hex}"
    await connection.add_listener(CHANNEL, lambda *told: changed(_post(str(told[3]))))
    await connection.add_listener(own, lambda *told: _trust_until(float(str(told[3])) + TRUSTED_SECONDS))
    changed(None)
    while True:
        await connection.execute(f"NOTIFY {own}, '{time.monotonic()}'")
        await asyncio.sleep(PULSE_SECONDS)


def _trust_until(moment: float) -> None:
    global _heard_until  # noqa: PLW0603 -- one listener a process
    _heard_until = moment


def _post(told: str) -> UUID | None:
    try:
        return UUID(told)
    except ValueError:
        return None
