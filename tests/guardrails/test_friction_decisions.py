"""What moderators made of held texts is noted on the attempt, without a name."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.core import clock
from api.core.db import fetch_one
from api.guardrails.holding import moderation
from api.guardrails.holding.schemas import Decision, ReviewOutcome
from api.guardrails.holding.working_hours import WorkingHours, due_after, working_time
from api.identity.tables import Person
from tests import make
from tests.guardrails.scene import HELD, OWN, held, product_post

MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)
"""Ten o'clock in Brussels."""


async def decided(outcome: ReviewOutcome, wording: str = "", after: timedelta = timedelta(hours=3)) -> tuple[str, int]:
    """What the attempt says after a moderator decided about its text."""
    who, moderator = await make.person(), await make.person("moderator")
    with clock.set_to(MONDAY):
        review = await held(who, await product_post(), HELD)
    await _decide(review.id, moderator, MONDAY + after, Decision(outcome=outcome, wording=wording, reason="So."))
    row = await fetch_one("SELECT decision, waited FROM attempt WHERE outcome = 'held'")
    assert row is not None
    return row["decision"], row["waited"]


async def _decide(review_id: object, moderator: Person, at: datetime, decision: Decision) -> None:
    with clock.set_to(at):
        await moderation.decide(review_id, make.actor(moderator, "moderator"), decision)  # type: ignore[arg-type]
    with clock.set_to(at + timedelta(seconds=10)):
        await moderation.tell_decision(review_id, at)  # type: ignore[arg-type]


@pytest.mark.usefixtures("db")
@pytest.mark.parametrize(
    ("outcome", "wording"),
    [(ReviewOutcome.APPROVED, ""), (ReviewOutcome.REWORDED, OWN), (ReviewOutcome.REJECTED, "")],
    ids=["approved", "reworded", "rejected"],
)
async def test_an_attempt_knows_the_decision(outcome: ReviewOutcome, wording: str) -> None:
    assert await decided(outcome, wording) == (outcome, 180)


@pytest.mark.usefixtures("db")
async def test_a_night_in_the_queue_is_no_waiting() -> None:
    assert await decided(ReviewOutcome.APPROVED, after=timedelta(days=1)) == ("approved", 8 * 60)


@given(
    asked=st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 -- UTC follows
    hours=st.floats(0.5, 60),
)
def test_what_is_due_after_some_working_time_took_that_long(asked: datetime, hours: float) -> None:
    at_work, working = WorkingHours(time_zone="Europe/Brussels"), timedelta(hours=hours)
    assert working_time(asked, due_after(asked, at_work, working), at_work) == working
