"""Signatures as Standard Webhooks makes them (github.com/standard-webhooks/standard-webhooks, spec 1.0): values in,
values out."""

import base64
import binascii
import hashlib
import hmac
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

PREFIX = "whsec_"
TOLERANCE = timedelta(minutes=5)
VERSION = "v1"


class Unsigned(Exception):
    """The call was not signed with a key that is in force, or too long ago."""


def sign(secret: bytes, message_id: str, timestamp: str, body: bytes) -> str:
    """What stands in `webhook-signature`."""
    signed = f"{message_id}.{timestamp}.".encode() + body
    return f"{VERSION},{base64.b64encode(hmac.digest(secret, signed, hashlib.sha256)).decode()}"


def check(
    secrets: Iterable[bytes], message_id: str, timestamp: str, signatures: str, body: bytes, now: datetime
) -> None:
    """Raise `Unsigned` unless one of the signatures is by one of the keys, and the timestamp within five minutes."""
    if not message_id or not _is_recent(timestamp, now):
        raise Unsigned
    given = [one.encode() for one in signatures.split()]
    expected = [sign(secret, message_id, timestamp, body).encode() for secret in secrets]
    if not any(hmac.compare_digest(one, other) for one in given for other in expected):
        raise Unsigned


def shown(secret: bytes) -> str:
    """The key as callers write it down."""
    return PREFIX + base64.b64encode(secret).decode()


def read(text: str) -> bytes:
    """The key that was shown; raises `ValueError` for anything else."""
    try:
        return base64.b64decode(text.removeprefix(PREFIX), validate=True)
    except binascii.Error as wrong:
        raise ValueError("This is no key.") from wrong


def _is_recent(timestamp: str, now: datetime) -> bool:
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) <= 11):
        return False
    return abs(now - datetime.fromtimestamp(int(timestamp), UTC)) <= TOLERANCE
