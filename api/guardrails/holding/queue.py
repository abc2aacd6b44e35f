"""Held texts as reviewers see them."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import msgspec

from api.content.networks import Network
from api.content.schemas import Category
from api.core import clock
from api.core.actor import Actor
from api.core.db import fetch, fetch_one
from api.core.errors import NotFound
from api.core.languages import Language
from api.core.words import say, supported
from api.guardrails.engine.findings import Finding
from api.guardrails.holding import reviewers
from api.guardrails.holding.runs import runs
from api.guardrails.holding.schemas import CannedReason, FirstOpinion, ReviewOutcome, ReviewState, ReviewView
from api.guardrails.saying import said
from api.identity.schemas import Named

Row = Mapping[str, Any]

MOST_SHOWN = 50
REASONS = ("figures", "promise", "others", "private", "tone", "source")

# Words leave after a month, so how often an author's texts were approved unchanged is known from their trust alone. Of
# several kinds the least number counts.
REVIEW = """
SELECT r.id, r.person, author.name AS author, author.language AS author_language, r.post, post.title, post.category,
       r.network, r.language, r.official, r.text, r.findings, r.state, r.wording, r.created_at, r.due_at,
       r.escalation, r.escalated_at, r.needs_second, r.first_by, r.first_outcome, first.name AS first_name,
       r.claimed_by, r.claimed_until, claimer.name AS claimer,
       COALESCE((SELECT min(COALESCE(t.approved, 0)) FROM jsonb_array_elements(r.findings) f
                 LEFT JOIN trust t ON t.person = r.person
                   AND t.kind = CASE f ->> 'kind' WHEN 'custom' THEN f ->> 'rule' ELSE f ->> 'kind' END
                 WHERE f ->> 'level' = 'hold'), 0) AS approved_before
FROM review r JOIN post ON post.id = r.post JOIN person author ON author.id = r.person
LEFT JOIN person claimer ON claimer.id = r.claimed_by LEFT JOIN person first ON first.id = r.first_by
"""
WAITING = f"""
{REVIEW} WHERE r.state = 'waiting' AND (r.escalation > 0 OR $1) ORDER BY r.due_at, r.id LIMIT $2
"""


async def waiting(me: Actor) -> list[ReviewView]:
    """The texts that wait for this reviewer, the one due first at the top."""
    deputies = await reviewers.demand_reviewer(me)
    sees_all = me.holds("moderator")
    rows = await fetch(WAITING, sees_all, MOST_SHOWN if sees_all else None)
    return [_view(row, me) for row in rows if reviewers.may_work_on(row, me, deputies)][:MOST_SHOWN]


async def shown(review_id: UUID, me: Actor) -> ReviewView:
    """One text, waiting or decided."""
    row = await fetch_one(f"{REVIEW} WHERE r.id = $1", review_id)
    if row is None:
        raise NotFound("review-missing")
    return _view(row, me)


async def canned_reasons(me: Actor, language: Language) -> list[CannedReason]:
    """Reasons for a rejection, ready to send in the author's language."""
    await reviewers.demand_reviewer(me)
    return [CannedReason(code=code, text=say(language, f"reason-{code}")) for code in REASONS]


def is_claimed(row: Row) -> bool:
    """Whether somebody keeps the text for themselves now."""
    return bool(row["claimed_by"] and row["claimed_until"] and row["claimed_until"] > clock.now())


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
        escalation=row["escalation"],
        escalated_at=row["escalated_at"],
        needs_second=row["needs_second"],
        first=_first(row),
        approved_before=row["approved_before"],
        author_language=supported(row["author_language"]),
        claimed_by=Named(id=row["claimed_by"], name=row["claimer"]) if is_claimed(row) else None,
        mine=row["person"] == me.id,
    )


def _first(row: Row) -> FirstOpinion | None:
    if row["first_by"] is None:
        return None
    by = Named(id=row["first_by"], name=row["first_name"])
    return FirstOpinion(by=by, outcome=ReviewOutcome(row["first_outcome"]), wording=row["wording"])
