"""The figures of the friction page, against their goals."""

from collections.abc import Mapping
from datetime import date, timedelta

import msgspec

from api.core import clock
from api.core.errors import Invalid
from api.core.work import atomic
from api.guardrails.friction import rules
from api.guardrails.friction.counts import FEW, Cells, Cut, Span, hold_still, known
from api.guardrails.friction.days import today
from api.guardrails.friction.rules import Cell, hidden_in
from api.guardrails.friction.schemas import (
    By,
    FrictionLine,
    FrictionView,
    Goals,
    Rate,
    RuleInForce,
    TimeInReview,
)
from api.guardrails.policy import versions

USUAL_SPAN = timedelta(days=89)
LONGEST_SPAN = timedelta(days=731)
OVER_TIME = (By.DAY, By.WEEK, By.MONTH)

GOALS = Goals(
    straight_at_least=rules.STRAIGHT_AT_LEAST,
    held_at_most=rules.HELD_AT_MOST,
    blocked_at_most=rules.BLOCKED_AT_MOST,
    approved_unchanged_at_most=rules.UNCHANGED_AT_MOST,
)


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """What an officer wants to see; without days the last 90. One of `rule`, `language`, `network` only over time."""

    by: By = By.WEEK
    first: date | None = None
    last: date | None = None
    rule: str = ""
    language: str = ""
    network: str = ""


@atomic
async def figures(asked: Question) -> FrictionView:
    """What was asked for, as it is known now. Raises `Invalid` naming what makes no sense."""
    span, cut = _span(asked), _cut(asked)
    await hold_still()
    now = clock.now()
    total = await known(span, msgspec.structs.replace(cut, by=""), now)
    cells = await known(span, cut, now)
    in_force = await rules_in_force()
    return FrictionView(
        first=span.first,
        last=span.last,
        by=asked.by,
        as_of=now,
        goals=GOALS,
        total=_lines(total or {"": Cell()}, cut, in_force)[0],
        lines=_lines(cells, cut, in_force),
    )


async def rules_in_force() -> dict[str, RuleInForce]:
    """Every rule of the policy in force, by its code."""
    return {
        rule.code: RuleInForce(
            code=rule.code, kind=rule.kind, level=rule.level, paragraph=rule.paragraph, observe=rule.observe
        )
        for rule in (await versions.in_force()).rules
    }


def _span(asked: Question) -> Span:
    last = asked.last or today()
    first = asked.first or last - USUAL_SPAN
    if first > last:
        raise Invalid("friction-days-reversed", field="from")
    if last - first > LONGEST_SPAN:
        raise Invalid("friction-days-too-many", field="from")
    return Span(first, last)


def _cut(asked: Question) -> Cut:
    """Tallies know one column at a time, so a line is about one rule, one language or one network."""
    named = [one for one in (asked.rule, asked.language, asked.network) if one]
    if len(named) > 1 or (named and asked.by not in OVER_TIME):
        raise Invalid("friction-one-at-a-time", field="by")
    return Cut(by=asked.by, rule=asked.rule, language=asked.language, network=asked.network)


def _lines(cells: Cells, cut: Cut, in_force: Mapping[str, RuleInForce]) -> list[FrictionLine]:
    hidden = hidden_in(cells, apart=cut.apart)
    lines = [
        _line(key, cells[key], {group for group, keys in hidden.items() if key in keys}, in_force.get(key or cut.rule))
        for key in sorted(cells)
    ]
    return lines if cut.by in OVER_TIME else sorted(lines, key=lambda one: -(one.texts or one.observed or 0))


def _line(key: str, cell: Cell, hidden: set[str], rule: RuleInForce | None) -> FrictionLine:
    def rate(number: str, of: str) -> Rate:
        return _rate(cell, number, of, of in hidden)

    return FrictionLine(
        key=key,
        rule=rule,
        texts=_number(cell, "texts", hidden),
        hidden="texts" in hidden,
        straight=rate("straight", "texts"),
        held=rate("held", "texts"),
        blocked=rate("blocked", "texts"),
        unticked=_number(cell, "unticked", hidden),
        personalised=rate("personalised", "went_out"),
        in_review=_in_review(cell, "decided" in hidden),
        approved_unchanged=rate("unchanged", "decided"),
        appeals_won=rate("won", "appeals"),
        gave_up=rate("left_after", "met"),
        nudges_taken=rate("taken", "shown"),
        back_after_block=rate("back", "blocks"),
        observed=_number(cell, "observed", hidden),
        proposed=bool(rule and rules.grounds_for(rule.level, cell)),
        few_days=cell.numbers[FEW],
    )


def _number(cell: Cell, figure: str, hidden: set[str]) -> int | None:
    return None if figure in hidden else cell.numbers[figure]


def _rate(cell: Cell, number: str, of: str, hidden: bool) -> Rate:
    if hidden:
        return Rate(number=None, of=None, share=None, hidden=True)
    counted, whole = cell.numbers[number], cell.numbers[of]
    return Rate(number=counted, of=whole, share=rules.share(counted, whole), hidden=False)


def _in_review(cell: Cell, hidden: bool) -> TimeInReview:
    if hidden:
        return TimeInReview(median_hours=None, p90_hours=None, decided=None, hidden=True)
    return TimeInReview(
        median_hours=rules.hours_at(cell.waits, 0.5),
        p90_hours=rules.hours_at(cell.waits, 0.9),
        decided=cell.numbers["decided"],
        hidden=False,
    )
