"""Real servers for every test: one migrated PostgreSQL and one Redis a session, emptied after each test."""

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests import services

KEPT = ("migration",)


def pytest_configure(config: pytest.Config) -> None:
    os.environ.update(
        BIRDSONG_ENV="test",
        BIRDSONG_ORIGIN="http://birdsong.test",
        BIRDSONG_SECRET="a secret of the tests that is long enough",
        LOG_LEVEL="WARNING",
    )
    # Named here so that importing a table before the servers run does not stop the start.
    os.environ.setdefault("BIRDSONG_DATA", "/nonexistent")


@pytest.fixture(scope="session")
def _servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with services.postgres() as database_url, services.redis() as redis_url:
        data: Path = tmp_path_factory.mktemp("data")
        os.environ.update(DATABASE_URL=database_url, REDIS_URL=redis_url, BIRDSONG_DATA=str(data))
        yield


@pytest.fixture(scope="session")
async def _migrated(_servers: None) -> AsyncIterator[list[str]]:
    from api import reactions
    from api.core import queue
    from api.core.db import engine, fetch
    from api.core.settings import settings
    from api.db.migrate import migrate

    settings.cache_clear()
    await migrate()
    await engine().open(name="tests")
    await queue.open_bell()
    reactions.wire_all()
    tables = await fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")
    yield [row["tablename"] for row in tables if row["tablename"] not in KEPT]
    await queue.close_bell()
    await engine().close()


@pytest.fixture
async def db(_migrated: list[str]) -> AsyncIterator[None]:
    """An empty database with the company's row, and an empty Redis."""
    from api.identity import company

    await company.ensure("Norvia Bank", demo=False)
    yield
    await _empty_database(_migrated)
    await _empty_redis()


async def _empty_database(tables: list[str]) -> None:
    """Empty the tables that have rows. A test leaves few: deleting them costs a tenth of truncating all that refer."""
    from api.core.db import execute, fetch
    from api.core.work import transaction

    asked = " UNION ALL ".join(f"SELECT '{table}' WHERE EXISTS (SELECT FROM {table})" for table in tables)
    filled = [row[0] for row in await fetch(asked)]
    async with transaction():
        await execute("SET LOCAL session_replication_role = replica")
        for table in filled:
            await execute(f"DELETE FROM {table}")


async def _empty_redis() -> None:
    from redis.asyncio import Redis

    client: Any = Redis.from_url(os.environ["REDIS_URL"])
    await client.flushdb()
    await client.aclose()


@pytest.fixture(scope="session")
async def _app(_migrated: list[str]) -> Any:
    from api.app import make_app

    return make_app()


@pytest.fixture
async def client_for(_app: Any, db: None) -> AsyncIterator[Callable[..., Awaitable[httpx.AsyncClient]]]:
    """`await client_for(person)` gives a browser that is signed in as them; `await client_for()` one that is not."""
    from api.http.sessions import cookie_name
    from api.identity import sessions

    opened: list[httpx.AsyncClient] = []

    async def client(person: Any = None) -> httpx.AsyncClient:
        browser = httpx.AsyncClient(
            transport=httpx.ASGITransport(app=_app, raise_app_exceptions=True),
            base_url="http://birdsong.test",
            headers={"X-Birdsong": "1", "Accept-Language": "en"},
        )
        if person is not None:
            browser.cookies.set(cookie_name(), await sessions.start(person.id, "Firefox, Linux"), "birdsong.test")
        opened.append(browser)
        return browser

    yield client
    for browser in opened:
        await browser.aclose()
