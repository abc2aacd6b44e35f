"""What figures say about friction: shares, goals, what stays hidden, what is proposed. Values in, values out."""

from collections import Counter
from collections.abc import Iterator, Mapping
from enum import StrEnum
from math import ceil

import msgspec

from api.core.small_groups import SMALL_GROUP, hidden_groups
from api.guardrails.engine.levels import Level

STRAIGHT_AT_LEAST = 0.95
HELD_AT_MOST = 0.03
BLOCKED_AT_MOST = 0.005
UNCHANGED_AT_MOST = 0.3
WON_AT_MOST = 0.5
HIT_AT_MOST = 0.05
FEWEST_DECIDED = 10
FEWEST_APPEALS = 5

MILDER: Mapping[Level, Level | None] = {
    Level.HOLD: Level.ACKNOWLEDGE,
    Level.ACKNOWLEDGE: Level.NUDGE,
    Level.NUDGE: Level.INFORM,
    Level.INFORM: None,
}
"""One step down; None retires the rule. What blocks or discloses stands here on purpose not: nobody waives it."""

COUNTED_TOGETHER: Mapping[str, tuple[str, ...]] = {
    "texts": ("texts", "straight", "held", "blocked"),
    "unticked": ("unticked",),
    "went_out": ("went_out", "personalised"),
    "decided": ("decided", "unchanged"),
    "blocks": ("blocks", "back"),
    "observed": ("observed",),
    "appeals": ("appeals", "won"),
    "met": ("met", "left_after"),
    "shown": ("shown", "taken"),
}
"""The figures by the group of people that they are about; the group has the name of its first figure."""

ANONYMOUS = ("met", "shown")
"""Groups of endings, which know no people: each ending counts as one."""

QUARTER = 15
"""Minutes: waiting is counted in whole quarters of an hour, so that figures and their tallies say the same."""


class Cell(msgspec.Struct, frozen=True):
    """What is known of one rule, network, language or span of days.

    `people` are how many each group of figures is about, at least; `waits` counts decided texts by quarters of an hour.
    """

    numbers: Counter[str] = msgspec.field(default_factory=Counter)
    people: Counter[str] = msgspec.field(default_factory=Counter)
    waits: Counter[int] = msgspec.field(default_factory=Counter)


class Reason(StrEnum):
    """Why a rule should be milder."""

    APPROVED_UNCHANGED = "approved_unchanged"
    APPEALS_WON = "appeals_won"
    HITS_MANY = "hits_many"


class Grounds(msgspec.Struct, frozen=True):
    """A reason with its figures: `number` of `of` is a larger share than `limit`."""

    reason: Reason
    number: int
    of: int
    limit: float

    @property
    def share(self) -> float:
        return share(self.number, self.of) or 0.0


def share(number: int, of: int) -> float | None:
    """The share, to four decimals; None where there was nothing."""
    return round(number / of, 4) if of else None


def quarters(minutes: float) -> int:
    """Whole quarters of an hour, rounded up."""
    return ceil(minutes / QUARTER)


def hours_at(waits: Counter[int], part: float) -> float | None:
    """The hours within which `part` of the texts were decided (nearest rank); None where none was."""
    rank = ceil(part * waits.total())
    for wait, texts in sorted(waits.items()):
        rank -= texts
        if rank <= 0:
            return wait * QUARTER / 60
    return None


def hidden_in(cells: Mapping[str, Cell], *, apart: bool) -> dict[str, set[str]]:
    """For each group of figures the cells in which it is about too few people.

    `apart` says that no text is in two cells; then more are hidden where the total would give the few away.
    """
    return {
        group: _hidden({key: cell.people[group] for key, cell in cells.items()}, apart) for group in COUNTED_TOGETHER
    }


def _hidden(people: Mapping[str, int], apart: bool) -> set[str]:
    known = {key: count for key, count in people.items() if count}
    return hidden_groups(known) if apart else {key for key, count in known.items() if count < SMALL_GROUP}


def grounds_for(level: Level, cell: Cell, hit: int = 0, everybody: int = 0) -> list[Grounds]:
    """Why a rule of this level should be milder; nothing where nobody may waive it, or where too few people are known.

    In observe mode the rule would have found something with `hit` of `everybody` who wrote in the same time.
    """
    if level not in MILDER:
        return []
    return [one for one in _grounds(level, cell, hit, everybody) if one.share > one.limit]


def _grounds(level: Level, cell: Cell, hit: int, everybody: int) -> Iterator[Grounds]:
    numbers, people = cell.numbers, cell.people
    if level is Level.HOLD and numbers["decided"] >= FEWEST_DECIDED and people["decided"] >= SMALL_GROUP:
        yield Grounds(Reason.APPROVED_UNCHANGED, numbers["unchanged"], numbers["decided"], UNCHANGED_AT_MOST)
    if numbers["appeals"] >= FEWEST_APPEALS and people["appeals"] >= SMALL_GROUP:
        yield Grounds(Reason.APPEALS_WON, numbers["won"], numbers["appeals"], WON_AT_MOST)
    if level >= Level.ACKNOWLEDGE and hit >= SMALL_GROUP:  # advice may come to everybody
        yield Grounds(Reason.HITS_MANY, hit, everybody, HIT_AT_MOST)
