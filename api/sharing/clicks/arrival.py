"""A request for a link as it arrives, and what is kept of its headers. Pure."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from urllib.parse import urlsplit
from uuid import UUID

import msgspec

# What judging reads, and nothing that names somebody.
KEPT = frozenset(
    {
        "user-agent", "accept", "accept-language", "purpose", "x-purpose", "x-moz", "x-requested-with", "sec-purpose",
        "sec-fetch-site", "sec-fetch-mode", "sec-fetch-dest", "sec-fetch-user", "sec-ch-ua", "sec-ch-ua-mobile",
        "sec-ch-ua-platform",
    }
)  # fmt: skip
# That these are there says enough; what they say can name a network, a machine or a mailbox.
KEPT_AS_PRESENT = frozenset(
    {
        "via", "x-bluecoat-via", "x-proxy-id", "x-imforwards", "x-zscaler-bypass", "from", "signature-agent",
        "x-abuse-info", "sec-datadog", "x-datadog-trace-id",
    }
)  # fmt: skip
# The names of all that is read of a request, as ASGI writes them.
READ = frozenset(name.encode() for name in (*KEPT, *KEPT_AS_PRESENT, "referer"))
LONGEST = 500
LONGEST_AGENT = 1024
LONGEST_HOST = 120


class Arrival(msgspec.Struct, frozen=True, gc=False):
    """A request for a link, before anybody judged it."""

    id: UUID
    link: UUID
    at: datetime
    method: str
    headers: str
    visitor: bytes | None
    mark: str = ""


def kept_headers(headers: Mapping[str, str]) -> str:
    """What is stored of a request's headers (names in lower case), as JSON; of the referrer only the host."""
    kept = dict(_known(headers))
    referring = _host(headers.get("referer", ""))
    if referring:
        kept["referer"] = referring
    return msgspec.json.encode(kept).decode()


def _known(headers: Mapping[str, str]) -> Iterable[tuple[str, str]]:
    for name, value in headers.items():
        if name in KEPT:
            yield name, value[: LONGEST_AGENT if name == "user-agent" else LONGEST]
        elif name in KEPT_AS_PRESENT and value.strip():
            yield name, "present"


def _host(referring: str) -> str:
    try:
        return (urlsplit(referring).hostname or "")[:LONGEST_HOST] if referring else ""
    except ValueError:
        return ""
