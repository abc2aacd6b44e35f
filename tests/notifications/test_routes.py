"""Devices and messages over HTTP."""

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import uuid4

import httpx
import pytest

from api.core.ids import new_id
from api.notifications import inbox, keys
from api.notifications.schemas import NotificationKind
from tests import make
from tests.peers.push_service import PushService
from tests.peers.subscriptions import Subscription

SOME_DEVICE = "/api/me/devices/01939000-0000-7000-8000-000000000001"
ClientFor = Callable[..., Awaitable[httpx.AsyncClient]]


def wish_of(phone: Subscription) -> dict[str, Any]:
    return {"endpoint": phone.endpoint, "keys": {"p256dh": phone.p256dh, "auth": phone.auth}, "device": "Pixel"}


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/api/push-key"),
        ("GET", "/api/me/devices"),
        ("POST", "/api/me/devices"),
        ("DELETE", SOME_DEVICE),
        ("POST", f"{SOME_DEVICE}/test"),
        ("GET", "/api/notifications"),
        ("PUT", "/api/notifications/read-mark"),
    ],
)
async def test_only_who_is_signed_in_may(client_for: ClientFor, method: str, path: str) -> None:
    client = await client_for()
    answer = await client.request(method, path, json={} if method == "POST" else None)
    assert (answer.status_code, answer.json()["code"]) == (401, "signed-out")


async def test_a_browser_gets_the_key_that_pushes_are_signed_with(client_for: ClientFor, phones: PushService) -> None:
    client = await client_for(await make.person())
    assert (await client.get("/api/push-key")).json() == {"key": await keys.public_key()}


async def test_a_device_is_added_listed_tested_and_removed(client_for: ClientFor, phones: PushService) -> None:
    client, phone = await client_for(await make.person()), phones.subscribe()
    added = await client.post("/api/me/devices", json=wish_of(phone))
    assert added.status_code == 201
    assert (await client.get("/api/me/devices")).json() == [added.json()]
    place = f"/api/me/devices/{added.json()['id']}"

    tested = await client.post(f"{place}/test", headers={"Idempotency-Key": str(uuid4())})
    assert (tested.status_code, tested.json()["outcome"]) == (200, "delivered")
    assert len(phone.received) == 1

    assert (await client.delete(place)).status_code == 204
    assert (await client.get("/api/me/devices")).json() == []
    again = await client.delete(place)
    assert (again.status_code, again.json()["code"]) == (404, "device-missing")


async def test_adding_a_device_twice_with_one_key_adds_it_once(client_for: ClientFor, phones: PushService) -> None:
    client, wish = await client_for(await make.person()), wish_of(phones.subscribe())
    once = {"Idempotency-Key": str(uuid4())}
    first = await client.post("/api/me/devices", json=wish, headers=once)
    second = await client.post("/api/me/devices", json=wish, headers=once)
    assert (second.status_code, second.json()) == (first.status_code, first.json())
    assert len((await client.get("/api/me/devices")).json()) == 1


async def test_an_unsafe_endpoint_is_a_problem_that_names_the_field(client_for: ClientFor, phones: PushService) -> None:
    client = await client_for(await make.person(language="de"))
    wish = wish_of(phones.subscribe()) | {"endpoint": "https://10.0.0.1/push"}
    answer = await client.post("/api/me/devices", json=wish)
    said = answer.json()
    assert (answer.status_code, said["code"], said["field"]) == (400, "unsafe-endpoint", "endpoint")
    assert said["detail"].startswith("An den Push-Dienst")


async def test_messages_are_listed_counted_and_marked_as_read(client_for: ClientFor) -> None:
    anna = await make.person(language="it")
    await inbox.notify([anna.id], NotificationKind.POST_LIVE, new_id(), "/posts/1", {"post": "Branch in Ghent"})
    client = await client_for(anna)
    listed = (await client.get("/api/notifications")).json()
    assert (listed["unread"], listed["next"]) == (1, None)
    [message] = listed["items"]
    assert (message["title"], message["path"]) == ("Branch in Ghent", "/posts/1")
    assert message["body"].startswith("Una novità")
    assert (await client.put("/api/notifications/read-mark")).status_code == 204
    assert (await client.get("/api/notifications")).json()["unread"] == 0


async def test_a_page_marker_that_is_none_of_ours_is_refused(client_for: ClientFor) -> None:
    client = await client_for(await make.person())
    answer = await client.get("/api/notifications", params={"cursor": "nonsense"})
    assert (answer.status_code, answer.json()["code"]) == (400, "cursor-unreadable")
