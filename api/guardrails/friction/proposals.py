"""Rules that are wrong too often are proposed for demotion; a compliance officer confirms or dismisses.

A confirmed demotion is a new policy version with this one rule a level milder. Nobody's trust is lowered by it.
"""

from collections.abc import AsyncIterator
from datetime import timedelta
from uuid import UUID

from api.core import clock
from api.core.db import fetch
from api.core.errors import Conflict, NotFound
from api.core.ids import new_id
from api.core.languages import Language
from api.core.words import say
from api.core.work import atomic
from api.guardrails.friction import demotion
from api.guardrails.friction.counts import Cut, Span, hold_still, known, live
from api.guardrails.friction.days import today
from api.guardrails.friction.figures import rules_in_force
from api.guardrails.friction.rules import MILDER, Cell, Grounds, grounds_for
from api.guardrails.friction.schemas import DemotionView, ProposalView, ReasonView, RuleInForce
from api.guardrails.friction.tables import ProposalAnswer
from api.guardrails.policy import versions

LOOKED_BACK = timedelta(days=89)
QUIET = timedelta(days=90)
"""As long as the proposal looks back: what was counted before an answer says little about the rule afterwards."""


@atomic
async def all_open(language: Language) -> list[ProposalView]:
    """Every rule that should become milder by the last 90 days, unless an officer answered in that time."""
    return [view async for view in _open(language)]


@atomic
async def confirm(rule: str, version: int, officer_id: UUID) -> DemotionView:
    """Publish a version in which the rule is one level milder; an open draft follows where it still says the same.

    Raises `NotFound` where the rule is not proposed, and `Conflict` where `version` is not in force any more.
    """
    await demotion.take_turn()
    if (await versions.in_force()).version != version:
        raise Conflict("proposal-outdated")
    proposed = await _proposed(rule)
    made = await demotion.publish(proposed, officer_id)
    await _answer(rule, officer_id, confirmed=True, version=made.version)
    return made


@atomic
async def dismiss(rule: str, officer_id: UUID) -> None:
    """Leave the rule as it is, and do not propose it for 90 days. Raises `NotFound` where it is not proposed."""
    await _proposed(rule)
    await _answer(rule, officer_id, confirmed=False, version=0)


async def _open(language: Language) -> AsyncIterator[ProposalView]:
    quiet, version = await _quiet(), (await versions.in_force()).version
    span = Span(today() - LOOKED_BACK, today())
    found = await _grounds(span)
    for code, rule in (await rules_in_force()).items():
        if code in found and code not in quiet:
            yield ProposalView(
                rule=rule,
                milder=MILDER[rule.level],
                first=span.first,
                last=span.last,
                version=version,
                reasons=[_said(one, language) for one in found[code]],
            )


async def _grounds(span: Span) -> dict[str, list[Grounds]]:
    """The reasons by rule; people are counted among what was not dropped yet."""
    await hold_still()
    now, by_rule = clock.now(), Cut(by="rule")
    cells, there = await known(span, by_rule, now), await live(span, by_rule, now)
    everybody = (await live(span, Cut(), now)).get("", Cell()).people["anyone"]
    grounds = {
        code: grounds_for(
            rule.level,
            cells.get(code, Cell()),
            there.get(code, Cell()).people["observed"] if rule.observe else 0,
            everybody,
        )
        for code, rule in (await rules_in_force()).items()
    }
    return {code: reasons for code, reasons in grounds.items() if reasons}


async def _proposed(code: str) -> RuleInForce:
    for proposal in await all_open(Language.EN):
        if proposal.rule.code == code:
            return proposal.rule
    raise NotFound("proposal-missing")


async def _quiet() -> set[str]:
    rows = await fetch("SELECT DISTINCT rule FROM proposal_answer WHERE quiet_until > $1", clock.now())
    return {row["rule"] for row in rows}


async def _answer(rule: str, officer_id: UUID, *, confirmed: bool, version: int) -> None:
    now = clock.now()
    await ProposalAnswer(
        id=new_id(),
        rule=rule,
        confirmed=confirmed,
        quiet_until=now + QUIET,
        policy_version=version,
        answered_by=officer_id,
        at=now,
    ).save()


def _said(grounds: Grounds, language: Language) -> ReasonView:
    text = say(
        language,
        f"proposal-reason-{grounds.reason}",
        number=grounds.number,
        of=grounds.of,
        share=round(grounds.share * 100),
        limit=round(grounds.limit * 100),
    )
    return ReasonView(
        reason=grounds.reason,
        number=grounds.number,
        of=grounds.of,
        share=grounds.share,
        limit=grounds.limit,
        text=text,
    )
