"""Addresses of posts at networks: whose they are, and where the network tells what is there. Pure."""

import re
from typing import Final, NamedTuple
from urllib.parse import quote, urlsplit

from api.content.networks import Network

HOSTS: Final[dict[Network, tuple[str, ...]]] = {
    Network.LINKEDIN: ("linkedin.com",),
    Network.X: ("x.com", "twitter.com"),
    Network.FACEBOOK: ("facebook.com", "fb.com"),
    Network.THREADS: ("threads.com", "threads.net"),
    Network.BLUESKY: ("bsky.app",),
    Network.TELEGRAM: ("t.me",),
    Network.XING: ("xing.com",),
    Network.REDDIT: ("reddit.com", "redd.it"),
}
PUBLIC_BLUESKY: Final = "https://public.api.bsky.app/xrpc/app.bsky.feed.getPosts?uris="


class Place(NamedTuple):
    """A post at a network. `asked_at` is the address at which everybody may ask what it says; empty where none is."""

    address: str
    reference: str = ""
    asked_at: str = ""


def place_of(network: Network, address: str) -> Place | None:
    """The place that the address names; None where it is none of this network's posts."""
    parts = urlsplit(address.strip())
    host = (parts.hostname or "").casefold()
    if parts.scheme != "https" or parts.username or parts.port or not parts.path.strip("/"):
        return None
    clean = f"https://{host}{parts.path}"
    if network is Network.MASTODON:
        return _at_mastodon(host, parts.path, clean)
    if not any(host == own or host.endswith(f".{own}") for own in HOSTS.get(network, ())):
        return None
    if network is Network.BLUESKY:
        return _at_bluesky(parts.path, clean)
    # Some networks name the post behind the question mark.
    return Place(f"{clean}?{parts.query}" if parts.query else clean)


def _at_bluesky(path: str, address: str) -> Place | None:
    found = _BLUESKY_POST.fullmatch(path)
    if found is None:
        return None
    uri = f"at://{found['who']}/app.bsky.feed.post/{found['key']}"
    return Place(address, uri, PUBLIC_BLUESKY + quote(uri, safe=""))


def _at_mastodon(host: str, path: str, address: str) -> Place | None:
    """Every server has its own host; what it says is looked up at that one."""
    found = _MASTODON_POST.fullmatch(path)
    if found is None or "." not in host:
        return None
    return Place(address, found["key"], f"https://{host}/api/v1/statuses/{found['key']}")


_BLUESKY_POST = re.compile(r"/profile/(?P<who>[\w.:-]{3,253})/post/(?P<key>[\w.~:-]{1,512})/?")
_MASTODON_POST = re.compile(r"/(?:@[\w.-]+(?:@[\w.-]+)?|users/[\w.-]+/statuses)/(?P<key>\d{1,30})/?")
