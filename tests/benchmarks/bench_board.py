"""My board among 100,000 people, against one empty round trip to the same database.

Everybody has three lines in the ledger, all of this week; the derived numbers are made by `rebuild`. Cases are taken in
turns, so that a busy moment of the machine meets all of them.
"""

import asyncio
import os
import random
import tempfile
from datetime import UTC, datetime
from uuid import UUID

from tests import services
from tests.benchmarks.turns import in_turns, print_ratios

PEOPLE, TEAMS = 100_000, 400
NOW = datetime(2026, 11, 18, 12, tzinfo=UTC)

TEAM_ROWS = f"INSERT INTO team (name, lineage) SELECT 'Team ' || n, '{{}}' FROM generate_series(1, {TEAMS}) n"

PERSON_ROWS = f"""
INSERT INTO person (name, email, language, languages, time_zone, team)
SELECT 'Person ' || n, n || '@norvia.test', 'en', '{{en}}', 'Europe/Dublin', team.id
FROM generate_series(1, {PEOPLE}) n
JOIN (SELECT id, row_number() OVER (ORDER BY name) - 1 AS number FROM team) team ON team.number = n % {TEAMS}
"""

# Few earn much and many earn little, up to some two thousand points.
ENTRY_ROWS = """
INSERT INTO entry (person, team, reason, source, points, at)
SELECT id, team, 'share_confirmed', 'bench:' || line || email, 2 + floor(700 * random() ^ 3)::int, $1
FROM person CROSS JOIN generate_series(1, 3) line
"""


def main() -> None:
    with services.postgres() as database_url, services.redis() as redis_url, tempfile.TemporaryDirectory() as data:
        os.environ.update(
            DATABASE_URL=database_url,
            REDIS_URL=redis_url,
            BIRDSONG_DATA=data,
            BIRDSONG_ENV="test",
            BIRDSONG_ORIGIN="http://birdsong.test",
            BIRDSONG_SECRET="a secret of the benchmarks that is long enough",
        )
        asyncio.run(_measure())


async def _measure() -> None:
    from api.core import clock
    from api.core.db import engine, fetch, fetch_value
    from api.game import boards, ledger
    from api.game.schemas import EntryReason, Span

    people = await _fill()
    chance = random.Random(20261118)
    booked = iter(range(10**9))

    async def book() -> None:
        await ledger.book(chance.choice(people), EntryReason.SHARE_CONFIRMED, f"bench:{next(booked)}", 10, NOW)

    with clock.set_to(NOW):
        board = await boards.people_board(people[0], Span.WEEK)
        times = await in_turns(
            {
                "one round trip (SELECT 1)": lambda: fetch_value("SELECT 1"),
                "my board": lambda: boards.people_board(chance.choice(people), Span.WEEK),
                "team board": lambda: boards.team_board(chance.choice(people), Span.WEEK),
                "booking an entry (nothing synced to disk)": book,
            }
        )
    scores = await fetch("SELECT count(*) AS scores FROM score_count WHERE period = 'all' AND people > 0")
    await engine().close()
    if board.people != PEOPLE or len(board.around_me) < 3 or len(board.top) != boards.TOP:
        raise RuntimeError(f"The board is not the one that was meant: {board}")
    print(f"{PEOPLE:,} people with {scores[0]['scores']:,} different scores")
    print_ratios(times)


async def _fill() -> list[UUID]:
    from api.core.db import engine, execute, fetch
    from api.db.migrate import migrate
    from api.game import totals
    from api.identity import company

    await migrate()
    await engine().open(name="bench")
    await company.ensure("Norvia Bank", demo=False)
    await execute("SELECT setseed(0.2)")
    await execute(TEAM_ROWS)
    await execute(PERSON_ROWS)
    await execute(ENTRY_ROWS, NOW)
    await totals.rebuild()
    await execute("ANALYZE")
    return [row["id"] for row in await fetch("SELECT id FROM person ORDER BY email")]


if __name__ == "__main__":
    main()
