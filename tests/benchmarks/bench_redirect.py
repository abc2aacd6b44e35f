"""Redirects a second with every click kept, against the same server's Litestar 302 that records nothing.

A million links are known; a hot one, a long tail and codes that nobody has are asked for, half on a phone. Every click
is in the journal before its answer leaves, and committed by a PostgreSQL that syncs to disk while the load goes on.
Rounds are taken in turns; the load and PostgreSQL share the machine, so read the ratio.
"""

import asyncio
import os
import socket
import subprocess
import sys
import tempfile
from itertools import repeat
from pathlib import Path
from statistics import median

import asyncpg
import uvloop

from tests import services
from tests.benchmarks import beside_plain
from tests.benchmarks.load import Load, Request, load
from tests.benchmarks.visits import ALPHABET, CODES, LINKS, STEP, plain, visits

ROUNDS, SECONDS, WARM_SECONDS = 4, 3.0, 5.0
CONNECTIONS = (32, 8)
POSTS = 1000
READY = Request(b"GET /health/ready HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n")

FILL = (
    (
        "INSERT INTO person (name, email, language, languages, time_zone) "
        "SELECT 'Person ' || n, n || '@norvia.test', 'en', '{en}', 'Europe/Dublin' FROM generate_series(1, 1000) n"
    ),
    "INSERT INTO audience (rule, digest) VALUES ('{}', '')",
    (
        "INSERT INTO post (category, title, language, url, audience, state, author, edited_by, approved_by, live_at) "
        "SELECT 'company', 'Post ' || n, 'en', 'https://www.norvia.bank/' || n, audience.id, 'live', writer.id, "
        f"writer.id, checker.id, now() FROM generate_series(1, {POSTS}) n CROSS JOIN audience "
        "CROSS JOIN (SELECT id FROM person ORDER BY email LIMIT 1) writer "
        "CROSS JOIN (SELECT id FROM person ORDER BY email DESC LIMIT 1) checker"
    ),
    # One code a number, as `visits.code` makes it; no triggers, because a million checks of keys take their time.
    "SET session_replication_role = replica",
    (
        "INSERT INTO link (person, post, network, code) "
        "SELECT people.ids[(n - 1) / 1000 + 1], posts.ids[(n - 1) % 1000 + 1], 'x', (SELECT string_agg(substr("
        f"'{ALPHABET}', (mixed / power(28::numeric, place)::bigint % 28)::int + 1, 1), '' ORDER BY place) "
        "FROM generate_series(0, 7) place) "
        f"FROM generate_series(1, {LINKS}) n, LATERAL (SELECT (n::numeric * {STEP} % {CODES})::bigint AS mixed) m, "
        "(SELECT array_agg(id) AS ids FROM person) people, (SELECT array_agg(id) AS ids FROM post) posts"
    ),
    "SET session_replication_role = origin",
    "ANALYZE link, post, person",
)


def main() -> None:
    port = _free_port()
    with (
        services.postgres(durable=True) as database_url,
        services.redis() as redis_url,
        tempfile.TemporaryDirectory() as data,
    ):
        os.environ.update(
            DATABASE_URL=database_url,
            REDIS_URL=redis_url,
            BIRDSONG_DATA=data,
            BIRDSONG_ENV="test",
            BIRDSONG_ORIGIN=f"http://127.0.0.1:{port}",
            BIRDSONG_SECRET="a secret of the benchmarks that is long enough",
            PORT=str(port),
        )
        asyncio.run(_fill(database_url))
        with (Path(data) / "log").open("wb") as log:
            server = subprocess.Popen([sys.executable, "-m", beside_plain.__name__], stdout=log, stderr=log)
        try:
            uvloop.run(_measure(port))
        finally:
            server.terminate()
            server.wait()
        asyncio.run(_check())


async def _fill(database_url: str) -> None:
    from api.core.db import engine
    from api.db.migrate import migrate
    from api.identity import company

    await migrate()
    await engine().open(name="bench")
    await company.ensure("Norvia Bank", demo=False)
    await engine().close()
    connection = await asyncpg.connect(database_url)
    for statement in FILL:
        await connection.execute(statement)
    await connection.close()


async def _measure(port: int) -> None:
    await _until_ready(port)
    following, leading = visits(), plain(beside_plain.PATH)
    await load(port, following, connections=8, seconds=WARM_SECONDS)
    await load(port, leading, connections=8, seconds=1.0)
    for connections in CONNECTIONS:
        rounds: list[tuple[Load, Load]] = []
        for _ in range(ROUNDS):
            compared = await load(port, leading, connections=connections, seconds=SECONDS)
            rounds.append((compared, await load(port, following, connections=connections, seconds=SECONDS)))
        _print(connections, rounds)


async def _check() -> None:
    """Nothing may wait for the database any more."""
    from api.core.db import engine, fetch_value
    from api.sharing.clicks.journal import waiting

    await engine().open(name="bench")
    kept = await fetch_value("SELECT count(*) FROM click")
    await engine().close()
    print(f"{kept:,} clicks are in the database, {len(waiting())} files wait for it")


async def _until_ready(port: int) -> None:
    async with asyncio.timeout(60):
        while True:
            try:
                await load(port, repeat(READY), connections=1, seconds=0.01)
            except (OSError, RuntimeError):
                await asyncio.sleep(0.1)
            else:
                return


def _print(connections: int, rounds: list[tuple[Load, Load]]) -> None:
    compared, redirect = (
        Load(*(median(values) for values in zip(*one, strict=True))) for one in zip(*rounds, strict=True)
    )
    for name, one in (("Litestar 302", compared), ("redirect", redirect)):
        print(
            f"{connections} connections, {name}: {one.per_second:,.0f}/s, "
            f"p50 {one.p50_ms:.1f} ms, p99 {one.p99_ms:.1f} ms"
        )
    ratios = [made.per_second / plain.per_second for plain, made in rounds]
    print(f"{connections} connections: redirect / Litestar 302 = {median(ratios):.2f} (median of {len(rounds)})")


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


if __name__ == "__main__":
    main()
