"""The figures of clicks by day: per link, and summed per post and network, per network, and per team.

They move in the transaction that judges, so that nobody has to look at single clicks to count them. `rebuild` makes all
of it again from the clicks that are still kept; days whose clicks were dropped stay as they were counted.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from typing import Final
from uuid import UUID
from zoneinfo import ZoneInfo

from api.core.db import execute
from api.core.settings import settings
from api.core.work import transaction
from api.sharing.clicks import partitions
from api.sharing.clicks.figures import NOTHING, Figures

FIGURES: Final = Figures._fields
SUMS: Final = {"post_day": "post, network, day", "network_day": "network, day", "team_day": "team, day"}

LONGEST_STATEMENT = 3600.0
BEGINNING, END = date(1970, 1, 1), date(9999, 1, 1)


Moved = Mapping[tuple[UUID, date], Figures]


def _list(form: str) -> str:
    return ", ".join(form.format(one) for one in FIGURES)


def _summed(table: str, key: str) -> str:
    """Adds to one table of sums, its rows in one order everywhere, so that nobody waits in a circle."""
    return f"""{table}_moved AS (
    INSERT INTO {table} ({key}, {_list("{}")})
    SELECT {key}, {_list("sum({})")} FROM known WHERE {key.partition(",")[0]} IS NOT NULL GROUP BY {key} ORDER BY {key}
    ON CONFLICT ({key}) DO UPDATE SET {_list("{0} = " + table + ".{0} + excluded.{0}")}
)"""


MOVE = f"""
WITH moved AS (
    SELECT * FROM unnest($1::uuid[], $2::date[], {", ".join(f"${n}::int[]" for n in range(3, 9))})
             AS moved(link, day, {_list("{}")})
),
links AS (
    INSERT INTO link_day (link, day, post, network, team, {_list("{}")})
    SELECT moved.link, moved.day, link.post, link.network, person.team, {_list("moved.{}")}
    FROM moved JOIN link ON link.id = moved.link JOIN person ON person.id = link.person
    ORDER BY moved.link, moved.day
    ON CONFLICT (link, day) DO UPDATE SET {_list("{0} = link_day.{0} + excluded.{0}")}
    RETURNING link, day, post, network, team
),
known AS (SELECT links.post, links.network, links.team, moved.* FROM links JOIN moved USING (link, day)),
{", ".join(_summed(table, key) for table, key in SUMS.items())}
SELECT
"""

LOCK = "LOCK TABLE link_day, post_day, network_day, team_day IN EXCLUSIVE MODE"
EMPTY = f"UPDATE link_day SET {_list('{} = 0')} WHERE day >= $1 AND day < $2"
COUNT = f"""
INSERT INTO link_day (link, day, post, network, team, {_list("{}")})
SELECT link.id, counted.day, link.post, link.network, person.team, {_list("counted.{}")}
FROM (SELECT link, (at AT TIME ZONE $3)::date AS day, count(*) AS raw,
             count(*) FILTER (WHERE verdict = 'human') AS human,
             count(*) FILTER (WHERE verdict = 'machine') AS machine,
             count(*) FILTER (WHERE verdict = 'preview') AS preview,
             count(*) FILTER (WHERE verdict = 'human' AND NOT repeated AND visitor IS NOT NULL) AS visitors,
             count(*) FILTER (WHERE verdict = 'human' AND repeated) AS repeated
      FROM click WHERE verdict IS NOT NULL AND at >= $1 AND at < $2 GROUP BY 1, 2) counted
JOIN link ON link.id = counted.link JOIN person ON person.id = link.person
ON CONFLICT (link, day) DO UPDATE SET {_list("{0} = excluded.{0}")}
"""
DROP_EMPTY = "DELETE FROM link_day WHERE day >= $1 AND day < $2 AND raw = 0"
DROP_SUMS = {table: f"DELETE FROM {table} WHERE day >= $1 AND day < $2" for table in SUMS}
SUM = {
    table: f"INSERT INTO {table} ({key}, {_list('{}')}) SELECT {key}, {_list('sum({})')} FROM link_day "
    f"WHERE day >= $1 AND day < $2 AND {key.partition(',')[0]} IS NOT NULL GROUP BY {key}"
    for table, key in SUMS.items()
}


def day_of(moment: datetime, zone: ZoneInfo) -> date:
    """The company's day that this moment is counted in."""
    return moment.astimezone(zone).date()


async def move(moved: Moved) -> None:
    """Add these figures, which may be negative, to those of each link and day and to every sum they are part of."""
    keys = sorted(key for key, figures in moved.items() if figures != NOTHING)
    if keys:
        columns = zip(*(moved[key] for key in keys), strict=True)
        await execute(MOVE, [link for link, _ in keys], [day for _, day in keys], *map(list, columns))


async def rebuild() -> None:
    """Count anew what can be counted, a month and a transaction at a time. Judging waits for the month at work."""
    zone = ZoneInfo(settings().time_zone)
    for since, until in _spans(await partitions.existing(), zone):
        await _rebuild(since, until, zone)


def _spans(known: list[partitions.Partition], zone: ZoneInfo) -> Iterator[tuple[date, date]]:
    """Whole days from the first one of which every click is kept, cut where partitions end."""
    first = known[0].since if known else None
    since = BEGINNING if first is None else _whole_day(first, zone)
    for partition in known:
        until = day_of(partition.until, zone)
        if since < until:
            yield since, until
            since = until
    yield since, END


def _whole_day(moment: datetime, zone: ZoneInfo) -> date:
    """The first day that begins at this moment or after it."""
    day = day_of(moment, zone)
    return day if _midnight(day, zone) >= moment else day + timedelta(days=1)


async def _rebuild(since: date, until: date, zone: ZoneInfo) -> None:
    moments = (_midnight(since, zone), _midnight(until, zone))
    async with transaction() as opened:
        for statement, values in (
            (LOCK, ()),
            (EMPTY, (since, until)),
            (COUNT, (*moments, str(zone))),
            *((statement, (since, until)) for statement in DROP_SUMS.values()),
            (DROP_EMPTY, (since, until)),
            *((statement, (since, until)) for statement in SUM.values()),
        ):
            await opened.connection.execute(statement, *values, timeout=LONGEST_STATEMENT)


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone)
