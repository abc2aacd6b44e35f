"""An answered click is never lost: it is committed, or on this machine's disk until it is."""

import asyncio
from collections.abc import Sequence

import asyncpg
import httpx
import pytest

from api.core.db import execute, fetch_value
from api.core.settings import settings
from api.sharing.clicks import arrivals, spool
from api.sharing.clicks.arrival import Arrival
from tests import make
from tests.sharing.outage import database_away, spooled, until
from tests.sharing.rows import PERSON, arrival

pytestmark = pytest.mark.usefixtures("own_spool")


async def kept() -> int:
    return await fetch_value("SELECT count(*) FROM click") or 0


async def test_a_click_is_answered_only_after_its_commit(stranger: httpx.AsyncClient) -> None:
    link = await make.link(await make.person(), await make.post())
    beside = await asyncpg.connect(settings().database_url)
    async with beside.transaction():
        await beside.execute("LOCK TABLE click IN EXCLUSIVE MODE")
        asked = asyncio.create_task(stranger.get(f"/r/{link.code}", headers=PERSON))
        await until(lambda: beside.fetchval("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)"))
        assert not asked.done()
    assert (await asked).status_code == 302
    assert await beside.fetchval("SELECT count(*) FROM click") == 1
    await beside.close()


async def test_clicks_that_come_together_are_all_kept() -> None:
    link = await make.link(await make.person(), await make.post())
    await asyncio.gather(*(arrivals.keep(arrival(link)) for _ in range(2500)))
    assert await kept() == 2500


async def test_a_visitor_who_leaves_does_not_take_the_others_along() -> None:
    link = await make.link(await make.person(), await make.post())
    tasks = [asyncio.create_task(arrivals.keep(arrival(link))) for _ in range(10)]
    await asyncio.sleep(0)
    tasks[3].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    assert await kept() == 10


async def test_a_link_that_went_with_its_person_does_not_take_the_others_along() -> None:
    going = await make.link(await make.person(), await make.post())
    staying = await make.link(await make.person(), await make.post())
    await execute("DELETE FROM person WHERE id = $1", going.person)
    await asyncio.gather(arrivals.keep(arrival(going)), arrivals.keep(arrival(staying)))
    assert await fetch_value("SELECT array_agg(link) FROM click") == [staying.id]
    assert spooled() == []


async def test_clicks_of_an_outage_come_in_exactly_once() -> None:
    link = await make.link(await make.person(), await make.post())
    await arrivals.keep(arrival(link))
    async with database_away():
        await asyncio.gather(*(arrivals.keep(arrival(link)) for _ in range(50)))
    assert await kept() == 1
    assert await arrivals.drain() == 50
    assert await arrivals.drain() == 0
    assert await kept() == 51
    assert spooled() == []


async def test_a_spooled_click_comes_in_as_it_arrived() -> None:
    link = await make.link(await make.person(), await make.post())
    one = arrival(link)
    async with database_away():
        await arrivals.keep(one)
    await arrivals.drain()
    row = await arrivals_row()
    assert row == (one.id, one.link, one.at, one.method, one.headers, one.visitor)


async def arrivals_row() -> tuple[object, ...]:
    from api.core.db import fetch_one

    row = await fetch_one("SELECT id, link, at, method, headers, visitor FROM click")
    assert row is not None
    return tuple(row)


async def test_a_drain_that_breaks_off_leaves_everything_for_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spool, "CHUNK", 10)
    link = await make.link(await make.person(), await make.post())
    await spool.append([arrival(link) for _ in range(25)])
    written = 0

    async def break_off(chunk: Sequence[Arrival]) -> None:
        nonlocal written
        await arrivals._bring_in(chunk)
        written += len(chunk)
        if written >= 20:
            raise ConnectionResetError

    with pytest.raises(ConnectionResetError):
        await spool.drain(break_off)
    assert await kept() == 20
    await spool.append([arrival(link)])
    assert await arrivals.drain() == 26
    assert await kept() == 26


async def test_a_drain_during_an_outage_loses_nothing() -> None:
    link = await make.link(await make.person(), await make.post())
    async with database_away():
        await arrivals.keep(arrival(link))
        with pytest.raises((OSError, asyncpg.PostgresError)):
            await arrivals.drain()
    assert await arrivals.drain() == 1
    assert await kept() == 1


async def test_drains_and_clicks_at_the_same_time_lose_and_double_nothing() -> None:
    link = await make.link(await make.person(), await make.post())

    async def spool_some() -> None:
        for _ in range(20):
            await spool.append([arrival(link)])

    async def drain_some() -> None:
        for _ in range(20):
            await arrivals.drain()

    await asyncio.gather(*(spool_some() for _ in range(4)), *(drain_some() for _ in range(3)))
    await arrivals.drain()
    assert await kept() == 80


async def test_a_torn_line_costs_only_itself(caplog: pytest.LogCaptureFixture) -> None:
    link = await make.link(await make.person(), await make.post())
    await spool.append([arrival(link)])
    with (settings().data / "clicks" / "spool").open("ab") as file:
        file.write(b'\n{"id": "01a2')
    await spool.append([arrival(link)])
    await arrivals.drain()
    assert await kept() == 2
    assert "spool_line_torn" in caplog.text


async def test_a_full_disk_in_an_outage_is_told_loudly(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def full(_: object) -> None:
        raise OSError(28, "No space left on device")

    link = await make.link(await make.person(), await make.post())
    monkeypatch.setattr(spool, "append", full)
    async with database_away():
        await arrivals.keep(arrival(link))
    assert "clicks_lost" in caplog.text


async def test_after_a_failure_nobody_waits_for_the_database_in_vain(monkeypatch: pytest.MonkeyPatch) -> None:
    link = await make.link(await make.person(), await make.post())
    async with database_away():
        await arrivals.keep(arrival(link))
    monkeypatch.setattr(arrivals, "_away_until", float("inf"))
    await arrivals.keep(arrival(link))
    monkeypatch.setattr(arrivals, "_away_until", 0.0)
    assert await kept() == 0
    assert await arrivals.drain() == 2
