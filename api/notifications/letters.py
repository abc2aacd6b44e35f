"""The rows of a batch while a worker sends it: taken under a lease, acknowledged together, or ended for age."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Final, NamedTuple
from uuid import UUID

import msgspec

from api.core import clock
from api.core.db import execute, fetch, fetch_value
from api.notifications.outcomes import Delivered, Gone, Outcome, RetryAfter, pause_before_retry
from api.notifications.webpush import CHUNK, Device

LEASE: Final = timedelta(seconds=150)  # what a chunk takes when every push service is as slow as we let it be
KEPT_FOR: Final = timedelta(days=1)

TAKE = """
WITH taken AS (
    UPDATE delivery SET leased_until = $3 WHERE id IN (
        SELECT id FROM delivery WHERE batch = $1 AND state = 'waiting' AND not_before <= $2
        AND (leased_until IS NULL OR leased_until <= $2) ORDER BY id LIMIT $4 FOR UPDATE SKIP LOCKED
    ) RETURNING id, notification, subscription, attempts
)
SELECT t.id, t.subscription, t.attempts, n.kind, n.subject, n.path, n."values", s.endpoint, s.p256dh, s.auth,
       p.language, p.active AND s.person = n.person AS theirs
FROM taken t JOIN notification n ON n.id = t.notification JOIN subscription s ON s.id = t.subscription
JOIN person p ON p.id = n.person
"""

ACKNOWLEDGE = """
UPDATE delivery d SET state = said.state, reason = said.reason, not_before = said.again, attempts = d.attempts + 1,
    leased_until = NULL, done_at = CASE WHEN said.state <> 'waiting' THEN $5::timestamptz END
FROM unnest($1::uuid[], $2::text[], $3::text[], $4::timestamptz[]) AS said (id, state, reason, again)
WHERE d.id = said.id AND d.state = 'waiting'
"""

# Rows that several batches write are locked in the order of their ids, so that no two wait for each other.
SEEN = """
UPDATE subscription SET delivered_at = $2
WHERE id IN (SELECT id FROM subscription WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE)
"""
ENDED = "DELETE FROM subscription WHERE id IN (SELECT id FROM subscription WHERE id = ANY($1) ORDER BY id FOR UPDATE)"

EXPIRE = """
UPDATE delivery d SET state = 'failed', reason = 'expired', leased_until = NULL, done_at = $1
FROM notification n WHERE d.state = 'waiting' AND n.id = d.notification AND n.created_at < $2
"""

FORGOTTEN = """
SELECT DISTINCT d.batch FROM delivery d WHERE d.state = 'waiting' AND NOT EXISTS (
    SELECT FROM job WHERE job.name = $1 AND job.given_up_at IS NULL AND job.arguments ->> 0 = d.batch::text
)
"""


class Letter(msgspec.Struct, frozen=True):
    """One message to one device. `theirs` no longer holds when the device or the person has left since."""

    id: UUID
    subscription: UUID
    attempts: int
    kind: str
    subject: UUID
    path: str
    values: str
    endpoint: str
    p256dh: str
    auth: str
    language: str
    theirs: bool

    @property
    def device(self) -> Device:
        return Device(self.endpoint, self.p256dh, self.auth)


class Verdict(NamedTuple):
    """What an outcome makes of a delivery; it is tried again at `again` while its state is waiting."""

    state: str
    reason: str
    again: datetime


async def take(batch: UUID) -> list[Letter]:
    """Lease up to `CHUNK` deliveries that are due and that nobody else sends now."""
    now = clock.now()
    return [Letter(**dict(row)) for row in await fetch(TAKE, batch, now, now + LEASE, CHUNK)]


async def acknowledge(said: Sequence[tuple[Letter, Outcome]]) -> None:
    """Write down what became of each delivery, in a few statements however many there are.

    They are statements of their own: a crash between two of them only means that an ended device is found out again.
    """
    now = clock.now()
    verdicts = [verdict_on(outcome, letter.attempts + 1, now) for letter, outcome in said]
    columns = [list(column) for column in zip(*verdicts, strict=True)]
    await execute(ACKNOWLEDGE, [letter.id for letter, _ in said], *columns, now)
    if delivered := _devices(said, Delivered):
        await execute(SEEN, delivered, now)
    if gone := _devices(said, Gone):
        await execute(ENDED, gone)


def verdict_on(outcome: Outcome, attempts: int, now: datetime) -> Verdict:
    """Sent and gone are the end of it, and so is every refusal; what may pass is tried again."""
    match outcome:
        case Delivered():
            return Verdict("sent", "", now)
        case Gone():
            return Verdict("gone", "", now)
        case RetryAfter():
            pause = timedelta(seconds=pause_before_retry(outcome, attempts))
            return Verdict("waiting", outcome.reason[:200], now + pause)
        case _:
            return Verdict("failed", f"{type(outcome).__name__} {getattr(outcome, 'reason', '')}"[:200], now)


async def next_moment(batch: UUID) -> datetime | None:
    """When something of the batch can be sent; None when all of it is done."""
    moment: datetime | None = await fetch_value(
        "SELECT min(GREATEST(not_before, COALESCE(leased_until, not_before))) FROM delivery "
        "WHERE batch = $1 AND state = 'waiting'",
        batch,
    )
    return moment


async def expire() -> int:
    """End deliveries that have become too old to matter; returns how many."""
    now = clock.now()
    return await execute(EXPIRE, now, now - KEPT_FOR)


async def forgotten(job_name: str) -> list[UUID]:
    """Batches with waiting deliveries but without a job of this name that works on them."""
    return [row["batch"] for row in await fetch(FORGOTTEN, job_name)]


def _devices(said: Iterable[tuple[Letter, Outcome]], kind: type[Outcome]) -> list[UUID]:
    return [letter.subscription for letter, outcome in said if isinstance(outcome, kind)]
