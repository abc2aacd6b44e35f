"""Telling many people on their devices."""

import logging
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from api.core import clock
from api.core.db import execute, fetch, fetch_value
from api.core.events import PostEnded
from api.core.ids import new_id
from api.core.work import transaction
from api.notifications import delivery, fanout, letters
from api.notifications.schemas import NotificationKind as Kind
from api.notifications.webpush import CHUNK
from tests import make
from tests.peers.push_service import PushService
from tests.peers.subscriptions import Subscription

POST = {"post": "Branch in Ghent"}


class TakenBackError(Exception):
    pass


async def told(phones: PushService, size: int = 1, **columns: Any) -> tuple[UUID, list[Subscription]]:
    """The subject of a message to so many people with a phone each, ready to be sent, and the phones."""
    people, subject = await make.crowd(size, **columns), new_id()
    theirs = {person: phones.subscribe() for person in people}
    await make.devices(theirs)
    await fanout.tell(people, Kind.POST_LIVE, subject, f"/posts/{subject}", POST)
    return subject, list(theirs.values())


async def deliver_all() -> None:
    """What the job of the only batch does."""
    await delivery.deliver(await fetch_value("SELECT DISTINCT batch FROM delivery"))


async def states() -> dict[str, int]:
    rows = await fetch("SELECT state, count(*) AS n FROM delivery GROUP BY state")
    return {row["state"]: row["n"] for row in rows}


async def test_a_person_is_told_on_each_of_their_devices_in_their_language(phones: PushService) -> None:
    anna, subject = await make.person(language="fr"), new_id()
    mine = [phones.subscribe(), phones.subscribe()]
    for phone in mine:
        await make.device(anna.id, phone)
    await fanout.tell([anna.id], Kind.POST_LIVE, subject, f"/posts/{subject}", POST)
    await deliver_all()
    for phone in mine:
        [push] = phone.received
        assert push.payload["notification"]["title"] == "Branch in Ghent"
        assert push.payload["notification"]["lang"] == "fr"
        assert push.payload["notification"]["body"].startswith("Du nouveau")
        assert push.payload["notification"]["navigate"] == f"http://birdsong.test/posts/{subject}"
    assert await states() == {"sent": 2}
    assert await fetch_value("SELECT bool_and(delivered_at IS NOT NULL) FROM subscription")


async def test_telling_again_tells_only_those_who_are_new(phones: PushService) -> None:
    anna, bert, subject = await make.person(), await make.person(), new_id()
    for person in (anna, bert):
        await make.device(person.id, phones.subscribe())
    assert await fanout.tell([anna.id], Kind.POST_LIVE, subject, "/feed", POST) == 1
    assert await fanout.tell([anna.id, bert.id], Kind.POST_LIVE, subject, "/feed", POST) == 1
    assert await states() == {"waiting": 2}


async def test_nothing_is_told_by_a_transaction_that_is_undone(phones: PushService) -> None:
    [anna] = await make.crowd(1)
    await make.device(anna, phones.subscribe())
    with pytest.raises(TakenBackError):
        async with transaction():
            await fanout.tell([anna], Kind.POST_LIVE, new_id(), "/feed", POST)
            raise TakenBackError
    assert await fetch("SELECT id FROM notification UNION ALL SELECT id FROM job") == []


async def test_a_batch_of_several_chunks_reaches_everybody_once(phones: PushService) -> None:
    _, theirs = await told(phones, 2 * CHUNK + 1)
    await deliver_all()
    await deliver_all()
    assert {len(phone.received) for phone in theirs} == {1}
    assert await states() == {"sent": 2 * CHUNK + 1}


@pytest.mark.parametrize("status", [404, 410])
async def test_a_device_that_ended_is_removed_and_the_others_are_served(phones: PushService, status: int) -> None:
    _, [ended, alive] = await told(phones, 2)
    phones.answer(ended.id, status)
    await deliver_all()
    assert [row["endpoint"] for row in await fetch("SELECT endpoint FROM subscription")] == [alive.endpoint]
    assert await states() == {"sent": 1}


