"""WhatsApp takes one text with the link in it, and makes a card of the first link."""

from api.sharing.networks.outgoing import Outgoing
from api.sharing.networks.way import Way, address_of, opened


def way(out: Outgoing) -> Way:
    return opened(out, address_of("https://wa.me/", text=out.whole))
