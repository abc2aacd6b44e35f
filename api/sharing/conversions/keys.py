"""The keys that sign calls: made and rotated by an admin, shown once, and kept sealed with the instance's secret."""

import os
import secrets
from datetime import timedelta
from uuid import UUID

import asyncpg
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from api.core import clock
from api.core.db import execute, fetch, fetch_one
from api.core.errors import NotFound
from api.core.ids import new_id
from api.core.secrets import key_for
from api.core.work import atomic
from api.sharing.conversions import signatures
from api.sharing.conversions.schemas import KeyView, NewKey

SECRET_BYTES = 32
NONCE = 12
IN_FORCE = "(ends_at IS NULL OR ends_at > $1)"


async def everything() -> list[KeyView]:
    """The keys that are in force, the newest first."""
    rows = await fetch(f"SELECT * FROM conversion_key WHERE {IN_FORCE} ORDER BY created_at DESC, id DESC", clock.now())
    return [_view(row) for row in rows]


@atomic
async def make(name: str, person_id: UUID) -> NewKey:
    """A new key, with the secret that nobody will see again."""
    key_id, secret = new_id(), secrets.token_bytes(SECRET_BYTES)
    row = await fetch_one(
        "INSERT INTO conversion_key (id, name, sealed, created_at, created_by) VALUES ($1, $2, $3, $4, $5) RETURNING *",
        key_id,
        name,
        _sealed(secret, key_id),
        clock.now(),
        person_id,
    )
    assert row is not None  # noqa: S101 -- what was inserted is returned
    return NewKey(key=_view(row), secret=signatures.shown(secret))


@atomic
async def rotate(key_id: UUID, person_id: UUID, overlap: timedelta) -> NewKey:
    """A new key for the same caller; the one before stays in force for the overlap, never longer than it would."""
    row = await fetch_one(f"SELECT name FROM conversion_key WHERE id = $2 AND {IN_FORCE}", clock.now(), key_id)
    if row is None:
        raise NotFound("conversion-key-missing")
    await _end_within(key_id, overlap)
    return await make(row["name"], person_id)


async def end(key_id: UUID) -> None:
    """Take calls with this key no longer. Ending it twice changes nothing."""
    await _end_within(key_id, timedelta(0))


async def in_force() -> list[bytes]:
    """The secrets that may sign a call now; one that was sealed with another instance secret is none."""
    rows = await fetch(f"SELECT id, sealed FROM conversion_key WHERE {IN_FORCE}", clock.now())
    opened = [_opened(row["sealed"], row["id"]) for row in rows]
    return [secret for secret in opened if secret is not None]


async def _end_within(key_id: UUID, overlap: timedelta) -> None:
    await execute("UPDATE conversion_key SET ends_at = least(ends_at, $2) WHERE id = $1", key_id, clock.now() + overlap)


def _sealed(secret: bytes, key_id: UUID) -> bytes:
    nonce = os.urandom(NONCE)
    return nonce + AESGCM(key_for("conversion keys")).encrypt(nonce, secret, key_id.bytes)


def _opened(sealed: bytes, key_id: UUID) -> bytes | None:
    try:
        return AESGCM(key_for("conversion keys")).decrypt(sealed[:NONCE], sealed[NONCE:], key_id.bytes)
    except InvalidTag:
        return None


def _view(row: asyncpg.Record) -> KeyView:
    return KeyView(id=row["id"], name=row["name"], created_at=row["created_at"], ends_at=row["ends_at"])
