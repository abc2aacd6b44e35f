"""A held text as its author knows it."""

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID

import pytest

from api.core import clock, events
from api.core.db import fetch, fetch_one, fetch_value
from api.core.errors import Conflict, NotFound
from api.core.events import Event, ReviewDecided, TextHeld
from api.guardrails.holding import moderation, queue, reviews
from api.guardrails.holding.schemas import Decision, ReviewOutcome, ReviewState
from api.identity.tables import Person
from tests import make
from tests.guardrails.scene import HELD, OWN, held, judged, product_post

pytestmark = pytest.mark.usefixtures("db")


@pytest.fixture
def told() -> Iterator[list[Event]]:
    """The events of this test, in their order."""
    heard: list[Event] = []

    async def hear(event: Event) -> None:
        heard.append(event)

    before = dict(events._reactions)
    events.wire({**before, TextHeld: (*before[TextHeld], hear), ReviewDecided: (*before[ReviewDecided], hear)})
    yield heard
    events.wire(before)


async def decide(review_id: UUID, outcome: ReviewOutcome, reason: str = "", wording: str = "") -> Person:
    """Have a moderator decide, and let the decision stand."""
    who = await make.person("moderator")
    decision = Decision(outcome=outcome, reason=reason, wording=wording)
    await moderation.decide(review_id, make.actor(who, "moderator"), decision)
    decided_at = await fetch_value("SELECT decided_at FROM review WHERE id = $1", review_id)
    await moderation.tell_decision(review_id, decided_at)
    return who


async def test_a_held_text_waits_and_moderators_are_called(told: list[Event]) -> None:
    moderator, author = await make.person("moderator"), await make.person()
    review = await held(author, await product_post())
    assert (review.state, review.text, review.wording) == (ReviewState.WAITING, HELD, "")
    assert told == [TextHeld(review_id=review.id)]
    called = await fetch("SELECT person FROM notification WHERE subject = $1", review.id)
    assert moderator.id in {row["person"] for row in called}
    assert author.id not in {row["person"] for row in called}


async def test_it_is_due_in_eight_working_hours() -> None:
    author = await make.person()
    post = await product_post()
    monday = clock.now().replace(year=2035, month=11, day=19, hour=12, minute=30, second=0, microsecond=0)
    with clock.set_to(monday):
        review = await held(author, post)
    assert review.due_at == monday + timedelta(days=1)


async def test_asking_again_finds_the_same_review(told: list[Event]) -> None:
    author = await make.person()
    post = await product_post()
    first, second = await held(author, post), await held(author, post)
    assert (first.id, len(told)) == (second.id, 1)


async def test_asking_several_times_at_once_makes_one_review(told: list[Event]) -> None:
    author = await make.person()
    post = await product_post()
    found = await asyncio.gather(*(held(author, post) for _ in range(4)))
    assert len({review.id for review in found}) == 1
    assert len(told) == 1


async def test_another_text_network_or_person_is_another_review() -> None:
    one, other = await make.person(), await make.person()
    post = await product_post()
    made = [
        await held(one, post),
        await held(one, post, network="x"),
        await held(one, post, HELD.replace("2.90", "2.95")),
        await held(other, post),
    ]
    assert len({review.id for review in made}) == 4


async def test_the_same_text_may_be_held_again_after_a_decision() -> None:
    author = await make.person()
    post = await product_post()
    first = await held(author, post)
    await decide(first.id, ReviewOutcome.REJECTED, reason="The rate is another.")
    assert (await held(author, post)).id != first.id


async def test_an_author_sees_only_their_own_texts() -> None:
    author, other = await make.person(), await make.person()
    post = await product_post()
    review = await held(author, post)
    assert [one.id for one in await reviews.all_mine(author.id)] == [review.id]
    assert await reviews.all_mine(other.id) == []
    with pytest.raises(NotFound):
        await reviews.mine(review.id, other.id)


async def test_a_decision_is_the_moderators_own_business_until_it_stands(told: list[Event]) -> None:
    author = await make.person()
    review = await held(author, await product_post())
    moderator = make.actor(await make.person("moderator"), "moderator")
    await moderation.decide(review.id, moderator, Decision(outcome=ReviewOutcome.REJECTED, reason="Another rate."))
    seen = await reviews.mine(review.id, author.id)
    assert (seen.state, seen.reason, seen.decided_at) == (ReviewState.WAITING, "", None)
    with pytest.raises(Conflict, match="review-waits"):
        await reviews.decided_for(review.id, author.id)
    assert not any(isinstance(event, ReviewDecided) for event in told)


async def test_what_was_approved_may_be_shared_as_it_was_written() -> None:
    author = await make.person()
    post = await product_post()
    review = await held(author, post)
    await decide(review.id, ReviewOutcome.APPROVED)
    decided = await reviews.decided_for(review.id, author.id)
    assert (decided.post_id, decided.network, decided.language) == (post.id, "linkedin", "en")
    assert decided.wording == HELD
    assert (await reviews.mine(review.id, author.id)).state is ReviewState.APPROVED


