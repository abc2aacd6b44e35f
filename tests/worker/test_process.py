"""A worker as a process: it ends when asked, works without Redis, and nobody is left out when it is killed."""

import asyncio
import functools
import os
from collections.abc import Awaitable, Callable
from typing import ParamSpec

from redis.asyncio import Redis

from api.content.announce import announce
from api.content.tables import Post
from api.core.db import execute, fetch_value
from api.core.work import enqueue
from api.notifications import keys
from tests import make
from tests.peers.push_service import PushService
from tests.peers.subscriptions import Subscription
from tests.peers.wired import all_received
from tests.worker.conftest import StartWorker

P = ParamSpec("P")

CROWD = 1000
BEFORE_THE_MIDDLE = 400
AWAY = "redis://127.0.0.1:1"


def patiently(test: Callable[P, Awaitable[None]]) -> Callable[P, Awaitable[None]]:
    """Fail a test that waits for what never happens."""

    @functools.wraps(test)
    async def limited(*args: P.args, **kwargs: P.kwargs) -> None:
        async with asyncio.timeout(120):
            await test(*args, **kwargs)

    return limited


async def crowd_with_phones(peer: PushService, size: int) -> list[Subscription]:
    key = await keys.public_key()
    phones = [peer.subscribe(key) for _ in range(size)]
    await make.devices(dict(zip(await make.crowd(size), phones, strict=True)))
    return phones


async def let_leases_run_out() -> None:
    """What half a minute of waiting would do to a dead worker's jobs, and two more to its deliveries."""
    while await fetch_value("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'birdsong-worker'"):
        pass  # PostgreSQL still carries out what the worker asked for last
    for table, moment in (("job", "leased_until"), ("job", "rung_at"), ("delivery", "leased_until")):
        await execute(f"UPDATE {table} SET {moment} = {moment} - interval '1 hour'")


async def empty_redis() -> None:
    async with Redis.from_url(os.environ["REDIS_URL"]) as redis:
        await redis.flushdb()


async def announced(post: Post) -> None:
    await enqueue(announce, post.id)


def got(phones: list[Subscription]) -> int:
    return sum(bool(phone.received) for phone in phones)


async def assert_all_work_is_done() -> None:
    assert await fetch_value("SELECT count(*) FROM job") == 0
    assert await fetch_value("SELECT count(*) FROM delivery WHERE state <> 'sent'") == 0


@patiently
async def test_a_worker_killed_in_the_middle_of_a_fan_out_leaves_nobody_out(
    start_worker: StartWorker, peer: PushService
) -> None:
    phones = await crowd_with_phones(peer, CROWD)
    post = await make.post()
    first = await start_worker()
    peer.hold(after=BEFORE_THE_MIDDLE)
    await announced(post)
    await peer.held(at_least=1)
    await first.kill()
    await peer.nobody_held()
    await peer.release()
    assert BEFORE_THE_MIDDLE <= got(phones) < CROWD
    await let_leases_run_out()

    second = await start_worker()
    await all_received(peer, phones)
    assert await second.stop() == 0
    await assert_all_work_is_done()
    for phone in phones:
        shown = {push.payload["notification"]["tag"] for push in phone.received}
        assert shown == {f"post_live-{post.id}"}, "whoever got it twice sees it once"


@patiently
async def test_a_redis_emptied_in_the_middle_leaves_nobody_out(start_worker: StartWorker, peer: PushService) -> None:
    phones = await crowd_with_phones(peer, CROWD)
    post, later = await make.post(), await make.post()
    worker = await start_worker()
    peer.hold(after=BEFORE_THE_MIDDLE)
    await announced(post)
    await peer.held(at_least=1)
    await announced(later)
    await empty_redis()
    await peer.release()
    await execute("UPDATE job SET rung_at = rung_at - interval '1 hour'")
    await all_received(peer, phones, times=2)
    assert await worker.stop() == 0
    await assert_all_work_is_done()


@patiently
async def test_work_is_done_while_redis_is_away(start_worker: StartWorker, peer: PushService) -> None:
    phones = await crowd_with_phones(peer, 3)
    worker = await start_worker(REDIS_URL=AWAY)
    await announced(await make.post())
    await all_received(peer, phones)
    assert (await worker.said("redis_away"))["level"] == "WARNING"
    assert await worker.stop() == 0
    await assert_all_work_is_done()


@patiently
async def test_a_worker_that_is_asked_to_end_puts_back_what_it_can_not_finish(
    start_worker: StartWorker, peer: PushService
) -> None:
    phones = await crowd_with_phones(peer, 3)
    worker = await start_worker()
    peer.hold()
    await announced(await make.post())
    await peer.held(at_least=3)
    assert await worker.stop() == 0
    assert await fetch_value("SELECT leased_until IS NULL AND attempts = 0 FROM job")
    await peer.release()
    await let_leases_run_out()
    await start_worker()
    await all_received(peer, phones)


@patiently
async def test_one_queue_can_be_served_alone(start_worker: StartWorker) -> None:
    worker = await start_worker("--queue", "slow")
    assert (await worker.said("worker_ready"))["queues"] == ["birdsong:slow"]
    assert await worker.stop() == 0


@patiently
async def test_the_log_names_no_person_and_no_device(start_worker: StartWorker, peer: PushService) -> None:
    phones = await crowd_with_phones(peer, 3)
    peer.answer(phones[0].id, 403, "no such key")
    peer.answer(phones[1].id, 410)
    worker = await start_worker()
    await announced(await make.post())
    await all_received(peer, phones[2:])
    await worker.stop()
    said = str(worker.lines)
    assert "push_refused" in said
    for secret in ("@norvia.test", *(phone.id for phone in phones), *(phone.auth for phone in phones)):
        assert secret not in said
