"""Objections as moderators answer them."""

import asyncio
from datetime import timedelta
from uuid import UUID

import pytest

from api.content.tables import Post
from api.core import clock
from api.core.actor import Actor
from api.core.db import execute, fetch, fetch_one, fetch_value
from api.core.errors import Conflict, DomainError, Forbidden, Invalid, NotFound
from api.guardrails.holding import appeals, escalation, hearings, moderation, queue, reviews, trust
from api.guardrails.holding.appeal_schemas import AppealDecision, AppealOutcome, AppealState, AppealView, MyAppeal
from api.guardrails.holding.schemas import ReviewState
from api.identity.tables import Person
from tests import make
from tests.guardrails.holding.office import (
    APPROVED,
    MONDAY_NINE,
    REJECTED,
    called,
    decided,
    moderator,
    settle,
    waiting,
    work_with,
)
from tests.guardrails.holding.test_appeals import WHY, about_block, about_review
from tests.guardrails.scene import BLOCKED, HELD, held, product_post

pytestmark = pytest.mark.usefixtures("db")

GRANTED = AppealDecision(outcome=AppealOutcome.GRANTED)
TOLD = """
SELECT "values" ->> 'outcome' AS outcome, path FROM notification WHERE person = $1 AND kind = 'appeal_decided'
"""
DENIED = AppealDecision(outcome=AppealOutcome.DENIED, answer=" The leaflet is old. ")
TWO = {"second_reviewer_kinds": ("unapproved_rate",)}


async def to_a_rejection(author: Person) -> tuple[UUID, MyAppeal]:
    review = await decided(author)
    return review.id, await appeals.make(author.id, about_review(review.id))


async def to_a_block(author: Person) -> MyAppeal:
    return await appeals.make(author.id, about_block(await product_post()))


async def shown_to(me: Actor) -> AppealView:
    [one] = await hearings.waiting(me)
    return one


async def told(person: Person) -> list[tuple[str, str]]:
    """What became of a person's objections, and where a tap leads."""
    rows = await fetch(TOLD, person.id)
    return [(row["outcome"], row["path"]) for row in rows]


async def test_the_objection_that_is_due_first_stands_at_the_top() -> None:
    first, second = await make.person(), await make.person()
    post = await product_post()
    later, sooner = [await appeals.make(one.id, about_block(post)) for one in (first, second)]
    await execute("UPDATE appeal SET due_at = due_at - interval '1 hour' WHERE id = $1", sooner.id)
    assert [one.id for one in await hearings.waiting(await moderator())] == [sooner.id, later.id]


async def test_a_rejection_is_shown_with_its_text_and_reason() -> None:
    author = await make.person(name="Aoife Brennan")
    await to_a_rejection(author)
    shown = await shown_to(await moderator(language="nl"))
    assert shown.person is not None
    assert shown.rejected is not None
    assert (shown.person.name, shown.argument, shown.decidable) == ("Aoife Brennan", WHY, True)
    assert (shown.rejected.text, shown.rejected.reason) == (HELD, REJECTED.reason)
    assert "".join(one.text for one in shown.rejected.difference if one.kind != "removed") == HELD
    assert [one.kind for one in shown.rejected.findings] == ["unapproved_rate"]


async def test_a_block_is_shown_without_a_name_and_without_words() -> None:
    await to_a_block(await make.person(name="Aoife Brennan"))
    shown = await shown_to(await moderator())
    assert (shown.person, shown.rejected, shown.rule) == (None, None, "guaranteed_return")
    assert (shown.length, BLOCKED[shown.start :].startswith("guaranteed return")) == (len(BLOCKED), True)


async def test_whoever_decided_about_the_text_does_not_decide_about_the_objection() -> None:
    await work_with(**TWO)
    author, first, second = await make.person(), await moderator(), await moderator()
    review = await waiting(author)
    await moderation.decide(review.id, first, APPROVED)
    await moderation.decide(review.id, second, REJECTED)
    await settle(review.id)
    made = await appeals.make(author.id, about_review(review.id))
    for one in (first, second):
        assert not (await shown_to(one)).decidable
        with pytest.raises(Forbidden, match="appeal-own-decision"):
            await hearings.decide(made.id, one, GRANTED)
    assert (await hearings.decide(made.id, await moderator(), GRANTED)).state is AppealState.GRANTED


async def test_nobody_answers_their_own_objection() -> None:
    author = await make.person("moderator")
    made = await to_a_block(author)
    me = make.actor(author, "moderator")
    assert not (await shown_to(me)).decidable
    with pytest.raises(Forbidden, match="appeal-own"):
        await hearings.decide(made.id, me, GRANTED)


async def test_a_denial_says_why() -> None:
    author = await make.person()
    made = await to_a_block(author)
    for answer in ("", " \n"):
        with pytest.raises(Invalid, match="appeal-answer-needed"):
            await hearings.decide(
                made.id, await moderator(), AppealDecision(outcome=AppealOutcome.DENIED, answer=answer)
            )
    await hearings.decide(made.id, await moderator(), DENIED)
    [mine] = await appeals.all_mine(author.id)
    assert (mine.state, mine.answer, mine.shareable) == (AppealState.DENIED, "The leaflet is old.", False)
    assert await told(author) == [("denied", "/me/appeals")]


