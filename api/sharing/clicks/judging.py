"""Judges clicks: human or not, new or repeated; a human click proves a share and is told to whoever counts."""

import logging
from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

import asyncpg
import msgspec

from api.core import clock
from api.core.db import execute, fetch
from api.core.events import HumanClick, HumansClicked, emit
from api.core.queue import job
from api.core.work import atomic
from api.sharing.clicks.judge import Judgement, Verdict, judge

log = logging.getLogger(__name__)

BATCH = 1000
LONGEST_REASON = 80

WAITING = """
SELECT id, link, at, method, headers, visitor FROM click WHERE verdict IS NULL
ORDER BY at, id LIMIT $1 FOR UPDATE SKIP LOCKED
"""

# Whoever judges clicks of the same links waits here, and then sees what the other found. New clicks don't wait.
LINKS = "SELECT id, person, post FROM link WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE"

SEEN = """
SELECT click.link, click.visitor FROM click
JOIN unnest($1::uuid[], $2::bytea[]) AS came(link, visitor)
     ON came.link = click.link AND came.visitor = click.visitor
WHERE click.verdict = 'human' AND NOT click.repeated
"""

JUDGED = """
UPDATE click SET verdict = found.verdict, reason = found.reason, repeated = found.repeated, judged_at = $5
FROM unnest($1::uuid[], $2::text[], $3::text[], $4::bool[]) AS found(id, verdict, reason, repeated)
WHERE click.id = found.id
"""

# A click tells that something was posted with this link, not which of several shares it was: the confirmed one, else
# the last that was opened before. Where one is proven, a further click proves no second.
PROVE = """
WITH proof AS (
    SELECT DISTINCT ON (share.link) share.id, clicked.at
    FROM unnest($1::uuid[], $2::timestamptz[]) AS clicked(link, at)
    JOIN share ON share.link = clicked.link AND share.opened_at <= clicked.at
    WHERE share.state IN ('opened', 'confirmed')
          AND NOT EXISTS (SELECT FROM share other WHERE other.link = share.link AND other.state = 'proven')
    ORDER BY share.link, share.state = 'confirmed' DESC, share.opened_at DESC, clicked.at
)
UPDATE share SET state = 'proven', proven_at = proof.at
FROM proof WHERE share.id = proof.id AND share.state IN ('opened', 'confirmed')
"""


class Judged(NamedTuple):
    """A click with its verdict; `repeated`: the same visitor followed this link before on that day."""

    click: asyncpg.Record
    judgement: Judgement
    repeated: bool

    @property
    def by_human(self) -> bool:
        return self.judgement.verdict is Verdict.HUMAN


@job(time_limit=60)
async def judge_waiting() -> None:
    """Judge every click that waits, a batch and a transaction at a time; several workers may do so at once."""
    while await judge_batch() == BATCH:
        pass


@atomic
async def judge_batch(size: int = BATCH) -> int:
    """Judge up to `size` clicks with everything that follows, and say how many there were."""
    clicks = await fetch(WAITING, size)
    if not clicks:
        return 0
    links = {row["id"]: row for row in await fetch(LINKS, list({click["link"] for click in clicks}))}
    judged = _with_repetitions([(click, _judge(click)) for click in clicks], await _seen(clicks))
    await _write(judged)
    humans = [one for one in judged if one.by_human]
    if humans:
        await execute(PROVE, [one.click["link"] for one in humans], [one.click["at"] for one in humans])
    new = tuple(_told(one, links[one.click["link"]]) for one in humans if not one.repeated)
    if new:
        await emit(HumansClicked(clicks=new))
    return len(clicks)


def _judge(click: asyncpg.Record) -> Judgement:
    try:
        return judge(click["method"], msgspec.json.decode(click["headers"], type=dict[str, str]))
    except Exception:
        # One click that breaks the judge must not keep all later ones waiting.
        log.exception("click_unjudgeable", extra={"click": str(click["id"])})
        return Judgement(Verdict.MACHINE, "It could not be judged.")


async def _seen(clicks: Sequence[asyncpg.Record]) -> set[tuple[UUID, bytes]]:
    known = [click for click in clicks if click["visitor"] is not None]
    rows = await fetch(SEEN, [click["link"] for click in known], [click["visitor"] for click in known])
    return {(row["link"], row["visitor"]) for row in rows}


def _with_repetitions(
    judged: Sequence[tuple[asyncpg.Record, Judgement]], seen: set[tuple[UUID, bytes]]
) -> list[Judged]:
    """The verdicts in the order the clicks came; a visitor without a hash counts as new."""
    found = []
    for click, judgement in judged:
        visit = (click["link"], click["visitor"])
        counts = judgement.verdict is Verdict.HUMAN and click["visitor"] is not None
        found.append(Judged(click, judgement, repeated=counts and visit in seen))
        if counts:
            seen.add(visit)
    return found


async def _write(judged: Sequence[Judged]) -> None:
    await execute(
        JUDGED,
        [one.click["id"] for one in judged],
        [str(one.judgement.verdict) for one in judged],
        [one.judgement.reason[:LONGEST_REASON] for one in judged],
        [one.repeated for one in judged],
        clock.now(),
    )


def _told(one: Judged, link: asyncpg.Record) -> HumanClick:
    return HumanClick(
        click_id=one.click["id"],
        link_id=one.click["link"],
        person_id=link["person"],
        post_id=link["post"],
        at=one.click["at"],
    )
