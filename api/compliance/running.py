"""A replay at work: the rule alone, and the version in force with and without it, over the texts of the last days."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

import msgspec

from api.compliance import past_texts
from api.compliance.schemas import ReplayRequest
from api.compliance.tallies import Count, Outcome, PastText
from api.content.audiences import compile_rule
from api.content.schemas import AudienceRule
from api.core import clock
from api.core.db import execute, fetch, fetch_one
from api.core.queue import SLOW, job
from api.guardrails.engine.evaluate import evaluate
from api.guardrails.engine.facts import BankFacts, Context, RuleSpec
from api.guardrails.engine.levels import Level, strictest
from api.guardrails.engine.warm import warm
from api.guardrails.policy import versions

MOST_TEXTS = 20_000
"""Some minutes of work; more texts tell an officer no more."""
REPLAYED = "replayed"
"""What the tried rule's own audience is called while it runs."""

BEGIN = """
UPDATE replay SET state = 'running', result = '{}' WHERE id = $1 AND state <> 'done' RETURNING rule, days, created_at
"""
END = "UPDATE replay SET state = $2, result = $3, done_at = $4 WHERE id = $1 AND state = 'running'"
GO_ON = "UPDATE replay SET result = $2 WHERE id = $1 AND state = 'running'"


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """How far a replay is, and what came out of it in the end."""

    judged: int = 0
    texts: int = 0
    outcome: Outcome | None = None


class Trial(msgspec.Struct, frozen=True):
    """The rule that is tried, the others in force, the one whose place it takes, and who belongs to which audience."""

    rule: RuleSpec
    others: tuple[RuleSpec, ...]
    replaced: tuple[RuleSpec, ...]
    facts: BankFacts
    members: Mapping[str, frozenset[UUID]]


@job(queue=SLOW, time_limit=1800)
async def replay(replay_id: UUID) -> None:
    """Run the replay to its end. A run that was cut short begins again; one that is done stays as it is."""
    row = await fetch_one(BEGIN, replay_id)
    if row is None:
        return
    warm()
    try:
        progress = await _run(replay_id, row)
    except Exception:
        await execute(END, replay_id, "failed", "{}", clock.now())
        raise
    await execute(END, replay_id, "done", _kept(progress), clock.now())


def request_of(kept: str) -> ReplayRequest:
    """What was asked, as it is kept."""
    return msgspec.json.decode(kept, type=ReplayRequest)


async def _run(replay_id: UUID, row: Any) -> Progress:
    since, until = row["created_at"] - timedelta(days=row["days"]), row["created_at"]
    trial = await _trial(request_of(row["rule"]))
    there = await past_texts.count(since, until)
    texts, count = min(there, MOST_TEXTS), Count()
    async for some in past_texts.between(since, until, MOST_TEXTS):
        await _judge(some, trial, count)
        await execute(GO_ON, replay_id, _kept(Progress(judged=count.all.texts, texts=texts)))
    outcome = count.outcome(complete=there <= MOST_TEXTS)
    return Progress(judged=outcome.texts, texts=outcome.texts, outcome=outcome)


async def _judge(texts: Sequence[PastText], trial: Trial, count: Count) -> None:
    for text in texts:
        context = _context(text, trial)
        tried = evaluate(text.text, text.official, context, [trial.rule])
        others = evaluate(text.text, text.official, context, trial.others).level
        replaced = evaluate(text.text, text.official, context, trial.replaced).level if trial.replaced else Level.PASS
        count.add(text, tried.findings, strictest((others, replaced)), strictest((others, tried.level)))
        await asyncio.sleep(0)  # judging is all arithmetic: let leases be renewed in between


async def _trial(wanted: ReplayRequest) -> Trial:
    now = await versions.in_force()
    audiences = {**now.audiences, **({REPLAYED: wanted.rule.audience} if wanted.rule.audience else {})}
    return Trial(
        rule=_spec(wanted),
        others=tuple(one for one in now.rules if one.code != wanted.code),
        replaced=tuple(one for one in now.rules if one.code == wanted.code),
        facts=now.facts,
        members={name: await _members(rule) for name, rule in audiences.items()},
    )


def _spec(wanted: ReplayRequest) -> RuleSpec:
    """The rule as the engine takes it, live and without its words: what it says changes no verdict."""
    rule = wanted.rule
    return RuleSpec(
        code=wanted.code or REPLAYED,
        kind=rule.kind,
        level=rule.level,
        paragraph=rule.paragraph,
        languages=tuple(rule.languages),
        networks=tuple(rule.networks),
        categories=tuple(rule.categories),
        audience=REPLAYED if rule.audience else "",
        pattern=rule.pattern,
    )


async def _members(rule: AudienceRule) -> frozenset[UUID]:
    condition = compile_rule(rule, first=1)
    rows = await fetch(f"SELECT p.id FROM person p WHERE p.active AND {condition.sql}", *condition.values)
    return frozenset(row["id"] for row in rows)


def _context(text: PastText, trial: Trial) -> Context:
    return Context(
        network=text.network,
        language=text.language,
        category=text.category,
        bank=trial.facts,
        appended=text.appended,
        audiences=frozenset(name for name, members in trial.members.items() if text.person in members),
    )


def _kept(progress: Progress) -> str:
    return msgspec.json.encode(progress).decode()
