"""A person's dated yes to the policy itself and to a kind of warning, once per version of the policy."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

import msgspec

from api.core import clock
from api.core.db import execute, fetch, fetch_one
from api.core.errors import Conflict, Invalid
from api.core.ids import new_id
from api.core.work import atomic
from api.guardrails.policy import versions

POLICY = "policy"
"""The kind that stands for the policy itself; no rule has it."""

WRITE = """
INSERT INTO acknowledgement (id, person, policy, kind, at) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (person, policy, kind) DO NOTHING
"""
STANDING = """
SELECT (SELECT max(version) FROM policy WHERE to_acknowledge AND published_at <= $2) AS asked, mine.version, mine.at
FROM (SELECT) AS nothing LEFT JOIN LATERAL (
    SELECT p.version, a.at FROM acknowledgement a JOIN policy p ON p.id = a.policy
    WHERE a.person = $1 AND a.kind = 'policy' ORDER BY p.version DESC LIMIT 1
) AS mine ON TRUE
"""
TICKED = """
SELECT DISTINCT a.kind FROM acknowledgement a JOIN policy p ON p.id = a.policy
WHERE a.person = $1 AND p.version >= COALESCE(
    (SELECT max(version) FROM policy WHERE to_acknowledge AND published_at <= $2), 0)
"""


class Standing(msgspec.Struct, frozen=True):
    """How a person stands to the policy: the last version they said yes to and when, and the last that asks for it."""

    version: int | None
    at: datetime | None
    asked: int | None

    @property
    def must_read(self) -> bool:
        """Whether a version asks for a yes that the person has not given."""
        return self.asked is not None and (self.version or 0) < self.asked


async def standing(person_id: UUID) -> Standing:
    """How the person stands to the policy."""
    row = await fetch_one(STANDING, person_id, clock.now())
    assert row is not None  # noqa: S101 -- the query always has one row
    return Standing(version=row["version"], at=row["at"], asked=row["asked"])


@atomic
async def agree(person_id: UUID, version: int) -> None:
    """Write down that the person read the policy and said yes. Saying it twice keeps the first date.

    Raises `Conflict` where another version than the one they read is in force by now.
    """
    now = await versions.in_force()
    if now.version != version:
        raise Conflict("policy-changed", field="version")
    await execute(WRITE, new_id(), person_id, now.id, POLICY, clock.now())


@atomic
async def acknowledge(person_id: UUID, kinds: Iterable[str]) -> None:
    """Write down that the person ticked these kinds under the policy in force. Ticking twice keeps the first date.

    Raises `Invalid` for a kind that the policy has no rule for.
    """
    now = await versions.in_force()
    known = {rule.kind for rule in now.rules}
    for kind in dict.fromkeys(kinds):
        if kind not in known:
            raise Invalid("acknowledgement-unknown", field="kind")
        await execute(WRITE, new_id(), person_id, now.id, kind, clock.now())


async def missing(person_id: UUID, kinds: Sequence[str]) -> list[str]:
    """Those of the kinds that the person has not ticked since the last version that asks to be read, each once.

    A version that only became milder asks nobody again.
    """
    if not kinds:
        return []
    ticked = {row["kind"] for row in await fetch(TICKED, person_id, clock.now())}
    return [kind for kind in dict.fromkeys(kinds) if kind not in ticked]
