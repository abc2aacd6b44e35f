"""What every network that takes posts can do, and how it says no. Pure values: no network, clock or database.

`api.connections.accounts` is the way in for other rooms; it opens the tokens, renews them and asks the adapter.
"""

from datetime import datetime
from typing import Protocol
from uuid import UUID

import msgspec

from api.content.networks import Network


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """A person's account at a network, without what opens it. `server` is an origin, `account_id` the network's own."""

    id: UUID
    person_id: UUID
    network: Network
    server: str
    account_id: str
    handle: str
    address: str


class Tokens(msgspec.Struct, frozen=True, kw_only=True):
    """What opens an account. Held in memory for one call; its `repr` tells nothing, so no log can."""

    access: str
    refresh: str = ""
    expires_at: datetime | None = None
    key: str = ""
    """The private key that the tokens are bound to (RFC 9449), as PEM; empty where the network binds none."""
    issuer: str = ""
    """Who renews and revokes them, where that is not the account's server."""

    def __repr__(self) -> str:
        return "Tokens(sealed)"


class Picture(msgspec.Struct, frozen=True):
    data: bytes
    media_type: str
    alternative: str


class Card(msgspec.Struct, frozen=True):
    """The preview of a link, for networks that take it ready-made."""

    address: str
    title: str
    summary: str
    picture: Picture | None = None


class Outgoing(msgspec.Struct, frozen=True, kw_only=True):
    """One post on its way out.

    `key` has 13 characters of base32-sortable (`234567a-z`, a TID): the same key never becomes two posts. `text` is the
    whole text, with hashtags and, where the network has no card, the link in it. A picture takes the place of the card.
    """

    key: str
    text: str
    link: str
    language: str
    hashtags: tuple[str, ...] = ()
    picture: Picture | None = None
    card: Card | None = None


class Posted(msgspec.Struct, frozen=True):
    """`reference` is what the network calls the post (at:// uri, status id, urn), `address` where everyone sees it."""

    reference: str
    address: str


class Figures(msgspec.Struct, frozen=True):
    """None where the network does not tell."""

    likes: int | None
    reposts: int | None
    replies: int | None


class NetworkTrouble(Exception):
    """A network did not do what it was asked: one of the four below, never this alone."""


class Lapsed(NetworkTrouble):
    """The tokens are refused and can't be renewed: the person must connect again."""


class Refused(NetworkTrouble):
    """The network will never take it. `code` is the status or the network's own word, `said` its sentence."""

    def __init__(self, code: str, said: str) -> None:
        super().__init__(f"{code}: {said}")
        self.code = code
        self.said = said


class Busy(NetworkTrouble):
    """Too many requests, or out of order: nothing was taken, and asking before `until` is useless."""

    def __init__(self, until: datetime) -> None:
        super().__init__(f"Not before {until.isoformat()}.")
        self.until = until


class Unsure(NetworkTrouble):
    """The line broke or fell silent after sending: it may have been taken. `find` before anything is sent again."""


class Adapter(Protocol):
    """One network. Every call may raise `Lapsed`, `Refused` or `Busy`; `publish` may raise `Unsure` as well.

    `Lapsed` here means that these tokens were refused; `accounts` renews them once before it says so itself.
    """

    async def publish(self, account: Account, tokens: Tokens, /, outgoing: Outgoing) -> Posted:
        """Post it, once for one key where the network can promise that."""

    async def find(self, account: Account, tokens: Tokens, /, outgoing: Outgoing) -> Posted | None:
        """The post that `publish` made of this, when the network has it.

        Raises `Unsure` where the network lets nobody look: then only the person can tell.
        """

    async def figures(self, account: Account, tokens: Tokens, /, reference: str) -> Figures:
        """How others answered; raises `Refused` with code `gone` when the post is there no more."""
