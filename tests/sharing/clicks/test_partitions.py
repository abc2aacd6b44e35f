"""Clicks lie in partitions by month, which are there before they are needed and go when their time is over."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import asyncpg
import pytest

from api.core import clock
from api.core.db import engine, execute, fetch, fetch_value
from api.sharing.clicks import arrivals, dropping, partitions, rollups
from api.sharing.tables import Link
from tests import make
from tests.sharing.rows import arrival, click

pytestmark = pytest.mark.usefixtures("own_spool")

FAR = datetime(2031, 5, 20, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
async def partitions_of_its_own(db: None, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[None]:
    """What a test makes is dropped again; the first partition and `click_other` are the migration's, and stay."""
    existing = partitions.existing

    async def own() -> list[partitions.Partition]:
        return [partition for partition in await existing() if partition.name != "click_first"]

    monkeypatch.setattr(partitions, "existing", own)
    yield
    await execute("DELETE FROM click")
    for partition in await own():
        await partitions.drop(partition)


async def a_link() -> Link:
    return await make.link(await make.person(), await make.post())


async def names() -> list[str]:
    return [partition.name for partition in await partitions.existing()]


async def place_of(one: object) -> str:
    return str(await fetch_value("SELECT tableoid::regclass::text FROM click WHERE id = $1", one))


async def counted(name: str) -> bool:
    return await fetch_value("SELECT to_regclass($1)", name) is not None


async def test_this_month_and_the_next_three_have_their_partitions() -> None:
    with clock.set_to(FAR):
        await partitions.make_ahead()
        await partitions.make_ahead()
    assert await names() == ["click_2031_05", "click_2031_06", "click_2031_07", "click_2031_08"]


async def test_a_click_lies_in_the_partition_of_its_month() -> None:
    with clock.set_to(FAR):
        await partitions.make_ahead()
        one = await click(await a_link())
        later = await click(await a_link(), at=FAR + timedelta(days=40))
    assert (await place_of(one.id), await place_of(later.id)) == ("click_2031_05", "click_2031_06")


async def test_no_click_is_refused_where_its_month_has_no_partition_and_it_moves_when_that_is_made() -> None:
    link = await a_link()
    one = await click(link, at=FAR)
    assert await place_of(one.id) == "click_other"
    with clock.set_to(FAR):
        await partitions.make_ahead()
    assert await place_of(one.id) == "click_2031_05"


async def test_partitions_keep_clicks_append_only_and_go_with_their_link() -> None:
    with clock.set_to(FAR):
        await partitions.make_ahead()
        link = await a_link()
        one = await click(link)
    with pytest.raises(asyncpg.RestrictViolationError):
        await execute("UPDATE click SET headers = '{}' WHERE id = $1", one.id)
    await execute("DELETE FROM link WHERE id = $1", link.id)
    assert await fetch_value("SELECT count(*) FROM click") == 0


async def test_a_click_that_comes_twice_is_kept_once() -> None:
    one = arrival(await a_link(), mark="a cloud")
    await arrivals.keep(one)
    await arrivals.keep(one)
    await arrivals.finish()
    assert [tuple(row) for row in await fetch("SELECT id, mark FROM click")] == [(one.id, "a cloud")]


async def test_a_month_goes_when_its_time_is_over_and_its_figures_stay() -> None:
    with clock.set_to(FAR):
        await partitions.make_ahead()
    await execute("UPDATE company SET click_months = 2")
    link = await a_link()
    await make.click(link, at=FAR)
    await rollups.rebuild()
    with clock.set_to(FAR + timedelta(days=31 + 30)):
        await dropping.drop_old()
        assert await counted("click_2031_05"), "May is one of the two whole months that are kept in July"
    with clock.set_to(FAR + timedelta(days=31 + 30 + 31)):
        await dropping.drop_old()
    assert not await counted("click_2031_05")
    assert await fetch_value("SELECT sum(raw) FROM link_day") == 1
    await rollups.rebuild()
    assert await fetch_value("SELECT sum(raw) FROM link_day") == 1


@pytest.mark.parametrize("verdict", [None, "human"], ids=["unjudged", "uncounted"])
async def test_no_month_goes_before_all_its_clicks_are_in_its_figures(
    verdict: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    with clock.set_to(FAR):
        await partitions.make_ahead()
    link = await a_link()
    await make.click(link, verdict, at=FAR)
    await execute("DELETE FROM link_day")
    with clock.set_to(FAR + timedelta(days=800)):
        await dropping.drop_old()
    assert await counted("click_2031_05")
    assert "clicks_not_counted" in caplog.text


async def test_who_changes_partitions_gives_way_to_who_uses_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(partitions, "PATIENCE", "SET LOCAL lock_timeout = '50ms'")
    async with engine().opened.acquire() as other, other.transaction():
        await other.execute("LOCK TABLE click IN ACCESS EXCLUSIVE MODE")
        with clock.set_to(FAR):
            await partitions.make_ahead()
    assert await names() == []
