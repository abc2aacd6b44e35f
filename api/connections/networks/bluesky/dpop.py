"""Tokens that are worth something only to the holder of a key (RFC 9449), with nonces as the server demands them."""

import base64
import hashlib
import secrets
from collections import OrderedDict
from typing import Final, cast
from urllib.parse import urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from jwt.algorithms import ECAlgorithm

from api.connections.networks.asking import Form, known, send
from api.core import clock
from api.core.fetch import Answer

MOST_NONCES: Final = 1000

_nonces: OrderedDict[str, str] = OrderedDict()
"""The last nonce of each origin. A lost one costs one more request, so each process keeps its own."""


def new_key() -> str:
    """A fresh key pair for one connection, as PEM."""
    made = ec.generate_private_key(ec.SECP256R1())
    return made.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


async def send_proven(
    url: str, key: str, *, method: str = "GET", access: str = "", form: Form | None = None, posting: bool = False
) -> Answer:
    """The answer, whatever its status, to a request that carries a proof; repeated once when a nonce is demanded."""
    answer = await _send(url, key, method, access, form, posting)
    if _demands_nonce(answer):
        answer = await _send(url, key, method, access, form, posting)
    return answer


async def _send(url: str, key: str, method: str, access: str, form: Form | None, posting: bool) -> Answer:
    origin = _origin(url)
    headers = {"dpop": _proof(url, key, method, access, _nonces.get(origin))}
    if access:
        headers["authorization"] = f"DPoP {access}"
    answer = await send(url, method=method, headers=headers, form=form, posting=posting)
    if nonce := answer.headers.get("dpop-nonce"):
        _remember(origin, nonce)
    return answer


def _proof(url: str, key: str, method: str, access: str, nonce: str | None) -> str:
    private = cast(ec.EllipticCurvePrivateKey, load_pem_private_key(key.encode(), None))
    claims = {
        "jti": secrets.token_urlsafe(16),
        "htm": method,
        "htu": url.partition("?")[0].partition("#")[0],
        "iat": int(clock.now().timestamp()),
    }
    if nonce:
        claims["nonce"] = nonce
    if access:
        claims["ath"] = base64.urlsafe_b64encode(hashlib.sha256(access.encode()).digest()).rstrip(b"=").decode()
    jwk = ECAlgorithm.to_jwk(private.public_key(), as_dict=True)
    public = {name: jwk[name] for name in ("kty", "crv", "x", "y")}
    return jwt.encode(claims, private, algorithm="ES256", headers={"typ": "dpop+jwt", "jwk": public})


def _demands_nonce(answer: Answer) -> bool:
    if answer.status not in (400, 401) or "dpop-nonce" not in answer.headers:
        return False
    challenge = answer.headers.get("www-authenticate", "")
    return "use_dpop_nonce" in challenge or known(answer).get("error") == "use_dpop_nonce"


def _remember(origin: str, nonce: str) -> None:
    _nonces[origin] = nonce
    _nonces.move_to_end(origin)
    while len(_nonces) > MOST_NONCES:
        _nonces.popitem(last=False)


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
