"""How fast push messages are built, against `webpush` as its README shows it, and built and sent to a push service.

Rates are per CPU second of this process, medians of interleaved rounds. Read the ratio; absolutes move with the day.
"""

import asyncio
import json
import os
import sys
import tempfile
import time
from base64 import urlsafe_b64encode
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

import uvloop
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from webpush import WebPush
from webpush.types import WebPushSubscription

from api.notifications.outcomes import Delivered
from api.notifications.payload import Message, plaintext
from api.notifications.sender import Sender, deliver
from api.notifications.signer import Signer
from api.notifications.vapid import make_keys, point_of, private_key
from api.notifications.webpush import Device, seal

DEVICES = 1_000
ROUNDS = 7
MESSAGE = Message(
    title="Nieuw in Gent",
    body="Norvia zoekt collega's voor het nieuwe kantoor. Deel het met wie je kent.",
    navigate="https://birdsong.example/posts/0199c2d4-7f3a-7e11-9d0c-2f6a5b8c1d2e",
    lang="nl",
)


class Peer(NamedTuple):
    """A push service in a process of its own, which takes everything unread."""

    host: str
    ca: bytes


def main() -> None:
    """Print the rates and their ratio."""
    keys = make_keys()
    signer = Signer(keys, "mailto:push@norvia.example")
    uvloop.run(_compare(signer, _naive(keys.private_pem)))


async def _compare(signer: Signer, naive: Callable[[Device], object]) -> None:
    async with _peer() as peer, Sender(hosts=[peer.host], ca=peer.ca) as sender:
        devices = [_device(peer.host, number) for number in range(DEVICES)]
        ours, theirs, sent = [], [], []
        for _ in range(ROUNDS):
            ours.append(_rate(lambda: [seal(MESSAGE, device, signer) for device in devices]))
            theirs.append(_rate(lambda: [naive(device) for device in devices]))
            sent.append(await _sending_rate(devices, signer, sender))
    print(f"push messages built, per CPU second: ours {median(ours):,.0f}, webpush as shown {median(theirs):,.0f}")
    print(f"push messages built, ratio: {median(o / t for o, t in zip(ours, theirs, strict=True)):.2f}")
    print(f"push messages built and sent over HTTP/2, per CPU second: {median(sent):,.0f}")


def _naive(private_pem: bytes) -> Callable[[Device], object]:
    """One message built the way the README of `webpush` does, its text made beforehand."""
    public = private_key(private_pem).public_key()
    wp = WebPush(
        private_key=private_pem,
        public_key=public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
        subscriber="push@norvia.example",
    )
    text = plaintext(MESSAGE).decode()

    def build(device: Device) -> object:
        given = {"endpoint": device.endpoint, "keys": {"auth": device.auth, "p256dh": device.p256dh}}
        return wp.get(message=text, subscription=WebPushSubscription.model_validate(given))

    return build


def _rate(build: Callable[[], list[Any]]) -> float:
    began = time.process_time()
    return len(build()) / (time.process_time() - began)


async def _sending_rate(devices: list[Device], signer: Signer, sender: Sender) -> float:
    began = time.process_time()
    letters = [(MESSAGE, device) for device in devices]
    outcomes = [one async for chunk in deliver(letters, signer, sender) for one in chunk]
    rate = len(outcomes) / (time.process_time() - began)
    if set(outcomes) != {Delivered()}:
        raise RuntimeError(f"Not everything was delivered: {set(outcomes)}")
    return rate


def _device(host: str, number: int) -> Device:
    point = point_of(ec.generate_private_key(ec.SECP256R1()).public_key())
    secret = urlsafe_b64encode(os.urandom(16)).rstrip(b"=").decode()
    return Device(endpoint=f"https://{host}/push/{number}", p256dh=point, auth=secret)


@asynccontextmanager
async def _peer() -> AsyncIterator[Peer]:
    with tempfile.TemporaryDirectory() as folder:
        ca = Path(folder) / "ca.pem"
        command = (sys.executable, "-m", "tests.peers.push_service", "--tls", "--blind", "--ca-file", str(ca))
        running = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
        try:
            said = json.loads(await running.stdout.readline() if running.stdout else b"")
            yield Peer(said["host"], ca.read_bytes())
        finally:
            running.terminate()
            await running.wait()


if __name__ == "__main__":
    main()
