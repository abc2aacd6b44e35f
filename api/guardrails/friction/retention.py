"""What becomes of attempts and findings when their time is over: each day is counted once, then dropped.

A day's figures stay by rule, by network, by language and for all, and only where five people or more are in them.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from api.core import clock
from api.core.db import execute, fetch_value
from api.core.ids import new_id
from api.core.settings import settings
from api.core.work import atomic
from api.guardrails.friction.counts import DROPPING, FEW, WAITED, Cells, Cut, Span, live
from api.guardrails.friction.days import day_of, today
from api.guardrails.friction.rules import COUNTED_TOGETHER, Cell, hidden_in
from api.guardrails.policy import practice

DAYS_AT_ONCE = 31
"""What one run of the clock counts at most; the next goes on."""

OLDEST = "SELECT min(at) FROM attempt"
KEEP = """
INSERT INTO friction_day (id, day, rule, network, language, figure, number)
SELECT id, $2, $3, $4, $5, figure, number
FROM unnest($1::uuid[], $6::text[], $7::bigint[]) AS kept (id, figure, number)
ON CONFLICT (day, figure, rule, network, language) DO UPDATE SET number = friction_day.number + EXCLUDED.number
"""


async def count_and_drop() -> None:
    """Count and drop the days that are over, the oldest first: to know who came back, the days after are needed."""
    await _drop_uncountable(await _kept_from())
    for _ in range(DAYS_AT_ONCE):
        if not await _count_and_drop_oldest():
            return


@atomic
async def _count_and_drop_oldest() -> bool:
    """Count and drop the oldest day, wholly or not at all; says whether there was one."""
    await execute("SELECT pg_advisory_xact_lock($1)", DROPPING)
    oldest = await fetch_value(OLDEST)
    if oldest is None or day_of(oldest) >= await _kept_from():
        return False
    day = day_of(oldest)
    for cut in (Cut(), Cut(by="rule"), Cut(by="network"), Cut(by="language")):
        await _keep(day, cut, await live(Span(day, day), cut, clock.now()))
    ends = _midnight(day + timedelta(days=1))
    await execute("DELETE FROM finding WHERE at < $1", ends)
    await execute("DELETE FROM attempt WHERE at < $1", ends)
    return True


async def _kept_from() -> date:
    """The first day that is kept as it is."""
    return today() - timedelta(days=(await practice.current()).findings_kept_days)


async def _drop_uncountable(kept_from: date) -> None:
    """Drop findings from before attempts were kept: nothing tells how many people they are about."""
    await execute("DELETE FROM finding WHERE attempt IS NULL AND at < $1", _midnight(kept_from))


async def _keep(day: date, cut: Cut, cells: Cells) -> None:
    hidden = hidden_in(cells, apart=cut.apart)
    for key, cell in cells.items():
        figures = dict(_kept(cell, {group for group, keys in hidden.items() if key in keys}))
        rule, network, language = (key if cut.by == column else "" for column in ("rule", "network", "language"))
        ids = [new_id() for _ in figures]
        await execute(KEEP, ids, day, rule, network, language, list(figures), list(figures.values()))


def _kept(cell: Cell, hidden: set[str]) -> Iterator[tuple[str, int]]:
    """The figures of the cell that stay, by name; that some don't is counted, too."""
    if "texts" in hidden:
        yield FEW, 1
    for group, figures in COUNTED_TOGETHER.items():
        if cell.numbers[group] and group not in hidden:
            yield from ((figure, cell.numbers[figure]) for figure in figures)
    if "decided" not in hidden:
        yield from ((f"{WAITED}{wait}", texts) for wait, texts in cell.waits.items())


def _midnight(day: date) -> datetime:
    return datetime.combine(day, datetime.min.time(), ZoneInfo(settings().time_zone))
