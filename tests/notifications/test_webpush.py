"""Sealing: what leaves us is what one phone can read, and nothing of one message is in another."""

import asyncio

import pytest

from api.notifications.outcomes import Delivered, Refused
from api.notifications.payload import MOST_PLAINTEXT, Urgency
from api.notifications.sender import Sender, deliver
from api.notifications.signer import Signer
from api.notifications.vapid import VapidKeys
from api.notifications.webpush import (
    CHUNK,
    Device,
    MessageTooLong,
    Sealed,
    Unsealable,
    UnusableKeys,
    encrypt,
    seal,
    seal_many,
    topic_for,
)
from tests.notifications.conftest import CONTACT, device_of, make_message
from tests.peers.push_service import PushService
from tests.peers.subscriptions import Subscription

PHONE = Subscription("https://push.example")


async def test_a_phone_reads_what_was_sealed_for_it(
    peer: PushService, sender: Sender, signer: Signer, keys: VapidKeys
) -> None:
    phone = peer.subscribe(application_server_key=keys.public)
    message = make_message(tag="post-7", app_badge=3, ttl=600, urgency=Urgency.HIGH, topic="post-7")

    assert await sender.send_all([seal(message, device_of(phone), signer)]) == [Delivered()]

    (received,) = peer.messages(phone.id)
    assert received.payload == {
        "web_push": 8030,
        "notification": {
            "title": "Nieuw in Gent",
            "navigate": "https://birdsong.example/posts/7",
            "body": "Norvia zoekt collega's voor het nieuwe kantoor.",
            "lang": "nl",
            "tag": "post-7",
            "app_badge": 3,
        },
        "app_badge": 3,
    }
    assert (received.ttl, received.urgency, received.topic) == (600, "high", "post-7")
    assert (received.audience, received.subject, received.key) == (peer.origin, CONTACT, keys.public)
    assert received.http_version == "2"


async def test_a_ttl_of_zero_is_sent_as_zero(peer: PushService, sender: Sender, signer: Signer) -> None:
    phone = peer.subscribe()
    messages = [make_message(ttl=86_400), make_message(ttl=0)]
    await sender.send_all([seal(message, device_of(phone), signer) for message in messages])
    assert {received.ttl for received in peer.messages(phone.id)} == {86_400, 0}


async def test_nothing_of_a_message_stays_for_the_next(signer: Signer) -> None:
    first = seal(make_message(ttl=5, urgency=Urgency.HIGH, topic="a"), device_of(PHONE), signer)
    second = seal(make_message(), device_of(PHONE), signer)
    assert (first.headers["ttl"], first.headers["urgency"], first.headers["topic"]) == ("5", "high", "a")
    assert (second.headers["ttl"], second.headers["urgency"]) == ("86400", "normal")
    assert "topic" not in second.headers


async def test_a_phone_cannot_read_what_was_sealed_for_another(
    peer: PushService, sender: Sender, signer: Signer
) -> None:
    mine, yours = peer.subscribe(), peer.subscribe()
    swapped = Device(endpoint=yours.endpoint, p256dh=mine.p256dh, auth=mine.auth)
    (outcome,) = await sender.send_all([seal(make_message(), swapped, signer)])
    assert isinstance(outcome, Refused)
    assert peer.messages(yours.id) == []


def test_the_same_message_is_never_sealed_alike_twice(signer: Signer) -> None:
    bodies = {seal(make_message(), device_of(PHONE), signer).body for _ in range(20)}
    assert len(bodies) == 20
    assert len({body[:16] for body in bodies}) == 20, "a salt was used twice"
    assert len({body[21:86] for body in bodies}) == 20, "a sender's key was used twice"


@pytest.mark.parametrize("letter", ["a", "é", "語", "👩‍👩‍👧‍👦", "🇧🇪", "\x01", '"', "e\u0301" * 3, "\ud800"])
def test_a_body_of_any_length_fits_into_4096_octets(letter: str, signer: Signer) -> None:
    for times in (1, 500, 20_000):
        message = make_message(title=letter + "x" + letter * times, body=letter * times)
        assert len(seal(message, device_of(PHONE), signer).body) <= 4096


def test_a_plaintext_that_leaves_no_room_is_an_error_that_says_so(signer: Signer) -> None:
    _, body = encrypt(b"x" * MOST_PLAINTEXT, device_of(PHONE), signer)
    assert len(body) <= 4096
    with pytest.raises(MessageTooLong, match="at most 3992 octets; this one has 3993"):
        encrypt(b"x" * (MOST_PLAINTEXT + 1), device_of(PHONE), signer)


@pytest.mark.parametrize(
    ("p256dh", "auth"),
    [("", PHONE.auth), (PHONE.p256dh[:-4], PHONE.auth), ("B" + "A" * 86, PHONE.auth), ("BéA", PHONE.auth)],
    ids=["none", "short", "no point", "no base64url"],
)
def test_broken_keys_are_named_as_such(p256dh: str, auth: str, signer: Signer) -> None:
    with pytest.raises(UnusableKeys):
        seal(make_message(), Device("https://push.example/1", p256dh, auth), signer)


async def test_one_broken_device_does_not_hold_up_its_batch(peer: PushService, sender: Sender, signer: Signer) -> None:
    phones = [peer.subscribe() for _ in range(3)]
    devices = [device_of(phone) for phone in phones]
    devices[1] = Device(devices[1].endpoint, "broken", devices[1].auth)
    outcomes = [o async for chunk in deliver([(make_message(), d) for d in devices], signer, sender) for o in chunk]
    assert [type(outcome) for outcome in outcomes] == [Delivered, Refused, Delivered]
    assert [len(peer.messages(phone.id)) for phone in phones] == [1, 0, 1]


async def test_many_are_sealed_in_order_and_in_chunks(signer: Signer) -> None:
    letters = [(make_message(tag=f"n-{n}"), device_of(PHONE)) for n in range(CHUNK + 5)]
    letters[7] = (letters[7][0], Device("https://push.example/7", "broken", "broken"))
    chunks = [chunk async for chunk in seal_many(iter(letters), signer)]
    assert [len(chunk) for chunk in chunks] == [CHUNK, 5]
    assert isinstance(chunks[0][7], Unsealable)
    read = [PHONE.read(one.headers, one.body, "2").payload for one in chunks[1] if isinstance(one, Sealed)]
    assert [one["notification"]["tag"] for one in read] == [f"n-{n}" for n in range(CHUNK, CHUNK + 5)]


async def test_the_event_loop_runs_between_two_chunks(signer: Signer) -> None:
    turns: list[str] = []

    async def other_work() -> None:
        for _ in range(2):
            turns.append("other")
            await asyncio.sleep(0)

    waiting = asyncio.create_task(other_work())
    async for _ in seal_many([(make_message(), device_of(PHONE))] * (CHUNK + 1), signer):
        turns += ["chunk"]
    await waiting
    assert turns[:3] == ["chunk", "other", "chunk"]


def test_a_topic_names_the_same_thing_the_same_way_in_32_characters() -> None:
    assert topic_for("post", 7) == topic_for("post", "7")
    assert topic_for("post", 7) != topic_for("post7")
    assert make_message(topic=topic_for("post", 7)).topic == topic_for("post", 7)
    assert len(topic_for("post", 7)) == 32
