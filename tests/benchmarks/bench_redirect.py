"""Redirects a second against the same server's plain route, one process of the real application under Granian.

Every redirect is a person's click on one of a thousand links, committed by a PostgreSQL that syncs to disk before the
answer leaves. Rounds are taken in turns; the load comes from a process on the same machine, so read the ratio.
"""

import asyncio
import os
import socket
import subprocess
import sys
import tempfile
from statistics import median

from tests import services
from tests.benchmarks.load import Load, load
from tests.sharing.rows import PERSON

LINKS, ROUNDS, SECONDS = 1000, 5, 3.0
CONNECTIONS = (32, 8)

FILL = (
    (
        "INSERT INTO person (name, email, language, languages, time_zone) "
        "SELECT 'Person ' || n, n || '@norvia.test', 'en', '{en}', 'Europe/Dublin' FROM generate_series(1, 20) n"
    ),
    "INSERT INTO audience (rule, digest) VALUES ('{}', '')",
    (
        "INSERT INTO post (category, title, language, url, audience, state, author, edited_by, approved_by, live_at) "
        "SELECT 'company', 'Post ' || n, 'en', 'https://www.norvia.bank/' || n, audience.id, 'live', writer.id, "
        "writer.id, checker.id, now() FROM generate_series(1, 50) n CROSS JOIN audience "
        "CROSS JOIN (SELECT id FROM person ORDER BY email LIMIT 1) writer "
        "CROSS JOIN (SELECT id FROM person ORDER BY email DESC LIMIT 1) checker"
    ),
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
            LOG_LEVEL="WARNING",
            PORT=str(port),
        )
        codes = asyncio.run(_fill())
        server = subprocess.Popen([sys.executable, "-c", "from api.serve import serve; serve()"])
        try:
            asyncio.run(_measure(port, codes))
        finally:
            server.terminate()
            server.wait()
        asyncio.run(_check())


async def _fill() -> list[str]:
    from api.core.db import engine, execute, fetch
    from api.db.migrate import migrate
    from api.identity import company
    from api.sharing.codes import new_code

    await migrate()
    await engine().open(name="bench")
    await company.ensure("Norvia Bank", demo=False)
    for statement in FILL:
        await execute(statement)
    people, posts = await fetch("SELECT id FROM person"), await fetch("SELECT id FROM post")
    codes = [new_code() for _ in range(LINKS)]
    await execute(
        "INSERT INTO link (person, post, network, code) "
        "SELECT * FROM unnest($1::uuid[], $2::uuid[], array_fill('x'::text, ARRAY[$4::int]), $3::text[])",
        [people[number % len(people)]["id"] for number in range(LINKS)],
        [posts[number // len(people)]["id"] for number in range(LINKS)],
        codes,
        LINKS,
    )
    await engine().close()
    return codes


async def _measure(port: int, codes: list[str]) -> None:
    await _until_ready(port)
    hello = [_request("/health/live")]
    redirects = [_request(f"/r/{code}") for code in codes]
    await load(port, redirects, b"302", connections=8, seconds=2.0)
    for connections in CONNECTIONS:
        rounds: list[tuple[Load, Load]] = []
        for _ in range(ROUNDS):
            plain = await load(port, hello, b"200", connections=connections, seconds=SECONDS)
            rounds.append((plain, await load(port, redirects, b"302", connections=connections, seconds=SECONDS)))
        _print(connections, rounds)


async def _check() -> None:
    """Nothing may be left in the spool, and everything must be in the table."""
    from api.core.db import engine, fetch_value
    from api.core.settings import settings

    await engine().open(name="bench")
    kept = await fetch_value("SELECT count(*) FROM click")
    await engine().close()
    spooled = [*(settings().data / "clicks").glob("*")]
    print(f"{kept:,} clicks are in the database, {len(spooled)} files in the spool")


async def _until_ready(port: int) -> None:
    async with asyncio.timeout(60):
        while True:
            try:
                await load(port, [_request("/health/ready")], b"200", connections=1, seconds=0.01)
            except (OSError, RuntimeError):
                await asyncio.sleep(0.1)
            else:
                return


def _print(connections: int, rounds: list[tuple[Load, Load]]) -> None:
    plain, redirect = (
        Load(*(median(values) for values in zip(*one, strict=True))) for one in zip(*rounds, strict=True)
    )
    for name, one in (("plain route", plain), ("redirect", redirect)):
        print(
            f"{connections} connections, {name}: {one.per_second:,.0f}/s, "
            f"p50 {one.p50_ms:.1f} ms, p99 {one.p99_ms:.1f} ms"
        )
    ratios = [made.per_second / hello.per_second for hello, made in rounds]
    print(f"{connections} connections: redirect / plain route = {median(ratios):.2f} (median of {len(rounds)})")


def _request(path: str) -> bytes:
    headers = "".join(f"{name}: {value}\r\n" for name, value in PERSON.items())
    return f"GET {path} HTTP/1.1\r\nhost: 127.0.0.1\r\n{headers}\r\n".encode()


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


if __name__ == "__main__":
    main()
