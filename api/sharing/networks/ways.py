"""The way that a share takes to a network."""

from collections.abc import Callable

from api.content.networks import Network
from api.sharing.networks import (
    bluesky,
    facebook,
    linkedin,
    mail,
    mastodon,
    reddit,
    share_sheet,
    sms,
    telegram,
    threads,
    whatsapp,
    x,
    xing,
)
from api.sharing.networks.outgoing import Outgoing
from api.sharing.networks.way import Way


def way_to(network: Network, out: Outgoing) -> Way:
    """How `out` leaves to the network."""
    return _WAYS[network](out)


_WAYS: dict[Network, Callable[[Outgoing], Way]] = {
    Network.LINKEDIN: linkedin.way,
    Network.X: x.way,
    Network.FACEBOOK: facebook.way,
    Network.THREADS: threads.way,
    Network.BLUESKY: bluesky.way,
    Network.MASTODON: mastodon.way,
    Network.WHATSAPP: whatsapp.way,
    Network.TELEGRAM: telegram.way,
    Network.XING: xing.way,
    Network.REDDIT: reddit.way,
    Network.EMAIL: mail.way,
    Network.SMS: sms.way,
    Network.SHARE_SHEET: share_sheet.way,
}
