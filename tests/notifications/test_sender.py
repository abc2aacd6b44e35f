"""Sending: every answer becomes a value, no device holds up another, and nothing goes where it must not."""

import asyncio
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest

from api.core import fetch
from api.core.settings import Environment, Settings
from api.notifications.outcomes import Delivered, Gone, KeyProblem, Outcome, Refused, RetryAfter, TooLarge
from api.notifications.sender import AT_ONCE, Sender, deliver
from api.notifications.signer import Signer
from api.notifications.vapid import VapidKeys, make_keys
from api.notifications.webpush import CHUNK, Sealed, seal
from tests.notifications.conftest import CONTACT, device_of, make_message
from tests.peers.push_service import PushService, push_service
from tests.peers.subscriptions import Subscription


def sealed_for(phone: Subscription, signer: Signer) -> Sealed:
    return seal(make_message(), device_of(phone), signer)


@pytest.mark.parametrize(
    ("status", "retry_after", "outcome"),
    [
        (404, None, Gone()),
        (410, None, Gone()),
        (413, None, TooLarge()),
        (429, "77", RetryAfter(77, asked=True, reason="status 429")),
        (500, None, RetryAfter(30, reason="status 500")),
        (503, "9999999", RetryAfter(21_600, asked=True, reason="status 503")),
        (401, None, KeyProblem(401, '{"reason": "told so"}')),
        (403, None, KeyProblem(403, '{"reason": "told so"}')),
        (400, None, Refused(400, '{"reason": "told so"}')),
        (307, None, Refused(307, '{"reason": "told so"}')),
    ],
)
async def test_an_answer_becomes_an_outcome(
    status: int, retry_after: str | None, outcome: Outcome, peer: PushService, sender: Sender, signer: Signer
) -> None:
    phone = peer.subscribe()
    peer.answer(phone.id, status, retry_after, reason="told so")
    assert await sender.send_all([sealed_for(phone, signer)]) == [outcome]
    assert peer.messages(phone.id) == []


async def test_outcomes_come_in_the_order_of_the_messages(peer: PushService, sender: Sender, signer: Signer) -> None:
    phones = [peer.subscribe() for _ in range(9)]
    for phone in phones[1::3]:
        peer.answer(phone.id, 410)
    for phone in phones[2::3]:
        peer.answer(phone.id, 500)
    outcomes = await sender.send_all([sealed_for(phone, signer) for phone in phones])
    assert [type(outcome) for outcome in outcomes] == [Delivered, Gone, RetryAfter] * 3


async def test_nothing_to_send_is_nothing_sent(sender: Sender) -> None:
    assert await sender.send_all([]) == []


async def test_a_message_refused_once_goes_through_when_sent_again(
    peer: PushService, sender: Sender, signer: Signer
) -> None:
    phone = peer.subscribe()
    peer.answer(phone.id, 503, times=1)
    message = sealed_for(phone, signer)
    assert isinstance((await sender.send_all([message]))[0], RetryAfter)
    assert await sender.send_all([message]) == [Delivered()]


async def test_a_key_that_the_phone_did_not_subscribe_with_is_a_key_problem(
    peer: PushService, sender: Sender, keys: VapidKeys
) -> None:
    phone = peer.subscribe(application_server_key=keys.public)
    stranger = Signer(make_keys(), CONTACT)
    (outcome,) = await sender.send_all([sealed_for(phone, stranger)])
    assert isinstance(outcome, KeyProblem)
    assert "not the one the subscription was made with" in outcome.reason


async def test_a_redirect_is_not_followed(sender: Sender, signer: Signer, peer: PushService) -> None:
    phone = peer.subscribe()
    peer.answer(phone.id, 308, location=f"{peer.origin}/push/{peer.subscribe().id}")
    (outcome,) = await sender.send_all([sealed_for(phone, signer)])
    assert isinstance(outcome, Refused)
    assert outcome.status == 308


async def test_no_more_are_sent_at_once_than_allowed(signer: Signer) -> None:
    async with push_service() as peer, Sender(hosts=[peer.host], ca=peer.ca) as sender:
        phones = [peer.subscribe() for _ in range(AT_ONCE * 2)]
        peer.hold()
        sending = asyncio.create_task(sender.send_all([sealed_for(phone, signer) for phone in phones]))
        assert await peer.held(AT_ONCE) == AT_ONCE
        await peer.release()
        assert await sending == [Delivered()] * len(phones)
        assert peer.most_at_once == AT_ONCE


