"""One job, run as a worker runs it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from api.core import queue
from api.core.db import execute, fetch, fetch_one, fetch_value
from api.core.ids import new_id
from api.core.log import request_id
from api.core.queue import Job, job
from api.core.work import enqueue
from worker.job import arguments_for, function_for, run, running

pytestmark = pytest.mark.usefixtures("db")

seen: list[Any] = []
begun = asyncio.Event()


@pytest.fixture(autouse=True)
def _nothing_seen() -> Iterator[None]:
    seen.clear()
    begun.clear()
    yield
    assert running == {}


@job()
async def note(what: UUID, day: date, times: int = 1) -> None:
    seen.append((what, day, times, request_id.get()))


@job()
async def stumble() -> None:
    raise ValueError("anna@norvia.test")


@job(time_limit=0)
async def take_forever() -> None:
    await asyncio.Event().wait()


@job()
async def wait_for_its_end() -> None:
    begun.set()
    await asyncio.Event().wait()


async def asked(wanted: Job[...], *args: Any) -> UUID:
    await enqueue(wanted, *args)
    return UUID(str(await fetch_value("SELECT id FROM job")))


async def test_a_job_runs_with_typed_arguments_and_leaves_the_outbox() -> None:
    what, day = new_id(), date(2026, 11, 22)
    row = await asked(note, what, day)
    await run(note, row)
    assert seen == [(what, day, 1, str(row))]
    assert await fetch("SELECT id FROM job") == []


async def test_a_second_ring_for_a_done_job_does_nothing() -> None:
    row = await asked(note, new_id(), date(2026, 11, 22))
    await run(note, row)
    await run(note, row)
    assert len(seen) == 1


async def test_arguments_of_the_wrong_kind_fail_the_job_and_not_the_worker() -> None:
    row = await asked(note, "no id", "no day")
    await run(note, row)
    assert await fetch_value("SELECT last_error FROM job") == "ValidationError"


async def test_a_failing_job_waits_and_its_text_is_written_nowhere(caplog: pytest.LogCaptureFixture) -> None:
    row = await asked(stumble)
    await run(stumble, row)
    kept = await fetch_one("SELECT last_error, attempts, leased_until, run_after > created_at AS later FROM job")
    assert kept is not None
    assert tuple(kept) == ("ValueError", 1, None, True)
    [line] = caplog.records
    assert line.message == "job_failed"
    assert "anna@norvia.test" not in str(vars(line))


async def test_a_job_that_failed_twenty_times_is_given_up_loudly(caplog: pytest.LogCaptureFixture) -> None:
    row = await asked(stumble)
    await execute("UPDATE job SET attempts = 19")
    await run(stumble, row)
    assert [(line.levelno, line.message) for line in caplog.records] == [(logging.ERROR, "job_given_up")]
    assert await fetch_value("SELECT given_up_at IS NOT NULL FROM job")


async def test_a_job_that_takes_too_long_fails() -> None:
    await run(take_forever, await asked(take_forever))
    assert await fetch_value("SELECT last_error FROM job") == "TimeoutError"


async def test_a_job_cut_short_by_the_workers_end_is_free_at_once_and_has_not_failed() -> None:
    row = await asked(wait_for_its_end)
    task = asyncio.create_task(run(wait_for_its_end, row))
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    kept = await fetch_one("SELECT attempts, leased_until, last_error, rings FROM job")
    assert kept is not None
    assert tuple(kept) == (0, None, None, 1)


async def test_the_row_is_named_by_the_ring() -> None:
    row = await asked(note, new_id(), date(2026, 11, 22))
    function: Callable[[Any], Awaitable[None]] = function_for(note).coroutine
    await function({"job_id": f"{row}:3"})
    assert len(seen) == 1


def test_left_out_arguments_keep_their_defaults() -> None:
    what = new_id()
    assert arguments_for(note, [str(what), "2026-11-22"]) == [what, date(2026, 11, 22)]


def test_two_jobs_of_one_name_are_refused() -> None:
    async def note() -> None: ...

    note.__module__ = __name__
    with pytest.raises(RuntimeError, match=r"worker\.note"):
        queue.job()(note)
