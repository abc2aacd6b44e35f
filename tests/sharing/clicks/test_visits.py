"""Visitors of one day are told apart, and nobody can tell who they were."""

from datetime import UTC, datetime, timedelta

import pytest

from api.core import clock
from api.core.db import fetch, fetch_value
from api.sharing.clicks import visits
from api.sharing.clicks.visits import forget_visitor_keys, visitor
from tests.sharing.outage import database_away

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


async def test_without_the_database_there_is_no_hash_and_no_wait() -> None:
    async with database_away():
        assert await visitor("203.0.113.7", "Firefox", NOON) is None
        assert await visitor("203.0.113.7", "Firefox", NOON) is None
