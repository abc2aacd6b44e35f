"""The push service of the tests is as strict as a real one, and stops where it is told to."""

import asyncio
import json
import sys
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import jwt
import pytest

from api.core import clock, fetch
from api.notifications.outcomes import Delivered
from api.notifications.sender import Sender
from api.notifications.signer import Signer
from api.notifications.vapid import VapidKeys, private_key
from api.notifications.webpush import Device, Sealed, seal
from tests.notifications.conftest import CONTACT, device_of, make_message
from tests.peers.push_service import push_service
from tests.peers.subscriptions import Rejected, Subscription

PHONE = Subscription("https://push.example")


def token(keys: VapidKeys, **changes: Any) -> str:
    in_an_hour = datetime.now(UTC) + timedelta(hours=1)
    claims = {"aud": PHONE.origin, "exp": in_an_hour, "sub": CONTACT} | changes
    told = {name: value for name, value in claims.items() if value is not None}
    return f"vapid t={jwt.encode(told, private_key(keys.private_pem), 'ES256')}, k={keys.public}"


def rejection(sealed: Sealed, headers: Mapping[str, str | None], body: bytes | None = None) -> Rejected:
    sent = {name: value for name, value in (sealed.headers | dict(headers)).items() if value is not None}
    with pytest.raises(Rejected) as rejected:
        PHONE.read(sent, sealed.body if body is None else body, "2")
    return rejected.value


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"ttl": None}, 400),
        ({"ttl": "-1"}, 400),
        ({"ttl": "soon"}, 400),
        ({"urgency": "urgent"}, 400),
        ({"topic": "t" * 33}, 400),
        ({"topic": "a.b"}, 400),
        ({"content-encoding": "aesgcm"}, 400),
        ({"authorization": None}, 401),
        ({"authorization": "Bearer x"}, 401),
    ],
)
def test_a_header_that_breaks_the_standard_is_rejected(
    headers: dict[str, str | None], status: int, signer: Signer
) -> None:
    assert rejection(seal(make_message(), device_of(PHONE), signer), headers).status == status


@pytest.mark.parametrize(
    "claims",
    [
        {"aud": "https://other.example"},
        {"aud": "https://push.example:8443"},
        {"aud": None},
        {"exp": datetime(2020, 1, 1, tzinfo=UTC)},
        {"exp": datetime(2099, 1, 1, tzinfo=UTC)},
        {"exp": None},
        {"sub": "mailto:push@localhost"},
        {"sub": "https://localhost:8000"},
        {"sub": "push@norvia.example"},
        {"sub": None},
    ],
)
def test_a_token_that_a_push_service_would_refuse_is_rejected(
    claims: dict[str, Any], signer: Signer, keys: VapidKeys
) -> None:
    sealed = seal(make_message(), device_of(PHONE), signer)
    assert rejection(sealed, {"authorization": token(keys, **claims)}).status == 403


def test_a_token_of_ours_from_yesterday_is_rejected(keys: VapidKeys) -> None:
    with clock.set_to(datetime.now(UTC) - timedelta(days=1)):
        sealed = seal(make_message(), device_of(PHONE), Signer(keys, CONTACT))
    assert rejection(sealed, {}).status == 403


def test_a_body_that_is_too_long_or_for_somebody_else_is_rejected(signer: Signer) -> None:
    sealed = seal(make_message(), device_of(PHONE), signer)
    assert rejection(sealed, {}, b"x" * 4097).status == 413
    assert rejection(sealed, {}, sealed.body[:-1] + b"x").status == 400
    other = Subscription(PHONE.origin)
    assert rejection(seal(make_message(), Device(PHONE.endpoint, other.p256dh, PHONE.auth), signer), {}).status == 400


async def test_what_is_held_is_taken_after_the_release(signer: Signer) -> None:
    async with push_service() as peer, Sender(hosts=[peer.host], ca=peer.ca) as sender:
        phones = [peer.subscribe() for _ in range(10)]
        peer.hold(after=4)
        sealed = [seal(make_message(), device_of(phone), signer) for phone in phones]
        sending = asyncio.create_task(sender.send_all(sealed))
        assert (await peer.arrived(4), await peer.held(6)) == (4, 6)
        assert not sending.done()
        await peer.release()
        assert await sending == [Delivered()] * 10
        assert await peer.arrived(10) == 10


async def test_what_is_held_is_dropped_when_its_sender_goes_away(signer: Signer) -> None:
    async with push_service(tls=False) as peer:
        phone = peer.subscribe()
        peer.hold()
        reader, writer = await asyncio.open_connection("127.0.0.1", int(peer.origin.rpartition(":")[2]))
        writer.write(f"POST /push/{phone.id} HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\nx".encode())
        await peer.held(1)
        writer.close()
        await peer.nobody_held()
        await peer.release()
        assert reader.at_eof() or peer.messages(phone.id) == []


async def test_as_a_process_it_is_steered_over_http(signer: Signer, tmp_path: Path) -> None:
    running = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.peers.push_service", "--port", "0", "--tls", "--ca-file", tmp_path / "ca.pem"),
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        assert running.stdout
        host = json.loads(await running.stdout.readline())["host"]
        ca = (tmp_path / "ca.pem").read_bytes()

        async def ask(method: str, path: str, **asked: object) -> Any:
            said = await fetch.fetch(
                f"https://{host}{path}", method=method, body=json.dumps(asked).encode(), trusted=[host], ca=ca
            )
            return json.loads(said.body or b"null")

        first, second = await ask("POST", "/subscriptions", count=2)
        await ask("PUT", f"/answer/{second['id']}", status=429, retry_after="60", times=1)
        async with Sender(hosts=[host], ca=ca) as sender:
            devices = [Device(one["endpoint"], **one["keys"]) for one in (first, second)]
            outcomes = await sender.send_all([seal(make_message(), device, signer) for device in devices])
        assert [type(outcome).__name__ for outcome in outcomes] == ["Delivered", "RetryAfter"]
        assert await ask("GET", "/counts") == {first["id"]: 1, second["id"]: 0}
        (message,) = await ask("GET", f"/messages/{first['id']}")
        assert message["payload"]["notification"]["title"] == "Nieuw in Gent"
        assert await ask("GET", "/arrived?at_least=1") == 1
    finally:
        running.terminate()
        assert await running.wait() == 0
