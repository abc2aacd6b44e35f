"""The tokens of a connection: read, renewed by one process at a time, kept sealed.

Many networks make a refresh token worthless with its first use, so two renewals at once would end the connection. The
row's lease lets one process ask the network, outside any transaction, while the others wait for what it gets.
"""

import asyncio
from datetime import timedelta
from typing import Final
from uuid import UUID

import msgspec

from api.connections import vault
from api.connections.networks.adapter import Account, Lapsed, Tokens
from api.connections.networks.consent import Consent
from api.connections.vault import Sealed
from api.core import clock
from api.core.db import execute, fetch_one

LEASE: Final = timedelta(seconds=60)
BEFORE_THE_END: Final = timedelta(seconds=60)
PAUSE: Final = 0.1  # seconds between two looks at somebody else's renewal

CLAIM = """
UPDATE connection SET renewing_until = $2
WHERE id = $1 AND state = 'active' AND (renewing_until IS NULL OR renewing_until < $3)
"""


async def usable(account: Account, consent: Consent) -> Tokens:
    """Tokens that have not ended yet; raises `Lapsed`."""
    tokens = await tokens_of(account.id)
    if tokens.expires_at and tokens.expires_at < clock.now() + BEFORE_THE_END:
        return await renewed(account, consent, stale=tokens)
    return tokens


async def renewed(account: Account, consent: Consent, *, stale: Tokens) -> Tokens:
    """Tokens that are newer than the stale ones; raises `Lapsed` when the network gives none."""
    while not await _claim(account.id):
        await tokens_of(account.id)
        await asyncio.sleep(PAUSE)
    try:
        tokens = await tokens_of(account.id)
        if tokens == stale:
            tokens = await consent.refresh(account, stale)
            await _keep(account.id, tokens)
        return tokens
    finally:
        await execute("UPDATE connection SET renewing_until = NULL WHERE id = $1", account.id)


async def tokens_of(connection_id: UUID) -> Tokens:
    """What opens the account; raises `Lapsed` when there is nothing, or nothing that a key of ours opens."""
    row = await fetch_one("SELECT sealed, key_id FROM connection WHERE id = $1 AND state = 'active'", connection_id)
    if row is None:
        raise Lapsed
    try:
        return open_tokens(Sealed(row["key_id"], row["sealed"]), connection_id)
    except vault.Locked:
        raise Lapsed from None


def seal_tokens(tokens: Tokens, connection_id: UUID) -> Sealed:
    """The tokens as a row keeps them."""
    return vault.seal(msgspec.json.encode(tokens), connection_id)


def open_tokens(sealed: Sealed, connection_id: UUID) -> Tokens:
    """The tokens that a row keeps; raises `vault.Locked`."""
    return msgspec.json.decode(vault.unseal(sealed, connection_id), type=Tokens)


async def _claim(connection_id: UUID) -> bool:
    now = clock.now()
    return await execute(CLAIM, connection_id, now + LEASE, now) > 0


async def _keep(connection_id: UUID, tokens: Tokens) -> None:
    sealed = seal_tokens(tokens, connection_id)
    await execute(
        "UPDATE connection SET sealed = $2, key_id = $3, expires_at = $4 WHERE id = $1 AND state = 'active'",
        connection_id,
        sealed.data,
        sealed.key_id,
        tokens.expires_at,
    )
