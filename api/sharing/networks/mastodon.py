"""Mastodon is many servers: the person's own one opens, with one text that holds the link."""

import re

from api.sharing.networks.outgoing import Outgoing
from api.sharing.networks.way import Way, address_of, opened

LONGEST_HOST = 253


def way(out: Outgoing) -> Way:
    if not out.server:
        return Way(None, out.whole)
    return opened(out, address_of(f"https://{out.server}/share", text=out.whole))


def server_named(said: str) -> str:
    """The host of a Mastodon server, whether given bare, as an address or as an account's name.

    Raises `ValueError` with a sentence where that is no public host.
    """
    host = _BEFORE_HOST.sub("", said.strip().casefold())
    host = _AFTER_HOST.sub("", host)
    if len(host) > LONGEST_HOST or not _HOST.fullmatch(host):
        raise ValueError("That is not the name of a Mastodon server. It looks like mastodon.social.")
    return host


_BEFORE_HOST = re.compile(r"^(?:https://|@?[\w.-]+@)")
# An address copied from the browser ends with the account: https://mastodon.social/@lotte
_AFTER_HOST = re.compile(r"/(?:@[\w.-]+/?)?$")
_LABEL = r"(?!-)[a-z0-9-]{1,63}(?<!-)"
_HOST = re.compile(rf"(?:{_LABEL}\.)+(?!\d+$){_LABEL}")
