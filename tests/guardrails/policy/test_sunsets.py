"""The last day of a rule."""

from datetime import datetime, timedelta
from uuid import UUID

import pytest

from api.core import clock
from api.core.db import execute, fetch, fetch_value
from api.guardrails.policy import sunsets, versions
from api.identity.tables import Person
from api.notifications import inbox
from tests import make

pytestmark = pytest.mark.usefixtures("db")


async def ending(ahead: timedelta, owner: UUID | None = None) -> datetime:
    """The starter policy with a rule that ends so far ahead."""
    await versions.ensure_starter()
    ends = clock.now() + ahead
    await execute("UPDATE rule SET sunset_on = $1, owner = $2 WHERE code = 'competitor'", ends, owner)
    return ends


async def told() -> list[tuple[UUID, str, str]]:
    rows = await fetch("SELECT person, kind, path FROM notification ORDER BY kind, path, person")
    return [(row["person"], row["kind"], row["path"]) for row in rows]


@pytest.fixture
async def owner(db: None) -> Person:
    return await make.person("compliance", language="it")


async def test_an_owner_is_reminded_two_weeks_ahead_and_once(owner: Person) -> None:
    await ending(timedelta(days=15), owner.id)
    await sunsets.mind_last_days()
    assert await told() == []
    with clock.set_to(clock.now() + timedelta(days=2)):
        await sunsets.mind_last_days()
        await sunsets.mind_last_days()
    assert await told() == [(owner.id, "rule_ending", "/compliance/policy")]
    [message] = (await inbox.list_for(owner.id, "it")).items
    assert "§ 8" in message.body


async def test_a_rule_retires_on_its_day_and_its_owner_hears_of_it(owner: Person) -> None:
    ends = await ending(timedelta(days=1), owner.id)
    with clock.set_to(ends):
        await sunsets.mind_last_days()
        await sunsets.mind_last_days()
    assert await told() == [(owner.id, "rule_retired", "/compliance/policy")]
    assert await fetch_value("SELECT retired_at FROM rule WHERE code = 'competitor'") == ends


@pytest.mark.parametrize("left", [False, True], ids=["never-had-one", "owner-left"])
async def test_without_an_owner_the_officers_are_told(owner: Person, left: bool) -> None:
    gone = await make.person("communicator", active=False)
    await ending(timedelta(days=3), gone.id if left else None)
    await sunsets.mind_last_days()
    assert await told() == [(owner.id, "rule_ending", "/compliance/policy")]


async def test_an_owner_elsewhere_is_led_to_what_they_may_read() -> None:
    writer = await make.person("communicator")
    await ending(timedelta(days=3), writer.id)
    await sunsets.mind_last_days()
    assert await told() == [(writer.id, "rule_ending", "/policy")]


async def test_rules_of_other_versions_are_nobodys_concern(owner: Person) -> None:
    await ending(timedelta(days=3), owner.id)
    await make.policy(version=2)
    await sunsets.mind_last_days()
    assert await told() == []


async def test_a_rule_without_a_last_day_stays(owner: Person) -> None:
    await versions.ensure_starter()
    with clock.set_to(clock.now() + timedelta(days=4000)):
        await sunsets.mind_last_days()
    assert await told() == []


async def test_without_a_policy_no_rule_ends() -> None:
    await sunsets.mind_last_days()
    assert await told() == []