async def test_all_messages_share_one_connection(signer: Signer) -> None:
    async with push_service() as peer, Sender(hosts=[peer.host], ca=peer.ca) as sender:
        phones = [peer.subscribe() for _ in range(50)]
        await sender.send_all([sealed_for(phone, signer) for phone in phones[:1]])
        await sender.send_all([sealed_for(phone, signer) for phone in phones])
        assert len(peer.connections) == 1


async def test_a_service_that_does_not_answer_in_time_is_tried_later(signer: Signer) -> None:
    soon = timedelta(milliseconds=50)
    async with push_service() as peer, Sender(hosts=[peer.host], ca=peer.ca, patience=soon) as sender:
        peer.hold()
        (outcome,) = await sender.send_all([sealed_for(peer.subscribe(), signer)])
    assert isinstance(outcome, RetryAfter)
    assert not outcome.asked


async def test_a_service_that_nobody_runs_is_tried_later(signer: Signer) -> None:
    with _unused_port() as port:
        phone = Subscription(f"http://127.0.0.1:{port}")
        async with Sender(hosts=[f"http://127.0.0.1:{port}"]) as sender:
            (outcome,) = await sender.send_all([sealed_for(phone, signer)])
    assert outcome == RetryAfter(30, reason="ConnectError")


async def test_a_service_whose_certificate_nobody_vouches_for_gets_nothing(peer: PushService, signer: Signer) -> None:
    phone = peer.subscribe()
    async with Sender(hosts=[peer.host]) as sender:
        (outcome,) = await sender.send_all([sealed_for(phone, signer)])
    assert isinstance(outcome, RetryAfter)
    assert peer.messages(phone.id) == []


async def test_a_plain_service_on_this_machine_is_reached_when_it_is_named(signer: Signer) -> None:
    async with push_service(tls=False) as peer, Sender(hosts=[peer.host]) as sender:
        phone = peer.subscribe()
        assert await sender.send_all([sealed_for(phone, signer)]) == [Delivered()]
        assert len(peer.messages(phone.id)) == 1


async def test_an_endpoint_that_is_not_allowed_any_more_is_not_opened(peer: PushService, signer: Signer) -> None:
    phone = peer.subscribe()
    async with Sender(ca=peer.ca) as sender:
        (outcome,) = await sender.send_all([sealed_for(phone, signer)])
    assert outcome == Refused(0, "This host is no push service that we know.")
    assert peer.messages(phone.id) == []


async def test_a_known_service_that_is_inside_the_company_gets_nothing(
    signer: Signer, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def inside(_: str) -> list[fetch.Address]:
        return [ip_address("10.0.0.7")]

    monkeypatch.setattr(fetch, "resolve", inside)
    phone = Subscription("https://fcm.googleapis.com")
    async with Sender(public_only=True) as sender:
        outcomes = await sender.send_all([sealed_for(phone, signer)] * 2)
    assert outcomes == [Refused(0, "fcm.googleapis.com is inside a private network.")] * 2


async def test_a_host_that_the_operator_named_may_be_inside_the_company(peer: PushService, signer: Signer) -> None:
    phone = peer.subscribe()
    async with Sender(hosts=[peer.host], ca=peer.ca, public_only=True) as sender:
        assert await sender.send_all([sealed_for(phone, signer)]) == [Delivered()]


async def test_the_settings_open_a_sender_that_trusts_the_named_authority(
    peer: PushService, signer: Signer, tmp_path: Path
) -> None:
    authority = tmp_path / "ca.pem"
    authority.write_bytes(peer.ca)
    settings = Settings(
        env=Environment.TEST,
        database_url="",
        redis_url="",
        origin="",
        secret="",
        short_origin="",
        data=tmp_path,
        push_hosts=(peer.host,),
        push_ca=authority,
    )
    async with Sender.of(settings) as sender:
        assert await sender.send_all([sealed_for(peer.subscribe(), signer)]) == [Delivered()]


async def test_the_outcomes_of_a_chunk_are_known_before_the_next_is_sent(
    peer: PushService, sender: Sender, signer: Signer
) -> None:
    phone = peer.subscribe()
    letters = [(make_message(), device_of(phone))] * (CHUNK + 3)
    seen = [(len(outcomes), len(peer.messages(phone.id))) async for outcomes in deliver(letters, signer, sender)]
    assert seen == [(CHUNK, CHUNK), (3, CHUNK + 3)]


@contextmanager
def _unused_port() -> Iterator[int]:
    """A port that is taken but that nobody listens on, so that every connection is refused."""
    with socket.socket() as place:
        place.bind(("127.0.0.1", 0))
        yield place.getsockname()[1]
