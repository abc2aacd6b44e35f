"""What is kept about a text that somebody wanted to share: that there was one, and the rules it met.

Never its words, never who wrote it: both are keyed hashes.
"""

import asyncio
import logging
from collections.abc import Iterator
from contextvars import Context
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

import msgspec

from api.core import clock
from api.core.db import fetch_value
from api.core.ids import new_id
from api.core.secrets import key_for
from api.core.work import atomic
from api.guardrails.advice import Judgement
from api.guardrails.engine.findings import Finding
from api.guardrails.engine.fingerprint import trace_of
from api.guardrails.friction.marks import mark_of_person, mark_of_words
from api.guardrails.friction.tables import Finding as FindingRow

log = logging.getLogger(__name__)

SAME_WITHIN = timedelta(days=1)
"""Whoever asks again with the very words that were stopped is not stopped twice."""

# Only what was stopped is looked for: sharing the same words twice are two shares, and a review is begun once.
ATTEMPT = """
INSERT INTO attempt (id, who, words, post, network, language, category, level, outcome, edited, policy_version,
                     decision, at)
SELECT $1, $2, $3, $4, $5::text, $6::text, $7, $8, $9::text, $10, $11, '', $12
WHERE $9::text NOT IN ('blocked', 'refused') OR NOT EXISTS (
  SELECT FROM attempt
  WHERE post = $4 AND words = $3 AND who = $2 AND network = $5::text AND language = $6::text AND outcome = $9::text
    AND at > $13)
RETURNING id
"""

_on_their_way: set[asyncio.Task[None]] = set()


class Outcome(StrEnum):
    """What became of the text. `refused`: without a yes that was needed; `released`: it left after a decision."""

    SHARED = "shared"
    HELD = "held"
    BLOCKED = "blocked"
    REFUSED = "refused"
    RELEASED = "released"

    @property
    def undone(self) -> bool:
        """Whether the request ends in an error, which undoes whatever it wrote."""
        return self in (Outcome.BLOCKED, Outcome.REFUSED)


class Told(msgspec.Struct, frozen=True):
    """An attempt on its way into the database, at the moment it happened."""

    who: bytes
    judgement: Judgement
    outcome: Outcome
    at: datetime


async def record(person_id: UUID, judgement: Judgement, outcome: Outcome) -> None:
    """Keep a line for the text and one for each finding, those of rules in observe mode as well.

    The lines of a text that is refused or blocked go a way of their own, because its request is undone; nobody waits
    for them but `settled`. The same words, stopped again within a day, are not counted again.
    """
    told = Told(mark_of_person(person_id), judgement, outcome, clock.now())
    if outcome.undone:
        task = asyncio.get_running_loop().create_task(_keep_apart(told), context=Context())
        _on_their_way.add(task)
        task.add_done_callback(_on_their_way.discard)
    else:
        await _keep(told)


async def settled() -> None:
    """Wait until the lines of stopped texts are written; call it before the database is closed."""
    await asyncio.gather(*_on_their_way)


async def _keep_apart(told: Told) -> None:
    try:
        await _keep(told)
    except Exception as failed:
        log.warning("findings_not_kept", extra={"reason": type(failed).__name__})


@atomic
async def _keep(told: Told) -> None:
    attempt = await _attempt(told)
    rows = list(_rows(attempt, told)) if attempt else []
    if rows:
        await FindingRow.insert(*rows)


async def _attempt(told: Told) -> UUID | None:
    """The id of the new line, or nothing where these words were counted already."""
    judged = told.judgement
    kept: UUID | None = await fetch_value(
        ATTEMPT,
        new_id(),
        told.who,
        mark_of_words(judged.text),
        judged.post_id,
        judged.network,
        judged.language,
        judged.category,
        judged.level,
        told.outcome,
        judged.edited,
        judged.policy.version,
        told.at,
        told.at - SAME_WITHIN,
    )
    return kept


def _rows(attempt: UUID, told: Told) -> Iterator[FindingRow]:
    for finding in told.judgement.verdict.findings:
        yield _row(attempt, told, finding, observed=False)
    for finding in told.judgement.verdict.observed:
        yield _row(attempt, told, finding, observed=True)


def _row(attempt: UUID, told: Told, finding: Finding, *, observed: bool) -> FindingRow:
    judged = told.judgement
    trace = trace_of(finding, judged.text, key_for("guardrails"))
    return FindingRow(
        attempt=attempt,
        rule=finding.rule or finding.kind,
        kind=trace.kind,
        level=finding.level,
        outcome=told.outcome,
        network=judged.network,
        language=judged.language,
        category=judged.category,
        post=judged.post_id,
        span_start=trace.start,
        span_end=trace.end,
        text_length=trace.length,
        fingerprint=bytes.fromhex(trace.fingerprint),
        observed=observed,
        at=told.at,
    )
