"""The figures of conversions by day, kept in step with what is told and with every verdict on the clicks behind it."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from api.core.db import execute, fetch_value
from api.core.settings import settings
from api.core.work import atomic

BATCH = 1000
KEY = "goal, post, campaign, network, day, currency"

DAY = "(conversion.happened_at AT TIME ZONE $1)::date"
KEYED = f"""conversion.goal, conversion.post, conversion.campaign, conversion.network, {DAY},
       coalesce(conversion.currency, '')"""

RAW = f"""
INSERT INTO conversion_day ({KEY}, raw, human, value)
SELECT {KEYED}, count(*), 0, 0
FROM conversion WHERE id = ANY($2::uuid[]) GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 4, 5, 6
ON CONFLICT (goal, post, network, day, currency) DO UPDATE SET raw = conversion_day.raw + excluded.raw
"""

# A click that was dropped with its month keeps the verdict it had.
SETTLE = f"""
WITH changed AS (
    SELECT credit.conversion, click.verdict,
           (click.verdict = 'human')::int - (credit.verdict IS NOT DISTINCT FROM 'human')::int AS more
    FROM conversion_credit credit JOIN conversion ON conversion.id = credit.conversion
    JOIN click ON click.id = conversion.click AND click.at = conversion.click_at
    WHERE {{which}} AND click.verdict IS NOT NULL
    ORDER BY credit.conversion LIMIT {BATCH} FOR UPDATE OF credit SKIP LOCKED
),
credited AS (
    UPDATE conversion_credit credit SET verdict = changed.verdict
    FROM changed WHERE credit.conversion = changed.conversion
),
moved AS (
    UPDATE conversion_day SET human = conversion_day.human + by_day.human, value = conversion_day.value + by_day.value
    FROM (
        SELECT conversion.goal, conversion.post, conversion.network, {DAY} AS day,
               coalesce(conversion.currency, '') AS currency, sum(changed.more) AS human,
               sum(changed.more * coalesce(conversion.value, 0)) AS value
        FROM changed JOIN conversion ON conversion.id = changed.conversion
        WHERE changed.more <> 0 GROUP BY 1, 2, 3, 4, 5
    ) by_day
    WHERE (conversion_day.goal, conversion_day.post, conversion_day.network, conversion_day.day,
           conversion_day.currency) = (by_day.goal, by_day.post, by_day.network, by_day.day, by_day.currency)
)
SELECT count(*) FROM changed
"""
WAITING: Final = SETTLE.format(which="credit.verdict IS NULL")
OTHERWISE: Final = SETTLE.format(which="credit.verdict IS NOT NULL AND credit.verdict <> click.verdict")

COUNT = f"""
INSERT INTO conversion_day ({KEY}, raw, human, value)
SELECT {KEYED}, count(*), count(*) FILTER (WHERE credit.verdict = 'human'),
       coalesce(sum(conversion.value) FILTER (WHERE credit.verdict = 'human'), 0)
FROM conversion JOIN conversion_credit credit ON credit.conversion = conversion.id GROUP BY 1, 2, 3, 4, 5, 6
"""


async def add(conversion_ids: Sequence[UUID]) -> None:
    """Count these as told. In the transaction that keeps them."""
    await execute(RAW, settings().time_zone, list(conversion_ids))


async def settle() -> None:
    """Credit what waited for a verdict on its click. For a clock; several at once do each once."""
    while await _settle(WAITING) == BATCH:
        pass


async def settle_again() -> None:
    """Follow verdicts that were changed since they were counted. For a clock."""
    while await _settle(OTHERWISE) == BATCH:
        pass


@atomic
async def rebuild() -> None:
    """Count everything anew from the conversions and their credits."""
    await execute("LOCK TABLE conversion_day, conversion_credit IN EXCLUSIVE MODE")
    await execute("DELETE FROM conversion_day")
    await execute(COUNT, settings().time_zone)


@atomic
async def _settle(statement: str) -> int:
    settled: int = await fetch_value(statement, settings().time_zone)
    return settled
