"""Birdsong's registration at a Mastodon server, made when the first person comes from there."""

from uuid import UUID

import msgspec

from api.connections import vault
from api.connections.networks.asking import Form, ask, read
from api.connections.vault import Sealed
from api.core.db import execute, fetch_one
from api.core.ids import new_id
from api.core.settings import settings

SCOPES = "read:accounts read:statuses write:media write:statuses"


class Client(msgspec.Struct, frozen=True):
    """Birdsong as one server knows it."""

    id: str
    secret: str

    def __repr__(self) -> str:
        return f"Client({self.id!r})"


async def client_at(server: str, back: str) -> Client:
    """The registration for people who come back to `back`, made when there is none yet."""
    return await known_at(server, back) or await _register(server, back)


async def known_at(server: str, back: str) -> Client | None:
    """The registration, when there is one that this instance can open."""
    row = await fetch_one(
        "SELECT id, client_id, sealed, key_id FROM registration WHERE server = $1 AND back = $2", server, back
    )
    if row is None:
        return None
    try:
        secret = vault.unseal(Sealed(row["key_id"], row["sealed"]), row["id"])
    except vault.Locked:
        return None
    return Client(row["client_id"], secret.decode())


async def forget(server: str, back: str) -> None:
    """Register anew next time: the server knows the old one no more."""
    await execute("DELETE FROM registration WHERE server = $1 AND back = $2", server, back)


async def _register(server: str, back: str) -> Client:
    form = Form.of_fields(client_name="Birdsong", redirect_uris=back, scopes=SCOPES, website=settings().origin)
    said = read(await ask(f"{server}/api/v1/apps", method="POST", form=form))
    made = Client(str(said["client_id"]), str(said["client_secret"]))
    await _keep(new_id(), server, back, made)
    return made


async def _keep(row: UUID, server: str, back: str, made: Client) -> None:
    sealed = vault.seal(made.secret.encode(), row)
    await execute(
        "INSERT INTO registration (id, server, back, client_id, sealed, key_id) VALUES ($1, $2, $3, $4, $5, $6) "
        "ON CONFLICT (server, back) DO UPDATE SET id = EXCLUDED.id, client_id = EXCLUDED.client_id, "
        "sealed = EXCLUDED.sealed, key_id = EXCLUDED.key_id",
        row,
        server,
        back,
        made.id,
        sealed.data,
        sealed.key_id,
    )
