"""The worker's side of the outbox: take a job, keep it while it runs, finish it or put it back for later.

A lease is short and renewed while the job runs, so that a killed worker's jobs are free again after seconds,
however long they may take.
"""

from collections.abc import Collection, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

import msgspec

from api.core import clock
from api.core.db import execute, fetch, fetch_one
from api.core.queue import Ring

LEASE = timedelta(seconds=30)
MOST_ATTEMPTS = 20
FIRST_PAUSE = timedelta(seconds=2)
LONGEST_PAUSE = timedelta(hours=1)
SKEW = timedelta(seconds=1)
"""How far machines' clocks may lie apart before a ring is taken for one that came too early."""

FREE = "given_up_at IS NULL AND (leased_until IS NULL OR leased_until <= $1)"

TAKE = f"""
UPDATE job SET leased_until = $2, attempts = attempts + 1, key = NULL
WHERE id = $4 AND run_after <= $3 AND {FREE}
RETURNING arguments, attempts
"""

# Those rung often are rung less often: they may only be waiting their turn in a long queue.
OVERDUE = f"""
UPDATE job SET rings = rings + 1, rung_at = $1 WHERE id IN (
    SELECT id FROM job WHERE {FREE} AND run_after <= $1 AND queue = ANY($2)
    AND rung_at + LEAST($3::interval * (rings + 1), interval '1 minute') <= $1
    ORDER BY run_after LIMIT $4 FOR UPDATE SKIP LOCKED
) RETURNING id AS row, name, queue, rings AS count
"""

PUT_BACK = """
UPDATE job SET leased_until = NULL, run_after = $3, rung_at = $3, rings = rings + 1, last_error = $4, given_up_at = $5
WHERE id = $1 AND attempts = $2 RETURNING id AS row, name, queue, rings AS count
"""


class Taken(msgspec.Struct, frozen=True):
    """A job that this process runs now. `attempts` names the lease: once another worker took the job it is higher."""

    row: UUID
    arguments: list[Any]
    attempts: int


async def take(row: UUID) -> Taken | None:
    """Lease a job that is due; None when it is done, too early, given up, or somebody else's."""
    now = clock.now()
    found = await fetch_one(TAKE, now, now + LEASE, now + SKEW, row)
    if found is None:
        return None
    return Taken(row, msgspec.json.decode(found["arguments"]), found["attempts"])


async def renew(running: Collection[Taken]) -> None:
    """Keep what runs in this process from being taken by another."""
    await execute(
        "UPDATE job SET leased_until = $3 FROM unnest($1::uuid[], $2::int[]) AS mine (row, attempts) "
        "WHERE job.id = mine.row AND job.attempts = mine.attempts AND job.leased_until IS NOT NULL",
        [one.row for one in running],
        [one.attempts for one in running],
        clock.now() + LEASE,
    )


async def finish(taken: Taken) -> None:
    """Strike a job off: it is done."""
    await execute("DELETE FROM job WHERE id = $1 AND attempts = $2", taken.row, taken.attempts)


async def put_back(taken: Taken, error: str) -> Ring | None:
    """Free a job that failed, for later. Returns the ring for then, or None when it failed too often and stays.

    `error` is the name of an exception's class: its text may hold what does not belong here.
    """
    now = clock.now()
    given_up_at = now if taken.attempts >= MOST_ATTEMPTS else None
    again = now + pause_after(taken.attempts)
    row = await fetch_one(PUT_BACK, taken.row, taken.attempts, again, error[:120], given_up_at)
    return None if row is None or given_up_at else Ring(**dict(row), at=again)


async def let_go(taken: Taken) -> Ring | None:
    """Free a job whose run was cut short through no fault of its own, for any worker at once."""
    row = await fetch_one(
        "UPDATE job SET leased_until = NULL, attempts = attempts - 1, rings = rings + 1, rung_at = $3 "
        "WHERE id = $1 AND attempts = $2 RETURNING id AS row, name, queue, rings AS count",
        taken.row,
        taken.attempts,
        clock.now(),
    )
    return None if row is None else Ring(**dict(row))


async def overdue(queues: Sequence[str], unheard_for: timedelta, limit: int) -> list[Ring]:
    """Due jobs that nobody runs although they were rung `unheard_for` ago, counted as rung now."""
    rows = await fetch(OVERDUE, clock.now(), list(queues), unheard_for, limit)
    return [Ring(**dict(row)) for row in rows]


def pause_after(attempts: int) -> timedelta:
    """How long to wait after so many attempts: doubling from `FIRST_PAUSE` to `LONGEST_PAUSE`."""
    return min(FIRST_PAUSE * (1 << min(attempts, 16) - 1), LONGEST_PAUSE)
