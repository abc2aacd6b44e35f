"""Connections as they go over the wire. No token, key or password ever goes out."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from api.connections.networks.offers import Need
from api.content.networks import Network
from api.core.wire import Input, View

Where = Annotated[str, Meta(max_length=300)]
Brought = Annotated[str, Meta(max_length=4096)]


class ConnectionState(StrEnum):
    """`lapsed`: the network takes the tokens no more, and the person can connect again."""

    ACTIVE = "active"
    LAPSED = "lapsed"


class OfferView(View, frozen=True):
    """A network that can be connected, and what to write before its consent page can be opened."""

    network: Network
    need: Need


class ConnectionView(View, frozen=True):
    """An account of mine. `server` is a host."""

    id: UUID
    network: Network
    server: str
    handle: str
    address: str
    state: ConnectionState
    created_at: datetime
    used_at: datetime | None


class ConnectionsView(View, frozen=True):
    offers: list[OfferView]
    connections: list[ConnectionView]


class Begin(Input, frozen=True):
    """Asks for the consent page. `where` is a Bluesky handle or a Mastodon server; empty for the others."""

    network: Network
    where: Where = ""


class BeginView(View, frozen=True):
    address: str


class Finish(Input, frozen=True):
    """What the network sent the person back with (RFC 6749, 4.1.2; RFC 9207)."""

    state: Annotated[str, Meta(min_length=20, max_length=200)]
    code: Brought = ""
    iss: Brought = ""
    error: Brought = ""


class AppPassword(Input, frozen=True):
    """A Bluesky handle and a password made for apps."""

    handle: Annotated[str, Meta(min_length=1, max_length=300)]
    password: Annotated[str, Meta(min_length=1, max_length=300)]

    def __repr__(self) -> str:
        return "AppPassword(sealed)"
