"""X takes text, link and hashtags apart and puts them together in this order, with spaces between."""

from api.sharing.networks.outgoing import Outgoing
from api.sharing.networks.way import Way, address_of, opened


def way(out: Outgoing) -> Way:
    tags = ",".join(out.missing_hashtags)
    return opened(out, address_of("https://x.com/intent/post", text=out.text, url=out.url_apart, hashtags=tags))
