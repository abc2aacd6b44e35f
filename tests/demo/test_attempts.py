"""What the demo's compliance officer sees of the guardrails."""

import random

import pytest

from api.core import clock
from api.core.languages import Language
from api.core.work import transaction
from api.demo import attempts, history, policy, posts, staff
from api.demo.fill import SEED
from api.guardrails.friction import figures, proposals
from api.guardrails.friction.figures import Question

pytestmark = pytest.mark.usefixtures("db")


async def test_most_texts_pass_and_one_rule_is_proposed() -> None:
    chance, now = random.Random(SEED), clock.now()
    async with transaction():
        people = await staff.hire(chance, now)
        published = await posts.publish(people, await posts.drawn_pictures(), now)
        await history.live_through(chance, people, published, now)
        await policy.publish(people, now)
        await attempts.look_back(chance, now)
    total = (await figures.figures(Question())).total
    assert total.straight.share is not None
    assert total.straight.share > 0.9
    assert [one.rule.code for one in await proposals.all_open(Language.EN)] == ["link_foreign"]
    assert not total.gave_up.hidden
