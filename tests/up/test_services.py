"""The servers that every other test stands on."""

import asyncpg
import pytest
from redis import Redis

from tests import services


@pytest.fixture(autouse=True)
def _nothing_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.delenv("REDIS_URL", raising=False)


async def test_postgres_takes_connections_only_with_its_password() -> None:
    with services.postgres() as url:
        connection = await asyncpg.connect(url)
        assert await connection.fetchval("SELECT current_database()")
        await connection.close()
        with pytest.raises(asyncpg.InvalidPasswordError):
            await asyncpg.connect(url, password="a guess")


async def test_a_named_postgres_lends_a_database_and_gets_it_back(monkeypatch: pytest.MonkeyPatch) -> None:
    with services.postgres() as named:
        monkeypatch.setenv("DATABASE_URL", named)
        with services.postgres() as lent, services.postgres() as other:
            assert len({named, lent, other}) == 3
        with pytest.raises(asyncpg.InvalidCatalogNameError):
            await asyncpg.connect(lent)


def test_redis_begins_empty() -> None:
    with services.redis() as url, Redis.from_url(url) as client:
        assert client.dbsize() == 0
        assert client.ping()


def test_a_named_redis_lends_databases_apart_and_empties_them(monkeypatch: pytest.MonkeyPatch) -> None:
    with services.redis() as named:
        monkeypatch.setenv("REDIS_URL", named)
        with services.redis() as one, services.redis() as other, Redis.from_url(one) as client:
            assert one != other
            client.set("left", "behind")
        with Redis.from_url(one) as client:
            assert client.dbsize() == 0
