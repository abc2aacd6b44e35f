"""What moderators do with held texts."""

from datetime import timedelta
from typing import Any

import pytest

from api.content.captions import sample_link
from api.content.limits import length_of
from api.content.networks import Network
from api.core import clock
from api.core.db import execute, fetch, fetch_one, fetch_value
from api.core.errors import Conflict, Forbidden, Invalid, NotFound
from api.guardrails.holding import moderation, queue, reviews
from api.guardrails.holding.moderation import WordingBlocked
from api.guardrails.holding.schemas import Decision, MyReview, ReviewOutcome, ReviewState
from tests import make
from tests.guardrails.scene import BLOCKED, CAPTION, HELD, OWN, held, product_post

pytestmark = pytest.mark.usefixtures("db")

APPROVED = Decision(outcome=ReviewOutcome.APPROVED)


async def moderator(**columns: Any) -> Any:
    return make.actor(await make.person("moderator", **columns), "moderator")


async def waiting() -> MyReview:
    """A text of somebody else's that waits."""
    author = await make.person(name="Aoife Brennan")
    return await held(author, await product_post())


async def tell(review: MyReview) -> None:
    decided_at = await fetch_value("SELECT decided_at FROM review WHERE id = $1", review.id)
    await moderation.tell_decision(review.id, decided_at)


async def test_the_text_that_is_due_first_stands_at_the_top() -> None:
    author = await make.person()
    post = await product_post()
    later, sooner = await held(author, post), await held(author, post, network="x")
    await execute("UPDATE review SET due_at = due_at - interval '1 hour' WHERE id = $1", sooner.id)
    assert [one.id for one in await queue.waiting(await moderator())] == [sooner.id, later.id]


async def test_a_moderator_sees_what_changed_and_which_rules_it_met() -> None:
    review = await waiting()
    [shown] = await queue.waiting(await moderator(language="fr"))
    assert (shown.person.name, shown.mine, shown.claimed_by) == ("Aoife Brennan", False, None)
    assert "".join(one.text for one in shown.difference if one.kind != "removed") == review.text == HELD
    assert "2.10" in "".join(one.text for one in shown.difference if one.kind == "removed")
    assert [finding.kind for finding in shown.findings] == ["unapproved_rate"]
    assert shown.findings[0].what


async def test_a_claim_keeps_others_away_for_a_quarter_of_an_hour() -> None:
    review = await waiting()
    first, second = await moderator(name="Marta Rossi"), await moderator()
    claimed = await moderation.claim(review.id, first)
    assert claimed.claimed_by is not None
    assert claimed.claimed_by.name == "Marta Rossi"
    for attempt in (
        moderation.claim(review.id, second),
        moderation.release(review.id, second),
        moderation.decide(review.id, second, APPROVED),
    ):
        with pytest.raises(Conflict, match="review-claimed") as refused:
            await attempt
        assert refused.value.values == {"name": "Marta Rossi"}
    with clock.set_to(clock.now() + moderation.LEASE):
        claimed = await moderation.claim(review.id, second)
        assert claimed.claimed_by is not None
        assert claimed.claimed_by.id == second.id


async def test_a_released_text_is_anybodys() -> None:
    review = await waiting()
    first, second = await moderator(), await moderator()
    await moderation.claim(review.id, first)
    await moderation.release(review.id, first)
    await moderation.release(review.id, first)
    assert (await moderation.claim(review.id, second)).claimed_by is not None


async def test_a_decided_text_leaves_the_queue() -> None:
    review = await waiting()
    me = await moderator()
    decided = await moderation.decide(review.id, me, APPROVED)
    assert decided.state is ReviewState.APPROVED
    assert await queue.waiting(me) == []
    with pytest.raises(Conflict, match="review-decided-already"):
        await moderation.decide(review.id, me, APPROVED)
    with pytest.raises(Conflict, match="review-decided-already"):
        await moderation.claim(review.id, await moderator())


async def test_nobody_decides_about_their_own_text() -> None:
    author = await make.person("moderator", "ambassador")
    me = make.actor(author, "moderator")
    review = await held(author, await product_post())
    [shown] = await queue.waiting(me)
    assert shown.mine
    for attempt in (moderation.claim(review.id, me), moderation.decide(review.id, me, APPROVED)):
        with pytest.raises(Forbidden, match="review-own"):
            await attempt
    assert (await reviews.mine(review.id, author.id)).state is ReviewState.WAITING


async def test_a_rejection_needs_a_reason_and_a_suggestion_needs_words() -> None:
    review = await waiting()
    me = await moderator()
    for outcome, field in ((ReviewOutcome.REJECTED, "reason"), (ReviewOutcome.REWORDED, "wording")):
        with pytest.raises(Invalid) as refused:
            await moderation.decide(review.id, me, Decision(outcome=outcome, reason=" ", wording="\n"))
        assert refused.value.field == field


