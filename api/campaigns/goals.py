"""A campaign's goals: set as a whole, each known by its code; one that has conversions stays."""

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from uuid import UUID

import asyncpg
import msgspec

from api.campaigns.schemas import GoalInput, GoalView
from api.core.db import execute
from api.core.errors import Conflict, Invalid
from api.core.ids import new_id
from api.core.money import demand_amount, written
from api.core.work import transaction

KEEP = """
INSERT INTO goal (id, campaign, code, name, value, currency) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (campaign, code) DO UPDATE
SET name = excluded.name, value = excluded.value, currency = excluded.currency
"""


def amounts_of(wanted: Sequence[GoalInput]) -> list[Decimal | None]:
    """What each is worth; raises `Invalid` naming the field of the goal that does not fit."""
    codes = Counter(goal.code for goal in wanted)
    for number, goal in enumerate(wanted):
        if codes[goal.code] > 1:
            raise Invalid("goal-code-twice", field=f"goals[{number}].code", goal_code=goal.code)
    return [_amount(goal, f"goals[{number}]") for number, goal in enumerate(wanted)]


async def set_to(campaign_id: UUID, wanted: Sequence[GoalInput], amounts: Sequence[Decimal | None]) -> None:
    """Let the campaign have these goals and no others. Raises `Conflict` for one with conversions that is left out."""
    await _drop_others(campaign_id, [goal.code for goal in wanted])
    for goal, amount in zip(wanted, amounts, strict=True):
        await execute(KEEP, new_id(), campaign_id, goal.code, goal.name, amount, goal.currency)


def views(rows: str) -> list[GoalView]:
    """Goals from what PostgreSQL wrote as JSON."""
    return [
        GoalView(
            code=goal["code"],
            name=goal["name"],
            value=None if goal["value"] is None else written(Decimal(goal["value"])),
            currency=goal["currency"],
        )
        for goal in msgspec.json.Decoder(list[dict[str, str | None]], strict=False).decode(rows)
        if goal["code"] and goal["name"]
    ]


def _amount(goal: GoalInput, at: str) -> Decimal | None:
    if (goal.value is None) != (goal.currency is None):
        raise Invalid("amount-incomplete", field=f"{at}.{'value' if goal.value is None else 'currency'}")
    if goal.value is None or goal.currency is None:
        return None
    return demand_amount(goal.value, goal.currency, f"{at}.value", f"{at}.currency")


async def _drop_others(campaign_id: UUID, kept: list[str]) -> None:
    try:
        async with transaction():
            await execute("DELETE FROM goal WHERE campaign = $1 AND code <> ALL($2::text[])", campaign_id, kept)
    except asyncpg.ForeignKeyViolationError as used:
        raise Conflict("goal-in-use", field="goals") from used