async def test_what_was_reworded_may_be_shared_in_the_moderators_words() -> None:
    author = await make.person()
    review = await held(author, await product_post())
    await decide(review.id, ReviewOutcome.REWORDED, wording=f"  {OWN} ")
    assert (await reviews.decided_for(review.id, author.id)).wording == OWN


async def test_what_was_rejected_stays_where_it_is() -> None:
    author = await make.person()
    review = await held(author, await product_post())
    await decide(review.id, ReviewOutcome.REJECTED, reason=" The rate is another. ")
    assert (await reviews.mine(review.id, author.id)).reason == "The rate is another."
    with pytest.raises(Conflict, match="review-rejected"):
        await reviews.decided_for(review.id, author.id)


async def test_a_decision_is_for_its_author_alone() -> None:
    author, other = await make.person(), await make.person()
    review = await held(author, await product_post())
    await decide(review.id, ReviewOutcome.APPROVED)
    with pytest.raises(NotFound):
        await reviews.decided_for(review.id, other.id)


async def test_a_withdrawn_text_is_gone_with_its_words() -> None:
    author = await make.person()
    review = await held(author, await product_post())
    await reviews.withdraw(review.id, author.id)
    await reviews.withdraw(review.id, author.id)
    row = await fetch_one("SELECT state, text, official, findings FROM review WHERE id = $1", review.id)
    assert row is not None
    assert tuple(row) == ("withdrawn", "", "", "[]")
    assert await reviews.all_mine(author.id) == []
    assert await queue.waiting(make.actor(await make.person("moderator"), "moderator")) == []


async def test_nobody_withdraws_anothers_text() -> None:
    author, other = await make.person(), await make.person()
    review = await held(author, await product_post())
    with pytest.raises(NotFound):
        await reviews.withdraw(review.id, other.id)


async def test_a_decision_that_was_told_can_not_be_withdrawn() -> None:
    author = await make.person()
    review = await held(author, await product_post())
    await decide(review.id, ReviewOutcome.APPROVED)
    with pytest.raises(Conflict, match="review-decided"):
        await reviews.withdraw(review.id, author.id)


async def test_a_text_withdrawn_while_the_moderator_thinks_again_is_not_told(told: list[Event]) -> None:
    author = await make.person()
    review = await held(author, await product_post())
    moderator = make.actor(await make.person("moderator"), "moderator")
    await moderation.decide(review.id, moderator, Decision(outcome=ReviewOutcome.APPROVED))
    decided_at = await fetch_value("SELECT decided_at FROM review WHERE id = $1", review.id)
    await reviews.withdraw(review.id, author.id)
    await moderation.tell_decision(review.id, decided_at)
    assert told == [TextHeld(review_id=review.id)]


async def test_words_are_forgotten_a_month_after_the_decision() -> None:
    author = await make.person()
    post = await product_post()
    decided, waiting = await held(author, post), await held(author, post, network="x")
    await decide(decided.id, ReviewOutcome.APPROVED)
    with clock.set_to(clock.now() + reviews.KEPT - timedelta(minutes=1)):
        await reviews.forget_decided()
    assert len(await reviews.all_mine(author.id)) == 2
    with clock.set_to(clock.now() + reviews.KEPT + timedelta(minutes=1)):
        await reviews.forget_decided()
    assert [one.id for one in await reviews.all_mine(author.id)] == [waiting.id]
    row = await fetch_one(
        "SELECT state, text, official, wording, reason, findings FROM review WHERE id = $1", decided.id
    )
    assert row is not None
    assert tuple(row) == ("approved", "", "", "", "", "[]")


async def test_a_held_text_publishes_nothing_by_itself() -> None:
    author = await make.person()
    review = await held(author, await product_post())
    with clock.set_to(review.due_at + timedelta(days=400)):
        await reviews.forget_decided()
        assert (await reviews.mine(review.id, author.id)).state is ReviewState.WAITING
    assert await fetch_value("SELECT count(*) FROM share") == 0


async def test_jobs_and_messages_carry_ids_and_no_words() -> None:
    await make.person("moderator")
    author = await make.person()
    review = await held(author, await product_post())
    await decide(review.id, ReviewOutcome.REJECTED, reason="The rate is another.")
    kept = [str(dict(row)) for table in ("job", "notification") for row in await fetch(f"SELECT * FROM {table}")]
    assert kept
    assert not any(words in row for row in kept for words in ("2.90", "favourite", "The rate is another"))


async def test_the_judgement_is_kept_with_the_text_for_the_moderator() -> None:
    author = await make.person()
    post = await product_post()
    review = await held(author, post)
    judgement = await judged(author, post, HELD)
    [shown] = await queue.waiting(make.actor(await make.person("moderator"), "moderator"))
    assert (shown.id, shown.official, shown.text) == (review.id, judgement.official, HELD)
    assert [one.kind for one in shown.findings] == [one.kind for one in judgement.verdict.findings]
