"""Facebook takes the link and makes a card of it; the text is pasted, as its rules forbid to prefill it."""

from api.sharing.networks.outgoing import Outgoing
from api.sharing.networks.way import Way, link_only


def way(out: Outgoing) -> Way:
    return link_only(out, "https://www.facebook.com/sharer/sharer.php", "u")
