"""Connecting: to the network's consent page and back, or with an app password."""

from datetime import timedelta
from typing import Final
from uuid import UUID

import msgspec

from api.connections import connecting, vault
from api.connections.networks.adapter import Busy, Lapsed, Refused
from api.connections.networks.bluesky import BlueskyConsent
from api.connections.networks.consent import Begun, Consent, Kept
from api.connections.networks.offers import offers
from api.connections.places import back_address
from api.connections.schemas import AppPassword, Begin, ConnectionView, Finish
from api.connections.vault import Sealed
from api.content.networks import Network
from api.core import clock
from api.core.db import execute, fetch_one
from api.core.errors import Conflict, Invalid
from api.core.ids import new_id
from api.core.limiter import allow
from api.core.secrets import hash_of, new_token

TIME_TO_CONSENT: Final = timedelta(minutes=15)

TAKE = """
DELETE FROM consent_attempt WHERE state_hash = $1 AND person = $2 RETURNING id, network, sealed, key_id, expires_at
"""


async def begin(person_id: UUID, wish: Begin) -> str:
    """The address of the consent page for this person, good for a quarter of an hour and one use."""
    await allow("connect", str(person_id), times=20, seconds=600)
    state = new_token()
    try:
        begun = await _consent(wish.network).begin(wish.where, state, back_address())
    except Busy:
        raise Conflict("account-network-away") from None
    except (Refused, Lapsed):
        raise Conflict("account-network-refused") from None
    await _keep(person_id, wish.network, state, begun)
    return begun.address


async def finish(person_id: UUID, answer: Finish) -> ConnectionView:
    """Connect the account that the person agreed to; raises `Conflict` when they did not, or came too late."""
    network, kept = await _take(person_id, answer.state)
    if answer.error or not answer.code:
        raise Conflict("account-consent-refused")
    try:
        linked = await _consent(network).finish(kept, answer.code, answer.iss)
    except Busy:
        raise Conflict("account-network-away") from None
    except (Refused, Lapsed, KeyError):
        raise Conflict("account-network-refused") from None
    return await connecting.connect(person_id, network, linked)


async def with_password(person_id: UUID, wish: AppPassword) -> ConnectionView:
    """Connect a Bluesky account by an app password, which is used once and kept nowhere."""
    await allow("connect", str(person_id), times=20, seconds=600)
    consent = _consent(Network.BLUESKY)
    if not isinstance(consent, BlueskyConsent):
        raise Invalid("account-network-not-offered", field="network")
    try:
        linked = await consent.with_password(wish.handle, wish.password)
    except Busy:
        raise Conflict("account-network-away") from None
    return await connecting.connect(person_id, Network.BLUESKY, linked)


async def forget_ended() -> None:
    """Drop attempts that nobody came back from."""
    await execute("DELETE FROM consent_attempt WHERE expires_at < $1", clock.now())


def _consent(network: Network) -> Consent:
    offer = offers().get(network)
    if offer is None:
        raise Invalid("account-network-not-offered", field="network")
    return offer.consent


async def _keep(person_id: UUID, network: Network, state: str, begun: Begun) -> None:
    row = new_id()
    sealed = vault.seal(msgspec.json.encode(begun.kept), row)
    await execute(
        "INSERT INTO consent_attempt (id, state_hash, person, network, sealed, key_id, expires_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7)",
        row,
        hash_of(state),
        person_id,
        network.value,
        sealed.data,
        sealed.key_id,
        clock.now() + TIME_TO_CONSENT,
    )


async def _take(person_id: UUID, state: str) -> tuple[Network, Kept]:
    """The attempt that this state began; it is gone afterwards, whatever comes of it."""
    row = await fetch_one(TAKE, hash_of(state), person_id)
    if row is None or row["expires_at"] < clock.now():
        raise Conflict("account-attempt-over")
    opened = vault.unseal(Sealed(row["key_id"], row["sealed"]), row["id"])
    return Network(row["network"]), msgspec.json.decode(opened, type=Kept)
