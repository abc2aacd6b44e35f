"""Judges clicks once more, because the rules improved: verdicts, figures, proofs and points come out right again.

A visitor's hash lives for one day (UTC), so that a link's clicks of one day are judged together, with the bursts and
repetitions among them. Each step is a transaction of its own and may be done again.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

import asyncpg

from api.core import clock
from api.core.db import fetch
from api.core.events import ClicksJudgedAgain, emit
from api.core.work import atomic
from api.sharing.clicks import proofs, rollups
from api.sharing.clicks.figures import NOTHING
from api.sharing.clicks.judge import Judgement, Verdict
from api.sharing.clicks.judging import Links, hold, moved_by, told, write
from api.sharing.clicks.verdicts import Judged, judged

LINKS_AT_ONCE = 200
DAY = timedelta(days=1)

NEXT_LINKS = """
SELECT DISTINCT link FROM click WHERE at >= $1 AND at < $2 AND ($3::uuid IS NULL OR link > $3) ORDER BY link LIMIT $4
"""
CLICKS = """
SELECT id, link, at, method, headers, visitor, mark, verdict, reason, repeated FROM click
WHERE link = ANY($1::uuid[]) AND at >= $2 AND at < $3 AND verdict IS NOT NULL ORDER BY at, id
"""

Change = tuple[Judged, Judged]
"""A click as it was judged, and as it is now."""


async def judge_again(since: date) -> int:
    """Judge what came on this day (UTC) and later again, and say how many verdicts changed."""
    changed, day = 0, datetime.combine(since, time(), UTC)
    while day <= clock.now():
        changed += await _judge_day(day)
        day += DAY
    return changed


async def _judge_day(day: datetime) -> int:
    changed, last = 0, None
    while links := [row["link"] for row in await fetch(NEXT_LINKS, day, day + DAY, last, LINKS_AT_ONCE)]:
        changed += await _judge_links(links, day)
        last = links[-1]
    return changed


@atomic
async def _judge_links(ids: Sequence[UUID], day: datetime) -> int:
    links = await hold(ids)
    clicks = await fetch(CLICKS, list(links), day, day + DAY)
    now = judged(clicks)
    changes = [(old, new) for old, new in zip(map(_before, clicks), now, strict=True) if old[1:] != new[1:]]
    await _write(changes)
    await _tell(changes, now, links)
    await _count(changes)
    return len(changes)


def _before(click: asyncpg.Record) -> Judged:
    return Judged(click, Judgement(Verdict(click["verdict"]), click["reason"]), click["repeated"])


async def _write(changes: Sequence[Change]) -> None:
    """First what counts no more: of one visitor only one click may be the first at any moment."""
    await write([new for _, new in changes if not new.counts])
    await write([new for _, new in changes if new.counts])


async def _tell(changes: Sequence[Change], now: Sequence[Judged], links: Links) -> None:
    """Correct proofs and points on the links where something counts no more, or counts only now."""
    moved = {old.click["link"] for old, new in changes if old.counts != new.counts}
    if not moved:
        return
    taken_back = tuple(told(old, links) for old, new in changes if old.counts and not new.counts)
    counting = tuple(told(one, links) for one in now if one.counts and one.click["link"] in moved)
    await proofs.take_back(taken_back)
    await proofs.prove(counting)
    await emit(ClicksJudgedAgain(taken_back=taken_back, counting=counting))


async def _count(changes: Sequence[Change]) -> None:
    less, more = moved_by([old for old, _ in changes]), moved_by([new for _, new in changes])
    await rollups.move({key: more.get(key, NOTHING).minus(less.get(key, NOTHING)) for key in less | more})
