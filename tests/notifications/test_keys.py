"""The instance's VAPID key is made once and kept."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from api.core.db import execute, fetch, fetch_value
from api.notifications import keys
from api.notifications.vapid import WrongSecret


@pytest.fixture(autouse=True)
async def _fresh(db: None) -> AsyncIterator[None]:
    keys.forget()
    yield
    keys.forget()


async def test_the_key_is_the_same_after_a_restart() -> None:
    first = await keys.keys()
    keys.forget()
    assert await keys.keys() == first


async def test_processes_that_start_together_agree_on_one_key() -> None:
    made = await asyncio.gather(*(keys._make() for _ in range(5)))
    assert len({one.public for one in made}) == 1
    assert len(await fetch("SELECT id FROM vapid_key")) == 1


async def test_the_private_half_rests_in_no_readable_form() -> None:
    private_pem = (await keys.keys()).private_pem
    kept = await fetch_value("SELECT sealed_private FROM vapid_key")
    assert private_pem not in kept
    assert b"PRIVATE" not in kept


async def test_a_key_that_does_not_open_stops_the_start_instead_of_being_replaced() -> None:
    await keys.keys()
    await execute("UPDATE vapid_key SET sealed_private = decode('00', 'hex')")
    keys.forget()
    with pytest.raises(WrongSecret):
        await keys.keys()
