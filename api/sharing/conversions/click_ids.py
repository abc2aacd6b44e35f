"""Click ids: 30 characters that name one click, that nobody can guess, and that only this instance can make."""

import base64
import binascii
import hashlib
import hmac
from datetime import UTC, datetime
from functools import cache
from uuid import UUID

from api.core.secrets import key_for

PARAMETER = b"bs_click="
SIGNATURE_BYTES = 6
LENGTH = 30


def click_id(click: UUID) -> str:
    """The token of this click; it says when the click was and nothing about anybody."""
    return base64.urlsafe_b64encode(click.bytes + _signature(click.bytes)).decode().rstrip("=")


def around_click_id(location: bytes) -> tuple[bytes, bytes] | None:
    """What stands before and after the click id in an address; None where it has one already, or is none."""
    address, sign, fragment = location.partition(b"#")
    base, _, query = address.partition(b"?")
    if not base or any(pair.lower().startswith(PARAMETER) for pair in query.split(b"&")):
        return None
    separator = b"" if query == b"" or query.endswith(b"&") else b"&"
    return base + b"?" + query + separator + PARAMETER, sign + fragment


def with_click_id(around: tuple[bytes, bytes], click: UUID) -> bytes:
    """The address with the id of this click."""
    return around[0] + click_id(click).encode() + around[1]


def click_of(token: str) -> UUID | None:
    """The click that the token names; None for one that this instance did not make."""
    if len(token) != LENGTH:
        return None
    try:
        raw = base64.urlsafe_b64decode(token + "==")
    except (binascii.Error, ValueError):
        return None
    if base64.urlsafe_b64encode(raw).decode().rstrip("=") != token:
        return None
    click, signature = raw[:16], raw[16:]
    return UUID(bytes=click) if hmac.compare_digest(signature, _signature(click)) else None


def made_at(click: UUID) -> datetime:
    """When the id of the click was made, to the millisecond (RFC 9562, version 7)."""
    return datetime.fromtimestamp((click.int >> 80) / 1000, UTC)


def _signature(click: bytes) -> bytes:
    return hashlib.blake2b(click, digest_size=SIGNATURE_BYTES, key=_key()).digest()


@cache
def _key() -> bytes:
    return key_for("click ids")
