"""Texts of some kinds go out when two people have put their names to the same words."""

import asyncio
from datetime import timedelta

import pytest

from api.core import clock
from api.core.db import fetch_value
from api.core.errors import Conflict, DomainError, Forbidden, NotFound
from api.guardrails.holding import moderation, queue, reviews
from api.guardrails.holding.agreement import stands
from api.guardrails.holding.schemas import Decision, ReviewOutcome, ReviewState
from tests import make
from tests.guardrails.holding.office import APPROVED, REJECTED, called, moderator, settle, waiting, work_with
from tests.guardrails.scene import HELD, OWN, held, product_post

pytestmark = pytest.mark.usefixtures("db")

TWO = {"second_reviewer_kinds": ("unapproved_rate",)}
REWORDED = Decision(outcome=ReviewOutcome.REWORDED, wording=OWN)


@pytest.mark.parametrize(
    ("needs_second", "first_words", "outcome", "words", "complete"),
    [
        (False, None, ReviewOutcome.APPROVED, "mine", True),
        (True, None, ReviewOutcome.APPROVED, "mine", False),
        (True, "mine", ReviewOutcome.APPROVED, "mine", True),
        (True, "theirs", ReviewOutcome.APPROVED, "mine", False),
        (True, "theirs", ReviewOutcome.REWORDED, "theirs", True),
        (True, None, ReviewOutcome.REJECTED, "", True),
        (True, "mine", ReviewOutcome.REJECTED, "", True),
    ],
)
def test_two_agree_on_the_same_words_and_one_rejects(
    needs_second: bool, first_words: str | None, outcome: ReviewOutcome, words: str, complete: bool
) -> None:
    assert stands(needs_second, first_words, outcome, words) is complete


async def test_other_kinds_need_one_moderator() -> None:
    await work_with(second_reviewer_kinds=("competitor",))
    review = await waiting()
    assert (await moderation.decide(review.id, await moderator(), APPROVED)).state is ReviewState.APPROVED


async def test_a_first_approval_waits_for_a_second() -> None:
    await work_with(**TWO)
    review = await waiting()
    first, second = await moderator(name="Marta Rossi"), await moderator()
    shown = await moderation.decide(review.id, first, APPROVED)
    assert (shown.state, shown.needs_second, shown.claimed_by) == (ReviewState.WAITING, True, None)
    assert shown.first is not None
    assert (shown.first.by.name, shown.first.outcome) == ("Marta Rossi", ReviewOutcome.APPROVED)
    assert await fetch_value("SELECT count(*) FROM job WHERE name = 'guardrails.tell_decision'") == 0
    decided = await moderation.decide(review.id, second, APPROVED)
    assert decided.state is ReviewState.APPROVED


async def test_the_second_is_called_and_neither_the_author_nor_the_first() -> None:
    await work_with(**TWO)
    author, first, second = await make.person("moderator"), await moderator(), await moderator()
    review = await waiting(author)
    await moderation.decide(review.id, first, APPROVED)
    assert await called("review_second", review.id) == {second.id}


async def test_the_author_hears_nothing_of_a_first_opinion() -> None:
    await work_with(**TWO)
    author = await make.person()
    review = await waiting(author)
    await moderation.decide(review.id, await moderator(), REWORDED)
    mine = await reviews.mine(review.id, author.id)
    assert (mine.state, mine.wording) == (ReviewState.WAITING, "")
    with pytest.raises(Conflict, match="review-waits"):
        await reviews.decided_for(review.id, author.id)


async def test_nobody_is_both_the_first_and_the_second() -> None:
    await work_with(**TWO)
    review = await waiting()
    me = await moderator()
    await moderation.decide(review.id, me, APPROVED)
    for decision in (APPROVED, REWORDED, REJECTED):
        with pytest.raises(Conflict, match="review-second-needed"):
            await moderation.decide(review.id, me, decision)


async def test_nobody_is_the_second_for_their_own_text() -> None:
    await work_with(**TWO)
    author = await make.person("moderator")
    review = await waiting(author)
    await moderation.decide(review.id, await moderator(), APPROVED)
    with pytest.raises(Forbidden, match="review-own"):
        await moderation.decide(review.id, make.actor(author, "moderator"), APPROVED)


async def test_a_rejection_needs_one() -> None:
    await work_with(**TWO)
    review = await waiting()
    assert (await moderation.decide(review.id, await moderator(), REJECTED)).state is ReviewState.REJECTED


async def test_a_second_reviewer_may_reject_and_the_wording_stays_between_reviewers() -> None:
    await work_with(**TWO)
    author = await make.person()
    review = await waiting(author)
    await moderation.decide(review.id, await moderator(), REWORDED)
    await moderation.decide(review.id, await moderator(), REJECTED)
    await settle(review.id)
    mine = await reviews.mine(review.id, author.id)
    assert (mine.state, mine.wording, mine.reason) == (ReviewState.REJECTED, "", REJECTED.reason)


