"""A database in use, with clicks in one table, gets partitions: nothing is rewritten and nobody waits long."""

import asyncio
import os
import sys
import time
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator, Iterator

import asyncpg
import pytest

from tests import services

BEFORE = "2026-11-24T01:56:32:999864"
UP_TO = """
import asyncio, sys
from piccolo.apps.migrations.commands.forwards import run_forwards
from api.core.db import engine

async def main():
    await engine().open(name="migrate")
    await run_forwards("birdsong", migration_id=sys.argv[1])
    await engine().close()

asyncio.run(main())
"""
LATEST = "import asyncio; from api.db.migrate import migrate; asyncio.run(migrate())"

PEOPLE = """
WITH author AS (
    INSERT INTO person (name, email, language, languages, time_zone)
    VALUES ('Ada', 'ada@norvia.test', 'en', '{en}', 'Europe/Brussels') RETURNING id
),
audience AS (INSERT INTO audience (rule, digest) VALUES ('{}', 'x') RETURNING id),
post AS (
    INSERT INTO post (title, category, language, url, author, edited_by, audience, state)
    SELECT 'A branch', 'company', 'en', 'https://www.norvia.bank', author.id, author.id, audience.id, 'draft'
    FROM author, audience RETURNING id
)
INSERT INTO link (person, post, network, code) SELECT author.id, post.id, 'linkedin', 'abc' FROM author, post
"""
CLICKS = """
INSERT INTO click (link, at, method, verdict, repeated, visitor)
SELECT link.id, now() - number * interval '1 hour', 'GET',
       CASE number % 4 WHEN 0 THEN 'human' WHEN 1 THEN 'machine' WHEN 2 THEN 'preview' END, false,
       decode(md5(number::text), 'hex')
FROM link, generate_series(1, 4000) AS number
"""
# As a process of the release before writes it, but for the key by which it tells a click that came twice.
ONE_MORE = "INSERT INTO click (link, method) SELECT id, 'GET' FROM link ON CONFLICT DO NOTHING"


@pytest.fixture(scope="module")
def fresh() -> Iterator[str]:
    with services.postgres() as url:
        yield url


@pytest.fixture
async def used(fresh: str) -> AsyncIterator["asyncpg.Connection[asyncpg.Record]"]:
    """A database of the release before, with clicks in it."""
    await python(fresh, UP_TO, BEFORE)
    connection = await asyncpg.connect(fresh)
    await connection.execute(PEOPLE)
    await connection.execute(CLICKS)
    yield connection
    await connection.close()


async def python(url: str, *command: str) -> None:
    environment = os.environ | {"DATABASE_URL": url, "REDIS_URL": "redis://127.0.0.1:1"}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", *command, env=environment, stdout=PIPE, stderr=PIPE
    )
    _, failed = await process.communicate()
    assert process.returncode == 0, failed.decode()


async def test_the_table_in_use_becomes_the_first_partition(
    fresh: str, used: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    before = await used.fetchval("SELECT relfilenode FROM pg_class WHERE relname = 'click'")
    migrating = asyncio.create_task(python(fresh, LATEST))
    came, longest = 0, 0.0
    while not migrating.done():
        began = time.monotonic()
        await used.execute(ONE_MORE)
        longest = max(longest, time.monotonic() - began)
        came += 1
        await asyncio.sleep(0.01)
    await migrating
    first = await used.fetchrow("SELECT relfilenode, relispartition FROM pg_class WHERE relname = 'click_first'")
    assert first == (before, True), "the rows lie where they lay"
    assert await used.fetchval("SELECT count(*) FROM click") == 4000 + came
    assert longest < 2, "nobody waited longer than for one short transaction"
    figures = await used.fetchrow(
        "SELECT sum(raw), sum(human), sum(machine), sum(preview), sum(visitors), sum(repeated) FROM link_day"
    )
    assert tuple(figures) == (3000, 1000, 1000, 1000, 1000, 0)
    assert tuple(await used.fetchrow("SELECT sum(raw), sum(human) FROM post_day")) == (3000, 1000)
