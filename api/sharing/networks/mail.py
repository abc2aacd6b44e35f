"""E-mail: the person's own mail program opens with a subject and one text that holds the link."""

from api.sharing.networks.outgoing import Outgoing
from api.sharing.networks.way import Way, encoded, opened


def way(out: Outgoing) -> Way:
    body = out.whole.replace("\n", "\r\n")  # RFC 6068, 5: line breaks in a body are %0D%0A
    address = f"mailto:?subject={encoded(out.subject)}&body={encoded(body)}"
    return opened(out, address, card=False, title=out.subject)
