"""Whatever dies, no click that was answered is lost, and none comes in twice.

`make test` has the short form; `make test-chaos` a whole minute. What is random follows from `CHAOS_SEED`.
"""

import asyncio
import os
import random
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from functools import partial

import asyncpg
import msgspec
import pytest

from api.sharing.codes import new_code
from tests.chaos.cluster import Cluster, cluster
from tests.chaos.proxy import proxy
from tests.chaos.visitors import ask, ready, visit

SECONDS = float(os.environ.get("CHAOS_SECONDS", "6"))
SEED = os.environ.get("CHAOS_SEED", "7")
A_SECOND = 150
LINKS = 50

FILL = (
    (
        "INSERT INTO person (name, email, language, languages, time_zone) "
        "SELECT 'Person ' || n, n || '@norvia.test', 'en', '{en}', 'Europe/Dublin' FROM generate_series(1, 50) n"
    ),
    "INSERT INTO audience (rule, digest) VALUES ('{}', '')",
    (
        "INSERT INTO post (category, title, language, url, audience, state, author, edited_by, approved_by, live_at) "
        "SELECT 'company', 'A post', 'en', 'https://www.norvia.bank/' || n, audience.id, 'live', writer.id, writer.id, "
        "checker.id, now() FROM generate_series(1, 2) n CROSS JOIN audience "
        "CROSS JOIN (SELECT id FROM person WHERE email = '1@norvia.test') writer "
        "CROSS JOIN (SELECT id FROM person WHERE email = '2@norvia.test') checker"
    ),
)
LINK = (
    "INSERT INTO link (person, post, network, code) SELECT person.id, post.id, 'x', ($1::text[])[row_number() OVER ()] "
    "FROM person CROSS JOIN (SELECT id FROM post WHERE url LIKE '%/' || $2) post"
)


@pytest.fixture(scope="module")
async def running() -> AsyncIterator[Cluster]:
    with cluster() as made:
        await ready(made)
        connection = await asyncpg.connect(made.database_url)
        for statement in FILL:
            await connection.execute(statement)
        await connection.close()
        yield made


async def links_to(running: Cluster, post: int) -> list[str]:
    """The codes of links to the first or the second post."""
    codes = [new_code() for _ in range(LINKS)]
    connection = await asyncpg.connect(running.database_url)
    await connection.execute(LINK, codes, str(post))
    await connection.close()
    return codes


async def test_a_recall_holds_on_every_process_within_a_second(running: Cluster) -> None:
    code = (await links_to(running, 1))[0]
    assert [await ask(port, f"/r/{code}") for port in running.ports] == [302] * 3
    connection = await asyncpg.connect(running.database_url)
    began = asyncio.get_running_loop().time()
    await connection.execute("UPDATE post SET state = 'recalled', recall_reason = 'Wrong.' WHERE url LIKE '%/1'")
    await connection.close()
    while [await ask(port, f"/r/{code}") for port in running.ports] != [410] * 3:
        assert asyncio.get_running_loop().time() - began < 1.0


async def test_no_answered_click_is_lost_and_none_comes_in_twice(running: Cluster) -> None:
    codes = await links_to(running, 2)
    async with proxy(running.ports) as port:
        trouble = asyncio.create_task(_trouble(running))
        answers = await visit(port, codes, a_second=A_SECOND, seconds=SECONDS)
        await trouble
    answered = {number for number, status in answers.items() if status == 302}
    kept = await _kept(running, answered)
    print(  # noqa: T201 -- the sum is what whoever runs this wants to see
        f"{len(answers)} asked, {len(answered)} answered, {len(kept)} kept, "
        f"{len(answered - kept.keys())} lost, {sum(times > 1 for times in kept.values())} twice"
    )
    assert answered - kept.keys() == set()
    assert [number for number, times in kept.items() if times > 1] == []
    assert len(answered) > len(answers) / 2


async def _trouble(running: Cluster) -> None:
    """Kill two processes, crash PostgreSQL and empty Redis, in an order and at moments that chance chooses."""
    chance = random.Random(SEED)
    first, second = chance.sample(running.ports, 2)
    plan: list[Callable[[], Awaitable[None]]] = [
        partial(_kill, running, first),
        partial(_kill, running, second),
        running.crash_postgres,
        partial(_empty, running),
    ]
    chance.shuffle(plan)
    for act in plan:
        await asyncio.sleep(SECONDS / 6 * chance.uniform(0.7, 1.3))
        await act()


async def _kill(running: Cluster, port: int) -> None:
    running.kill_api(port)
    running.start_api(port)


async def _empty(running: Cluster) -> None:
    running.empty_redis()


async def _kept(running: Cluster, answered: set[int]) -> Counter[int]:
    """How often each visitor's click is in the database, once everything that was answered had time to come in."""
    connection = await asyncpg.connect(running.database_url)
    kept: Counter[int] = Counter()
    try:
        async with asyncio.timeout(15):
            while answered - kept.keys():
                await asyncio.sleep(0.2)
                kept = _numbers(await connection.fetch("SELECT headers FROM click"))
    except TimeoutError:
        pass
    await connection.close()
    return kept


def _numbers(rows: Sequence[asyncpg.Record]) -> Counter[int]:
    agents = (msgspec.json.decode(row["headers"])["user-agent"] for row in rows)
    return Counter(int(agent.rpartition("visitor/")[2]) for agent in agents if "visitor/" in agent)
