"""The servers that every other test stands on."""

import asyncpg
import pytest
from redis import Redis

from tests import services


async def test_postgres_takes_connections_only_with_its_password() -> None:
    with services.postgres() as url:
        connection = await asyncpg.connect(url)
        assert await connection.fetchval("SELECT current_database()")
        await connection.close()
        with pytest.raises(asyncpg.InvalidPasswordError):
            await asyncpg.connect(url, password="a guess")


def test_redis_begins_empty() -> None:
    with services.redis() as url, Redis.from_url(url) as client:
        assert client.dbsize() == 0
        assert client.ping()
