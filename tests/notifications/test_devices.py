"""Devices: whose they are, how many, and what may be one."""

from datetime import timedelta

import pytest

from api.core import clock
from api.core.db import execute, fetch_value
from api.core.errors import NotFound
from api.core.words import say
from api.notifications import devices, fanout
from api.notifications.endpoints import UnsafeEndpoint
from api.notifications.schemas import NotificationKind, SubscriptionInput, SubscriptionKeys
from tests import make
from tests.peers.push_service import PushService
from tests.peers.subscriptions import Subscription


def wish_of(phone: Subscription, device: str = "Pixel") -> SubscriptionInput:
    keys = SubscriptionKeys(p256dh=phone.p256dh, auth=phone.auth)
    return SubscriptionInput(endpoint=phone.endpoint, keys=keys, device=device)


async def test_a_device_is_listed_by_its_name_and_push_service(phones: PushService) -> None:
    anna = await make.person()
    added = await devices.subscribe(anna.id, wish_of(phones.subscribe()))
    assert await devices.mine(anna.id) == [added]
    assert (added.device, added.endpoint_host) == ("Pixel", "127.0.0.1")


async def test_subscribing_again_changes_the_device_instead_of_adding_one(phones: PushService) -> None:
    anna, phone = await make.person(), phones.subscribe()
    first = await devices.subscribe(anna.id, wish_of(phone))
    again = await devices.subscribe(anna.id, wish_of(phone, "Anna's phone"))
    assert again.id == first.id
    assert [one.device for one in await devices.mine(anna.id)] == ["Anna's phone"]


async def test_a_device_belongs_to_whoever_signed_in_last_and_tells_nothing_meant_for_another(
    phones: PushService,
) -> None:
    anna, bert, phone = await make.person(), await make.person(), phones.subscribe()
    await devices.subscribe(anna.id, wish_of(phone))
    await fanout.tell([anna.id], NotificationKind.POST_LIVE, anna.id, "/feed", {"post": "For Anna"})
    await devices.subscribe(bert.id, wish_of(phone))
    assert await devices.mine(anna.id) == []
    assert len(await devices.mine(bert.id)) == 1
    assert await fetch_value("SELECT count(*) FROM delivery") == 0


async def test_the_oldest_device_goes_when_there_are_too_many(phones: PushService) -> None:
    anna, now = await make.person(), clock.now()
    for number in range(devices.MOST_DEVICES + 1):
        with clock.set_to(now + timedelta(minutes=number)):
            await devices.subscribe(anna.id, wish_of(phones.subscribe(), f"Phone {number}"))
    kept = {one.device for one in await devices.mine(anna.id)}
    assert kept == {f"Phone {number}" for number in range(1, devices.MOST_DEVICES + 1)}


@pytest.mark.parametrize(
    "endpoint",
    [
        "http://fcm.googleapis.com/fcm/send/x",
        "https://169.254.169.254/latest/meta-data",
        "https://fcm.googleapis.com.evil.example/x",
    ],
)
async def test_an_unsafe_endpoint_is_refused_with_a_sentence(phones: PushService, endpoint: str) -> None:
    anna, phone = await make.person(), phones.subscribe()
    keys = SubscriptionKeys(p256dh=phone.p256dh, auth=phone.auth)
    with pytest.raises(UnsafeEndpoint) as refused:
        await devices.subscribe(anna.id, SubscriptionInput(endpoint=endpoint, keys=keys))
    assert say("nl", f"error-{refused.value.code}").endswith(".")
    assert await devices.mine(anna.id) == []


async def test_broken_keys_are_refused(phones: PushService) -> None:
    anna, phone = await make.person(), phones.subscribe()
    keys = SubscriptionKeys(p256dh="A" * 87, auth=phone.auth)
    with pytest.raises(UnsafeEndpoint) as refused:
        await devices.subscribe(anna.id, SubscriptionInput(endpoint=phone.endpoint, keys=keys))
    assert refused.value.code == "unusable-keys"


async def test_nobody_removes_or_tests_the_device_of_another(phones: PushService) -> None:
    anna, bert = await make.person(), await make.person()
    device = await devices.subscribe(anna.id, wish_of(phones.subscribe()))
    with pytest.raises(NotFound):
        await devices.unsubscribe(bert.id, device.id)
    with pytest.raises(NotFound):
        await devices.push_test(make.actor(bert), device.id)
    assert len(await devices.mine(anna.id)) == 1


async def test_a_removed_device_is_gone_with_what_waited_for_it(phones: PushService) -> None:
    anna = await make.person()
    device = await devices.subscribe(anna.id, wish_of(phones.subscribe()))
    await fanout.tell([anna.id], NotificationKind.POST_LIVE, anna.id, "/feed", {"post": "For Anna"})
    await devices.unsubscribe(anna.id, device.id)
    assert await devices.mine(anna.id) == []
    assert await fetch_value("SELECT count(*) FROM delivery") == 0


async def test_a_test_push_arrives_in_the_persons_language(phones: PushService) -> None:
    anna, phone = await make.person(language="nl"), phones.subscribe()
    device = await devices.subscribe(anna.id, wish_of(phone))
    said = await devices.push_test(make.actor(anna), device.id)
    assert said.outcome == "delivered"
    [push] = phone.received
    assert push.payload["notification"]["title"] == "Het werkt"
    assert push.payload["notification"]["navigate"] == "http://birdsong.test/me"
    [now_known] = await devices.mine(anna.id)
    assert now_known.delivered_at is not None


@pytest.mark.parametrize(("status", "outcome"), [(410, "gone"), (404, "gone"), (503, "later"), (403, "refused")])
async def test_a_test_push_says_what_the_push_service_said(phones: PushService, status: int, outcome: str) -> None:
    anna, phone = await make.person(language="fr"), phones.subscribe()
    device = await devices.subscribe(anna.id, wish_of(phone))
    phones.answer(phone.id, status)
    said = await devices.push_test(make.actor(anna), device.id)
    assert (said.outcome, said.message) == (outcome, say("fr", f"test-push-{outcome}"))
    assert len(await devices.mine(anna.id)) == (0 if outcome == "gone" else 1)


async def test_keys_that_broke_in_the_database_are_told_and_not_an_error(phones: PushService) -> None:
    anna = await make.person()
    device = await devices.subscribe(anna.id, wish_of(phones.subscribe()))
    await execute("UPDATE subscription SET p256dh = 'broken'")
    assert (await devices.push_test(make.actor(anna), device.id)).outcome == "refused"
