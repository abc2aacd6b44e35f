"""A person's dated yes to a kind of warning, once per version of the policy."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from api.core import clock
from api.core.db import execute, fetch
from api.core.errors import Invalid
from api.core.ids import new_id
from api.core.work import atomic
from api.guardrails.policy import versions


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
        await execute(
            "INSERT INTO acknowledgement (id, person, policy, kind, at) VALUES ($1, $2, $3, $4, $5) "
            "ON CONFLICT (person, policy, kind) DO NOTHING",
            new_id(),
            person_id,
            now.id,
            kind,
            clock.now(),
        )


async def missing(person_id: UUID, policy_id: UUID, kinds: Sequence[str]) -> list[str]:
    """Those of the kinds that the person has not ticked under this policy, each once."""
    if not kinds:
        return []
    rows = await fetch("SELECT kind FROM acknowledgement WHERE person = $1 AND policy = $2", person_id, policy_id)
    ticked = {row["kind"] for row in rows}
    return [kind for kind in dict.fromkeys(kinds) if kind not in ticked]
