"""Visitors of one day are told apart, and nobody can tell who they were."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import asyncpg
import httpx
import pytest

from api.core import clock
from api.core.db import fetch, fetch_value
from api.sharing.clicks import arrivals, judging, visits
from api.sharing.clicks.visits import forget_visitor_keys, visitor
from tests import make
from tests.sharing.outage import database_away
from tests.sharing.rows import PERSON

pytestmark = pytest.mark.usefixtures("db")

NOON = datetime(2026, 11, 18, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def forgetful(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that has just started."""
    monkeypatch.setattr(visits, "_key", None)
    monkeypatch.setattr(visits, "_next_try", 0.0)


async def test_the_same_visitor_is_known_again_on_the_same_day() -> None:
    morning = await visitor("203.0.113.7", "Firefox", NOON)
    assert morning == await visitor("203.0.113.7", "Firefox", NOON + timedelta(hours=6))
    assert morning != await visitor("203.0.113.8", "Firefox", NOON)
    assert morning != await visitor("203.0.113.7", "Chrome", NOON)


async def test_nobody_is_known_again_on_another_day() -> None:
    assert await visitor("203.0.113.7", "Firefox", NOON) != await visitor(
        "203.0.113.7", "Firefox", NOON + timedelta(days=1)
    )


async def test_all_processes_share_the_days_key(monkeypatch: pytest.MonkeyPatch) -> None:
    here = await visitor("203.0.113.7", "Firefox", NOON)
    monkeypatch.setattr(visits, "_key", None)
    assert await visitor("203.0.113.7", "Firefox", NOON) == here
    assert await fetch_value("SELECT count(*) FROM visitor_key") == 1


async def test_keys_of_past_days_are_thrown_away() -> None:
    for days in range(3):
        await visitor("203.0.113.7", "Firefox", NOON - timedelta(days=days))
    with clock.set_to(NOON):
        await forget_visitor_keys()
    assert [row["day"] for row in await fetch("SELECT day FROM visitor_key")] == [NOON.date()]


async def test_no_address_and_no_key_outlives_the_day(stranger: httpx.AsyncClient) -> None:
    """After midnight every table is searched for the address and for the key."""
    with clock.set_to(NOON):
        link = await make.link(await make.person(), await make.post())
        await stranger.get(f"/r/{link.code}", headers=PERSON)
        await arrivals.finish()
        await judging.judge_waiting()
    key = await fetch_value("SELECT key FROM visitor_key")
    with clock.set_to(NOON + timedelta(days=1)):
        await forget_visitor_keys()
    kept = " ".join([row[0] async for row in _everything()])
    assert await fetch_value("SELECT count(*) FROM visitor_key") == 0
    assert "203.0.113.7" not in kept
    assert bytes(key).hex() not in kept
    assert await visitor("203.0.113.7", PERSON["user-agent"], NOON) != await fetch_value("SELECT visitor FROM click")


async def _everything() -> AsyncIterator[asyncpg.Record]:
    for table in await fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"):
        for row in await fetch(f"SELECT t::text FROM {table['tablename']} t"):
            yield row


async def test_a_process_forgets_the_key_of_yesterday_too(monkeypatch: pytest.MonkeyPatch) -> None:
    await visitor("203.0.113.7", "Firefox", NOON)
    with clock.set_to(NOON + timedelta(days=1)):
        await forget_visitor_keys()
    assert visits._key is None


async def test_without_the_database_there_is_no_hash_and_no_wait() -> None:
    async with database_away():
        assert await visitor("203.0.113.7", "Firefox", NOON) is None
        assert await visitor("203.0.113.7", "Firefox", NOON) is None
