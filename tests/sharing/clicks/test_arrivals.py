"""An answered click is never lost: it is committed, or in a file of this machine until it is."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Sequence

import asyncpg
import httpx
import pytest

from api.core.db import execute, fetch_one, fetch_value
from api.core.settings import settings
from api.sharing.clicks import arrivals, journal
from api.sharing.clicks.arrival import Arrival
from api.sharing.clicks.journal import Segment, waiting
from api.sharing.tables import Link
from tests import make
from tests.sharing.outage import database_away, until
from tests.sharing.rows import PERSON, arrival

pytestmark = pytest.mark.usefixtures("own_spool")

LEAVE_ONE = """
import os, signal, sys
from api.sharing.clicks.arrival import Arrival
from api.sharing.clicks.journal import Segment
import msgspec
Segment().append(msgspec.json.decode(sys.stdin.buffer.read(), type=Arrival))
os.kill(os.getpid(), signal.SIGKILL)
"""


async def kept() -> int:
    return await fetch_value("SELECT count(*) FROM click") or 0


async def a_link() -> Link:
    return await make.link(await make.person(), await make.post())


def left(*clicks: Arrival) -> None:
    """A file that a process gave up."""
    segment = Segment()
    for one in clicks:
        segment.append(one)
    segment.leave()


async def test_an_answer_waits_for_the_journal_and_not_for_the_database(stranger: httpx.AsyncClient) -> None:
    link = await a_link()
    stranger.event_hooks = {}
    beside = await asyncpg.connect(settings().database_url)
    async with beside.transaction():
        await beside.execute("LOCK TABLE click IN EXCLUSIVE MODE")
        assert (await stranger.get(f"/r/{link.code}", headers=PERSON)).status_code == 302
        assert [path.read_bytes().count(str(link.id).encode()) for path in waiting()] == [1]
    await arrivals.finish()
    assert await beside.fetchval("SELECT count(*) FROM click") == 1
    assert waiting() == []
    await beside.close()


async def test_a_process_that_is_killed_leaves_its_clicks_to_the_others() -> None:
    link = await a_link()
    one = arrival(link)
    sent = await asyncio.to_thread(
        subprocess.run, [sys.executable, "-c", LEAVE_ONE], input=journal._encode(one), check=False
    )
    assert sent.returncode == -signal.SIGKILL
    assert await arrivals.drain() == 1
    row = await fetch_one("SELECT id, link, at, method, headers, visitor FROM click")
    assert row is not None
    assert tuple(row) == (one.id, one.link, one.at, one.method, one.headers, one.visitor)


async def test_what_a_process_still_keeps_is_not_drained() -> None:
    link = await a_link()
    segment = Segment()
    segment.append(arrival(link))
    assert await arrivals.drain() == 0
    segment.leave()
    assert await arrivals.drain() == 1


async def test_a_click_that_comes_in_twice_counts_once() -> None:
    one = arrival(await a_link())
    left(one)
    left(one)
    assert await arrivals.drain() == 2
    assert await kept() == 1


async def test_clicks_that_come_together_are_all_kept() -> None:
    link = await a_link()
    await asyncio.gather(*(arrivals.keep(arrival(link)) for _ in range(5000)))
    await arrivals.finish()
    assert await kept() == 5000
    assert waiting() == []


async def test_a_link_that_went_with_its_person_does_not_take_the_others_along() -> None:
    going, staying = await a_link(), await a_link()
    await execute("DELETE FROM person WHERE id = $1", going.person)
    await asyncio.gather(arrivals.keep(arrival(going)), arrivals.keep(arrival(staying)))
    await arrivals.finish()
    assert await fetch_value("SELECT array_agg(link) FROM click") == [staying.id]
    assert waiting() == []


async def test_clicks_of_an_outage_come_in_exactly_once() -> None:
    link = await a_link()
    await arrivals.keep(arrival(link))
    await arrivals.finish()
    async with database_away():
        await asyncio.gather(*(arrivals.keep(arrival(link)) for _ in range(50)))
        await arrivals.finish()
    assert await kept() == 1
    assert await arrivals.drain() == 50
    assert await arrivals.drain() == 0
    assert await kept() == 51
    assert waiting() == []


async def test_a_drain_that_breaks_off_leaves_everything_for_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "CHUNK", 10)
    link = await a_link()
    left(*(arrival(link) for _ in range(25)))
    written = 0

    async def break_off(chunk: Sequence[Arrival]) -> None:
        nonlocal written
        await arrivals._bring_in(chunk)
        written += len(chunk)
        if written >= 20:
            raise ConnectionResetError

    with pytest.raises(ConnectionResetError):
        await journal.drain(break_off)
    assert await kept() == 20
    left(arrival(link))
    assert await arrivals.drain() == 26
    assert await kept() == 26


async def test_a_drain_during_an_outage_loses_nothing() -> None:
    left(arrival(await a_link()))
    async with database_away():
        # How a connection that was cut fails depends on what it was doing.
        with pytest.raises((OSError, asyncpg.PostgresError, asyncpg.InternalClientError, asyncpg.InterfaceError)):
            await arrivals.drain()
    assert await arrivals.drain() == 1
    assert await kept() == 1


async def test_drains_and_clicks_at_the_same_time_lose_and_double_nothing() -> None:
    link = await a_link()

    async def leave_some() -> None:
        for _ in range(20):
            left(arrival(link))
            await asyncio.sleep(0)

    async def drain_some() -> None:
        for _ in range(20):
            await arrivals.drain()

    await asyncio.gather(*(leave_some() for _ in range(4)), *(drain_some() for _ in range(3)))
    await arrivals.drain()
    assert await kept() == 80
    assert waiting() == []


async def test_a_torn_line_costs_only_itself(caplog: pytest.LogCaptureFixture) -> None:
    link = await a_link()
    segment = Segment()
    segment.append(arrival(link))
    os.write(segment._file, b'\n{"id": "01a2')
    segment.append(arrival(link))
    segment.leave()
    await arrivals.drain()
    assert await kept() == 2
    assert "journal_line_torn" in caplog.text


def full(*_: object) -> None:
    raise OSError(28, "No space left on device")


async def test_with_a_full_disk_clicks_wait_for_the_database(monkeypatch: pytest.MonkeyPatch) -> None:
    link = await a_link()
    monkeypatch.setattr(Segment, "append", full)
    await arrivals.keep(arrival(link))
    assert await kept() == 1


async def test_a_full_disk_in_an_outage_is_told_loudly(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    link = await a_link()
    monkeypatch.setattr(Segment, "append", full)
    async with database_away():
        await arrivals.keep(arrival(link))
    assert "clicks_lost" in caplog.text


async def test_a_database_that_hangs_keeps_nobody_waiting() -> None:
    link = await a_link()
    beside = await asyncpg.connect(settings().database_url)
    async with beside.transaction():
        await beside.execute("LOCK TABLE click IN EXCLUSIVE MODE")
        await arrivals.keep(arrival(link))
        await until(lambda: beside.fetchval("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)"))
        await asyncio.wait_for(arrivals.keep(arrival(link)), timeout=1)
    await beside.close()
    await arrivals.finish()
    assert await kept() == 2
