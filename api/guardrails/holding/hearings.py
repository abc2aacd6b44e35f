"""What moderators answer to objections. Whoever decided about the text does not decide about the objection.

A granted objection counts against the rule, never against a person. To a block it changes nothing that went out: the
friction page counts it. A rejected text is approved by it, or, where two must agree, gets its first approval.
"""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import msgspec

from api.content.networks import Network
from api.core import clock
from api.core.actor import Actor
from api.core.db import execute, fetch, fetch_one
from api.core.errors import Conflict, Forbidden, Invalid, NotFound
from api.core.ids import new_id
from api.core.languages import Language
from api.core.work import atomic
from api.guardrails.engine.findings import Finding
from api.guardrails.holding import telling, trust
from api.guardrails.holding.appeal_schemas import (
    AppealDecision,
    AppealOutcome,
    AppealState,
    AppealView,
    RejectedText,
)
from api.guardrails.holding.calendar import due_at
from api.guardrails.holding.runs import runs
from api.guardrails.holding.schemas import ReviewOutcome
from api.guardrails.policy import practice
from api.guardrails.saying import said
from api.identity.schemas import Named

Row = Mapping[str, Any]

MOST_SHOWN = 50

APPEAL = """
SELECT a.id, a.person, author.name AS author, a.review, a.post, post.title, a.network, a.language, a.rule, a.kind,
       a.span_start, a.span_end, a.text_length, a.argument, a.state, a.created_at, a.due_at,
       r.official, r.text, r.findings, r.reason, r.needs_second, r.first_by, r.first_outcome, r.decided_by,
       decider.name AS decider
FROM appeal a JOIN post ON post.id = a.post JOIN person author ON author.id = a.person
LEFT JOIN review r ON r.id = a.review LEFT JOIN person decider ON decider.id = r.decided_by
"""
ANSWER = "UPDATE appeal SET state = $2, answer = $3, decided_by = $4, decided_at = $5 WHERE id = $1"
APPROVE = """
UPDATE review SET state = 'approved', wording = text, reason = '', decided_by = $2, decided_at = $3, told_at = $3
WHERE id = $1
"""
# A text of its own, because the first one was decided and its author was told. Where the author had the same words held
# once more, those wait already.
HOLD_AGAIN = """
INSERT INTO review (id, person, post, network, language, official, text, findings, state, due_at, needs_second,
                    first_by, first_outcome, wording, reason, created_at)
SELECT $2, person, post, network, language, official, text, findings, 'waiting', $3, true, $4, 'approved', text, '', $5
FROM review WHERE id = $1
ON CONFLICT (person, post, network, language, md5(text)) WHERE told_at IS NULL AND state <> 'withdrawn' DO NOTHING
"""


async def waiting(me: Actor) -> list[AppealView]:
    """The objections that wait for an answer, the one due first at the top."""
    rows = await fetch(f"{APPEAL} WHERE a.state = 'waiting' ORDER BY a.due_at, a.id LIMIT {MOST_SHOWN}")
    return [_view(row, me) for row in rows]


@atomic
async def decide(appeal_id: UUID, me: Actor, decision: AppealDecision) -> AppealView:
    """Grant or deny an objection, once, and tell its author at once. A denial says why."""
    row = await fetch_one(f"{APPEAL} WHERE a.id = $1 FOR UPDATE OF a", appeal_id)
    if row is None or row["state"] == AppealState.WITHDRAWN:
        raise NotFound("appeal-missing")
    _demand_decidable(row, me)
    answer = decision.answer.strip()
    if decision.outcome is AppealOutcome.DENIED and not answer:
        raise Invalid("appeal-answer-needed", field="answer")
    await execute(ANSWER, appeal_id, decision.outcome, answer, me.id, clock.now())
    await telling.answer_appeal(appeal_id, await _follow(row, me, decision.outcome))
    return _view({**row, "state": decision.outcome}, me)


async def _follow(row: Row, me: Actor, outcome: AppealOutcome) -> str:
    """Let the answer have its consequences; says which, in the word that the author's message takes."""
    if outcome is AppealOutcome.DENIED:
        return "denied"
    if row["review"] is None:
        return "noted"
    if row["needs_second"] and row["first_outcome"] != ReviewOutcome.APPROVED:
        await _hold_again(row["review"], me)
        return "second"
    await execute(APPROVE, row["review"], me.id, clock.now())
    await trust.count(row["review"])
    return "approved"


async def _hold_again(review_id: UUID, me: Actor) -> None:
    again, due = new_id(), due_at(await practice.current())
    if await execute(HOLD_AGAIN, review_id, again, due, me.id, clock.now()):
        await telling.call_second(again)


def _demand_decidable(row: Row, me: Actor) -> None:
    if row["person"] == me.id:
        raise Forbidden("appeal-own")
    if row["state"] != AppealState.WAITING:
        raise Conflict("appeal-decided-already")
    if me.id in _deciders(row):
        raise Forbidden("appeal-own-decision")


def _deciders(row: Row) -> set[UUID]:
    return {one for one in (row["first_by"], row["decided_by"]) if one}


def _view(row: Row, me: Actor) -> AppealView:
    about_review = row["review"] is not None
    return AppealView(
        id=row["id"],
        person=Named(id=row["person"], name=row["author"]) if about_review else None,
        post=Named(id=row["post"], name=row["title"]),
        network=Network(row["network"]),
        language=Language(row["language"]),
        rule=row["rule"],
        kind=row["kind"],
        start=row["span_start"],
        end=row["span_end"],
        length=row["text_length"],
        rejected=_rejected(row, me) if about_review else None,
        argument=row["argument"],
        state=AppealState(row["state"]),
        created_at=row["created_at"],
        due_at=row["due_at"],
        decidable=row["state"] == AppealState.WAITING and me.id not in {row["person"], *_deciders(row)},
    )


def _rejected(row: Row, me: Actor) -> RejectedText:
    findings = msgspec.json.decode(row["findings"], type=list[Finding])
    return RejectedText(
        official=row["official"],
        text=row["text"],
        difference=runs(row["official"], row["text"]),
        findings=said(findings, me.language),
        reason=row["reason"],
        rejected_by=Named(id=row["decided_by"], name=row["decider"]) if row["decided_by"] else None,
    )
