"""Migrations run once, whoever starts them, and on a database that is in use."""

import asyncio
import os
import sys
from asyncio.subprocess import PIPE
from collections.abc import Iterator

import asyncpg
import pytest

from tests import services


@pytest.fixture(scope="module")
def fresh() -> Iterator[str]:
    """An empty database of its own."""
    with services.postgres() as url:
        yield url


async def birdsong(verb: str, url: str) -> tuple[int | None, str]:
    environment = os.environ | {"DATABASE_URL": url, "REDIS_URL": "redis://127.0.0.1:1"}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "api.cli", verb, env=environment, stdout=PIPE, stderr=PIPE
    )
    said, failed = await process.communicate()
    return process.returncode, (said + failed).decode()


async def test_of_several_at_once_one_migrates_and_the_others_find_it_done(fresh: str) -> None:
    answers = await asyncio.gather(*(birdsong("migrate", fresh) for _ in range(3)))
    assert [code for code, _ in answers] == [0, 0, 0]
    assert sum("up to date already" in said for _, said in answers) == 2


async def test_migrating_again_changes_nothing_of_what_is_there(fresh: str) -> None:
    await birdsong("migrate", fresh)
    connection = await asyncpg.connect(fresh)
    await connection.execute("INSERT INTO region (id, name) VALUES (gen_random_uuid(), 'Flanders')")
    assert await birdsong("migrate", fresh) == (0, "The database is up to date already.\n")
    assert await connection.fetchval("SELECT name FROM region") == "Flanders"
    await connection.close()


async def test_what_is_derived_can_be_rebuilt_by_a_command(fresh: str) -> None:
    await birdsong("migrate", fresh)
    connection = await asyncpg.connect(fresh)
    await connection.execute("INSERT INTO score_count (period, points, people) VALUES ('all', 9, 4)")
    code, said = await birdsong("rebuild", fresh)
    assert code == 0, said
    assert await connection.fetchval("SELECT count(*) FROM score_count") == 0
    await connection.close()
