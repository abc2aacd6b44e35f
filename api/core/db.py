"""The database engine: one pool a process, and SQL for the few places that need more than a query builder."""

from collections.abc import Sequence
from typing import Any, cast
from urllib.parse import urlsplit

import asyncpg
from piccolo.engine.postgres import PostgresEngine

from api.core.settings import settings


class Engine(PostgresEngine):
    """Piccolo's engine with a pool that is sized by the settings and names the process in PostgreSQL."""

    async def open(self, *, name: str, lock_timeout: str = "0") -> None:
        """Open the pool; `name` is what an operator sees in `pg_stat_activity`.

        Statements wait for a lock as long as `lock_timeout` says, in PostgreSQL's notation; "0" is for good.
        """
        self.pool = await asyncpg.create_pool(
            **self.config,
            min_size=2,
            max_size=settings().pool_size,
            command_timeout=60,
            statement_cache_size=settings().statement_cache,
            server_settings={
                "application_name": f"birdsong-{name}",
                "timezone": "UTC",
                "lock_timeout": lock_timeout,
            },
        )

    async def close(self) -> None:
        """Close the pool; does nothing when it is closed."""
        if self.pool is not None:
            pool, self.pool = self.pool, None
            await pool.close()

    @property
    def opened(self) -> "asyncpg.Pool[asyncpg.Record]":
        """The pool; raises when nobody opened it."""
        if self.pool is None:
            raise RuntimeError("The database pool is closed: call engine().open() first.")
        return self.pool


_engine: Engine | None = None


def engine() -> Engine:
    """This process's engine, made from `DATABASE_URL` at the first call."""
    global _engine  # noqa: PLW0603 -- Piccolo asks for one engine a process
    if _engine is None:
        _engine = Engine(config={"dsn": settings().database_url, "database": _database_name()})
    return _engine


async def fetch(sql: str, *values: Any) -> Sequence[asyncpg.Record]:
    """Rows of `sql` ($1 style), inside the current transaction when there is one."""
    current = engine().current_transaction.get()
    if current is not None:
        return cast("Sequence[asyncpg.Record]", await current.connection.fetch(sql, *values))
    async with engine().opened.acquire() as connection:
        return cast("Sequence[asyncpg.Record]", await connection.fetch(sql, *values))


async def fetch_one(sql: str, *values: Any) -> asyncpg.Record | None:
    """The first row of `sql`, or None."""
    rows = await fetch(sql, *values)
    return rows[0] if rows else None


async def fetch_value(sql: str, *values: Any) -> Any:
    """The first column of the first row of `sql`, or None."""
    row = await fetch_one(sql, *values)
    return None if row is None else row[0]


async def execute(sql: str, *values: Any) -> int:
    """Run `sql` and return how many rows it touched."""
    current = engine().current_transaction.get()
    if current is not None:
        return _touched(await current.connection.execute(sql, *values))
    async with engine().opened.acquire() as connection:
        return _touched(await connection.execute(sql, *values))


def _touched(status: str) -> int:
    last = status.rsplit(" ", 1)[-1]
    return int(last) if last.isdigit() else 0


def _database_name() -> str:
    return urlsplit(settings().database_url).path.lstrip("/") or "postgres"
