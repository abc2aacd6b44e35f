"""Tokens and keys that derive from the instance's one secret."""

import hashlib
import hmac
import secrets

from api.core.settings import settings

TOKEN_BYTES = 32


def new_token() -> str:
    """256 random bits as text; only its hash is ever stored."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def hash_of(token: str) -> bytes:
    """The stored form of a random token. A fast hash is enough: nobody guesses 256 bits."""
    return hashlib.sha256(token.encode()).digest()


def key_for(purpose: str) -> bytes:
    """A 256-bit key for one purpose, always the same for one `BIRDSONG_SECRET`."""
    return hmac.new(settings().secret.encode(), b"birdsong " + purpose.encode(), hashlib.sha256).digest()
