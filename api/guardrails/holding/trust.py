"""Trust that grows: after some held texts approved unchanged, a person ticks a warning instead of waiting.

It only grows. A rejection, an overturned decision or a milder rule takes nothing away, because trust is no score; the
person alone can see it in full, and can give it back.
"""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import msgspec

from api.core import clock
from api.core.actor import Actor
from api.core.db import execute, fetch, fetch_one
from api.core.words import say
from api.core.work import atomic
from api.guardrails.engine.findings import Finding, Verdict
from api.guardrails.engine.levels import Level
from api.guardrails.holding.appeal_schemas import TrustView
from api.guardrails.holding.trust_rules import kinds_held, trust_kind, with_trust
from api.guardrails.policy import practice, versions
from api.guardrails.policy.practice import Practice

APPROVED = """
WITH counted AS (INSERT INTO trust_counted (review, at) SELECT id, $2 FROM review
                 WHERE id = $1 AND state = 'approved' AND told_at IS NOT NULL ON CONFLICT DO NOTHING RETURNING review)
SELECT r.person, r.findings FROM review r JOIN counted ON counted.review = r.id
"""
GROW = """
INSERT INTO trust (id, person, kind, approved, earned_at, changed_at)
VALUES (gen_random_uuid(), $1, $2, 1, CASE WHEN $3 <= 1 THEN $4::timestamptz END, $4)
ON CONFLICT (person, kind) DO UPDATE SET approved = trust.approved + 1, changed_at = $4,
    earned_at = COALESCE(trust.earned_at, CASE WHEN trust.approved + 1 >= $3 THEN $4 END)
"""
OF_PERSON = "SELECT kind, approved, earned_at FROM trust WHERE person = $1 ORDER BY kind"


async def as_trusted(person_id: UUID, verdict: Verdict) -> Verdict:
    """The verdict as it is for this person, who may have earned that some kinds are no longer held."""
    if not kinds_held(verdict.findings):
        return verdict
    rows, now = await fetch(OF_PERSON, person_id), await practice.current()
    return with_trust(verdict, {row["kind"] for row in rows if _is_earned(row, now)})


@atomic
async def count(review_id: UUID) -> None:
    """Count a text that was approved unchanged and told, once, towards trust in each kind it was held for."""
    row = await fetch_one(APPROVED, review_id, clock.now())
    if row is None:
        return
    now = await practice.current()
    for kind in kinds_held(msgspec.json.decode(row["findings"], type=list[Finding])):
        await execute(GROW, row["person"], kind, now.trust_after if _can_be_earned(kind, now) else None, clock.now())


async def of_mine(me: Actor) -> list[TrustView]:
    """How far the person is trusted with each kind that is held; empty where the company does without."""
    now = await practice.current()
    kept = {row["kind"]: row for row in await fetch(OF_PERSON, me.id)}
    kinds = sorted({*kept, *await _kinds_held_today()})
    return [_view(kind, kept.get(kind), now, me) for kind in kinds if _can_be_earned(kind, now)]


async def give_back(person_id: UUID, kind: str | None = None) -> None:
    """Begin anew, with one kind or with all; texts that were counted once are not counted again."""
    await execute("DELETE FROM trust WHERE person = $1 AND ($2::text IS NULL OR kind = $2)", person_id, kind)


async def _kinds_held_today() -> Sequence[str]:
    rules = (await versions.in_force()).rules
    return [trust_kind(rule.kind, rule.code) for rule in rules if rule.level is Level.HOLD and not rule.observe]


def _can_be_earned(kind: str, now: Practice) -> bool:
    return now.trust_after > 0 and kind not in now.second_reviewer_kinds


def _is_earned(row: Any, now: Practice) -> bool:
    """What was earned stays earned; a lower bar counts at once."""
    return _can_be_earned(row["kind"], now) and (bool(row["earned_at"]) or row["approved"] >= now.trust_after)


def _view(kind: str, row: Any, now: Practice, me: Actor) -> TrustView:
    approved = row["approved"] if row else 0
    message = "trust-earned" if row and _is_earned(row, now) else "trust-growing"
    return TrustView(
        kind=kind,
        approved=approved,
        needed=now.trust_after,
        earned_at=row["earned_at"] if row else None,
        earned=bool(row) and _is_earned(row, now),
        explained=say(me.language, message, approved=approved, needed=now.trust_after),
    )
