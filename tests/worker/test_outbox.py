"""The outbox: jobs leave with the commit, one worker at a time has them, and none is lost."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from api.core import clock, outbox, queue
from api.core.db import execute, fetch, fetch_value
from api.core.ids import new_id
from api.core.queue import job
from api.core.work import enqueue, transaction

pytestmark = pytest.mark.usefixtures("db")

A_MOMENT = timedelta(seconds=11)


@job()
async def greet(person: UUID) -> None:
    """A job of these tests."""


class TakenBackError(Exception):
    pass


async def only_row() -> UUID:
    [row] = await fetch("SELECT id FROM job")
    return UUID(str(row["id"]))


async def rung(queue_name: str = queue.FAST) -> list[str]:
    bell = queue.connection()
    assert bell is not None
    return [one.decode() for one in await bell.zrange(queue_name, 0, -1)]


@pytest.fixture
async def row() -> UUID:
    await enqueue(greet, new_id())
    return await only_row()


async def test_a_job_is_rung_for_only_after_the_commit() -> None:
    async with transaction():
        await enqueue(greet, new_id())
        assert await rung() == []
    assert await rung() == [f"{await only_row()}:0"]


async def test_a_job_goes_with_the_change_that_is_undone() -> None:
    with pytest.raises(TakenBackError):
        async with transaction():
            await enqueue(greet, new_id())
            raise TakenBackError
    assert await fetch("SELECT id FROM job") == []
    assert await rung() == []


async def test_only_one_of_many_workers_takes_a_job(row: UUID) -> None:
    taken = await asyncio.gather(*(outbox.take(row) for _ in range(5)))
    assert len([one for one in taken if one]) == 1


async def test_a_job_for_later_is_not_taken_before(row: UUID) -> None:
    await enqueue(greet, new_id(), after=clock.now() + timedelta(hours=1), key="later")
    later = await fetch_value("SELECT id FROM job WHERE key = 'later'")
    assert await outbox.take(later) is None
    with clock.set_to(clock.now() + timedelta(hours=1)):
        assert await outbox.take(later) is not None


async def test_a_lease_that_ran_out_lets_another_worker_in(row: UUID) -> None:
    first = await outbox.take(row)
    assert first is not None
    with clock.set_to(clock.now() + outbox.LEASE):
        second = await outbox.take(row)
        assert second is not None
        assert second.attempts == 2
        await outbox.finish(first)
    assert await only_row() == row, "whose lease ran out may not strike off what another does now"


async def test_a_renewed_lease_keeps_others_out(row: UUID) -> None:
    taken = await outbox.take(row)
    assert taken is not None
    with clock.set_to(clock.now() + outbox.LEASE / 2):
        await outbox.renew([taken])
    with clock.set_to(clock.now() + outbox.LEASE):
        assert await outbox.take(row) is None


async def test_a_failed_job_waits_longer_each_time_and_is_given_up_in_the_end(row: UUID) -> None:
    now, pauses = clock.now(), []
    for _ in range(outbox.MOST_ATTEMPTS):
        with clock.set_to(now):
            taken = await outbox.take(row)
            assert taken is not None
            ring = await outbox.put_back(taken, "SomeError")
        if ring is not None:
            assert ring.at is not None
            pauses.append(ring.at - now)
            now = ring.at
    assert pauses == sorted(pauses)
    assert pauses[0] == outbox.FIRST_PAUSE
    assert pauses[-1] == outbox.LONGEST_PAUSE
    assert await fetch_value("SELECT given_up_at IS NOT NULL AND last_error = 'SomeError' FROM job")
    with clock.set_to(now + timedelta(days=1)):
        assert await outbox.take(row) is None
        assert await outbox.overdue([queue.FAST], timedelta(0), 10) == []


async def test_what_was_rung_in_vain_is_rung_again_with_a_new_count(row: UUID) -> None:
    assert await outbox.overdue([queue.FAST], A_MOMENT, 10) == []
    with clock.set_to(clock.now() + A_MOMENT):
        [ring] = await outbox.overdue([queue.FAST], A_MOMENT, 10)
    assert (ring.row, ring.name, ring.count) == (row, greet.name, 1)
    assert await queue.ring([ring])
    assert f"{row}:1" in await rung()


async def test_the_sweep_leaves_alone_what_runs_what_is_for_later_and_other_queues(row: UUID) -> None:
    await outbox.take(row)
    await enqueue(greet, new_id(), after=clock.now() + timedelta(hours=1))
    assert await outbox.overdue([queue.FAST, queue.SLOW], timedelta(0), 10) == []
    with clock.set_to(clock.now() + outbox.LEASE):
        assert await outbox.overdue([queue.SLOW], timedelta(0), 10) == []
        assert len(await outbox.overdue([queue.FAST], timedelta(0), 10)) == 1


async def test_of_two_waiting_jobs_with_one_key_one_stays_at_the_earlier_time() -> None:
    now = clock.now()
    await enqueue(greet, new_id(), after=now + timedelta(hours=2), key="greet")
    await enqueue(greet, new_id(), after=now + timedelta(hours=1), key="greet")
    await enqueue(greet, new_id(), after=now + timedelta(hours=3), key="greet")
    [waiting] = await fetch("SELECT run_after FROM job")
    assert waiting["run_after"] == now + timedelta(hours=1)


async def test_what_is_asked_for_while_the_same_key_runs_is_done_after_it() -> None:
    await enqueue(greet, new_id(), key="greet")
    await outbox.take(await only_row())
    await enqueue(greet, new_id(), key="greet")
    assert await fetch_value("SELECT count(*) FROM job") == 2


async def test_a_job_is_not_begun_before_the_second_who_asks_for_it_has_committed() -> None:
    await enqueue(greet, new_id(), key="greet")
    row, asked, commit = await only_row(), asyncio.Event(), asyncio.Event()

    async def ask() -> None:
        async with transaction():
            await enqueue(greet, new_id(), key="greet")
            asked.set()
            await commit.wait()

    asking = asyncio.create_task(ask())
    await asked.wait()
    taking = asyncio.create_task(outbox.take(row))
    while not await one_waits_for_a_lock():
        pass
    assert not taking.done()
    commit.set()
    assert await taking is not None
    await asking


async def one_waits_for_a_lock() -> bool:
    return bool(await fetch_value("SELECT count(*) FROM pg_locks WHERE NOT granted"))


async def test_a_redis_that_is_away_is_no_error(monkeypatch: pytest.MonkeyPatch, caplog: Any) -> None:
    from api.core.settings import settings

    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("REDIS_URL", "redis://127.0.0.1:1")
        settings.cache_clear()
        away = queue.connect()
    settings.cache_clear()
    monkeypatch.setattr(queue, "_bell", away)
    monkeypatch.setattr(queue, "_silent_until", 0.0)
    await enqueue(greet, new_id())
    assert not await queue.bell_answers()
    assert await fetch_value("SELECT count(*) FROM job") == 1
    assert [line.message for line in caplog.records] == ["doorbell_unreachable"]
    await away.aclose(close_connection_pool=True)


async def test_ids_as_postgresql_gives_them_can_be_arguments() -> None:
    await execute("INSERT INTO region (id, name) VALUES (gen_random_uuid(), 'North')")
    region = await fetch_value("SELECT id FROM region")
    await enqueue(greet, region)
    taken = await outbox.take(await only_row())
    assert taken is not None
    assert taken.arguments == [str(region)]
