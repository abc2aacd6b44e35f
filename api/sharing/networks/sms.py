"""SMS: the phone's own program opens with one text that holds the link."""

from api.sharing.networks.outgoing import Outgoing
from api.sharing.networks.way import Way, encoded, opened


def way(out: Outgoing) -> Way:
    # "?&" is what both iOS, which wants "&", and Android, which wants "?", understand.
    return opened(out, f"sms:?&body={encoded(out.whole)}", card=False)
