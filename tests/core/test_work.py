"""Units of work: nothing leaks, nothing leaves before the commit."""

import asyncio

import asyncpg
import pytest
from piccolo.engine.postgres import PostgresTransaction

from api.core.db import engine, execute, fetch, fetch_value
from api.core.events import ReviewDecided, emit
from api.core.ids import new_id
from api.core.queue import job
from api.core.work import atomic, enqueue, transaction

pytestmark = pytest.mark.usefixtures("db")


@job()
async def look(_: str) -> None:
    """A job of these tests."""


@pytest.fixture
async def late_check() -> None:
    """A table whose rule is checked at COMMIT, so that the COMMIT itself fails."""
    await execute("DROP TABLE IF EXISTS late_child, late_parent")
    await execute("CREATE TABLE late_parent (id int PRIMARY KEY)")
    await execute("CREATE TABLE late_child (parent int REFERENCES late_parent DEFERRABLE INITIALLY DEFERRED)")


def connections_in_use() -> int:
    pool = engine().opened
    return int(pool.get_size() - pool.get_idle_size())


async def fail_at_commit() -> None:
    async with transaction():
        await execute("INSERT INTO late_child VALUES (404)")


async def test_a_failing_commit_gives_the_connection_back(late_check: None) -> None:
    for _ in range(2 * engine().opened.get_max_size()):
        with pytest.raises(asyncpg.ForeignKeyViolationError):
            await fail_at_commit()
    assert connections_in_use() == 0


async def test_piccolos_own_transaction_leaks_where_ours_does_not(late_check: None) -> None:
    leaking = engine().transaction()
    with pytest.raises(asyncpg.ForeignKeyViolationError):
        await fail_at_commit_of(leaking)
    assert connections_in_use() == 1
    await engine().opened.release(leaking.connection)
    engine().current_transaction.set(None)


async def fail_at_commit_of(piccolos: PostgresTransaction) -> None:
    async with piccolos:
        await execute("INSERT INTO late_child VALUES (404)")


async def test_a_cancelled_task_gives_the_connection_back() -> None:
    for _ in range(2 * engine().opened.get_max_size()):
        inside = asyncio.Event()
        task = asyncio.create_task(wait_inside(inside))
        await inside.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert connections_in_use() == 0


async def wait_inside(inside: asyncio.Event) -> None:
    async with transaction():
        inside.set()
        await asyncio.Event().wait()


async def test_a_nested_block_undoes_only_itself() -> None:
    async with transaction():
        await execute("UPDATE company SET name = 'Outer'")
        with pytest.raises(LookupError):
            async with transaction():
                await execute("UPDATE company SET name = 'Inner'")
                raise LookupError
    assert await fetch_value("SELECT name FROM company") == "Outer"


async def test_a_unique_violation_in_a_nested_block_leaves_the_outer_usable() -> None:
    async with transaction():
        with pytest.raises(asyncpg.UniqueViolationError):
            await two_regions_of_one_name()
        assert await fetch_value("SELECT 1") == 1


@atomic
async def two_regions_of_one_name() -> None:
    await execute("INSERT INTO region (id, name) VALUES ($1, 'A'), ($2, 'A')", new_id(), new_id())


async def test_a_job_leaves_with_the_commit() -> None:
    async with transaction():
        await enqueue(look, "x")
        assert await waiting_outside() == 0
    assert await waiting_outside() == 1


async def test_a_job_of_an_undone_block_never_leaves() -> None:
    @atomic
    async def ask_and_fail() -> None:
        await enqueue(look, "x")
        raise LookupError

    with pytest.raises(LookupError):
        await ask_and_fail()
    assert await fetch("SELECT * FROM job") == []


async def test_an_undone_nested_block_takes_its_rings_along() -> None:
    async with transaction() as outer:
        await enqueue(look, "kept")
        with pytest.raises(LookupError):
            async with transaction():
                await enqueue(look, "undone")
                raise LookupError
        assert len(outer.rings) == 1


async def test_of_two_jobs_with_one_key_the_first_stays() -> None:
    await enqueue(look, "first", key="once")
    await enqueue(look, "second", key="once")
    assert [row["arguments"] for row in await fetch("SELECT arguments FROM job")] == ['["first"]']


async def test_an_event_outside_a_unit_of_work_is_refused() -> None:
    with pytest.raises(RuntimeError, match="outside a unit of work"):
        await emit(ReviewDecided(review_id=new_id(), person_id=new_id()))


async def waiting_outside() -> int:
    async with engine().opened.acquire() as other:
        return int(await other.fetchval("SELECT count(*) FROM job"))
