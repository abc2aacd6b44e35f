"""What happens when a held text waits too long: somebody further is called, and the text waits on.

It is never decided by time, never published by itself and never taken off the queue. Nobody is called outside the
reviewers' hours. Which rung was called stands in the text's own row, so any number of clocks call each once.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

from api.core import clock
from api.core.db import execute, fetch, fetch_one
from api.core.work import atomic
from api.guardrails.holding import telling
from api.guardrails.holding.calendar import hours_of
from api.guardrails.holding.ladder import everybody_called, next_deputy
from api.guardrails.holding.working_hours import WorkingHours, due_after, is_open
from api.guardrails.policy import practice

Row = Mapping[str, Any]

BETWEEN_CALLS = timedelta(hours=2)
SOON = timedelta(hours=1)

OVERDUE = "SELECT id, person, first_by, escalation, escalated_at FROM review WHERE state = 'waiting' AND due_at <= $1"
AGAIN = f"{OVERDUE} AND id = $2 FOR UPDATE"
CALLED = "UPDATE review SET escalation = $2, escalated_at = $3 WHERE id = $1"
DUE_SOON = """
SELECT id FROM review r WHERE state = 'waiting' AND due_at > $1 AND due_at <= $2
  AND NOT EXISTS (SELECT FROM notification n WHERE n.subject = r.id AND n.kind = 'review_due') ORDER BY due_at, id
"""
APPEALS_OVERDUE = "SELECT id FROM appeal WHERE state = 'waiting' AND due_at <= $1 ORDER BY due_at, id"


async def watch() -> None:
    """Remind of what is due within a working hour, and call the next person to what is overdue. A clock calls it."""
    now = await practice.current()
    hours = hours_of(now)
    if not is_open(clock.now(), hours):
        return
    for row in await fetch(DUE_SOON, clock.now(), due_after(clock.now(), hours, SOON)):
        await telling.remind(row["id"])
    for row in await fetch(f"{OVERDUE} ORDER BY due_at, id", clock.now()):
        if _calls_now(row, now.deputies, hours):
            await _call_next(row["id"], now.deputies, hours)
    for row in await fetch(APPEALS_OVERDUE, clock.now()):
        await telling.call_to_appeal(row["id"], "compliance")


def _calls_now(row: Row, deputies: tuple[UUID, ...], hours: WorkingHours) -> bool:
    """Whether somebody is left to call, and the last one had time to answer."""
    if everybody_called(row["escalation"], row["person"], deputies):
        return False
    last = row["escalated_at"]
    return last is None or due_after(last, hours, BETWEEN_CALLS) <= clock.now()


@atomic
async def _call_next(review_id: UUID, deputies: tuple[UUID, ...], hours: WorkingHours) -> None:
    """Call the next deputy who can be called, or compliance where none is left."""
    row = await fetch_one(AGAIN, clock.now(), review_id)
    if row is None or not _calls_now(row, deputies, hours):
        return  # another clock called meanwhile, or somebody decided
    rung = row["escalation"]
    while (deputy := next_deputy(rung, row["person"], deputies)) is not None:
        rung += 1
        if deputy != row["first_by"] and await telling.call_deputy(review_id, deputy):
            break
    else:
        rung += 1
        await telling.call_compliance(review_id)
    await execute(CALLED, review_id, rung, clock.now())
