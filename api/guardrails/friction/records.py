"""What is kept about a text that somebody wanted to share: the rules it met. Never its words, never who wrote it."""

import asyncio
import logging
from collections.abc import Iterator
from contextvars import Context
from enum import StrEnum

from api.core import clock
from api.core.secrets import key_for
from api.guardrails.advice import Judgement
from api.guardrails.engine.findings import Finding
from api.guardrails.engine.fingerprint import trace_of
from api.guardrails.friction.tables import Finding as FindingRow

log = logging.getLogger(__name__)

_on_their_way: set[asyncio.Task[None]] = set()


class Outcome(StrEnum):
    """What became of the text."""

    SHARED = "shared"
    HELD = "held"
    BLOCKED = "blocked"


async def record(judgement: Judgement, outcome: Outcome) -> None:
    """Keep a line for each finding, those of rules in observe mode as well.

    A refusal undoes whatever its request wrote, so the lines of a blocked text go a way of their own, after which
    nobody waits; `settled` does.
    """
    rows = list(_rows(judgement, outcome))
    if not rows:
        return
    if outcome is Outcome.BLOCKED:
        task = asyncio.get_running_loop().create_task(_keep_apart(rows), context=Context())
        _on_their_way.add(task)
        task.add_done_callback(_on_their_way.discard)
    else:
        await FindingRow.insert(*rows)


async def settled() -> None:
    """Wait until the lines of blocked texts are written; call it before the database is closed."""
    await asyncio.gather(*_on_their_way)


async def _keep_apart(rows: list[FindingRow]) -> None:
    try:
        await FindingRow.insert(*rows)
    except Exception as failed:
        log.warning("findings_not_kept", extra={"reason": type(failed).__name__, "findings": len(rows)})


def _rows(judgement: Judgement, outcome: Outcome) -> Iterator[FindingRow]:
    for finding in judgement.verdict.findings:
        yield _row(judgement, finding, outcome, observed=False)
    for finding in judgement.verdict.observed:
        yield _row(judgement, finding, outcome, observed=True)


def _row(judgement: Judgement, finding: Finding, outcome: Outcome, *, observed: bool) -> FindingRow:
    trace = trace_of(finding, judgement.text, key_for("guardrails"))
    return FindingRow(
        kind=trace.kind,
        level=finding.level,
        outcome=outcome,
        network=judgement.network,
        language=judgement.language,
        category=judgement.category,
        post=judgement.post_id,
        span_start=trace.start,
        span_end=trace.end,
        text_length=trace.length,
        fingerprint=bytes.fromhex(trace.fingerprint),
        observed=observed,
        at=clock.now(),
    )
