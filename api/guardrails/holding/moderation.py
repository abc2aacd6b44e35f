"""The queue of held texts and what moderators do with it: claim, decide, and think again for ten seconds.

Nobody decides about their own text, and two moderators never work on the same one unknowingly. A held text goes
nowhere by itself: without a decision it waits.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec

from api.content.networks import Network
from api.content.schemas import Category
from api.core import clock
from api.core.actor import Actor
from api.core.db import execute, fetch, fetch_one
from api.core.errors import Conflict, DomainError, Forbidden, Invalid, NotFound
from api.core.events import ReviewDecided, emit
from api.core.languages import Language
from api.core.queue import job
from api.core.work import atomic, enqueue
from api.guardrails import advice
from api.guardrails.engine.findings import Finding
from api.guardrails.engine.levels import Level
from api.guardrails.holding.runs import runs
from api.guardrails.holding.schemas import Decision, ReviewOutcome, ReviewState, ReviewView
from api.guardrails.saying import said
from api.guardrails.schemas import Advice
from api.identity.schemas import Named

Row = Mapping[str, Any]

LEASE = timedelta(minutes=15)
TO_THINK_AGAIN = timedelta(seconds=10)
MOST_SHOWN = 50

REVIEW = """
SELECT r.id, r.person, author.name AS author, r.post, post.title, post.category, r.network, r.language, r.official,
       r.text, r.findings, r.state, r.created_at, r.due_at, r.claimed_by, r.claimed_until, claimer.name AS claimer
FROM review r JOIN post ON post.id = r.post JOIN person author ON author.id = r.person
LEFT JOIN person claimer ON claimer.id = r.claimed_by
"""
HELD = """
SELECT r.id, r.person, r.post, r.network, r.language, r.official, r.text, r.state, r.claimed_by, r.claimed_until,
       r.decided_by, r.decided_at, r.told_at, (SELECT name FROM person WHERE id = r.claimed_by) AS claimer
FROM review r WHERE r.id = $1 AND r.state <> 'withdrawn' FOR UPDATE OF r
"""
DECIDE = """
UPDATE review SET state = $2, wording = $3, reason = $4, decided_by = $5, decided_at = $6, claimed_by = NULL,
       claimed_until = NULL WHERE id = $1
"""
REOPEN = """
UPDATE review SET state = 'waiting', wording = '', reason = '', decided_by = NULL, decided_at = NULL, claimed_by = $2,
       claimed_until = $3 WHERE id = $1
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


async def queue(me: Actor) -> list[ReviewView]:
    """The texts that wait, the one due first at the top."""
    rows = await fetch(f"{REVIEW} WHERE r.state = 'waiting' ORDER BY r.due_at, r.id LIMIT {MOST_SHOWN}")
    return [_view(row, me) for row in rows]


@atomic
async def claim(review_id: UUID, me: Actor) -> ReviewView:
    """Keep the text for oneself for a quarter of an hour; claiming again begins a new one."""
    await _open(review_id, me)
    await execute(
        "UPDATE review SET claimed_by = $2, claimed_until = $3 WHERE id = $1", review_id, me.id, clock.now() + LEASE
    )
    return await _shown(review_id, me)


@atomic
async def release(review_id: UUID, me: Actor) -> None:
    """Leave the text to others. Releasing what is free or decided changes nothing."""
    held = await _held(review_id)
    if held["state"] == ReviewState.WAITING:
        _demand_free(held, me)
        await execute("UPDATE review SET claimed_by = NULL, claimed_until = NULL WHERE id = $1", review_id)


@atomic
async def decide(review_id: UUID, me: Actor, decision: Decision) -> ReviewView:
    """Approve the text, put another wording in its place, or reject it with a reason.

    The author hears of it after ten seconds, and until then the moderator may think again.
    """
    held = await _open(review_id, me)
    wording = await _wording(held, decision, me)
    now = clock.now()
    await execute(DECIDE, review_id, decision.outcome, wording, decision.reason.strip(), me.id, now)
    await enqueue(tell_decision, review_id, now, after=now + TO_THINK_AGAIN)
    return await _shown(review_id, me)


@atomic
async def undo(review_id: UUID, me: Actor) -> None:
    """Take one's own decision back before its author hears of it; the text waits again, kept for the moderator."""
    held = await _held(review_id)
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
        await emit(ReviewDecided(review_id=review_id, person_id=told["person"]))


async def _open(review_id: UUID, me: Actor) -> Row:
    """The review, held until the end of the transaction, if this moderator may work on it."""
    held = await _held(review_id)
    if held["person"] == me.id:
        raise Forbidden("review-own")
    if held["state"] != ReviewState.WAITING:
        raise Conflict("review-decided-already")
    _demand_free(held, me)
    return held


async def _held(review_id: UUID) -> Row:
    held: Row | None = await fetch_one(HELD, review_id)
    if held is None:
        raise NotFound("review-missing")
    return held


def _demand_free(held: Row, me: Actor) -> None:
    if _is_claimed(held) and held["claimed_by"] != me.id:
        raise Conflict("review-claimed", name=held["claimer"])


def _is_claimed(row: Row) -> bool:
    return bool(row["claimed_by"] and row["claimed_until"] and row["claimed_until"] > clock.now())


async def _wording(held: Row, decision: Decision, me: Actor) -> str:
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


async def _shown(review_id: UUID, me: Actor) -> ReviewView:
    row = await fetch_one(f"{REVIEW} WHERE r.id = $1", review_id)
    if row is None:
        raise NotFound("review-missing")
    return _view(row, me)


def _view(row: Row, me: Actor) -> ReviewView:
    findings = msgspec.json.decode(row["findings"], type=list[Finding])
    return ReviewView(
        id=row["id"],
        person=Named(id=row["person"], name=row["author"]),
        post=Named(id=row["post"], name=row["title"]),
        category=Category(row["category"]),
        network=Network(row["network"]),
        language=Language(row["language"]),
        official=row["official"],
        text=row["text"],
        difference=runs(row["official"], row["text"]),
        findings=said(findings, me.language),
        state=ReviewState(row["state"]),
        created_at=row["created_at"],
        due_at=row["due_at"],
        claimed_by=Named(id=row["claimed_by"], name=row["claimer"]) if _is_claimed(row) else None,
        mine=row["person"] == me.id,
    )
