"""Held texts as their authors know them: waiting, decided, taken back. What moderators do is in `moderation.py`.

An author hears of a decision when it stands (`told_at`); until then the text waits.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

import msgspec

from api.content.networks import Network
from api.core import clock
from api.core.db import execute, fetch, fetch_one
from api.core.errors import Conflict, NotFound
from api.core.events import TextHeld, emit
from api.core.ids import new_id
from api.core.languages import Language
from api.core.work import atomic
from api.guardrails.advice import Judgement
from api.guardrails.friction import records
from api.guardrails.friction.records import Outcome
from api.guardrails.holding.calendar import due_at
from api.guardrails.holding.schemas import MyReview, ReviewState
from api.guardrails.holding.trust_rules import kinds_held
from api.guardrails.policy import practice
from api.guardrails.policy.practice import Practice

Row = Mapping[str, Any]

KEPT = timedelta(days=30)
"""How long the words of a decided text stay; the decision itself stays for the statistics."""
MOST_SHOWN = 100

HOLD = """
INSERT INTO review (id, person, post, network, language, official, text, findings, state, due_at, needs_second,
                    wording, reason, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'waiting', $9, $10, '', '', $11)
ON CONFLICT (person, post, network, language, md5(text)) WHERE told_at IS NULL AND state <> 'withdrawn' DO NOTHING
RETURNING id
"""
SAME = """
SELECT id FROM review WHERE person = $1 AND post = $2 AND network = $3 AND language = $4 AND md5(text) = md5($5)
  AND told_at IS NULL AND state <> 'withdrawn'
"""
MINE = """
SELECT r.id, r.post, post.title, r.network, r.language, r.text, r.state, r.due_at, r.escalation, r.decided_at,
       r.told_at, r.wording, r.reason
FROM review r JOIN post ON post.id = r.post
WHERE r.person = $1 AND r.state <> 'withdrawn' AND r.text <> ''
"""
WORDLESS = "text = '', official = '', wording = '', reason = '', findings = '[]'"
FORGET = f"""
UPDATE review SET {WORDLESS} WHERE text <> '' AND told_at IS NOT NULL AND decided_at < $1
  AND NOT EXISTS (SELECT FROM appeal WHERE appeal.review = review.id AND appeal.state = 'waiting')
"""


class Decided(msgspec.Struct, frozen=True, kw_only=True):
    """What a moderator lets a person share, and where."""

    review_id: UUID
    post_id: UUID
    network: Network
    language: Language
    wording: str


@atomic
async def hold(person_id: UUID, judgement: Judgement) -> MyReview:
    """Have a moderator look at the text first. Asking again for the same text while it waits finds the same review."""
    row = await fetch_one(HOLD, *_held(person_id, judgement, await practice.current()))
    if row is not None:
        await records.record(person_id, judgement, Outcome.HELD)
        await emit(TextHeld(review_id=row["id"]))
        return await mine(row["id"], person_id)
    place = (judgement.post_id, judgement.network, judgement.language)
    same = await fetch_one(SAME, person_id, *place, judgement.text)
    if same is None:
        # It was decided or taken back at this very moment.
        raise Conflict("review-meanwhile")
    return await mine(same["id"], person_id)


async def all_mine(person_id: UUID) -> list[MyReview]:
    """The person's held texts, the newest first, as long as their words are kept."""
    rows = await fetch(f"{MINE} ORDER BY r.created_at DESC, r.id DESC LIMIT {MOST_SHOWN}", person_id)
    return [_view(row) for row in rows]


async def mine(review_id: UUID, person_id: UUID) -> MyReview:
    """One held text of the person's."""
    row = await fetch_one(f"{MINE} AND r.id = $2", person_id, review_id)
    if row is None:
        raise NotFound("review-missing")
    return _view(row)


@atomic
async def withdraw(review_id: UUID, person_id: UUID) -> None:
    """Take a text back that nobody has decided about; its words go at once. Taking it back twice changes nothing."""
    row = await fetch_one(
        "SELECT state, told_at FROM review WHERE id = $1 AND person = $2 FOR UPDATE", review_id, person_id
    )
    if row is None:
        raise NotFound("review-missing")
    if row["told_at"] is not None:
        raise Conflict("review-decided")
    await execute(f"UPDATE review SET state = 'withdrawn', {WORDLESS} WHERE id = $1", review_id)


async def decided_for(review_id: UUID, person_id: UUID) -> Decided:
    """What the person may share after a review of theirs.

    Raises `NotFound` for somebody else's, or one whose words are no longer kept, and `Conflict` while it waits or where
    it was rejected.
    """
    row = await fetch_one(f"{MINE} AND r.id = $2", person_id, review_id)
    if row is None:
        raise NotFound("review-missing")
    if row["told_at"] is None:
        raise Conflict("review-waits")
    if row["state"] == ReviewState.REJECTED:
        raise Conflict("review-rejected")
    return Decided(
        review_id=row["id"],
        post_id=row["post"],
        network=Network(row["network"]),
        language=Language(row["language"]),
        wording=row["wording"],
    )


async def forget_decided() -> None:
    """Drop the words of texts that were decided a month ago. A clock calls it; what was shared keeps its own words.

    A text that somebody still has to answer for in an appeal keeps its words until then.
    """
    await execute(FORGET, clock.now() - KEPT)


def _held(person_id: UUID, judgement: Judgement, now: Practice) -> tuple[Any, ...]:
    findings = judgement.verdict.findings
    return (
        new_id(),
        person_id,
        judgement.post_id,
        judgement.network,
        judgement.language,
        judgement.official,
        judgement.text,
        msgspec.json.encode(findings).decode(),
        due_at(now),
        not set(now.second_reviewer_kinds).isdisjoint(kinds_held(findings)),
        clock.now(),
    )


def _view(row: Row) -> MyReview:
    told = row["told_at"] is not None
    rejected = row["state"] == ReviewState.REJECTED
    return MyReview(
        id=row["id"],
        post_id=row["post"],
        post_title=row["title"],
        network=Network(row["network"]),
        language=Language(row["language"]),
        text=row["text"],
        state=ReviewState(row["state"]) if told else ReviewState.WAITING,
        due_at=row["due_at"],
        escalation=row["escalation"],
        decided_at=row["decided_at"] if told else None,
        wording=row["wording"] if told and not rejected else "",
        reason=row["reason"] if told else "",
    )
