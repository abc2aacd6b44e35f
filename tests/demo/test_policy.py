"""The demo bank's policy."""

import random

import pytest

from api.core import clock
from api.core.db import fetch_value
from api.core.languages import Language
from api.core.work import transaction
from api.demo import policy, staff
from api.guardrails.policy import acknowledgements, versions

pytestmark = pytest.mark.usefixtures("db")


async def test_everybody_at_the_demo_bank_has_read_its_policy() -> None:
    now = clock.now()
    async with transaction():
        people = await staff.hire(random.Random(7), now)
        await policy.publish(people, now)
    assert (await versions.in_force()).facts.internal_projects
    assert not (await acknowledgements.standing(people.visitor.id)).must_read
    assert await fetch_value("SELECT count(*) FROM acknowledgement WHERE at < $1", now) == 2 * len(people.everybody)


async def test_its_second_version_has_a_rule_that_observes_and_says_in_every_language_what_is_new() -> None:
    now = clock.now()
    async with transaction():
        people = await staff.hire(random.Random(7), now)
        await policy.publish(people, now)
    rules = (await versions.in_force()).rules
    assert [rule.code for rule in rules if rule.observe] == ["custom_1"]
    assert await fetch_value("SELECT count(*) FROM policy_text WHERE changes <> ''") == len(Language)
    assert await fetch_value("SELECT count(*) FROM policy WHERE published_at < $1", now) == 2
