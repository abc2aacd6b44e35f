"""Replays: asked for, looked at, forgotten. `running.py` does the work."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

import msgspec

from api.compliance import running
from api.compliance.excerpts import excerpt_of
from api.compliance.running import Progress
from api.compliance.schemas import Example, ReplayRequest, ReplayResult, ReplayState, ReplayView
from api.compliance.tallies import Mark, Outcome, Source
from api.core import clock
from api.core.db import execute, fetch, fetch_one
from api.core.errors import Invalid, NotFound
from api.core.ids import new_id
from api.core.work import atomic, enqueue
from api.guardrails.engine.kinds import CIRCUMSTANCES, POST_STATES
from api.guardrails.policy import versions
from api.guardrails.policy.checks import CUSTOM, check_rule, essence

KEPT = timedelta(days=30)
MOST_LISTED = 20

WRITE = """
INSERT INTO replay (id, asked_by, rule, days, state, result, created_at) VALUES ($1, $2, $3, $4, 'waiting', '{}', $5)
"""
READ = "SELECT id, rule, days, state, result, created_at, done_at FROM replay"
WORDS = {
    Source.SHARE: "SELECT id, text FROM share WHERE id = ANY($1::uuid[]) AND state <> 'withdrawn'",
    Source.REVIEW: "SELECT id, text FROM review WHERE id = ANY($1::uuid[])",
}


@atomic
async def ask(wanted: ReplayRequest, officer_id: UUID) -> ReplayView:
    """Have the rule run over the texts of the last days. Raises `Invalid`, naming the field, for what is no rule."""
    check_rule(wanted.rule)
    if wanted.rule.kind in CIRCUMSTANCES | POST_STATES:
        raise Invalid("replay-kind", field="rule.kind")
    if wanted.rule.kind == CUSTOM and not wanted.rule.pattern:
        raise Invalid("rule-pattern-needed", field="rule.pattern")
    if wanted.code and wanted.code not in {one.code for one in (await versions.in_force()).rules}:
        raise Invalid("replay-code", field="code")
    replay_id = new_id()
    kept = msgspec.json.encode(wanted).decode()
    await execute(WRITE, replay_id, officer_id, kept, wanted.days, clock.now())
    await enqueue(running.replay, replay_id, key=f"replay:{replay_id}")
    return await view(replay_id)


async def view(replay_id: UUID) -> ReplayView:
    """A replay as it stands now."""
    row = await fetch_one(f"{READ} WHERE id = $1", replay_id)
    if row is None:
        raise NotFound("replay-missing")
    return await _view(row)


async def latest() -> list[ReplayView]:
    """The replays of the last 30 days, the latest first."""
    rows = await fetch(f"{READ} ORDER BY created_at DESC, id DESC LIMIT {MOST_LISTED}")
    return [await _view(row) for row in rows]


async def tried() -> frozenset[bytes]:
    """The essences of the rules that were replayed to the end and can still be looked at."""
    rows = await fetch("SELECT rule FROM replay WHERE state = 'done'")
    return frozenset(essence(running.request_of(row["rule"]).rule) for row in rows)


async def forget_old() -> None:
    """Drop replays after 30 days. A clock calls it."""
    await execute("DELETE FROM replay WHERE created_at < $1", clock.now() - KEPT)


async def _view(row: Any) -> ReplayView:
    wanted, progress = running.request_of(row["rule"]), msgspec.json.decode(row["result"], type=Progress)
    return ReplayView(
        id=row["id"],
        rule=wanted.rule,
        days=row["days"],
        state=ReplayState(row["state"]),
        judged=progress.judged,
        texts=progress.texts,
        created_at=row["created_at"],
        done_at=row["done_at"],
        result=await _result(progress.outcome) if progress.outcome else None,
    )


async def _result(outcome: Outcome) -> ReplayResult:
    figures = {name: getattr(outcome, name) for name in Outcome.__struct_fields__ if name != "marks"}
    return ReplayResult(**figures, examples=await _examples(outcome.marks))


async def _examples(marks: Sequence[Mark]) -> list[Example]:
    """The examples whose words are still there."""
    texts: dict[UUID, str] = {}
    for source, sql in WORDS.items():
        rows = await fetch(sql, [mark.row for mark in marks if mark.source is source])
        texts |= {row["id"]: row["text"] for row in rows}
    return [excerpt_of(mark, texts[mark.row]) for mark in marks if texts.get(mark.row)]
