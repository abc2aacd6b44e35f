"""What reviewers do with held texts: claim, decide, and think again for ten seconds.

Nobody decides about their own text, and two reviewers never work on the same one unknowingly. A held text goes
nowhere by itself: without a decision it waits. Where two must agree, `agreement.py` says when they do.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from api.content.networks import Network
from api.core import clock
from api.core.actor import Actor
from api.core.db import execute, fetch_one
from api.core.errors import Conflict, DomainError, Forbidden, Invalid, NotFound
from api.core.events import ReviewDecided, emit
from api.core.queue import job
from api.core.work import atomic, enqueue
from api.guardrails import advice
from api.guardrails.engine.levels import Level
from api.guardrails.holding import queue, reviewers, telling, trust
from api.guardrails.holding.agreement import stands
from api.guardrails.holding.schemas import Decision, ReviewOutcome, ReviewState, ReviewView
from api.guardrails.schemas import Advice

Row = Mapping[str, Any]

LEASE = timedelta(minutes=15)
TO_THINK_AGAIN = timedelta(seconds=10)

HELD = """
SELECT r.id, r.person, r.post, r.network, r.language, r.official, r.text, r.state, r.claimed_by, r.claimed_until,
       r.needs_second, r.first_by, r.wording, r.escalation, r.decided_by, r.decided_at, r.told_at,
       (SELECT name FROM person WHERE id = r.claimed_by) AS claimer
FROM review r WHERE r.id = $1 AND r.state <> 'withdrawn' FOR UPDATE OF r
"""
DECIDE = """
UPDATE review SET state = $2, wording = $3, reason = $4, decided_by = $5, decided_at = $6, claimed_by = NULL,
       claimed_until = NULL WHERE id = $1
"""
SECOND = """
UPDATE review SET first_by = $2, first_outcome = $3, wording = $4, claimed_by = NULL, claimed_until = NULL
WHERE id = $1
"""
TAKE_BACK_FIRST = """
UPDATE review SET first_by = NULL, first_outcome = '', wording = '', claimed_by = $2, claimed_until = $3 WHERE id = $1
"""
# What a first reviewer said stays: only the second one thinks again.
REOPEN = """
UPDATE review SET state = 'waiting', wording = CASE WHEN first_by IS NULL THEN '' ELSE wording END, reason = '',
       decided_by = NULL, decided_at = NULL, claimed_by = $2, claimed_until = $3 WHERE id = $1
"""
TELL = """
UPDATE review SET told_at = $3
WHERE id = $1 AND decided_at = $2 AND told_at IS NULL AND state IN ('approved', 'reworded', 'rejected')
RETURNING person
"""


class WordingBlocked(DomainError):
    """The moderator's own wording breaks a rule that nobody can waive; `extra` carries the advice on it."""

    def __init__(self, advised: Advice) -> None:
        super().__init__("review-wording-blocked", field="wording")
        self.extra = {"advice": advised}


@atomic
async def claim(review_id: UUID, me: Actor) -> ReviewView:
    """Keep the text for oneself for a quarter of an hour; claiming again begins a new one."""
    await _open(review_id, me)
    await execute(
        "UPDATE review SET claimed_by = $2, claimed_until = $3 WHERE id = $1", review_id, me.id, clock.now() + LEASE
    )
    return await queue.shown(review_id, me)


@atomic
async def release(review_id: UUID, me: Actor) -> None:
    """Leave the text to others. Releasing what is free or decided changes nothing."""
    held = await _held(review_id, me)
    if held["state"] == ReviewState.WAITING:
        _demand_free(held, me)
        await execute("UPDATE review SET claimed_by = NULL, claimed_until = NULL WHERE id = $1", review_id)


@atomic
async def decide(review_id: UUID, me: Actor, decision: Decision) -> ReviewView:
    """Approve the text, put another wording in its place, or reject it with a reason.

    Where a second reviewer must agree and has not yet, the text waits on, with this as the first opinion. Otherwise the
    author hears of it after ten seconds, and until then the reviewer may think again.
    """
    held = await _open(review_id, me)
    if held["first_by"] == me.id:
        raise Conflict("review-second-needed")
    words = await _words(held, decision, me)
    first_words = held["wording"] if held["first_by"] else None
    if stands(held["needs_second"], first_words, decision.outcome, words):
        await _decide(held, me, decision, words)
    else:
        await execute(SECOND, review_id, me.id, _outcome(held, decision, words), words)
        await telling.call_second(review_id)
    return await queue.shown(review_id, me)


