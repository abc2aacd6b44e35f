"""Attempts, findings and appeals counted: by rule, language, network or days, and for all.

What was dropped is read from its tallies. Days are those of the company's time zone.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

import msgspec

from api.core.db import execute, fetch
from api.core.settings import settings
from api.core.small_groups import SMALL_GROUP
from api.guardrails.friction.rules import ANONYMOUS, COUNTED_TOGETHER, Cell

Cells = dict[str, Cell]

DROPPING = 7310294465218
"""The lock of whoever drops what was counted. Any number will do: it only has to be the same everywhere."""
BACK_WITHIN = "interval '30 days'"
WAITED = "waited_"
FEW = "few_days"

IN_TIME = "a.{at} >= $1::date::timestamp AT TIME ZONE $3 AND a.{at} < ($2::date + 1)::timestamp AT TIME ZONE $3"

# Every text once; `holds` and `blocks` say on whose account it was held or blocked.
TEXTS = "attempt a CROSS JOIN (VALUES ('', true, true, false)) AS f (rule, holds, blocks, observed)"
# Every text once for each rule that found something in it.
TEXTS_OF_RULES = f"""attempt a JOIN (
  SELECT a.attempt, a.rule, bool_or(a.level = 'hold' AND NOT a.observed) AS holds,
         bool_or(a.level = 'block' AND NOT a.observed) AS blocks, bool_and(a.observed) AS observed
  FROM finding a WHERE {IN_TIME.format(at="at")} GROUP BY a.attempt, a.rule
) f ON f.attempt = a.id"""
WHERE = (
    f"{IN_TIME.format(at='at')} "
    "AND ($4 = '' OR a.network = $4) AND ($5 = '' OR a.language = $5) AND ($6 = '' OR f.rule = $6)"
)

# By person first, so that people are counted in one pass over hashes instead of one sort a figure.
FIGURES = """
SELECT cell, count(*) AS people_anyone,
       sum(texts)::bigint AS texts, sum(straight)::bigint AS straight, sum(held)::bigint AS held,
       sum(blocked)::bigint AS blocked, count(*) FILTER (WHERE texts > 0) AS people_texts,
       sum(unticked)::bigint AS unticked, count(*) FILTER (WHERE unticked > 0) AS people_unticked,
       sum(went_out)::bigint AS went_out, sum(personalised)::bigint AS personalised,
       count(*) FILTER (WHERE went_out > 0) AS people_went_out,
       sum(decided)::bigint AS decided, sum(unchanged)::bigint AS unchanged,
       count(*) FILTER (WHERE decided > 0) AS people_decided,
       sum(observed)::bigint AS observed, count(*) FILTER (WHERE observed > 0) AS people_observed
FROM (
  SELECT {cell} AS cell, a.who,
         count(*) FILTER (WHERE NOT f.observed AND a.outcome IN ('shared', 'held', 'blocked')) AS texts,
         count(*) FILTER (WHERE NOT f.observed AND a.outcome = 'shared') AS straight,
         count(*) FILTER (WHERE f.holds AND a.outcome = 'held') AS held,
         count(*) FILTER (WHERE f.blocks AND a.outcome = 'blocked') AS blocked,
         count(*) FILTER (WHERE NOT f.observed AND a.outcome = 'refused') AS unticked,
         count(*) FILTER (WHERE NOT f.observed AND a.outcome IN ('shared', 'released')) AS went_out,
         count(*) FILTER (WHERE NOT f.observed AND a.outcome IN ('shared', 'released') AND a.edited) AS personalised,
         count(*) FILTER (WHERE f.holds AND a.decision <> '') AS decided,
         count(*) FILTER (WHERE f.holds AND a.decision = 'approved') AS unchanged,
         count(*) FILTER (WHERE f.observed AND a.outcome IN ('shared', 'held', 'blocked')) AS observed
  FROM {source} WHERE {where} GROUP BY 1, 2
) by_person GROUP BY cell
"""
WAITS = """
SELECT {cell} AS cell, ceil(a.waited / 15.0)::int AS wait, count(*) AS number
FROM {source} WHERE {where} AND f.holds AND a.decision <> '' AND a.waited IS NOT NULL GROUP BY 1, 2
"""
# Somebody who is blocked several times on one day is blocked once. Who may still come back is not counted yet.
BLOCKS = f"""
SELECT cell, count(*) AS blocks, count(*) FILTER (WHERE back) AS back, count(DISTINCT who) AS people_blocks
FROM (
  SELECT cell, who, EXISTS (
    SELECT FROM attempt later WHERE later.who = b.who AND later.outcome IN ('shared', 'released')
       AND later.at > b.last AND later.at <= b.last + {BACK_WITHIN}) AS back
  FROM (
    SELECT {{cell}} AS cell, a.who, max(a.at) AS last FROM {{source}}
    WHERE {{where}} AND f.blocks AND a.outcome = 'blocked' GROUP BY 1, 2, (a.at AT TIME ZONE $3)::date
  ) b WHERE b.last + {BACK_WITHIN} <= $7
) blocked GROUP BY cell
"""
APPEALS = f"""
SELECT {{cell}} AS cell, count(*) AS appeals, count(*) FILTER (WHERE a.state = 'granted') AS won,
       count(DISTINCT a.person) AS people_appeals
