"""Sealing everything anew with the first key, so that an old one can be taken out of the settings."""

from uuid import UUID

from api.connections import vault
from api.connections.vault import Sealed
from api.core.db import execute, fetch

TABLES = ("connection", "registration", "consent_attempt", "revocation")
AT_ONCE = 200


async def rotate() -> tuple[int, int]:
    """Seal anew what another key than the first one sealed: how many, and how many no key of ours opens.

    Safe while everything runs: a row that changed meanwhile is looked at again.
    """
    done, locked = 0, 0
    for table in TABLES:
        moved, stuck = await _rotate(table)
        done, locked = done + moved, locked + stuck
    return done, locked


async def _rotate(table: str) -> tuple[int, int]:
    done = 0
    stuck: list[UUID] = []
    asked = (
        f"SELECT id, sealed, key_id FROM {table} "
        f"WHERE key_id <> $1 AND length(sealed) > 0 AND id <> ALL($2::uuid[]) LIMIT {AT_ONCE}"
    )
    while rows := await fetch(asked, vault.sealing_key_id(), stuck):
        for row in rows:
            try:
                plain = vault.unseal(Sealed(row["key_id"], row["sealed"]), row["id"])
            except vault.Locked:
                stuck.append(row["id"])
                continue
            sealed = vault.seal(plain, row["id"])
            done += await execute(
                f"UPDATE {table} SET sealed = $2, key_id = $3 WHERE id = $1 AND sealed = $4",
                row["id"],
                sealed.data,
                sealed.key_id,
                row["sealed"],
            )
    return done, len(stuck)
