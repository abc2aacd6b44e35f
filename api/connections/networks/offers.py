"""The networks that this instance offers. LinkedIn and X need a registration of the company's own."""

from enum import StrEnum
from functools import cache

import msgspec

from api.connections.networks.adapter import Adapter
from api.connections.networks.bluesky import BlueskyConsent, BlueskyPosting
from api.connections.networks.consent import Consent
from api.connections.networks.linkedin import LinkedInConsent, LinkedInPosting
from api.connections.networks.mastodon import MastodonConsent, MastodonPosting
from api.connections.networks.x import XConsent, XPosting
from api.content.networks import Network
from api.core.settings import settings


class Need(StrEnum):
    """What a person has to write before the consent page can be opened."""

    HANDLE = "handle"
    SERVER = "server"
    NOTHING = "nothing"


class Offer(msgspec.Struct, frozen=True):
    need: Need
    consent: Consent
    adapter: Adapter


def offers() -> dict[Network, Offer]:
    """What can be connected here, in the order that people see."""
    return _made()


@cache
def _made() -> dict[Network, Offer]:
    offered = {
        Network.BLUESKY: Offer(Need.HANDLE, BlueskyConsent(), BlueskyPosting()),
        Network.MASTODON: Offer(Need.SERVER, MastodonConsent(), MastodonPosting()),
    }
    if settings().linkedin_id:
        offered[Network.LINKEDIN] = Offer(Need.NOTHING, LinkedInConsent(), LinkedInPosting())
    if settings().x_id:
        offered[Network.X] = Offer(Need.NOTHING, XConsent(), XPosting())
    return offered
