"""Clicks judged, rolled up and booked, against a plain COPY and UPDATE; and how soon boards know them.

Half of the clicks go to ten hot links, the others to twenty thousand; most come as people do. "A core" is
work by CPU seconds of our own process, as PostgreSQL runs on another.
"""

import asyncio
import json
import os
import random
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from tests import services

CASES = Path(__file__).parents[1] / "data" / "clicks" / "cases.jsonl"
PEOPLE, POSTS, CLICKS = 2_000, 10, 40_000
A_SECOND, SECONDS, STEPS = 2_000, 10, 20
COLUMNS = ("id", "link", "at", "method", "headers", "visitor")

ROWS = f"""
INSERT INTO team (name, lineage) SELECT 'Team ' || n, '{{}}' FROM generate_series(1, 50) n;
INSERT INTO person (name, email, language, languages, time_zone, team)
SELECT 'Person ' || n, n || '@norvia.test', 'en', '{{en}}', 'Europe/Dublin', team.id
FROM generate_series(1, {PEOPLE}) n
JOIN (SELECT id, row_number() OVER (ORDER BY name) - 1 AS number FROM team) team ON team.number = n % 50;
INSERT INTO audience (rule, digest) VALUES ('{{}}', 'x');
INSERT INTO post (title, category, language, url, author, edited_by, audience, state)
SELECT 'Post ' || n, 'company', 'en', 'https://www.norvia.bank', person.id, person.id, audience.id, 'draft'
FROM generate_series(1, {POSTS}) n, audience, (SELECT id FROM person LIMIT 1) person;
INSERT INTO link (person, post, network, code)
SELECT person.id, post.id, 'linkedin', substr(md5(person.id::text || post.id::text), 1, 12) FROM person, post;
CREATE TABLE plain (id uuid PRIMARY KEY, link uuid, at timestamptz, method text, headers text, visitor bytea,
                    verdict text, reason text);
ANALYZE;
"""
PLAIN = """
UPDATE plain SET verdict = found.verdict, reason = found.reason
FROM unnest($1::uuid[], $2::text[], $3::text[]) AS found(id, verdict, reason) WHERE plain.id = found.id
"""
KNOWN = "SELECT (SELECT coalesce(sum(raw), 0) FROM post_day), (SELECT coalesce(sum(points), 0) FROM total)"


def main() -> None:
    with services.postgres() as database_url, services.redis() as redis_url, tempfile.TemporaryDirectory() as data:
        os.environ.update(
            DATABASE_URL=database_url,
            REDIS_URL=redis_url,
            BIRDSONG_DATA=data,
            BIRDSONG_ENV="test",
            BIRDSONG_ORIGIN="http://birdsong.test",
            BIRDSONG_SECRET="a secret of the benchmarks that is long enough",
            LOG_LEVEL="ERROR",
        )
        asyncio.run(_measure())


async def _measure() -> None:
    from api import reactions
    from api.core import events
    from api.core.db import engine, fetch
    from api.core.events import HumansClicked
    from api.db.migrate import migrate

    await migrate()
    reactions.wire_all()
    await engine().open(name="bench")
    async with engine().opened.acquire() as connection:
        await connection.execute(ROWS)
    links = [row["id"] for row in await fetch("SELECT id FROM link")]
    chance = random.Random(20261124)
    plain = await _plain(_clicks(chance, links, CLICKS))
    await _judged("judged, rolled up and booked", chance, links, plain)
    events._reactions[HumansClicked] = ()
    await _judged("judged and rolled up", chance, links, plain)
    reactions.wire_all()
    await _lag(chance, links)
    await engine().close()


def _clicks(chance: random.Random, links: Sequence[UUID], number: int) -> list[tuple[Any, ...]]:
    from api.core.ids import new_id
    from api.sharing.clicks.arrival import kept_headers

    cases = [json.loads(line) for line in CASES.read_text().splitlines()]
    kept = [(case["method"], kept_headers({k.lower(): v for k, v in case["headers"].items()})) for case in cases]
    now, made = datetime.now(UTC), []
    for index in range(number):
        link = links[chance.randrange(10)] if chance.random() < 0.5 else chance.choice(links)
        at = now - timedelta(milliseconds=number - index)
        made.append((new_id(), link, at, *chance.choice(kept), chance.randbytes(16)))
    return made


async def _plain(clicks: list[tuple[Any, ...]]) -> float:
    """Rows a second of a COPY and an UPDATE by batches, and nothing else."""
    from api.core.db import engine

    ids = [click[0] for click in clicks]
    began = time.perf_counter()
    async with engine().opened.acquire() as connection:
        await connection.copy_records_to_table("plain", records=clicks, columns=COLUMNS)
        for start in range(0, len(ids), 2000):
            batch = ids[start : start + 2000]
            await connection.execute(PLAIN, batch, ["human"] * len(batch), ["A browser."] * len(batch))
    rate = len(ids) / (time.perf_counter() - began)
    print(f"  plain COPY and UPDATE: {rate:,.0f} a second")
    return rate


async def _judged(name: str, chance: random.Random, links: Sequence[UUID], plain: float) -> None:
    from api.sharing.clicks import judging

    await _arrive(_clicks(chance, links, CLICKS))
    began, cpu = time.perf_counter(), time.process_time()
    await judging.judge_waiting()
    while await judging.judge_batch():
        pass
    wall, used = time.perf_counter() - began, time.process_time() - cpu
    rate = CLICKS / wall
    print(f"  {name}: {rate:,.0f} a second, {CLICKS / used:,.0f} a core; ratio to the plain one {rate / plain:.2f}")


async def _arrive(clicks: list[tuple[Any, ...]]) -> None:
    from api.core.db import engine

    async with engine().opened.acquire() as connection:
        await connection.copy_records_to_table("click", records=clicks, columns=COLUMNS)


async def _lag(chance: random.Random, links: Sequence[UUID]) -> None:
    """Seconds from a click's commit until results and boards have it, while clicks come in steadily."""
    from api.core.db import fetch_one
    from api.sharing.clicks import judging

    before = await fetch_one(KNOWN)
    assert before is not None
    sent: list[tuple[float, int]] = []
    stop = asyncio.Event()

    async def keep_judging() -> None:
        while not stop.is_set():
            await judging.judge_waiting()
            await asyncio.sleep(1)  # the pause of the worker's clock

    judge = asyncio.create_task(keep_judging())
    watch = asyncio.create_task(_watch(int(before[0]), sent, stop))
    each, began = A_SECOND // STEPS, time.perf_counter()
    for step in range(SECONDS * STEPS):
        await _arrive(_clicks(chance, links, each))
        sent.append((time.perf_counter(), (step + 1) * each))
        await asyncio.sleep(max(0.0, began + (step + 1) / STEPS - time.perf_counter()))
    lags = await watch
    await judge
    took = sent[-1][0] - began
    print(
        f"  from click to results and board at {sent[-1][1] / took:,.0f} clicks a second: "
        f"median {sorted(lags)[len(lags) // 2]:.2f} s, longest {max(lags):.2f} s"
    )


async def _watch(before: int, sent: Sequence[tuple[float, int]], stop: asyncio.Event) -> list[float]:
    from api.core.db import fetch_one

    lags: list[float] = []
    while len(lags) < SECONDS * STEPS:
        known = await fetch_one(KNOWN)
        now = time.perf_counter()
        while known is not None and len(lags) < len(sent) and sent[len(lags)][1] <= known[0] - before:
            lags.append(now - sent[len(lags)][0])
        await asyncio.sleep(0.05)
    stop.set()
    return lags


if __name__ == "__main__":
    main()
