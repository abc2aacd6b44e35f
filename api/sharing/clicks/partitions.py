"""The partitions of `click`: one a month (UTC), made before they are needed.

The first holds everything from before there were partitions; `click_other` takes what fits nowhere, so that no click is
ever refused. Whatever changes the table waits for its lock for a moment only, and is tried again later: requests that
come in never queue up behind it.
"""

import logging
import re
from datetime import UTC, datetime
from typing import NamedTuple

import asyncpg

from api.core import clock
from api.core.db import execute, fetch, fetch_value
from api.core.work import atomic

log = logging.getLogger(__name__)

AHEAD = 3
"""Months after this one that have their partition already."""

OTHER = "click_other"
PATIENCE = "SET LOCAL lock_timeout = '2s'"
ONE_AT_A_TIME = 7_310_294_465_231
"""The lock of whoever changes partitions. Any number will do: it only has to be the same everywhere."""

EXISTING = """
SELECT child.relname AS name, pg_get_expr(child.relpartbound, child.oid) AS span
FROM pg_inherits JOIN pg_class child ON child.oid = pg_inherits.inhrelid
WHERE pg_inherits.inhparent = 'click'::regclass
"""
SPAN = re.compile(r"FROM \((?:MINVALUE|'(?P<since>[^']+)')\) TO \('(?P<until>[^']+)'\)")

# Made beside the table and attached when it is ready, which stops no reader and no writer of the other partitions.
# A visitor's hash lives for one day, so that in one month it can be the first on a link only once.
MAKE = (
    "CREATE TABLE {name} (LIKE click INCLUDING DEFAULTS INCLUDING CONSTRAINTS)",
    "ALTER TABLE {name} ADD CONSTRAINT {name}_span CHECK (at >= '{since}' AND at < '{until}')",
    "CREATE UNIQUE INDEX {name}_visitor ON {name} (link, visitor) WHERE verdict = 'human' AND NOT repeated",
    (
        "WITH moved AS (DELETE FROM click_other WHERE at >= '{since}' AND at < '{until}' RETURNING *) "
        "INSERT INTO {name} SELECT * FROM moved"
    ),
    "ALTER TABLE click ATTACH PARTITION {name} FOR VALUES FROM ('{since}') TO ('{until}')",
    "ALTER TABLE {name} DROP CONSTRAINT {name}_span",
)


class Partition(NamedTuple):
    """A partition and its span; `since` is None where it has no beginning. `click_other` is none of these."""

    name: str
    since: datetime | None
    until: datetime


async def existing() -> list[Partition]:
    """The partitions by month, oldest first."""
    found = [(row["name"], SPAN.search(row["span"])) for row in await fetch(EXISTING)]
    known = [Partition(name, _moment(span["since"]), _known(span["until"])) for name, span in found if span is not None]
    return sorted(known, key=lambda one: one.until)


async def make_ahead() -> None:
    """Make the partitions of this month and the next three where there are none. For a clock."""
    month = month_of(clock.now())
    for _ in range(AHEAD + 1):
        try:
            await _make(month)
        except (asyncpg.LockNotAvailableError, asyncpg.DeadlockDetectedError):
            log.warning("partition_waits", extra={"month": f"{month:%Y-%m}"})
            return
        month = month_after(month)


@atomic
async def drop(partition: Partition) -> bool:
    """Detach the partition and drop it with all its clicks; False where the table was too busy for that now."""
    await _alone()
    try:
        await execute(f"ALTER TABLE click DETACH PARTITION {partition.name}")
    except asyncpg.LockNotAvailableError:
        log.warning("partition_waits", extra={"partition": partition.name})
        return False
    await execute(f"DROP TABLE {partition.name}")
    return True


def month_of(moment: datetime) -> datetime:
    """The first moment of the month (UTC)."""
    return moment.astimezone(UTC).replace(day=1, hour=0, minute=0, second=0, microsecond=0)


def month_after(month: datetime, months: int = 1) -> datetime:
    """The first moment of the month so many months later, or earlier."""
    years, index = divmod(month.month - 1 + months, 12)
    return month.replace(year=month.year + years, month=index + 1)


@atomic
async def _make(month: datetime) -> None:
    await _alone()
    until = month_after(month)
    if any((one.since is None or one.since < until) and month < one.until for one in await existing()):
        return
    known = {"name": f"click_{month:%Y_%m}", "since": month.isoformat(), "until": until.isoformat()}
    for statement in MAKE:
        await execute(statement.format(**known))
    log.info("partition_made", extra={"partition": known["name"]})


async def _alone() -> None:
    await execute(PATIENCE)
    await fetch_value("SELECT pg_advisory_xact_lock($1)", ONE_AT_A_TIME)


def _moment(text: str | None) -> datetime | None:
    return None if text is None else _known(text)


def _known(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)