FROM appeal a WHERE {IN_TIME.format(at="decided_at")} AND a.state IN ('granted', 'denied')
  AND ($4 = '' OR a.network = $4) AND ($5 = '' OR a.language = $5) AND ($6 = '' OR a.rule = $6) GROUP BY 1
"""
TALLIES = """
SELECT {cell} AS cell, figure, sum(number)::bigint AS number FROM friction_day a
WHERE a.day BETWEEN $1 AND $2 AND {of_whom} GROUP BY 1, 2
"""


class Cut(msgspec.Struct, frozen=True, kw_only=True):
    """How texts are counted: `by` rule, language, network, day, week, month, or '' for all together.

    By days, or for all, `rule`, `language` or `network` (one of them) says which texts count.
    """

    by: str = ""
    rule: str = ""
    language: str = ""
    network: str = ""

    @property
    def apart(self) -> bool:
        """Whether no text is in two cells."""
        return self.by != "rule"

    @property
    def of_rules(self) -> bool:
        return self.by == "rule" or bool(self.rule)


class Span(msgspec.Struct, frozen=True):
    """From the first day to the last, both included."""

    first: date
    last: date


async def hold_still() -> None:
    """Until the end of the transaction nothing is counted and dropped, so that no text is counted twice or missed."""
    await execute("SELECT pg_advisory_xact_lock_shared($1)", DROPPING)


async def known(span: Span, cut: Cut, now: datetime) -> Cells:
    """Everything that is known of the span: what is there, and the tallies of what was dropped."""
    cells = await live(span, cut, now)
    await _appeals(cells, span, cut)
    await _tallies(cells, span, cut)
    return cells


async def live(span: Span, cut: Cut, now: datetime) -> Cells:
    """What attempts and findings say that were not dropped yet."""
    cells: Cells = {}
    parts = {"source": TEXTS_OF_RULES if cut.of_rules else TEXTS, "where": WHERE}
    parts["cell"] = _cell(cut.by, "f.rule", "(a.at AT TIME ZONE $3)::date")
    values = _values(span, cut)
    _count(cells, await fetch(FIGURES.format(**parts), *values))
    for row in await fetch(WAITS.format(**parts), *values):
        _of(cells, row["cell"]).waits[row["wait"]] += row["number"]
    _count(cells, await fetch(BLOCKS.format(**parts), *values, now))
    return cells


async def _appeals(cells: Cells, span: Span, cut: Cut) -> None:
    cell = _cell(cut.by, "a.rule", "(a.decided_at AT TIME ZONE $3)::date")
    _count(cells, await fetch(APPEALS.format(cell=cell), *_values(span, cut)))


async def _tallies(cells: Cells, span: Span, cut: Cut) -> None:
    """Add what was counted before it was dropped, and the endings, which were never more than counts."""
    wanted = (cut.rule, cut.network, cut.language)
    asked = TALLIES.format(cell=_cell(cut.by, "a.rule", "a.day"), of_whom=_of_whom(cut))
    values = [one for one in wanted if one]
    for row in await fetch(asked, span.first, span.last, *values):
        cell, figure, number = _of(cells, row["cell"]), row["figure"], row["number"]
        if figure.startswith(WAITED):
            cell.waits[int(figure.removeprefix(WAITED))] += number
            continue
        cell.numbers[figure] += number
        if figure in COUNTED_TOGETHER:
            known_of = number if figure in ANONYMOUS else SMALL_GROUP
            cell.people[figure] = max(cell.people[figure], known_of)


def _of_whom(cut: Cut) -> str:
    """Which tallies are about the cells of the cut: those of one column, the others empty."""
    named = {"rule": cut.rule, "network": cut.network, "language": cut.language}
    return " AND ".join(
        f"a.{column} <> ''" if column == cut.by else f"a.{column} = $3" if value else f"a.{column} = ''"
        for column, value in named.items()
    )


def _cell(by: str, rule: str, day: str) -> str:
    match by:
        case "":
            return "''::text"
        case "rule":
            return rule
        case "language" | "network":
            return f"a.{by}"
        case _:
            return f"date_trunc('{by}', {day}::timestamp)::date::text"


def _values(span: Span, cut: Cut) -> tuple[Any, ...]:
    return span.first, span.last, settings().time_zone, cut.network, cut.language, cut.rule


def _count(cells: Cells, rows: Iterable[Mapping[str, Any]]) -> None:
    for row in rows:
        cell = _of(cells, row["cell"])
        for name, number in row.items():
            if name.startswith("people_"):
                cell.people[name.removeprefix("people_")] += number
            elif name != "cell":
                cell.numbers[name] += number


def _of(cells: Cells, key: str) -> Cell:
    return cells.setdefault(key, Cell())