async def test_two_agree_on_a_wording_by_sending_the_same() -> None:
    await work_with(**TWO)
    author = await make.person()
    review = await waiting(author)
    await moderation.decide(review.id, await moderator(), REWORDED)
    await moderation.decide(review.id, await moderator(), REWORDED)
    await settle(review.id)
    assert (await reviews.decided_for(review.id, author.id)).wording == OWN


async def test_whoever_has_other_words_in_mind_begins_anew_and_the_former_first_may_agree() -> None:
    await work_with(**TWO)
    author = await make.person()
    review = await waiting(author)
    first, second = await moderator(), await moderator()
    await moderation.decide(review.id, first, APPROVED)
    shown = await moderation.decide(review.id, second, REWORDED)
    assert shown.state is ReviewState.WAITING
    assert shown.first is not None
    assert (shown.first.by.id, shown.first.wording) == (second.id, OWN)
    await moderation.decide(review.id, first, REWORDED)
    await settle(review.id)
    assert (await reviews.decided_for(review.id, author.id)).wording == OWN


async def test_a_suggestion_in_the_authors_own_words_is_an_approval() -> None:
    await work_with(**TWO)
    review = await waiting()
    same = Decision(outcome=ReviewOutcome.REWORDED, wording=HELD)
    await moderation.decide(review.id, await moderator(), same)
    assert (await moderation.decide(review.id, await moderator(), APPROVED)).state is ReviewState.APPROVED


async def test_a_first_opinion_can_be_taken_back_while_nobody_else_looks() -> None:
    await work_with(**TWO)
    review = await waiting()
    first, second = await moderator(), await moderator()
    await moderation.decide(review.id, first, APPROVED)
    await moderation.claim(review.id, second)
    with pytest.raises(Conflict, match="review-claimed"):
        await moderation.undo(review.id, first)
    await moderation.release(review.id, second)
    await moderation.undo(review.id, first)
    [shown] = await queue.waiting(first)
    assert shown.first is None
    assert shown.claimed_by is not None
    assert shown.claimed_by.id == first.id


async def test_nobody_takes_the_firsts_opinion_back() -> None:
    await work_with(**TWO)
    review = await waiting()
    await moderation.decide(review.id, await moderator(), APPROVED)
    with pytest.raises(NotFound, match="decision-missing"):
        await moderation.undo(review.id, await moderator())


@pytest.mark.parametrize("decision", [REWORDED, REJECTED], ids=["agreed", "rejected"])
async def test_a_second_who_thinks_again_leaves_the_first_opinion_as_it_was(decision: Decision) -> None:
    await work_with(**TWO)
    review = await waiting()
    first, second = await moderator(), await moderator()
    await moderation.decide(review.id, first, REWORDED)
    await moderation.decide(review.id, second, decision)
    with pytest.raises(NotFound, match="decision-missing"):
        await moderation.undo(review.id, first)
    await moderation.undo(review.id, second)
    [shown] = await queue.waiting(second)
    assert shown.first is not None
    assert (shown.first.by.id, shown.first.outcome, shown.first.wording) == (first.id, ReviewOutcome.REWORDED, OWN)


async def test_settings_changed_later_leave_a_waiting_text_as_it_is() -> None:
    review = await waiting()
    await work_with(**TWO)
    assert (await moderation.decide(review.id, await moderator(), APPROVED)).state is ReviewState.APPROVED


async def test_of_many_at_once_the_first_two_decide() -> None:
    await work_with(**TWO)
    review = await waiting()
    crowd = [await moderator() for _ in range(6)]
    answers = await asyncio.gather(
        *(moderation.decide(review.id, one, APPROVED) for one in crowd), return_exceptions=True
    )
    decided = [one for one in answers if not isinstance(one, BaseException)]
    assert sorted(one.state for one in decided) == ["approved", "waiting"]
    refused = [one for one in answers if isinstance(one, DomainError)]
    assert [one.code for one in refused] == ["review-decided-already"] * 4
    assert await fetch_value("SELECT first_by <> decided_by FROM review")


async def test_one_moderator_who_taps_twice_at_once_is_one() -> None:
    await work_with(**TWO)
    review = await waiting()
    me = await moderator()
    answers = await asyncio.gather(
        *(moderation.decide(review.id, me, APPROVED) for _ in range(4)), return_exceptions=True
    )
    assert sum(not isinstance(one, BaseException) for one in answers) == 1
    assert await fetch_value("SELECT state FROM review") == "waiting"


async def test_two_who_disagree_at_once_leave_one_opinion_or_a_rejection() -> None:
    await work_with(**TWO)
    author, post = await make.person(), await product_post()
    for number in range(5):
        review = await held(author, post, HELD.replace("2.90", f"2.9{number}"))
        one, other = await moderator(), await moderator()
        await asyncio.gather(
            moderation.decide(review.id, one, APPROVED),
            moderation.decide(review.id, other, REJECTED),
            return_exceptions=True,
        )
        assert await fetch_value("SELECT state FROM review WHERE id = $1", review.id) == "rejected"
        with clock.set_to(clock.now() + timedelta(minutes=1)):
            await settle(review.id)
        assert (await reviews.mine(review.id, author.id)).state is ReviewState.REJECTED
