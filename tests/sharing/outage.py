"""Takes the database away for real: its connections are cut and new ones are refused."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from urllib.parse import urlsplit, urlunsplit

import asyncpg

from api.core.db import engine
from api.core.settings import settings

CUT = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1"


@asynccontextmanager
async def database_away() -> AsyncIterator[None]:
    """Within the block nobody reaches the database of these tests."""
    parts = urlsplit(settings().database_url)
    name = parts.path.lstrip("/")
    beside = await asyncpg.connect(urlunsplit(parts._replace(path="/postgres")))
    try:
        await beside.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
        await beside.fetch(CUT, name)
        yield
    finally:
        await beside.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")
        # A pool learns late that a connection was cut; the tests that follow are not about that.
        await engine().opened.expire_connections()
        await beside.close()


async def until(holds: Callable[[], Awaitable[object]]) -> None:
    """Ask again and again until it holds, and fail where it never does."""
    async with asyncio.timeout(20):
        while not await holds():
            await _others_first()


async def _others_first() -> None:
    await asyncio.sleep(0)
