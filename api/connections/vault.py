"""Sealing what opens people's accounts: AES-256-GCM, each seal bound to the row it lies in.

The first of `BIRDSONG_TOKEN_KEYS` seals, all of them open, and so does the key from `BIRDSONG_SECRET`, which alone is
used where none is set. `birdsong rotate-tokens` seals everything anew with the first.
"""

import hashlib
import secrets
from collections.abc import Mapping
from typing import Final
from uuid import UUID

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from api.core.secrets import key_for
from api.core.settings import settings, token_key

NONCE_BYTES: Final = 12


class Locked(Exception):
    """None of this instance's keys opens it: the key was taken out of the settings, or the row was changed."""


class Sealed(msgspec.Struct, frozen=True):
    """What a row keeps: which key, and the nonce with the ciphertext."""

    key_id: str
    data: bytes


def seal(plain: bytes, row: UUID) -> Sealed:
    """Seal with the first key. It opens only together with the id of the row it lies in."""
    key_id, key = next(iter(_keys().items()))
    nonce = secrets.token_bytes(NONCE_BYTES)
    return Sealed(key_id, nonce + AESGCM(key).encrypt(nonce, plain, row.bytes))


def unseal(sealed: Sealed, row: UUID) -> bytes:
    """What was sealed for this row; raises `Locked`."""
    key = _keys().get(sealed.key_id)
    if key is None:
        raise Locked(f"The key {sealed.key_id} is not among this instance's keys.")
    nonce, locked = sealed.data[:NONCE_BYTES], sealed.data[NONCE_BYTES:]
    try:
        return AESGCM(key).decrypt(nonce, locked, row.bytes)
    except (InvalidTag, ValueError) as wrong:
        raise Locked("What lies in this row was not sealed for it.") from wrong


def sealing_key_id() -> str:
    """The id of the key that seals now."""
    return next(iter(_keys()))


def _keys() -> Mapping[str, bytes]:
    """Every key by its id, the one that seals first."""
    keys = [*map(token_key, settings().token_keys), key_for("tokens")]
    return {hashlib.sha256(b"birdsong key id " + key).hexdigest()[:16]: key for key in keys}
