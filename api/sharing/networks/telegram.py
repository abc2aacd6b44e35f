"""Telegram puts the link first, so a link that stands in the text as well is taken out of it.

It opens nothing to send where `url` is missing, and shows whatever stands there: a text without a link goes there.
"""

from api.sharing.networks.outgoing import Outgoing
from api.sharing.networks.way import Way, address_of, opened

BASE = "https://t.me/share/url"


def way(out: Outgoing) -> Way:
    if not out.url:
        return opened(out, address_of(BASE, url=out.tagged))
    return opened(out, address_of(BASE, url=out.url, text=out.tagged.replace(out.url, "").strip()))