async def test_a_moderator_can_not_write_what_nobody_may_publish() -> None:
    review = await waiting()
    with pytest.raises(WordingBlocked) as refused:
        await moderation.decide(review.id, await moderator(), Decision(outcome=ReviewOutcome.REWORDED, wording=BLOCKED))
    assert [one.kind for one in refused.value.extra["advice"].findings] == ["guaranteed_return"]


async def test_a_moderator_may_write_what_only_needs_an_eye() -> None:
    review = await waiting()
    wording = HELD.replace("2.90", "2.80")
    await moderation.decide(review.id, await moderator(), Decision(outcome=ReviewOutcome.REWORDED, wording=wording))
    assert await fetch_value("SELECT wording FROM review") == wording


async def test_a_suggestion_fits_the_network_with_everything_that_goes_out() -> None:
    author = await make.person()
    review = await held(author, await product_post(hashtags=["NorviaPlus"]), network="x")
    me = await moderator()
    room = 280 - length_of(f"\n\n#NorviaPlus\n\n{sample_link()}", Network.X)
    fitting = (OWN + " " + "and so on " * 30)[:room].rstrip()
    longer = fitting + "x" * (room - len(fitting) + 1)
    with pytest.raises(Invalid, match="review-wording-too-long") as refused:
        await moderation.decide(review.id, me, Decision(outcome=ReviewOutcome.REWORDED, wording=longer))
    assert refused.value.values == {"over": 1}
    await moderation.decide(review.id, me, Decision(outcome=ReviewOutcome.REWORDED, wording=fitting))


async def test_a_decision_can_be_taken_back_for_ten_seconds() -> None:
    review = await waiting()
    me = await moderator()
    await moderation.decide(review.id, me, APPROVED)
    await moderation.undo(review.id, me)
    [shown] = await queue.waiting(me)
    assert (shown.state, shown.claimed_by and shown.claimed_by.id) == (ReviewState.WAITING, me.id)
    row = await fetch_one("SELECT wording, reason, decided_by, decided_at FROM review")
    assert row is not None
    assert tuple(row) == ("", "", None, None)


async def test_a_decision_stands_after_ten_seconds() -> None:
    review = await waiting()
    me = await moderator()
    await moderation.decide(review.id, me, APPROVED)
    with clock.set_to(clock.now() + moderation.TO_THINK_AGAIN), pytest.raises(Conflict, match="decision-told"):
        await moderation.undo(review.id, me)


async def test_a_decision_that_was_told_stands_at_once() -> None:
    review = await waiting()
    me = await moderator()
    await moderation.decide(review.id, me, APPROVED)
    await tell(review)
    with pytest.raises(Conflict, match="decision-told"):
        await moderation.undo(review.id, me)


async def test_nobody_takes_anothers_decision_back() -> None:
    review = await waiting()
    await moderation.decide(review.id, await moderator(), APPROVED)
    with pytest.raises(NotFound, match="decision-missing"):
        await moderation.undo(review.id, await moderator())


async def test_the_author_is_told_once() -> None:
    author = await make.person()
    review = await held(author, await product_post())
    await moderation.decide(review.id, await moderator(), APPROVED)
    [job] = await fetch("SELECT run_after, arguments FROM job WHERE name = 'guardrails.tell_decision'")
    assert job["run_after"] - clock.now() > timedelta(seconds=5)
    assert str(review.id) in job["arguments"]
    await tell(review)
    await tell(review)
    told = await fetch("SELECT kind, path FROM notification WHERE person = $1", author.id)
    assert [tuple(row) for row in told] == [("review_decided", f"/me/reviews?share={review.id}")]


async def test_a_decision_that_was_undone_is_not_told() -> None:
    review = await waiting()
    me = await moderator()
    await moderation.decide(review.id, me, Decision(outcome=ReviewOutcome.REJECTED, reason="Too soon."))
    first = await fetch_value("SELECT decided_at FROM review")
    await moderation.undo(review.id, me)
    await moderation.tell_decision(review.id, first)
    await moderation.decide(review.id, me, APPROVED)
    await moderation.tell_decision(review.id, first)
    assert await fetch_value("SELECT count(*) FROM notification WHERE kind = 'review_decided'") == 0
    await tell(review)
    assert await fetch_value("SELECT values->>'outcome' FROM notification WHERE kind = 'review_decided'") == "approved"


async def test_a_text_that_was_taken_back_is_missing() -> None:
    author = await make.person()
    review = await held(author, await product_post(CAPTION))
    await reviews.withdraw(review.id, author.id)
    with pytest.raises(NotFound, match="review-missing"):
        await moderation.decide(review.id, await moderator(), APPROVED)
