"""Judges clicks: human or not, new or repeated; a human click proves a share and is told to whoever counts."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import asyncpg

from api.core import clock
from api.core.db import execute, fetch
from api.core.events import HumanClick, HumansClicked, emit
from api.core.queue import job
from api.core.settings import settings
from api.core.work import atomic
from api.sharing.clicks import proofs, rollups
from api.sharing.clicks.bursts import SPAN
from api.sharing.clicks.figures import NOTHING, Figures
from api.sharing.clicks.judge import RULES
from api.sharing.clicks.verdicts import Judged, judged

BATCH = 2000
LONGEST_REASON = 80

WAITING = """
SELECT id, link, at, method, headers, visitor, mark FROM click WHERE verdict IS NULL
ORDER BY at, id LIMIT $1 FOR UPDATE SKIP LOCKED
"""

# Whoever judges clicks of the same links waits here, and then sees what the other found. New clicks don't wait.
LINKS = "SELECT id, person, post FROM link WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE"

# The moments let PostgreSQL pass by the partitions of other months. A visitor's hash lives from midnight to midnight.
SEEN = """
SELECT click.link, click.visitor FROM click
JOIN unnest($1::uuid[], $2::bytea[]) AS came(link, visitor)
     ON came.link = click.link AND came.visitor = click.visitor
WHERE click.verdict = 'human' AND NOT click.repeated AND click.at >= $3 AND click.at < $4
"""
NEAR = """
SELECT id, link, at, visitor, headers FROM click
WHERE link = ANY($1::uuid[]) AND verdict = 'human' AND at >= $2 AND at <= $3
"""
JUDGED = """
UPDATE click
SET verdict = found.verdict, reason = found.reason, repeated = found.repeated, judged_at = $6, rules = $7
FROM unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::text[], $5::bool[])
     AS found(id, at, verdict, reason, repeated)
WHERE click.id = found.id AND click.at = found.at AND click.at >= $8 AND click.at <= $9
"""

Links = Mapping[UUID, asyncpg.Record]


@job(time_limit=60)
async def judge_waiting() -> None:
    """Judge every click that waits, a batch and a transaction at a time; several workers may do so at once."""
    while await judge_batch() == BATCH:
        pass


@atomic
async def judge_batch(size: int | None = None) -> int:
    """Judge up to `size` clicks with everything that follows, and say how many there were."""
    clicks = await fetch(WAITING, size or BATCH)
    if not clicks:
        return 0
    links = await hold(list({click["link"] for click in clicks}))
    found = judged(clicks, await _near(clicks, list(links)), await _seen(clicks))
    await write(found)
    new = tuple(told(one, links) for one in found if one.counts)
    if new:
        await proofs.prove(new)
        await emit(HumansClicked(clicks=new))
    await rollups.move(moved_by(found))
    return len(clicks)


async def hold(links: Sequence[UUID]) -> dict[UUID, asyncpg.Record]:
    """These links, which nobody else judges until the transaction ends."""
    return {row["id"]: row for row in await fetch(LINKS, links)}


async def write(found: Sequence[Judged]) -> None:
    """Write the verdicts down with their reasons and the version of the rules."""
    if not found:
        return
    moments = [one.click["at"] for one in found]
    await execute(
        JUDGED,
        [one.click["id"] for one in found],
        moments,
        [one.judgement.verdict.value for one in found],
        [one.judgement.reason[:LONGEST_REASON] for one in found],
        [one.repeated for one in found],
        clock.now(),
        RULES,
        min(moments),
        max(moments),
    )


def moved_by(found: Sequence[Judged]) -> dict[tuple[UUID, date], Figures]:
    """What these clicks add to the figures of each link and day."""
    zone = ZoneInfo(settings().time_zone)
    moved: defaultdict[tuple[UUID, date], Figures] = defaultdict(lambda: NOTHING)
    for one in found:
        key = one.click["link"], rollups.day_of(one.click["at"], zone)
        moved[key] = moved[key].plus(one.figures)
    return moved


def told(one: Judged, links: Links) -> HumanClick:
    """The click as it is told to whoever counts."""
    link = links[one.click["link"]]
    return HumanClick(
        click_id=one.click["id"],
        link_id=link["id"],
        person_id=link["person"],
        post_id=link["post"],
        at=one.click["at"],
    )


async def _near(clicks: Sequence[asyncpg.Record], links: Sequence[UUID]) -> Sequence[asyncpg.Record]:
    """People's clicks that were judged before and may belong to a burst that goes on now."""
    return await fetch(NEAR, links, clicks[0]["at"] - SPAN, clicks[-1]["at"] + SPAN)


async def _seen(clicks: Sequence[asyncpg.Record]) -> list[tuple[UUID, bytes]]:
    known = [click for click in clicks if click["visitor"] is not None]
    since, until = _midnight(clicks[0]["at"]), _midnight(clicks[-1]["at"]) + timedelta(days=1)
    rows = await fetch(SEEN, [click["link"] for click in known], [click["visitor"] for click in known], since, until)
    return [(row["link"], row["visitor"]) for row in rows]


def _midnight(moment: datetime) -> datetime:
    return datetime.combine(moment.date(), time(), moment.tzinfo)
