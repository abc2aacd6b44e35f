"""Push messages sealed for one device each, built with `webpush` behind an adapter that cures its faults.

`webpush` 1.0.6 makes a ttl or subscriber given once stick to all later messages, ignores a ttl of 0, drops the port
from the VAPID audience, signs anew for every message and knows neither Urgency, Topic nor a limit on size.
"""

import asyncio
from base64 import urlsafe_b64encode
from collections.abc import AsyncIterator, Iterable
from hashlib import sha256
from itertools import islice

import msgspec
from webpush.types import WebPushKeys, WebPushSubscription

from api.notifications.payload import MOST_PLAINTEXT, Message, plaintext
from api.notifications.signer import Signer

CHUNK = 250  # about 30 ms of curve arithmetic, which holds the event loop


class Device(msgspec.Struct, frozen=True):
    """A push subscription as the browser gave it: where to send, its public key and its secret (RFC 8291)."""

    endpoint: str
    p256dh: str
    auth: str


class Sealed(msgspec.Struct, frozen=True):
    """A message that only one device can read, ready to be posted."""

    url: str
    headers: dict[str, str]
    body: bytes


class Unsealable(msgspec.Struct, frozen=True):
    """A device for which nothing can be built, because its keys are none. It never holds up the others."""

    reason: str


class UnusableKeys(ValueError):
    """A device's keys are no point on P-256 or no secret; nothing can be sent to it, now or later."""


class MessageTooLong(ValueError):
    """The plaintext leaves no room for encryption within the 4,096 octets that push services take."""


def seal(message: Message, device: Device, signer: Signer) -> Sealed:
    """Encrypt a message for a device and sign it for the device's push service.

    Every header is of this message alone. Raises `UnusableKeys` when the device's keys are broken.
    """
    headers, body = encrypt(plaintext(message), device, signer)
    headers |= {"ttl": str(message.ttl), "urgency": message.urgency.value}
    if message.topic is not None:
        headers["topic"] = message.topic
    return Sealed(url=device.endpoint, headers=headers, body=body)


async def seal_many(
    letters: Iterable[tuple[Message, Device]], signer: Signer
) -> AsyncIterator[list[Sealed | Unsealable]]:
    """Seal in the order given, in chunks of `CHUNK`, letting the event loop run between two of them."""
    waiting = iter(letters)
    while chunk := [_sealed_or_not(message, device, signer) for message, device in islice(waiting, CHUNK)]:
        yield chunk
        await asyncio.sleep(0)


def encrypt(text: bytes, device: Device, signer: Signer) -> tuple[dict[str, str], bytes]:
    """The headers that go with any message to this device, and its body; raises `MessageTooLong`, `UnusableKeys`."""
    if len(text) > MOST_PLAINTEXT:
        raise MessageTooLong(f"A push takes at most {MOST_PLAINTEXT} octets; this one has {len(text)}.")
    try:
        built = signer.webpush.get(text, _subscription(device))
    except ValueError as wrong:
        raise UnusableKeys("The keys of this device are not keys that a message can be encrypted with.") from wrong
    return {
        "content-type": "application/octet-stream",
        "content-encoding": built.headers["content-encoding"],
        "authorization": built.headers["authorization"],
    }, built.encrypted


def topic_for(*parts: object) -> str:
    """A Topic header for what these parts name together: the same parts give the same 32 characters."""
    named = "\x1f".join(map(str, parts)).encode()
    return urlsafe_b64encode(sha256(named).digest())[:32].decode()


def _subscription(device: Device) -> WebPushSubscription:
    """What `webpush` takes, without validating again what was checked when the device subscribed."""
    keys = WebPushKeys.model_construct(p256dh=device.p256dh, auth=device.auth)
    return WebPushSubscription.model_construct(endpoint=device.endpoint, keys=keys)


def _sealed_or_not(message: Message, device: Device, signer: Signer) -> Sealed | Unsealable:
    try:
        return seal(message, device, signer)
    except UnusableKeys as broken:
        return Unsealable(str(broken))