@atomic
async def undo(review_id: UUID, me: Actor) -> None:
    """Take one's own decision back before its author hears of it; the text waits again, kept for the reviewer.

    A first opinion can be taken back until somebody else looks at the text.
    """
    held = await _held(review_id, me)
    if held["state"] == ReviewState.WAITING and held["first_by"] == me.id:
        _demand_free(held, me)
        await execute(TAKE_BACK_FIRST, review_id, me.id, clock.now() + LEASE)
        return
    if held["decided_by"] != me.id:
        raise NotFound("decision-missing")
    if held["told_at"] is not None or clock.now() >= held["decided_at"] + TO_THINK_AGAIN:
        raise Conflict("decision-told")
    await execute(REOPEN, review_id, me.id, clock.now() + LEASE)


@job(time_limit=30)
@atomic
async def tell_decision(review_id: UUID, decided_at: datetime) -> None:
    """Let the decision stand and say so, once. One that was undone, replaced or overtaken since is not told."""
    told = await fetch_one(TELL, review_id, decided_at, clock.now())
    if told is not None:
        await trust.count(review_id)
        await emit(ReviewDecided(review_id=review_id, person_id=told["person"]))


async def _decide(held: Row, me: Actor, decision: Decision, words: str) -> None:
    """Write the decision down; a rejection leaves the first reviewer's wording for whoever takes it back."""
    now, outcome = clock.now(), _outcome(held, decision, words)
    await execute(DECIDE, held["id"], outcome, words or held["wording"], decision.reason.strip(), me.id, now)
    await enqueue(tell_decision, held["id"], now, after=now + TO_THINK_AGAIN)


def _outcome(held: Row, decision: Decision, words: str) -> ReviewOutcome:
    """What the decision is; a suggestion in the author's own words is an approval."""
    return ReviewOutcome.APPROVED if words == held["text"] else decision.outcome


async def _open(review_id: UUID, me: Actor) -> Row:
    """The review, held until the end of the transaction, if this reviewer may work on it."""
    held = await _held(review_id, me)
    if held["person"] == me.id:
        raise Forbidden("review-own")
    if held["state"] != ReviewState.WAITING:
        raise Conflict("review-decided-already")
    _demand_free(held, me)
    return held


async def _held(review_id: UUID, me: Actor) -> Row:
    deputies = await reviewers.demand_reviewer(me)
    held: Row | None = await fetch_one(HELD, review_id)
    if held is None or not reviewers.may_work_on(held, me, deputies):
        raise NotFound("review-missing")
    return held


def _demand_free(held: Row, me: Actor) -> None:
    if queue.is_claimed(held) and held["claimed_by"] != me.id:
        raise Conflict("review-claimed", name=held["claimer"])


async def _words(held: Row, decision: Decision, me: Actor) -> str:
    """What may be shared after the decision; raises where the decision is not complete."""
    if decision.outcome is ReviewOutcome.APPROVED:
        return str(held["text"])
    if decision.outcome is ReviewOutcome.REJECTED:
        if not decision.reason.strip():
            raise Invalid("review-reason-needed", field="reason")
        return ""
    if not decision.wording.strip():
        raise Invalid("review-wording-needed", field="wording")
    await _demand_shareable(held, decision.wording.strip(), me)
    return decision.wording.strip()


async def _demand_shareable(held: Row, wording: str, me: Actor) -> None:
    """Raise unless the wording could go out: what rules block nobody can approve."""
    advised = await advice.advise_on_rewording(held, wording, me.language)
    if advised.level is Level.BLOCK:
        raise WordingBlocked(advised)
    used, limit = advised.length.used, advised.length.limit
    if limit is not None and used > limit and held["network"] != Network.SMS:
        raise Invalid("review-wording-too-long", field="wording", over=used - limit)
