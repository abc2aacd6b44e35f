"""LinkedIn takes the link and makes a card of it; the text is pasted."""

from api.sharing.networks.outgoing import Outgoing
from api.sharing.networks.way import Way, link_only


def way(out: Outgoing) -> Way:
    return link_only(out, "https://www.linkedin.com/sharing/share-offsite/", "url")
