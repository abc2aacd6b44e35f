"""A real PostgreSQL and a real Redis for tests.

Each is an embedded one that lives as long as its block, unless `DATABASE_URL` or `REDIS_URL` names a server:
then PostgreSQL lends a database of its own, made and dropped, and Redis an empty one of its numbered databases.
"""

import asyncio
import contextlib
import os
import secrets
import shutil
import tempfile
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from subprocess import Popen
from typing import Any
from urllib.parse import urlsplit

import asyncpg
from redis import Redis

from api.core import embedded, embedded_postgres, embedded_redis
from api.core.leash import Leash, end_groups

LEASED = "birdsong-tests-lease"
LEASE_SECONDS = 3600


@contextlib.contextmanager
def postgres(*, durable: bool = False) -> Iterator[str]:
    """An empty database; yields its URL. With `durable` its commits are on disk, as what is measured must be."""
    named = os.environ.get("DATABASE_URL")
    if named:
        yield from _database_of(named)
        return
    with _folders() as (home, sockets), Leash() as leash:
        log = home / "postgres.log"
        password = secrets.token_urlsafe(24)
        server = embedded_postgres.start(home, sockets, password, log, leash, durable=durable)
        try:
            embedded_postgres.make_database(home, sockets, password, "tests")
            yield embedded_postgres.url(sockets, password, "tests")
        finally:
            _end(server, embedded_postgres.FAST_SHUTDOWN, leash)


@contextlib.contextmanager
def redis() -> Iterator[str]:
    """An empty Redis; yields its URL."""
    named = os.environ.get("REDIS_URL")
    if named:
        yield from _empty_of(named)
        return
    with _folders() as (home, sockets), Leash() as leash:
        server = embedded_redis.start(home, sockets, home / "redis.log", leash)
        try:
            yield embedded_redis.url(sockets)
        finally:
            _end(server, 15, leash)


@contextlib.contextmanager
def _folders() -> Iterator[tuple[Path, Path]]:
    """A folder for files and one for sockets, both removed afterwards."""
    home, sockets = Path(tempfile.mkdtemp(prefix="birdsong-tests-")), embedded.socket_folder()
    home.chmod(0o755)
    try:
        yield home, sockets
    finally:
        shutil.rmtree(home, ignore_errors=True)
        shutil.rmtree(sockets, ignore_errors=True)


def _end(server: Popen[bytes], gentle: int, leash: Leash) -> None:
    end_groups({server.pid: gentle})
    server.wait()
    leash.let_go(server.pid)


def _database_of(named: str) -> Iterator[str]:
    name = f"birdsong_tests_{secrets.token_hex(6)}"
    _run(lambda: _execute(named, f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'"))
    try:
        yield _changed(named, path=f"/{name}")
    finally:
        _run(lambda: _execute(named, f"DROP DATABASE {name} WITH (FORCE)"))


async def _execute(url: str, sql: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(sql)
    finally:
        await connection.close()


def _run(work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run on a thread of its own, so that a caller's event loop does not stand in the way."""
    with ThreadPoolExecutor(1) as pool:
        pool.submit(lambda: asyncio.run(work())).result()


def _empty_of(named: str) -> Iterator[str]:
    """Lease the first empty numbered database; other test processes take the next ones."""
    with Redis.from_url(_numbered(named, 0)) as leases:
        for number in range(1, 16):
            lease = f"{LEASED}-{number}"
            if leases.set(lease, "1", nx=True, ex=LEASE_SECONDS):
                yield from _flushed_afterwards(_numbered(named, number))
                leases.delete(lease)
                return
    raise RuntimeError("REDIS_URL has no free database between 1 and 15 for tests.")


def _flushed_afterwards(url: str) -> Iterator[str]:
    with Redis.from_url(url) as client:
        if client.dbsize():
            raise RuntimeError(f"{url} is not empty; tests never empty a database that somebody else filled.")
        try:
            yield url
        finally:
            client.flushdb()


def _numbered(named: str, number: int) -> str:
    if named.startswith("unix:"):
        return _changed(named, query=f"db={number}")
    return _changed(named, path=f"/{number}")


def _changed(url: str, **parts: str) -> str:
    """The address with other parts. `urlunsplit` forgets the slashes of a scheme that it does not know."""
    new = urlsplit(url)._replace(**parts)
    return f"{new.scheme}://{new.netloc}{new.path}" + (f"?{new.query}" if new.query else "")
