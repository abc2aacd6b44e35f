"""Which push endpoints are safe to send to. They come from browsers, so from anybody: a door into our network."""

from base64 import urlsafe_b64decode
from collections.abc import Collection
from typing import Final

import regex
from cryptography.hazmat.primitives.asymmetric import ec
from pyreqwest.http import Url

from api.core.errors import Invalid
from api.core.settings import Environment, Settings, SettingsError

PUSH_SERVICES: Final = frozenset(
    {
        "fcm.googleapis.com",
        "*.push.services.mozilla.com",
        "*.push.apple.com",
        "*.notify.windows.com",
    }
)
LONGEST: Final = 2048

POINT = regex.compile(r"[A-Za-z0-9_-]{87}=?")
SECRET = regex.compile(r"[A-Za-z0-9_-]{22}(?:==)?")
NAME = regex.compile(r"(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::[0-9]{1,5})?")
LOOPBACK = regex.compile(r"(?:http://127\.0\.0\.1|127\.0\.0\.1|localhost):[0-9]{1,5}")


class UnsafeEndpoint(Invalid):
    """An endpoint or its keys can't be used. `reason` is for the operator's log and never holds the address."""

    def __init__(self, reason: str, *, code: str = "unsafe-endpoint", field: str = "endpoint") -> None:
        super().__init__(code, field=field)
        self.reason = reason

    def __str__(self) -> str:
        return self.reason


def check_endpoint(url: str, extra_hosts: Collection[str] = ()) -> None:
    """Raise `UnsafeEndpoint` unless this is the https address of a known push service, written as a browser writes it.

    It is read by the parser that the sender uses, so both see the same host. `extra_hosts` come from `hosts_of`.
    """
    if len(url) > LONGEST:
        raise UnsafeEndpoint(f"An endpoint has at most {LONGEST} characters.")
    try:
        parsed = Url(url)
    except ValueError as wrong:
        raise UnsafeEndpoint("This is not an absolute address.") from wrong
    if str(parsed) != url:
        raise UnsafeEndpoint("An endpoint is written as browsers write it, without spaces, escapes or default port.")
    if parsed.username or parsed.password or parsed.fragment is not None:
        raise UnsafeEndpoint("An endpoint has no name, password or fragment.")
    _check_place(parsed, extra_hosts)


def check_keys(p256dh: str, auth: str) -> None:
    """Raise `UnsafeEndpoint` unless these are an uncompressed point on P-256 and a secret of 16 bytes (RFC 8291)."""
    if not SECRET.fullmatch(auth):
        raise UnsafeEndpoint("`auth` is 16 bytes in base64url.", code="unusable-keys", field="keys.auth")
    if not (POINT.fullmatch(p256dh) and _on_curve(urlsafe_b64decode(p256dh[:87] + "="))):
        raise UnsafeEndpoint(
            "`p256dh` is an uncompressed point on P-256 in base64url.", code="unusable-keys", field="keys.p256dh"
        )


def hosts_of(settings: Settings) -> frozenset[str]:
    """The push services that the operator allows besides the known ones; raises `SettingsError` for a senseless one.

    `host`, `*.host` and `host:port` mean https. Only tests and the demo may name a port on this machine, over TLS
    as `localhost:port` or in clear as `http://127.0.0.1:port`.
    """
    for host in settings.push_hosts:
        local = settings.env is not Environment.PRODUCTION and LOOPBACK.fullmatch(host)
        if not (local or (NAME.fullmatch(host) and not _is_number(host))):
            raise SettingsError(
                f"BIRDSONG_PUSH_HOSTS: {host!r} must be a host name in lower case, with a port where it needs one."
            )
    return frozenset(settings.push_hosts)


def _check_place(parsed: Url, extra_hosts: Collection[str]) -> None:
    place = parsed.host_str if parsed.port is None else f"{parsed.host_str}:{parsed.port}"
    if parsed.scheme == "http" and f"http://{place}" in extra_hosts:
        return
    if parsed.scheme != "https":
        raise UnsafeEndpoint("An endpoint begins with https.")
    if not any(_covers(host, place or "") for host in (*PUSH_SERVICES, *extra_hosts)):
        raise UnsafeEndpoint("This host is no push service that we know.")


def _covers(allowed: str, place: str) -> bool:
    """Whether an entry of the allow-list means this place; `*.` stands for one name or more before the rest."""
    if allowed.startswith("*."):
        return place.endswith(allowed[1:]) and len(place) > len(allowed) - 1
    return place == allowed


def _on_curve(point: bytes) -> bool:
    try:
        ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), point)
    except ValueError:
        return False
    return point[0] == 4


def _is_number(host: str) -> bool:
    """Whether the last label is a number, which makes the whole an IPv4 address to a browser."""
    return host.partition(":")[0].rpartition(".")[2].isdigit()