async def test_a_granted_rejection_may_be_shared_as_it_was_written() -> None:
    author = await make.person()
    review_id, made = await to_a_rejection(author)
    await hearings.decide(made.id, await moderator(), GRANTED)
    mine = await reviews.mine(review_id, author.id)
    assert (mine.state, mine.wording, mine.reason) == (ReviewState.APPROVED, HELD, "")
    assert (await reviews.decided_for(review_id, author.id)).wording == HELD
    assert await told(author) == [("approved", f"/me/reviews?share={review_id}")]
    [shown] = await appeals.all_mine(author.id)
    assert shown.shareable


async def test_what_was_granted_counts_towards_trust_once() -> None:
    author = await make.person()
    review_id, made = await to_a_rejection(author)
    await hearings.decide(made.id, await moderator(), GRANTED)
    await trust.count(review_id)
    assert await fetch_value("SELECT approved FROM trust WHERE person = $1", author.id) == 1


async def test_a_denied_rejection_stays_rejected() -> None:
    author = await make.person()
    review_id, made = await to_a_rejection(author)
    await hearings.decide(made.id, await moderator(), DENIED)
    with pytest.raises(Conflict, match="review-rejected"):
        await reviews.decided_for(review_id, author.id)


async def test_a_granted_block_publishes_nothing_and_counts_against_the_rule() -> None:
    author = await make.person()
    made = await to_a_block(author)
    await hearings.decide(made.id, await moderator(), GRANTED)
    assert await told(author) == [("noted", "/me/appeals")]
    row = await fetch_one("SELECT rule, state FROM appeal")
    assert row is not None
    assert tuple(row) == ("guaranteed_return", "granted")
    for table in ("share", "review"):
        assert await fetch_value(f"SELECT count(*) FROM {table}") == 0


async def test_where_two_must_agree_a_granted_rejection_gets_its_first_approval() -> None:
    await work_with(**TWO)
    author, judge = await make.person(), await moderator()
    review_id, made = await to_a_rejection(author)
    await hearings.decide(made.id, judge, GRANTED)
    assert await told(author) == [("second", "/me/appeals")]
    with pytest.raises(Conflict, match="review-rejected"):
        await reviews.decided_for(review_id, author.id)
    [again] = await queue.waiting(judge)
    assert (again.text, again.first and again.first.by.id) == (HELD, judge.id)
    other = await moderator()
    await moderation.decide(again.id, other, APPROVED)
    await settle(again.id)
    assert (await reviews.decided_for(again.id, author.id)).wording == HELD
    assert author.id in await called("review_decided", again.id)


async def test_where_a_first_reviewer_had_approved_a_granted_rejection_has_its_two() -> None:
    await work_with(**TWO)
    author = await make.person()
    review = await waiting(author)
    await moderation.decide(review.id, await moderator(), APPROVED)
    await moderation.decide(review.id, await moderator(), REJECTED)
    await settle(review.id)
    made = await appeals.make(author.id, about_review(review.id))
    await hearings.decide(made.id, await moderator(), GRANTED)
    assert (await reviews.decided_for(review.id, author.id)).wording == HELD


async def test_the_same_words_that_wait_already_are_not_held_twice() -> None:
    await work_with(**TWO)
    author = await make.person()
    _, made = await to_a_rejection(author)
    post = await Post.objects().get(Post.id == made.post_id)
    assert post is not None
    waiting_one = await held(author, post)
    await hearings.decide(made.id, await moderator(), GRANTED)
    assert [one.id for one in await queue.waiting(await moderator())] == [waiting_one.id]


async def test_an_objection_is_answered_once_whoever_answers_at_once() -> None:
    author = await make.person()
    review_id, made = await to_a_rejection(author)
    judges = [await moderator() for _ in range(4)]
    answers = await asyncio.gather(
        *(hearings.decide(made.id, one, GRANTED if at % 2 else DENIED) for at, one in enumerate(judges)),
        return_exceptions=True,
    )
    assert [one.code for one in answers if isinstance(one, DomainError)] == ["appeal-decided-already"] * 3
    assert len(await told(author)) == 1
    granted = await fetch_value("SELECT state FROM appeal") == "granted"
    assert ((await reviews.mine(review_id, author.id)).state is ReviewState.APPROVED) == granted


async def test_what_was_taken_back_is_missing() -> None:
    author = await make.person()
    made = await to_a_block(author)
    await appeals.withdraw(made.id, author.id)
    assert await hearings.waiting(await moderator()) == []
    with pytest.raises(NotFound, match="appeal-missing"):
        await hearings.decide(made.id, await moderator(), GRANTED)


async def test_compliance_is_called_to_an_overdue_objection_once_and_may_answer() -> None:
    author, officer = await make.person(), await make.person("compliance")
    post = await product_post()
    with clock.set_to(MONDAY_NINE):
        made = await appeals.make(author.id, about_block(post))
    for at in (made.due_at - timedelta(minutes=1), made.due_at + timedelta(hours=16)):
        with clock.set_to(at):
            await escalation.watch()
        assert (officer.id in await called("appeal_made", made.id)) == (at > made.due_at)
    answered = await hearings.decide(made.id, make.actor(officer, "compliance"), GRANTED)
    assert answered.state is AppealState.GRANTED
