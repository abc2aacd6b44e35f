"""What a push service and the phone behind it know: subscriptions with real keys, and how strictly a push is read."""

import json
import os
import time
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, NamedTuple
from urllib.parse import urlsplit
from uuid import uuid4

import http_ece
import jwt
import regex
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

URGENCIES = ("very-low", "low", "normal", "high")
TOPIC = regex.compile(r"[A-Za-z0-9_-]{1,32}")
VAPID = regex.compile(r"vapid t=(?P<token>[\w.-]+), ?k=(?P<key>[\w-]+)")
MOST_OCTETS = 4096
DAY = 24 * 60 * 60


class Rejected(Exception):
    """A push that a strict push service does not take, with the status it answers."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


class Answer(NamedTuple):
    """What a subscription answers instead of taking the push."""

    status: int
    retry_after: str | None = None
    reason: str = ""
    location: str | None = None


@dataclass(frozen=True)
class Received:
    """One push as the phone reads it."""

    text: str
    ttl: int
    urgency: str
    topic: str | None
    audience: str
    subject: str
    expires_in: int
    key: str
    token: str
    http_version: str

    @property
    def payload(self) -> Any:
        """The declarative message."""
        return json.loads(self.text)

    def as_dict(self) -> dict[str, Any]:
        """For the wire, with the payload parsed where it is JSON."""
        try:
            return asdict(self) | {"payload": self.payload}
        except ValueError:
            return asdict(self)


@dataclass
class Subscription:
    """A phone: its key pair, its secret, what reached it and what the push service answers in its stead."""

    origin: str
    id: str = field(default_factory=lambda: uuid4().hex)
    private: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    secret: bytes = field(default_factory=lambda: os.urandom(16))
    application_server_key: str | None = None
    received: list[Received] = field(default_factory=list)
    always: Answer | None = None
    next_answers: list[Answer] = field(default_factory=list)

    @property
    def endpoint(self) -> str:
        return f"{self.origin}/push/{self.id}"

    @property
    def p256dh(self) -> str:
        return _base64url(self.private.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint))

    @property
    def auth(self) -> str:
        return _base64url(self.secret)

    def as_dict(self) -> dict[str, Any]:
        """As `PushSubscription.toJSON()` gives it, with our id."""
        return {"id": self.id, "endpoint": self.endpoint, "keys": {"p256dh": self.p256dh, "auth": self.auth}}

    def answer_instead(self) -> Answer | None:
        """The answer that was ordered for the next push, if any."""
        return self.next_answers.pop(0) if self.next_answers else self.always

    def read(self, headers: Mapping[str, str], body: bytes, http_version: str) -> Received:
        """The push, decrypted and checked as RFC 8030, 8291 and 8292 ask; raises `Rejected`."""
        if len(body) > MOST_OCTETS:
            raise Rejected(413, f"The body has {len(body)} octets.")
        token, key, claims = self._sender(headers.get("authorization", ""))
        return Received(
            text=self._decrypt(headers, body),
            ttl=_ttl(headers),
            urgency=_urgency(headers),
            topic=_topic(headers),
            audience=claims["aud"],
            subject=claims["sub"],
            expires_in=claims["exp"] - int(time.time()),
            key=key,
            token=token,
            http_version=http_version,
        )

    def _sender(self, authorization: str) -> tuple[str, str, dict[str, Any]]:
        found = VAPID.fullmatch(authorization)
        if not found:
            raise Rejected(401, "There is no VAPID header.")
        token, key = found["token"], found["key"]
        if self.application_server_key not in (None, key):
            raise Rejected(403, "The key is not the one the subscription was made with.")
        try:
            claims = jwt.decode(
                token, _public(key), ["ES256"], audience=self.origin, options={"require": ["aud", "exp", "sub"]}
            )
        except (jwt.InvalidTokenError, ValueError) as wrong:
            raise Rejected(403, f"The token is wrong: {wrong}") from wrong
        _check_claims(claims)
        return token, key, claims

    def _decrypt(self, headers: Mapping[str, str], body: bytes) -> str:
        if headers.get("content-encoding") != "aes128gcm":
            raise Rejected(400, "The encoding is not aes128gcm.")
        try:
            text = http_ece.decrypt(body, private_key=self.private, auth_secret=self.secret, version="aes128gcm")
            return bytes(text).decode()
        except (http_ece.ECEException, ValueError) as wrong:
            raise Rejected(400, "This phone can't decrypt it.") from wrong


def _check_claims(claims: Mapping[str, Any]) -> None:
    if claims["exp"] - time.time() > DAY:
        raise Rejected(403, "The token lives for more than a day.")
    scheme, _, rest = str(claims["sub"]).partition(":")
    host = rest.rpartition("@")[2] if scheme == "mailto" else urlsplit(str(claims["sub"])).hostname
    if scheme not in ("mailto", "https") or host in (None, "", "localhost"):
        raise Rejected(403, "BadJwtToken")  # Apple's word for a subject on localhost


def _ttl(headers: Mapping[str, str]) -> int:
    ttl = headers.get("ttl", "")
    if not ttl.isdigit():
        raise Rejected(400, "TTL is missing or no number.")
    return int(ttl)


def _urgency(headers: Mapping[str, str]) -> str:
    urgency = headers.get("urgency", "normal")
    if urgency not in URGENCIES:
        raise Rejected(400, "Urgency is not one of the four.")
    return urgency


def _topic(headers: Mapping[str, str]) -> str | None:
    topic = headers.get("topic")
    if topic is not None and not TOPIC.fullmatch(topic):
        raise Rejected(400, "Topic is longer than 32 characters or not base64url.")
    return topic


def _public(key: str) -> ec.EllipticCurvePublicKey:
    point = urlsafe_b64decode(key + "=" * (-len(key) % 4))
    return ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), point)


def _base64url(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode()
