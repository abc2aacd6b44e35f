"""Threads takes text and link apart."""

from api.sharing.networks.outgoing import Outgoing
from api.sharing.networks.way import Way, address_of, opened


def way(out: Outgoing) -> Way:
    return opened(out, address_of("https://www.threads.com/intent/post", text=out.tagged, url=out.url_apart))
