"""Texts that people wanted to share, as they are kept: attempts with their findings, without judging anything."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from api.content.tables import Post
from api.core import clock
from api.core.ids import new_id
from api.guardrails.engine.facts import RuleSpec
from api.guardrails.engine.levels import Level
from api.guardrails.friction.marks import mark_of_person
from api.guardrails.friction.schemas import EndingInput, EndingKind
from api.guardrails.friction.tables import Attempt, Finding
from tests import make

HOLD_RATES = RuleSpec(kind="unapproved_rate", level=Level.HOLD, paragraph="6")
BLOCK_PROMISES = RuleSpec(kind="guaranteed_return", level=Level.BLOCK, paragraph="5")
NUDGE_COPIES = RuleSpec(kind="identical_caption", level=Level.NUDGE, paragraph="2")


async def attempt(
    who: UUID,
    post: Post,
    outcome: str = "shared",
    *rules: RuleSpec,
    at: datetime | None = None,
    network: str = "linkedin",
    language: str = "en",
    decision: str = "",
    waited: int | None = None,
    edited: bool = True,
    words: bytes = b"",
) -> Attempt:
    """One text, with a finding of each of the rules."""
    at = at or clock.now()
    made = Attempt(
        id=new_id(),
        who=mark_of_person(who),
        words=words,
        post=post.id,
        network=network,
        language=language,
        category="product",
        level=rules[0].level if rules else "pass",
        outcome=outcome,
        edited=edited,
        policy_version=1,
        decision=decision,
        waited=waited,
        at=at,
    )
    await made.save()
    for rule in rules:
        await _finding(made, rule)
    return made


async def attempts(
    people: Iterable[UUID], post: Post, outcome: str = "shared", *rules: RuleSpec, **more: object
) -> None:
    """The same for each of these people."""
    for one in people:
        await attempt(one, post, outcome, *rules, **more)  # type: ignore[arg-type]  # as `attempt` takes them


def ending(
    kind: EndingKind = EndingKind.LEFT, findings: Sequence[str] = (), taken: Sequence[str] = (), **more: object
) -> EndingInput:
    fields = {"id": new_id(), "network": "linkedin", "language": "en", "ending": kind, **more}
    return EndingInput(findings=list(findings), taken=list(taken), **fields)  # type: ignore[arg-type]  # named above


async def policy_and_post() -> Post:
    """The rules of this module in force, and a post."""
    await make.policy(HOLD_RATES, BLOCK_PROMISES, NUDGE_COPIES)
    return await make.post()


def days_ago(days: float) -> datetime:
    return clock.now() - timedelta(days=days)


async def _finding(of: Attempt, rule: RuleSpec) -> None:
    await Finding(
        id=new_id(),
        attempt=of.id,
        rule=rule.code,
        kind=rule.kind,
        level=rule.level,
        outcome=of.outcome,
        network=of.network,
        language=of.language,
        category=of.category,
        post=of.post,
        observed=rule.observe,
        at=of.at,
    ).save()
