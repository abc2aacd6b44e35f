"""How a person lets Birdsong post with an account: what every network's consent page has in common (RFC 6749, 7636).

Pure values and the Protocol; `api.connections.attempts` walks the way.
"""

import base64
import hashlib
import secrets
from datetime import datetime, timedelta
from typing import Any, Protocol

import msgspec

from api.connections.networks.adapter import Account, Tokens


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """What has to be known again when the person comes back; sealed meanwhile."""

    server: str
    back: str
    verifier: str
    key: str = ""
    issuer: str = ""
    account_id: str = ""
    handle: str = ""

    def __repr__(self) -> str:
        return "Kept(sealed)"


class Begun(msgspec.Struct, frozen=True):
    """The consent page to open, and what to keep."""

    address: str
    kept: Kept


class Linked(msgspec.Struct, frozen=True, kw_only=True):
    """An account that the person gave, with what opens it."""

    server: str
    account_id: str
    handle: str
    address: str
    tokens: Tokens


class Consent(Protocol):
    """One network's way to tokens. Every call may raise `Lapsed`, `Refused` or `Busy`."""

    async def begin(self, where: str, state: str, back: str) -> Begun:
        """Prepare the consent page. `where` is a handle or a server, as the network needs it.

        Raises `Invalid` for a `where` that nobody knows.
        """

    async def finish(self, kept: Kept, code: str, issuer: str) -> Linked:
        """Turn the code that the person brought back into tokens; `issuer` is who says to have sent it (RFC 9207)."""

    async def refresh(self, account: Account, tokens: Tokens) -> Tokens:
        """New tokens for the old ones, which may be worth nothing afterwards."""

    async def revoke(self, server: str, tokens: Tokens) -> None:
        """Make the tokens worth nothing at the network. Tokens it knows no more are fine."""


def new_verifier() -> str:
    """A fresh PKCE verifier."""
    return secrets.token_urlsafe(48)


def challenge_of(verifier: str) -> str:
    """What the network hears first of a verifier (RFC 7636, S256)."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


def tokens_of(said: dict[str, Any], now: datetime, *, before: Tokens | None = None) -> Tokens:
    """The tokens in a token endpoint's answer; a refresh token that it leaves out stays the one `before`."""
    seconds = said.get("expires_in")
    return Tokens(
        access=str(said["access_token"]),
        refresh=str(said.get("refresh_token") or (before.refresh if before else "")),
        expires_at=now + timedelta(seconds=int(seconds)) if seconds else None,
        key=before.key if before else "",
        issuer=before.issuer if before else "",
    )
