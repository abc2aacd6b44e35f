"""A push service, a sender that may reach it and a signer, shared by these tests."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from api.notifications.payload import Message
from api.notifications.sender import Sender
from api.notifications.signer import Signer
from api.notifications.vapid import VapidKeys, make_keys
from api.notifications.webpush import Device
from tests.peers.push_service import PushService, push_service
from tests.peers.subscriptions import Subscription
from tests.peers.wired import wired_push_service

CONTACT = "mailto:push@norvia.example"


@pytest.fixture(scope="session")
def keys() -> VapidKeys:
    return make_keys()


@pytest.fixture(scope="session")
def signer(keys: VapidKeys) -> Signer:
    return Signer(keys, CONTACT)


@pytest.fixture(scope="session")
async def peer() -> AsyncIterator[PushService]:
    async with push_service() as running:
        yield running


@pytest.fixture(scope="session")
async def sender(peer: PushService) -> AsyncIterator[Sender]:
    async with Sender(hosts=[peer.host], ca=peer.ca) as opened:
        yield opened


def device_of(phone: Subscription) -> Device:
    return Device(endpoint=phone.endpoint, p256dh=phone.p256dh, auth=phone.auth)


def make_message(**changes: object) -> Message:
    values = {
        "title": "Nieuw in Gent",
        "body": "Norvia zoekt collega's voor het nieuwe kantoor.",
        "navigate": "https://birdsong.example/posts/7",
        "lang": "nl",
    }
    return Message(**(values | changes))  # type: ignore[arg-type]  # tests also try senseless values


@pytest.fixture
async def phones(db: None, tmp_path: Path) -> AsyncIterator[PushService]:
    """A push service for one test that Birdsong itself may send to."""
    async with wired_push_service(tmp_path) as running:
        yield running
