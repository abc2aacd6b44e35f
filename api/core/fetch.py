"""Safe outbound HTTP: the rules for every address that a person gave us and we open.

Only http and https, only public addresses, the address that was checked is the one that is opened, no redirects,
no more bytes and no more time than asked for. Hosts that the operator names are exempt from the address rule.
"""

import asyncio
from collections.abc import Collection, Mapping
from datetime import timedelta
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from socket import SOCK_STREAM, gaierror
from typing import Any, Final

import msgspec
from pyreqwest.client import Client, ClientBuilder
from pyreqwest.exceptions import BuilderError, ConnectError, ConnectTimeoutError, PyreqwestError
from pyreqwest.http import Url
from pyreqwest.response import Response

MOST_BYTES: Final = 1_000_000
PATIENCE: Final = timedelta(seconds=10)
NAT64: Final = (IPv6Network("64:ff9b::/96"), IPv6Network("64:ff9b:1::/48"))


Address = IPv4Address | IPv6Address


class UnsafeAddress(ValueError):
    """An address that must not be opened from inside the company's network; the message says why."""


class Unreachable(Exception):
    """Nobody answered: no such name, no connection, or no answer in time. Trying again later may help."""


class NoAnswer(Unreachable):
    """The request may have arrived, but no whole answer came back. Asking again may do the thing twice."""


class TooBig(Exception):
    """The answer is longer than was asked for. What came is thrown away."""


class Answer(msgspec.Struct, frozen=True):
    """What the other side said. Header names are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


async def fetch(
    url: str,
    *,
    method: str = "GET",
    headers: Mapping[str, str] | None = None,
    body: bytes | None = None,
    trusted: Collection[str] = (),
    most_bytes: int = MOST_BYTES,
    patience: timedelta = PATIENCE,
    ca: bytes | None = None,
) -> Answer:
    """Open one address under the rules above and read its answer, whatever its status.

    `trusted` holds `host` or `host:port` as the operator wrote them, `ca` a PEM certificate to trust as well.
    Raises `UnsafeAddress`, `Unreachable` (as `NoAnswer` when the request may have arrived), `TooBig`.
    """
    pinned = await assert_public(url, trusted=trusted)
    async with _client_for(url, pinned, patience, ca) as client:
        request = client.request(method, url).headers(dict(headers or {}))
        request = request.body_bytes(body) if body is not None else request
        try:
            async with request.build_streamed() as response:
                return Answer(response.status, _headers(response), await read_at_most(response, most_bytes))
        except PyreqwestError as failed:
            kind = Unreachable if _never_sent(failed) else NoAnswer
            raise kind(f"{Url(url).host_str} did not answer ({type(failed).__name__}).") from failed


async def assert_public(url: str, *, trusted: Collection[str] = ()) -> list[Address]:
    """The addresses that this URL may be opened at; raises `UnsafeAddress` for any other URL.

    Empty for a trusted host, which may be anywhere. Raises `Unreachable` when the name is unknown.
    """
    try:
        parsed = Url(url)
    except ValueError as wrong:
        raise UnsafeAddress("This is not an absolute address.") from wrong
    if parsed.scheme not in ("http", "https") or not parsed.host_str:
        raise UnsafeAddress("Only http and https addresses can be opened.")
    if parsed.username or parsed.password:
        raise UnsafeAddress("An address with a name or password in it is not opened.")
    if {parsed.host_str, f"{parsed.host_str}:{parsed.port_or_known_default}"} & set(trusted):
        return []
    return await public_addresses(parsed.host_str)


async def public_addresses(host: str) -> list[Address]:
    """Where a host is, when all of it is on the public internet; raises `UnsafeAddress` or `Unreachable`."""
    addresses = await resolve(host.strip("[]"))
    if not addresses:
        raise Unreachable(f"Nobody knows the host {host}.")
    if not all(map(is_public, addresses)):
        raise UnsafeAddress(f"{host} is inside a private network.")
    return addresses


def is_public(address: Address) -> bool:
    """Whether an address is somebody's on the public internet, also by way of the IPv4 address it carries inside."""
    if isinstance(address, IPv6Address) and (inner := _carried(address)):
        return is_public(inner)
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


async def read_at_most(response: Response, most_bytes: int) -> bytes:
    """The whole body; raises `TooBig` as soon as there is more of it, unpacked, than `most_bytes`."""
    body = bytearray()
    while (chunk := await response.body_reader.read_chunk()) is not None:
        body += chunk
        if len(body) > most_bytes:
            raise TooBig(f"The answer is longer than {most_bytes} bytes.")
    return bytes(body)


def _client_for(url: str, pinned: list[Address], patience: timedelta, ca: bytes | None) -> Client:
    """A client for one request. The checked address is pinned, or a second look-up could give a private one."""
    builder = ClientBuilder().follow_redirects(False).referer(False).timeout(patience).connect_timeout(patience)
    builder = builder.add_root_certificate_pem(ca) if ca else builder
    parsed = Url(url)
    if pinned and parsed.host_str and (port := parsed.port_or_known_default):
        builder = builder.no_proxy().resolve(parsed.host_str, str(pinned[0]), port)
    return builder.build()


def _never_sent(failed: PyreqwestError) -> bool:
    """Whether it failed before a byte was sent. `ConnectError` alone does not say: it also means a line that broke."""
    if isinstance(failed, ConnectError):
        causes = failed.details.get("causes") or []
        return any("(Connect)" in cause["message"] for cause in causes)
    return isinstance(failed, (ConnectTimeoutError, BuilderError))


async def resolve(host: str) -> list[Address]:
    """Every address that a name has, or the address that it is; raises `Unreachable` for a name nobody knows."""
    try:
        found: list[Any] = await asyncio.get_running_loop().getaddrinfo(host, None, type=SOCK_STREAM)
    except (gaierror, UnicodeError) as unknown:
        raise Unreachable(f"Nobody knows the host {host}.") from unknown
    return [ip_address(entry[4][0].partition("%")[0]) for entry in found]


def _carried(address: IPv6Address) -> IPv4Address | None:
    """The IPv4 address inside a mapped, 6to4, Teredo or NAT64 one (RFC 4291, 3056, 4380, 6052, 8215)."""
    if any(address in network for network in NAT64):
        return IPv4Address(int(address) & 0xFFFFFFFF)
    teredo = address.teredo
    return address.ipv4_mapped or address.sixtofour or (teredo[1] if teredo else None)


def _headers(response: Response) -> dict[str, str]:
    return {name.lower(): value for name, value in response.headers.items()}
