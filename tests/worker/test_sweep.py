"""The sweep, and the clocks that keep it going."""

import asyncio
import logging
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from api.core import clock, queue
from api.core.db import execute, fetch_value
from api.core.queue import job
from api.core.settings import settings
from api.core.work import enqueue
from worker.clocks import Clock, keep, tick
from worker.main import CLOCKS
from worker.sweep import Sweep

pytestmark = pytest.mark.usefixtures("db")

ran: list[str] = []


@job()
async def remember(what: str) -> None:
    ran.append(what)


@pytest.fixture
def sweep() -> Sweep:
    ran.clear()
    return Sweep([queue.FAST], [remember])


@pytest.fixture
async def redis_away(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[None]:
    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("REDIS_URL", "redis://127.0.0.1:1")
        settings.cache_clear()
        away = queue.connect()
    settings.cache_clear()
    monkeypatch.setattr(queue, "_bell", away)
    yield
    await away.aclose(close_connection_pool=True)


async def rings() -> int:
    bell = queue.connection()
    assert bell is not None
    return int(await bell.zcard(queue.FAST))


async def test_what_nobody_heard_is_rung_for_again(sweep: Sweep) -> None:
    await enqueue(remember, "it")
    bell = queue.connection()
    assert bell is not None
    await bell.flushdb()
    await sweep.once()
    assert await rings() == 0, "it was rung for only just now"
    with clock.set_to(clock.now() + timedelta(seconds=11)):
        await sweep.once()
    assert await rings() == 1
    assert ran == []


@pytest.mark.usefixtures("redis_away")
async def test_without_redis_due_jobs_run_in_the_process_that_sweeps(sweep: Sweep) -> None:
    await enqueue(remember, "now")
    await enqueue(remember, "later", after=clock.now() + timedelta(hours=1))
    await sweep.once()
    await asyncio.gather(*sweep.under_way)
    assert ran == ["now"]
    assert await fetch_value("SELECT count(*) FROM job") == 1


@pytest.mark.usefixtures("redis_away")
async def test_a_job_that_this_release_does_not_know_is_kept_and_told(
    sweep: Sweep, caplog: pytest.LogCaptureFixture
) -> None:
    await enqueue(remember, "now")
    await execute("UPDATE job SET name = 'worker.from_tomorrow'")
    await sweep.once()
    assert await fetch_value("SELECT count(*) FROM job") == 1
    assert [line.message for line in caplog.records if line.levelno == logging.ERROR] == ["job_unknown"]


async def test_a_clock_goes_on_after_a_failure_and_keeps_its_text_to_itself(caplog: pytest.LogCaptureFixture) -> None:
    times, enough = 0, asyncio.Event()

    async def verb() -> None:
        nonlocal times
        times += 1
        if times == 1:
            raise ValueError("anna@norvia.test")
        enough.set()

    task = asyncio.create_task(keep(Clock("test", verb, timedelta(0))))
    await enough.wait()
    task.cancel()
    [line] = caplog.records
    assert line.message == "clock_failed"
    assert "anna@norvia.test" not in str(vars(line))


async def test_every_clock_may_tick_in_several_workers_at_once(caplog: pytest.LogCaptureFixture) -> None:
    await asyncio.gather(*(tick(one) for one in (*CLOCKS, *CLOCKS)))
    assert caplog.records == []
