"""Objections as they are taken back, and forgotten."""

from datetime import timedelta

import pytest

from api.core import clock
from api.core.db import execute, fetch_one, fetch_value
from api.core.errors import Conflict, NotFound
from api.guardrails.holding import appeals, hearings, reviews
from api.guardrails.holding.appeal_schemas import AppealDecision, AppealOutcome
from tests import make
from tests.guardrails.holding.office import moderator
from tests.guardrails.holding.test_appeals import about_block, contested
from tests.guardrails.scene import HELD, product_post

pytestmark = pytest.mark.usefixtures("db")


async def test_an_author_sees_and_takes_back_their_own_objections_only() -> None:
    author, made = await contested()
    other = await make.person()
    assert await appeals.all_mine(other.id) == []
    with pytest.raises(NotFound, match="appeal-missing"):
        await appeals.withdraw(made.id, other.id)
    await appeals.withdraw(made.id, author.id)
    await appeals.withdraw(made.id, author.id)
    row = await fetch_one("SELECT state, argument FROM appeal")
    assert row is not None
    assert tuple(row) == ("withdrawn", "")
    assert await appeals.all_mine(author.id) == []


async def test_an_answered_objection_can_not_be_taken_back() -> None:
    author, made = await contested()
    await hearings.decide(made.id, await moderator(), AppealDecision(outcome=AppealOutcome.GRANTED))
    with pytest.raises(Conflict, match="appeal-decided-already"):
        await appeals.withdraw(made.id, author.id)


async def test_arguments_and_answers_are_forgotten_a_month_after_the_answer() -> None:
    author, made = await contested()
    post = await product_post()
    open_one = await appeals.make(author.id, about_block(post))
    decision = AppealDecision(outcome=AppealOutcome.DENIED, answer="The leaflet is old.")
    await hearings.decide(made.id, await moderator(), decision)
    with clock.set_to(clock.now() + reviews.KEPT - timedelta(minutes=1)):
        await appeals.forget_decided()
    assert len(await appeals.all_mine(author.id)) == 2
    with clock.set_to(clock.now() + reviews.KEPT + timedelta(minutes=1)):
        await appeals.forget_decided()
    assert [one.id for one in await appeals.all_mine(author.id)] == [open_one.id]
    row = await fetch_one("SELECT state, rule, argument, answer, fingerprint FROM appeal WHERE id = $1", made.id)
    assert row is not None
    assert tuple(row) == ("denied", "unapproved_rate", "", "", b"")


async def test_a_contested_text_keeps_its_words_until_the_answer() -> None:
    author, made = await contested()
    with clock.set_to(clock.now() + reviews.KEPT * 2):
        await reviews.forget_decided()
        assert [one.text for one in await reviews.all_mine(author.id)] == [HELD]
        decision = AppealDecision(outcome=AppealOutcome.DENIED, answer="The leaflet is old.")
        await hearings.decide(made.id, await moderator(), decision)
        await reviews.forget_decided()
    assert await reviews.all_mine(author.id) == []


async def test_an_objection_goes_with_its_person() -> None:
    author, _ = await contested()
    await execute("DELETE FROM role_grant WHERE person = $1", author.id)
    await execute("DELETE FROM person WHERE id = $1", author.id)
    assert await fetch_value("SELECT count(*) FROM appeal") == 0
