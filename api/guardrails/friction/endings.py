"""How writing ended: counted by rule, network and language; nothing tells who wrote, or what."""

from collections import Counter
from datetime import timedelta
from typing import NamedTuple

from api.core import clock
from api.core.db import execute
from api.core.ids import new_id
from api.core.work import atomic
from api.guardrails.engine.levels import Level
from api.guardrails.friction.days import today
from api.guardrails.friction.schemas import EndingInput, EndingKind
from api.guardrails.policy import versions

IDS_KEPT = timedelta(days=7)
"""Longer than any outbox on a phone waits with what the server may have counted already."""

FIRST_TIME = "INSERT INTO ending (id, at) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING"
COUNT = """
INSERT INTO friction_day (id, day, rule, network, language, figure, number) VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (day, figure, rule, network, language) DO UPDATE SET number = friction_day.number + EXCLUDED.number
"""


class Place(NamedTuple):
    """What a tally is about: one rule, one network, one language, or everything where all are empty."""

    rule: str = ""
    network: str = ""
    language: str = ""


@atomic
async def count(told: EndingInput) -> None:
    """Count the ending once, however often it is told.

    Rules that are not in force, or that nobody who writes can see, are left out: the policy may have changed meanwhile.
    """
    if not await execute(FIRST_TIME, told.id, clock.now()):
        return
    levels = {rule.code: rule.level for rule in (await versions.in_force()).rules if not rule.observe}
    # Always in the same order, so that two who count at the same time never wait for each other.
    for (place, figure), number in sorted(_tallies(told, levels).items()):
        await execute(COUNT, new_id(), today(), *place, figure, number)


async def forget_ids() -> None:
    """Drop the ids of endings that nobody tells again. A clock calls it."""
    await execute("DELETE FROM ending WHERE at < $1", clock.now() - IDS_KEPT)


def _tallies(told: EndingInput, levels: dict[str, Level]) -> Counter[tuple[Place, str]]:
    taken = [code for code in dict.fromkeys(told.taken) if code in levels]
    seen = [code for code in dict.fromkeys((*told.findings, *taken)) if code in levels]
    left = told.ending is EndingKind.LEFT
    tallies: Counter[tuple[Place, str]] = Counter()
    for code in seen:
        tallies.update(_ended(Place(rule=code), left=left, shown=1, taken=int(code in taken)))
    nudges = {code for code in seen if levels[code] is Level.NUDGE}
    for place in (Place(), Place(network=told.network), Place(language=told.language)) if seen else ():
        tallies.update(_ended(place, left=left, shown=len(nudges), taken=len(nudges.intersection(taken))))
    return +tallies


def _ended(place: Place, *, left: bool, shown: int, taken: int) -> dict[tuple[Place, str], int]:
    return {(place, "met"): 1, (place, "left_after"): int(left), (place, "shown"): shown, (place, "taken"): taken}
