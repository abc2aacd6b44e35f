"""Who we are to a push service: the VAPID header (RFC 8292), signed once an origin and used for hours."""

from collections.abc import Callable
from datetime import datetime, timedelta
from ipaddress import ip_address
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import jwt
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from webpush import WebPush
from webpush.vapid import VAPID

from api.core import clock
from api.notifications.vapid import VapidKeys, private_key

LIFETIME = timedelta(hours=12)  # RFC 8292, section 2: no more than 24 hours from the request
RENEWED_AFTER = timedelta(hours=6)  # so every header we send has six hours left, whatever the clocks say
MOST_ORIGINS = 256  # endpoints come from users, and two of the allowed hosts are wildcards


class BadContact(ValueError):
    """A contact that push services refuse; the message says which one they take."""


class Signer:
    """One instance's key pair and contact, ready to seal messages. Keep it for the life of the process.

    `contact` is a `mailto:` or `https:` address at which a push service reaches the operator.
    Raises `BadContact` for one that some push service would refuse.
    """

    def __init__(self, keys: VapidKeys, contact: str, *, now: Callable[[], datetime] = clock.now) -> None:
        check_contact(contact)
        self.webpush = WebPush(keys.private_pem, _public_pem(keys), subscriber=contact)
        self.vapid = self.webpush.vapid = CachedVapid(keys, now)


class Signed(NamedTuple):
    """A header and the moment it was signed."""

    at: datetime
    header: str


class CachedVapid(VAPID):
    """`webpush`'s VAPID with the port in the audience, and one signature an origin every six hours."""

    def __init__(self, keys: VapidKeys, now: Callable[[], datetime]) -> None:
        super().__init__(keys.private_pem, _public_pem(keys))
        self.keys = keys
        self.now = now
        self.signing_key = private_key(keys.private_pem)
        self.signed: dict[str, Signed] = {}

    def get_authorization_header(self, endpoint: Any, subscriber: str, expiration: int) -> str:  # noqa: ARG002
        """The header for this endpoint's origin. `expiration` is `webpush`'s; `LIFETIME` decides."""
        site = _site(str(endpoint))
        now = self.now()
        known = self.signed.get(site)
        if known is None or not timedelta(0) <= now - known.at < RENEWED_AFTER:
            known = self._remember(site, Signed(now, self._sign(origin_of(site), subscriber, now)))
        return known.header

    def _sign(self, origin: str, contact: str, now: datetime) -> str:
        claims = {"aud": origin, "exp": int((now + LIFETIME).timestamp()), "sub": contact}
        return f"vapid t={jwt.encode(claims, self.signing_key, algorithm='ES256')}, k={self.keys.public}"

    def _remember(self, site: str, signed: Signed) -> Signed:
        self.signed.pop(site, None)
        while len(self.signed) >= MOST_ORIGINS:
            del self.signed[next(iter(self.signed))]
        self.signed[site] = signed
        return signed


def origin_of(url: str) -> str:
    """Scheme, host and port of an address, the port only where it is not the scheme's own (RFC 6454, 6.2)."""
    parts = urlsplit(url)
    host = f"[{parts.hostname}]" if parts.hostname and ":" in parts.hostname else parts.hostname
    usual = {"https": 443, "http": 80}.get(parts.scheme)
    return f"{parts.scheme}://{host}" + (f":{parts.port}" if parts.port and parts.port != usual else "")


def _site(url: str) -> str:
    """An address up to its path: a key for the cache that costs a twentieth of parsing the address."""
    end = url.find("/", len("https://"))
    return url if end < 0 else url[:end]


def check_contact(contact: str) -> None:
    """Raise `BadContact` unless this is a public `mailto:` or `https:` address: Apple refuses localhost."""
    scheme, _, rest = contact.partition(":")
    host = rest.rpartition("@")[2] if scheme == "mailto" else (urlsplit(contact).hostname or "")
    if scheme not in ("mailto", "https") or not _public_name(host) or not contact.isascii():
        raise BadContact(
            "The push contact must be a mailto: or https: address at a public host name, such as "
            "mailto:push@birdsong.example. Push services refuse localhost."
        )


def _public_name(host: str) -> bool:
    """Whether a host looks like a name on the internet: dotted, not local and not an IP address."""
    try:
        ip_address(host)
    except ValueError:
        labels = host.lower().rstrip(".").split(".")
        return len(labels) > 1 and all(labels) and labels[-1] not in ("localhost", "local", "localdomain")
    return False


def _public_pem(keys: VapidKeys) -> bytes:
    public = private_key(keys.private_pem).public_key()
    return public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
