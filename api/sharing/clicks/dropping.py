"""What becomes of clicks when their time is over: their figures stay, they themselves are dropped, a month at a time.

How many whole months are kept is the company's setting (`company.click_months`). A month is dropped only when every
click in it was judged and is in its figures.
"""

import logging
from datetime import datetime

from api.core import clock
from api.core.db import execute, fetch_value
from api.core.settings import settings
from api.core.work import atomic
from api.identity import company
from api.sharing.clicks import partitions
from api.sharing.clicks.partitions import OTHER, month_after, month_of

log = logging.getLogger(__name__)

# The days at its ends have clicks in the neighbouring months as well, so that more than its own are counted there.
INCOMPLETE = """
SELECT EXISTS (SELECT FROM {partition} WHERE verdict IS NULL AND at < $2) OR EXISTS (
    SELECT FROM (SELECT link, (at AT TIME ZONE $1)::date AS day, count(*) AS raw
                 FROM {partition} WHERE at < $2 GROUP BY 1, 2) came
    LEFT JOIN link_day ON link_day.link = came.link AND link_day.day = came.day
    WHERE coalesce(link_day.raw, 0) < came.raw)
"""


async def drop_old() -> None:
    """Drop the months that are over and complete, the oldest first. For a clock."""
    kept_since = month_after(month_of(clock.now()), -(await company.current()).click_months)
    for partition in await partitions.existing():
        if partition.until > kept_since:
            break
        if await _incomplete(partition.name, partition.until):
            # `birdsong rebuild` counts it anew; until somebody does, nothing is lost.
            log.error("clicks_not_counted", extra={"partition": partition.name})
        elif await partitions.drop(partition):
            log.info("clicks_dropped", extra={"partition": partition.name})
    await _drop_from_other(kept_since)


@atomic
async def _drop_from_other(kept_since: datetime) -> None:
    if not await _incomplete(OTHER, kept_since):
        await execute(f"DELETE FROM {OTHER} WHERE at < $1", kept_since)


async def _incomplete(partition: str, until: datetime) -> bool:
    return bool(await fetch_value(INCOMPLETE.format(partition=partition), settings().time_zone, until))
