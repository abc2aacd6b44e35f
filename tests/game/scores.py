"""Reads what is derived from the ledger, to be compared with what it should be."""

from typing import Any

from api.core.db import fetch, fetch_value
from api.identity.tables import Person

DERIVED = {
    "totals": "SELECT person, period, points, shown FROM total WHERE points <> 0 ORDER BY 1, 2",
    "counts": "SELECT period, points, people FROM score_count WHERE people <> 0 ORDER BY 1, 2",
    "members": "SELECT person, team, period, points FROM member_total WHERE points <> 0 ORDER BY 1, 2, 3",
    "teams": "SELECT team, period, points, active FROM team_total WHERE points <> 0 OR active <> 0 ORDER BY 1, 2",
}


async def derived() -> dict[str, list[tuple[Any, ...]]]:
    """Everything that is derived, without rows that say nothing."""
    return {name: [tuple(row) for row in await fetch(sql)] for name, sql in DERIVED.items()}


async def total(who: Person, period: str = "all") -> int:
    return await fetch_value("SELECT points FROM total WHERE person = $1 AND period = $2", who.id, period) or 0


async def histogram(period: str = "all") -> dict[int, int]:
    rows = await fetch("SELECT points, people FROM score_count WHERE period = $1 AND people <> 0", period)
    return {row["points"]: row["people"] for row in rows}
