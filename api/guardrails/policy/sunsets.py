"""The last day of a rule: its owner is reminded two weeks ahead, and told when the rule has retired.

A rule that is over is ignored from the first moment on, whatever this clock does; it only says so.
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from api.core import clock
from api.core.db import execute, fetch
from api.core.work import atomic
from api.guardrails.policy.rule_rows import day_of
from api.notifications import fanout
from api.notifications.schemas import NotificationKind

AHEAD = timedelta(days=14)
DESK = "/compliance/policy"
READERS = "/policy"

# A worker may tick before the instance has its first policy: then there are no rules.
RULES = """
SELECT id, code, paragraph, sunset_on, owner FROM rule
WHERE policy = (SELECT id FROM policy WHERE published_at <= $1 ORDER BY version DESC LIMIT 1) AND retired_at IS NULL
"""
ENDING = f"{RULES} AND sunset_on > $1 AND sunset_on <= $2 AND reminded_at IS NULL ORDER BY id FOR UPDATE SKIP LOCKED"
OVER = f"{RULES} AND sunset_on <= $1 ORDER BY id FOR UPDATE SKIP LOCKED"
# Whoever answers for the rule; all officers where nobody does any more.
TOLD = """
SELECT p.id, EXISTS (SELECT FROM role_grant g WHERE g.person = p.id AND g.role = 'compliance') AS is_officer
FROM person p WHERE p.active AND CASE
    WHEN EXISTS (SELECT FROM person WHERE id = $1 AND active) THEN p.id = $1
    ELSE EXISTS (SELECT FROM role_grant g WHERE g.person = p.id AND g.role = 'compliance')
END ORDER BY p.id
"""


@atomic
async def mind_last_days() -> None:
    """Remind of the rules in force that end within two weeks, once each, and retire those whose last day has come."""
    now = clock.now()
    for row in await fetch(ENDING, now, now + AHEAD):
        await execute("UPDATE rule SET reminded_at = $2 WHERE id = $1", row["id"], now)
        await _tell(row, NotificationKind.RULE_ENDING)
    for row in await fetch(OVER, now):
        await execute("UPDATE rule SET retired_at = $2 WHERE id = $1", row["id"], now)
        await _tell(row, NotificationKind.RULE_RETIRED)


async def _tell(rule: Any, kind: NotificationKind) -> None:
    people = await fetch(TOLD, rule["owner"])
    values = {"rule": rule["code"], "paragraph": rule["paragraph"], "day": str(day_of(rule["sunset_on"]))}
    for path, is_officer in ((DESK, True), (READERS, False)):
        told: Sequence[UUID] = [one["id"] for one in people if one["is_officer"] is is_officer]
        if told:
            await fanout.tell(told, kind, rule["id"], path, values)
