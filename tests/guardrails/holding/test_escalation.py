"""A text that waits too long calls somebody further, and waits on."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from api.core import clock
from api.core.db import execute, fetch_one, fetch_value
from api.core.ids import new_id
from api.guardrails.holding import escalation, moderation, queue, reviews
from api.guardrails.holding.ladder import everybody_called, next_deputy, was_called
from api.guardrails.holding.schemas import MyReview, ReviewState
from api.identity.tables import Person
from tests import make
from tests.guardrails.holding.office import APPROVED, MONDAY_NINE, called, moderator, waiting, work_with

pytestmark = pytest.mark.usefixtures("db")

HOUR = timedelta(hours=1)
TUESDAY_NINE = MONDAY_NINE + timedelta(days=1)


async def watch(at: datetime) -> None:
    with clock.set_to(at):
        await escalation.watch()


async def overdue(author: Person | None = None, **settings: Any) -> MyReview:
    """A text held on Monday at nine, due four working hours later."""
    await work_with(hours_to_decide=4, **settings)
    with clock.set_to(MONDAY_NINE):
        return await waiting(author)


async def rung(review_id: UUID) -> int:
    return int(await fetch_value("SELECT escalation FROM review WHERE id = $1", review_id))


A, B, C = (UUID(int=number) for number in (1, 2, 3))


def test_deputies_are_called_in_their_order_and_never_to_their_own_text() -> None:
    assert [next_deputy(at, C, (A, B)) for at in range(3)] == [A, B, None]
    assert [next_deputy(at, A, (A, B)) for at in range(2)] == [B, None]
    assert [everybody_called(at, C, (A, B)) for at in range(4)] == [False, False, False, True]
    assert was_called(A, 1, C, (A, B))
    assert not was_called(B, 1, C, (A, B))
    assert not was_called(A, 2, A, (A, B))


async def test_nobody_is_called_before_it_is_due() -> None:
    deputy = await make.person()
    review = await overdue(deputies=(deputy.id,))
    await watch(MONDAY_NINE + 4 * HOUR - timedelta(minutes=1))
    assert (await rung(review.id), await called("review_escalated", review.id)) == (0, set())


async def test_deputies_are_called_one_after_another_and_then_compliance() -> None:
    first, second, officer = await make.person(), await make.person(), await make.person("compliance")
    review = await overdue(deputies=(first.id, second.id))
    seen = []
    for hours in (4, 5, 6, 7):
        await watch(MONDAY_NINE + hours * HOUR)
        seen.append(len(await called("review_escalated", review.id) & {first.id, second.id, officer.id}))
    assert seen == [1, 1, 2, 2]
    assert officer.id not in await called("review_escalated", review.id)
    await watch(TUESDAY_NINE)
    assert await called("review_escalated", review.id) >= {first.id, second.id, officer.id}
    assert await rung(review.id) == 3


async def test_two_working_hours_lie_between_two_calls() -> None:
    first, second = await make.person(), await make.person()
    review = await overdue(deputies=(first.id, second.id))
    await watch(MONDAY_NINE + timedelta(hours=7, minutes=30))
    await watch(TUESDAY_NINE + timedelta(hours=1, minutes=29))
    assert await called("review_escalated", review.id) == {first.id}
    await watch(TUESDAY_NINE + timedelta(hours=1, minutes=30))
    assert await called("review_escalated", review.id) == {first.id, second.id}


@pytest.mark.parametrize("later", [timedelta(hours=9), timedelta(hours=20), timedelta(days=5)])
async def test_nobody_is_called_outside_office_hours(later: timedelta) -> None:
    deputy = await make.person()
    review = await overdue(deputies=(deputy.id,))
    await watch(MONDAY_NINE + later)
    assert await called("review_escalated", review.id) == set()


async def test_without_deputies_compliance_is_called_at_once_and_never_again() -> None:
    review = await overdue()
    await watch(MONDAY_NINE + 4 * HOUR)
    told = await called("review_escalated", review.id)
    at = await fetch_value("SELECT escalated_at FROM review")
    await watch(TUESDAY_NINE)
    assert await called("review_escalated", review.id) == told
    assert await fetch_value("SELECT escalated_at FROM review") == at


async def test_whoever_left_or_wrote_the_text_is_passed_over() -> None:
    author, gone, third = await make.person(), await make.person(), await make.person()
    review = await overdue(author, deputies=(author.id, gone.id, third.id))
    await execute("UPDATE person SET active = false WHERE id = $1", gone.id)
    await watch(MONDAY_NINE + 4 * HOUR)
    assert await called("review_escalated", review.id) == {third.id}


async def test_the_first_reviewer_is_not_called_to_be_the_second() -> None:
    first, other = await make.person("moderator"), await make.person()
    review = await overdue(deputies=(first.id, other.id), second_reviewer_kinds=("unapproved_rate",))
    await moderation.decide(review.id, make.actor(first, "moderator"), APPROVED)
    await watch(MONDAY_NINE + 4 * HOUR)
    assert await called("review_escalated", review.id) == {other.id}


async def test_many_clocks_at_once_call_one_deputy() -> None:
    first, second = await make.person(), await make.person()
    review = await overdue(deputies=(first.id, second.id))
    await asyncio.gather(*(watch(MONDAY_NINE + 4 * HOUR) for _ in range(5)))
    assert await called("review_escalated", review.id) == {first.id}
    assert await rung(review.id) == 1


async def test_a_worker_that_slept_for_days_calls_one_deputy_first() -> None:
    first, second = await make.person(), await make.person()
    review = await overdue(deputies=(first.id, second.id))
    await watch(MONDAY_NINE + timedelta(days=3))
    assert await called("review_escalated", review.id) == {first.id}


async def test_reviewers_and_author_see_how_often_somebody_was_called() -> None:
    author, deputy = await make.person(), await make.person()
    review = await overdue(author, deputies=(deputy.id,))
    await watch(MONDAY_NINE + 4 * HOUR)
    [shown] = await queue.waiting(await moderator())
    assert (shown.escalation, shown.escalated_at) == (1, MONDAY_NINE + 4 * HOUR)
    assert (await reviews.mine(review.id, author.id)).escalation == 1


async def test_a_call_leads_straight_to_the_text() -> None:
    deputy = await make.person(language="de")
    review = await overdue(deputies=(deputy.id,))
    await watch(MONDAY_NINE + 4 * HOUR)
    row = await fetch_one("SELECT path FROM notification WHERE person = $1", deputy.id)
    assert row is not None
    assert row["path"] == f"/queue?review={review.id}"


async def test_moderators_are_reminded_once_an_hour_before() -> None:
    author, one = await make.person("moderator"), await make.person("moderator")
    review = await overdue(author)
    await watch(MONDAY_NINE + 3 * HOUR - timedelta(minutes=1))
    assert await called("review_due", review.id) == set()
    await watch(MONDAY_NINE + 3 * HOUR)
    late = await make.person("moderator")
    await watch(MONDAY_NINE + 3 * HOUR + timedelta(minutes=1))
    assert await called("review_due", review.id) == {one.id}
    assert late.id not in await called("review_due", review.id)


Ending = Callable[[MyReview], Awaitable[object]]


async def _decide(review: MyReview) -> None:
    await moderation.decide(review.id, await moderator(), APPROVED)


async def _withdraw(review: MyReview) -> None:
    await reviews.withdraw(review.id, await fetch_value("SELECT person FROM review WHERE id = $1", review.id))


@pytest.mark.parametrize("end", [_decide, _withdraw], ids=["decided", "withdrawn"])
async def test_nobody_is_called_to_what_no_longer_waits(end: Ending) -> None:
    deputy = await make.person()
    review = await overdue(deputies=(deputy.id,))
    await end(review)
    await watch(MONDAY_NINE + 4 * HOUR)
    assert await called("review_escalated", review.id) == set()


async def test_no_amount_of_time_decides_publishes_or_loses_a_text() -> None:
    author, first, second = await make.person(), await make.person(), await make.person()
    review = await overdue(author, deputies=(first.id, second.id))
    for day in range(0, 400, 7):
        await watch(MONDAY_NINE + timedelta(days=day, hours=5))
    with clock.set_to(MONDAY_NINE + timedelta(days=400)):
        await reviews.forget_decided()
    mine = await reviews.mine(review.id, author.id)
    assert (mine.state, mine.text) == (ReviewState.WAITING, review.text)
    assert [one.id for one in await queue.waiting(await moderator())] == [review.id]
    assert await fetch_value("SELECT count(*) FROM share") == 0


async def test_a_deputy_who_is_nobody_stops_no_call() -> None:
    review = await overdue()
    await execute(
        """UPDATE guardrail_settings SET value = jsonb_set(value, '{deputies}', to_jsonb(ARRAY[$1::text]))""",
        str(new_id()),
    )
    officer = await make.person("compliance")
    await watch(MONDAY_NINE + 4 * HOUR)
    assert officer.id in await called("review_escalated", review.id)
