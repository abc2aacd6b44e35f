"""The address a tracked link leads to: what may be one, what is added to it, and how it stands in a header."""

import re
from collections.abc import Mapping
from unicodedata import category
from urllib.parse import SplitResult, quote, unquote_plus, urlsplit

import idna

from api.core.errors import Invalid

LONGEST_TARGET = 2048


def check_target(url: str) -> None:
    """Raise `ValueError` with a sentence for a person unless a link may lead to `url`."""
    if len(url) > LONGEST_TARGET:
        raise ValueError(f"The address is longer than {LONGEST_TARGET:,} characters. Use a shorter one.")
    if any(character.isspace() or category(character) in _UNSEEN for character in url) or "\\" in url:
        raise ValueError("The address holds a space, a backslash or a character that cannot be seen. Remove it.")
    parts = _parts(url)
    if parts.scheme not in {"http", "https"}:
        raise ValueError("The address has to begin with https:// or http://.")
    if "@" in parts.netloc:
        raise ValueError("The address holds a name or a password before its host. Remove everything up to the @.")
    _ascii_host(parts)


def demand_target(url: str, field: str) -> None:
    """Raise `Invalid` naming the field unless a link may lead to `url`."""
    try:
        check_target(url)
    except ValueError as wrong:
        raise Invalid("address-no-target", field=field) from wrong


def with_utm(url: str, utm: Mapping[str, str]) -> str:
    """`url` with those of the parameters that it does not have yet.

    Names are compared without regard to case and percent-encoding, so `UTM_Source=intranet` stays the only source.
    What stands there already keeps its order and its bytes, the fragment stays last, and empty values are left out;
    so adding the same parameters again changes nothing.
    """
    before, hash_sign, fragment = url.partition("#")
    base, _, query = before.partition("?")
    present = {_name(pair) for pair in query.split("&")}
    added = "&".join(
        f"{_encoded(name)}={_encoded(value)}" for name, value in utm.items() if value and name.casefold() not in present
    )
    if not added:
        return url
    separator = "" if query == "" or query.endswith("&") else "&"
    return f"{base}?{query}{separator}{added}{hash_sign}{fragment}"


def in_ascii(url: str) -> str:
    """`url` as a `Location` header needs it: the host as IDNA (UTS 46) writes it, the rest percent-encoded as UTF-8.

    An address that is ASCII already comes back as it is. Raises `ValueError` where the host is no host.
    """
    if url.isascii():
        return url
    parts = _parts(url)
    host = _ascii_host(parts) if not parts.netloc.isascii() else None
    start, slashes, rest = url.partition("//")
    authority = rest[: len(parts.netloc)]
    port = f":{parts.port}" if parts.port is not None else ""
    remaining = quote(rest[len(authority) :], safe=_ASCII_SIGNS)
    return f"{start}{slashes}{authority if host is None else host + port}{remaining}"


def _parts(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        raise ValueError("The address cannot be read: its host or its port is wrong.") from None
    return parts


def _ascii_host(parts: SplitResult) -> str:
    host = parts.hostname or ""
    try:
        named = host if ":" in host else idna.encode(host, uts46=True, std3_rules=False).decode() if host else ""
    except idna.IDNAError:
        named = host if _OLD_HOST.fullmatch(host) else ""
    if not named:
        raise ValueError("The address names no host that can exist. Check what stands after https://.")
    return named


def _name(pair: str) -> str:
    return unquote_plus(pair.partition("=")[0]).casefold()


def _encoded(value: str) -> str:
    return quote(value, safe="")


_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
# Hosts with an underscore are no host names by the book, and are used.
_OLD_HOST = re.compile(r"[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*\.?", re.IGNORECASE)
_ASCII_SIGNS = "".join(chr(code) for code in range(0x21, 0x7F))
