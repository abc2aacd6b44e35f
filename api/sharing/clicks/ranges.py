"""Ranges of addresses that machines use, such as those of data centres, as an operator loads them.

An address is looked up when a request arrives, and only the name of its range is kept with the click.
"""

import asyncio
import logging
import time
from collections.abc import Iterable
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import NamedTuple

from api.core.db import execute, fetch
from api.core.ids import new_id
from api.core.work import atomic

log = logging.getLogger(__name__)

LONGEST_NAME = 40
UNNAMED = "machines"
FRESH_SECONDS = 60.0
PATIENCE_SECONDS = 1.0

ADD = "INSERT INTO address_range (id, network, name) SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[])"


class Range(NamedTuple):
    """A range and whose it is."""

    network: IPv4Network | IPv6Network
    name: str


class NoRange(ValueError):
    """A line that names no range; the message says which one, counted from 1."""


class Ranges:
    """Finds the smallest range that an address is in: one look for each length of a prefix that is in use."""

    def __init__(self, ranges: Iterable[Range]) -> None:
        self._names = {(one.network.version, one.network.prefixlen, _start(one.network)): one.name for one in ranges}
        lengths = {(version, length) for version, length, _ in self._names}
        self._lengths = sorted(lengths, reverse=True)

    def name_of(self, address: str) -> str:
        """Whose range the address is in; empty for none, and for what is no address."""
        if not self._lengths:
            return ""
        try:
            found = ip_address(address.partition("%")[0])
        except ValueError:
            return ""
        found = getattr(found, "ipv4_mapped", None) or found
        for version, length in self._lengths:
            if version == found.version:
                name = self._names.get((version, length, int(found) >> (found.max_prefixlen - length)))
                if name is not None:
                    return name
        return ""


_known: Ranges = Ranges(())
_fresh_until = 0.0


async def mark_of(address: str) -> str:
    """The name of the range that this address is in, as it was loaded a minute ago at most; empty for none."""
    global _known, _fresh_until  # noqa: PLW0603 -- one set of ranges a process
    if time.monotonic() >= _fresh_until:
        _fresh_until = time.monotonic() + FRESH_SECONDS
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                rows = await fetch("SELECT network, name FROM address_range")
            _known = await asyncio.to_thread(_ranges, [(row["network"], row["name"]) for row in rows])
        except Exception as wrong:
            # The ranges known before go on to be used; a request never waits long for them.
            log.warning("ranges_missing", extra={"reason": type(wrong).__name__})
    return _known.name_of(address)


def read(lines: Iterable[str]) -> list[Range]:
    """Ranges from lines of a network in CIDR notation and, after a space or comma, whose it is. `#` begins a comment.

    Raises `NoRange`.
    """
    found = []
    for number, line in enumerate(lines, start=1):
        text = line.partition("#")[0].replace(",", " ").strip()
        if text:
            found.append(_range(text, number))
    return found


@atomic
async def load(ranges: Iterable[Range]) -> int:
    """Make these the ranges, instead of those loaded before, and say how many there are."""
    named = {str(one.network): one.name for one in ranges}
    await execute("DELETE FROM address_range")
    await execute(ADD, [new_id() for _ in named], list(named), list(named.values()))
    return len(named)


def _range(text: str, number: int) -> Range:
    network, *name = text.split(maxsplit=1)
    try:
        return Range(ip_network(network, strict=False), "".join(name)[:LONGEST_NAME] or UNNAMED)
    except ValueError as wrong:
        raise NoRange(f"Line {number} is no range: {wrong}") from wrong


def _ranges(rows: Iterable[tuple[str, str]]) -> Ranges:
    return Ranges(Range(ip_network(network), name) for network, name in rows)


def _start(network: IPv4Network | IPv6Network) -> int:
    return int(network.network_address) >> (network.max_prefixlen - network.prefixlen)
