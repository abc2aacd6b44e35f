"""Who Birdsong is to authorization servers: a document that they fetch from us, at the address that is our client id.

Over TLS Birdsong is a confidential client and signs with a key that derives from `BIRDSONG_SECRET`, so that sessions
last; on a developer's machine it is the loopback client that the specification has for this.
"""

import hashlib
import secrets
from functools import cache
from typing import Any, Final
from urllib.parse import quote

import jwt
from cryptography.hazmat.primitives.asymmetric import ec
from jwt.algorithms import ECAlgorithm

from api.connections.places import BACK
from api.core import clock
from api.core.secrets import key_for
from api.core.settings import settings

SCOPE: Final = "atproto transition:generic"
DOCUMENT: Final = "/api/connections/client-metadata.json"
ASSERTION: Final = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
ORDER_OF_P256: Final = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


def client_id(back: str) -> str:
    """The address of our document, or the loopback client's id, which carries all there is to know."""
    if settings().secure:
        return settings().origin + DOCUMENT
    return f"http://localhost?redirect_uri={quote(back, safe='')}&scope={quote(SCOPE)}"


def metadata() -> dict[str, Any]:
    """The document behind `client_id`."""
    return {
        "client_id": settings().origin + DOCUMENT,
        "client_name": "Birdsong",
        "client_uri": settings().origin,
        "application_type": "web",
        "dpop_bound_access_tokens": True,
        "grant_types": ["authorization_code", "refresh_token"],
        "response_types": ["code"],
        "redirect_uris": [settings().origin + BACK],
        "scope": SCOPE,
        "token_endpoint_auth_method": "private_key_jwt",
        "token_endpoint_auth_signing_alg": "ES256",
        "jwks": {"keys": [_public_jwk()]},
    }


def credentials(issuer: str, back: str) -> dict[str, str]:
    """What proves to `issuer` that it is us (RFC 7523)."""
    ours = {"client_id": client_id(back)}
    if not settings().secure:
        return ours
    now = int(clock.now().timestamp())
    claims = {
        "iss": ours["client_id"],
        "sub": ours["client_id"],
        "aud": issuer,
        "jti": secrets.token_urlsafe(16),
        "iat": now,
        "exp": now + 60,
    }
    signed = jwt.encode(claims, _key(), algorithm="ES256", headers={"kid": _public_jwk()["kid"]})
    return {**ours, "client_assertion_type": ASSERTION, "client_assertion": signed}


@cache
def _key() -> ec.EllipticCurvePrivateKey:
    """Always the same for one `BIRDSONG_SECRET`, so that it has to be kept nowhere."""
    wide = hashlib.sha512(key_for("bluesky client")).digest()
    return ec.derive_private_key(int.from_bytes(wide) % (ORDER_OF_P256 - 1) + 1, ec.SECP256R1())


def _public_jwk() -> dict[str, Any]:
    jwk: dict[str, Any] = ECAlgorithm.to_jwk(_key().public_key(), as_dict=True)
    kid = hashlib.sha256(f"{jwk['x']}{jwk['y']}".encode()).hexdigest()[:16]
    return {"kty": "EC", "crv": "P-256", "x": jwk["x"], "y": jwk["y"], "kid": kid, "use": "sig", "alg": "ES256"}