@pytest.mark.parametrize("status", [429, 500, 503])
async def test_a_busy_push_service_is_tried_again_when_it_asks_for_it(phones: PushService, status: int) -> None:
    _, [phone] = await told(phones)
    phones.answer(phone.id, status, retry_after="120", times=1)
    await execute("DELETE FROM job")
    began = clock.now()
    await deliver_all()
    assert phone.received == []
    again = await fetch_value("SELECT run_after FROM job")
    assert timedelta(seconds=119) < again - began < timedelta(seconds=180)
    with clock.set_to(again):
        await deliver_all()
    assert len(phone.received) == 1
    assert await states() == {"sent": 1}


async def test_nothing_is_sent_before_its_time(phones: PushService) -> None:
    _, [phone] = await told(phones)
    phones.answer(phone.id, 429, retry_after="120", times=1)
    await deliver_all()
    await deliver_all()
    assert phone.received == []


@pytest.mark.parametrize(("status", "problem"), [(401, "KeyProblem"), (403, "KeyProblem"), (413, "TooLarge")])
async def test_what_only_an_operator_can_mend_is_said_loudly_and_without_the_endpoint(
    phones: PushService, caplog: pytest.LogCaptureFixture, status: int, problem: str
) -> None:
    _, theirs = await told(phones, 2)
    for phone in theirs:
        phones.answer(phone.id, status)
    await deliver_all()
    assert await states() == {"failed": 2}
    [line] = [line for line in caplog.records if line.levelno == logging.ERROR]
    said = vars(line)
    assert (said["problem"], said["host"], said["status"], said["times"]) == (problem, "127.0.0.1", status, 2)
    assert theirs[0].id not in str(said)


async def test_a_device_whose_keys_are_broken_does_not_hold_up_the_others(phones: PushService) -> None:
    _, [broken, alive] = await told(phones, 2)
    await execute("UPDATE subscription SET p256dh = 'broken' WHERE endpoint = $1", broken.endpoint)
    await deliver_all()
    assert len(alive.received) == 1
    assert await states() == {"failed": 1, "sent": 1}


async def test_who_left_meanwhile_gets_nothing(phones: PushService) -> None:
    _, [phone] = await told(phones)
    await execute("UPDATE person SET active = false")
    await deliver_all()
    assert phone.received == []
    assert await states() == {"failed": 1}


async def test_what_another_worker_has_leased_is_left_to_it_and_looked_after_later(phones: PushService) -> None:
    _, [phone] = await told(phones)
    await execute("DELETE FROM job")
    batch = await fetch_value("SELECT batch FROM delivery")
    leased_at = clock.now()
    assert len(await letters.take(batch)) == 1
    await deliver_all()
    assert phone.received == []
    again = await fetch_value("SELECT run_after FROM job")
    assert again >= leased_at + letters.LEASE
    with clock.set_to(again):
        await deliver_all()
    assert len(phone.received) == 1


async def test_an_ended_post_is_not_announced_to_those_who_wait(phones: PushService) -> None:
    subject, [phone] = await told(phones)
    await fanout.on_post_ended(PostEnded(post_id=subject, recalled=True))
    await deliver_all()
    assert phone.received == []
    assert await states() == {"failed": 1}


async def test_a_batch_without_a_job_is_found_and_one_with_a_job_is_left_alone(phones: PushService) -> None:
    await told(phones)
    await delivery.catch_up()
    assert await fetch_value("SELECT count(*) FROM job") == 1
    await execute("UPDATE job SET given_up_at = now(), key = NULL")
    await delivery.catch_up()
    await delivery.catch_up()
    assert await fetch_value("SELECT count(*) FROM job WHERE given_up_at IS NULL") == 1


async def test_a_message_that_is_a_day_old_is_sent_no_more(phones: PushService) -> None:
    _, [phone] = await told(phones)
    with clock.set_to(clock.now() + letters.KEPT_FOR + timedelta(minutes=1)):
        await delivery.catch_up()
        await deliver_all()
    assert phone.received == []
    assert await states() == {"failed": 1}
