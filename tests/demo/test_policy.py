"""The demo bank's policy."""

import random

import pytest

from api.core import clock
from api.core.db import fetch_value
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
    assert await fetch_value("SELECT count(*) FROM acknowledgement WHERE at < $1", now) == len(people.everybody)
