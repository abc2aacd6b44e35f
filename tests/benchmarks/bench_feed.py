"""A page of the feed at 10,000 posts and 1,200 people, against one empty round trip to the same database.

Everybody belongs to five audiences of forty. Three readers: at the top of the feed, far down in it, and one whose
posts are all older than everybody else's (the case in which scanning the newest posts would read them all).
"""

import asyncio
import os
import random
import tempfile
from datetime import UTC, datetime, timedelta
from uuid import UUID

from api.core.actor import Actor
from api.core.languages import Language
from tests import services
from tests.benchmarks.turns import in_turns, print_ratios

POSTS, PEOPLE, AUDIENCES, EACH = 10_000, 1_200, 40, 5
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)

NUMBERED_AUDIENCES = "(SELECT id, row_number() OVER (ORDER BY digest) - 1 AS number FROM audience)"

PEOPLE_ROWS = f"""
INSERT INTO person (name, email, language, languages, time_zone)
SELECT 'Person ' || n, n || '@norvia.test', 'en', '{{en,nl}}', 'Europe/Dublin' FROM generate_series(1, {PEOPLE}) n
"""

AUDIENCE_ROWS = f"INSERT INTO audience (rule, digest) SELECT '{{}}', int4send(n) FROM generate_series(1, {AUDIENCES}) n"

# The first twenty people are in the audience whose posts are all old, everybody else in five of the others.
MEMBER_ROWS = f"""
INSERT INTO audience_member (audience, person) SELECT audience.id, person.id
FROM (SELECT id, row_number() OVER (ORDER BY email) AS number FROM person) person
JOIN {NUMBERED_AUDIENCES} audience ON CASE WHEN person.number <= 20 THEN audience.number = 0
ELSE audience.number > 0 AND (audience.number * 7 + person.number) % {AUDIENCES} < {EACH} END
"""

POST_ROWS = f"""
INSERT INTO post (category, title, language, url, audience, state, author, edited_by, approved_by, expires_at, live_at)
SELECT 'company', 'Post ' || n, 'en', 'https://www.norvia.bank/' || n, audience.id, 'live',
       writer.id, writer.id, checker.id, '2030-01-01Z',
       '2026-11-23 11:00Z'::timestamptz - n * interval '1 minute'
       - CASE WHEN audience.number = 0 THEN interval '900 days' ELSE interval '0' END
FROM generate_series(1, {POSTS}) n JOIN {NUMBERED_AUDIENCES} audience ON audience.number = n % {AUDIENCES}
CROSS JOIN (SELECT id FROM person ORDER BY email LIMIT 1) writer
CROSS JOIN (SELECT id FROM person ORDER BY email DESC LIMIT 1) checker
"""

CAPTION_ROWS = """
INSERT INTO caption (post, language, text) SELECT post.id, spoken, repeat('Words of a caption. ', 12)
FROM post CROSS JOIN unnest('{en,nl}'::text[]) spoken
"""

FILL = (PEOPLE_ROWS, AUDIENCE_ROWS, MEMBER_ROWS, POST_ROWS, CAPTION_ROWS, "ANALYZE")


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
    from api.content import feed
    from api.core import clock
    from api.core.db import engine, execute, fetch_value
    from api.core.page import write_cursor
    from api.db.migrate import migrate

    await migrate()
    await engine().open(name="bench")
    for statement in FILL:
        await execute(statement)
    chance = random.Random(20261123)
    people, old_readers = await _readers()
    deep = write_cursor(NOW - timedelta(days=5), UUID(int=0))

    with clock.set_to(NOW):
        times = await in_turns(
            {
                "one round trip (SELECT 1)": lambda: fetch_value("SELECT 1"),
                "first page": lambda: feed.page(chance.choice(people), None, 20),
                "page five days down": lambda: feed.page(chance.choice(people), deep, 20),
                "first page, all posts old": lambda: feed.page(chance.choice(old_readers), None, 20),
            }
        )
        full = [len((await feed.page(one, None, 20)).items) for one in (people[0], old_readers[0])]
    await engine().close()
    if full != [20, 20]:
        raise RuntimeError(f"The pages are not full: {full}")
    print_ratios(times)


async def _readers() -> tuple[list[Actor], list[Actor]]:
    from api.core.db import fetch

    rows = await fetch(
        "SELECT p.id, min(a.digest) = int4send(1) AS is_old FROM person p JOIN audience_member m ON m.person = p.id "
        "JOIN audience a ON a.id = m.audience GROUP BY p.id ORDER BY p.id"
    )
    actors = [
        (row["is_old"], Actor(id=row["id"], session_id=row["id"], language=Language.EN, time_zone="Europe/Dublin"))
        for row in rows
    ]
    return [actor for is_old, actor in actors if not is_old], [actor for is_old, actor in actors if is_old]


if __name__ == "__main__":
    main()
