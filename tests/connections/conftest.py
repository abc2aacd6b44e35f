"""Networks on loopback, and this instance's offers pointed at them."""

from collections.abc import Iterator

import msgspec
import pytest

from api.connections.networks import offers
from api.connections.networks.bluesky import BlueskyConsent, BlueskyPosting, dpop
from api.connections.networks.bluesky.identity import Places
from api.connections.networks.linkedin import LinkedInConsent, LinkedInPosting
from api.connections.networks.mastodon import MastodonConsent, MastodonPosting
from api.connections.networks.offers import Need, Offer
from api.connections.networks.x import XConsent, XPosting
from api.content.networks import Network
from api.core import settings as settings_module
from tests.connections.servers.bluesky import LocalBluesky
from tests.connections.servers.linkedin import LocalLinkedIn
from tests.connections.servers.local import LocalNetwork, serving
from tests.connections.servers.mastodon import LocalMastodon
from tests.connections.servers.x import LocalX


@pytest.fixture
def mastodon(db: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalMastodon]:
    network = LocalMastodon()
    with serving(network):
        _offer(monkeypatch, network, Network.MASTODON, Offer(Need.SERVER, MastodonConsent(), MastodonPosting()))
        yield network


@pytest.fixture
def bluesky(db: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalBluesky]:
    network = LocalBluesky()
    with serving(network):
        places = Places(directory=network.origin, appview=network.origin)
        offer = Offer(Need.HANDLE, BlueskyConsent(places), BlueskyPosting(places))
        _offer(monkeypatch, network, Network.BLUESKY, offer)
        dpop._nonces.clear()
        yield network


@pytest.fixture
def linkedin(db: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalLinkedIn]:
    network = LocalLinkedIn()
    with serving(network):
        consent = LinkedInConsent(www=network.origin, api=network.origin)
        offer = Offer(Need.NOTHING, consent, LinkedInPosting(api=network.origin))
        _offer(monkeypatch, network, Network.LINKEDIN, offer)
        yield network


@pytest.fixture
def x(db: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalX]:
    network = LocalX()
    with serving(network):
        consent = XConsent(www=network.origin, api=network.origin)
        _offer(monkeypatch, network, Network.X, Offer(Need.NOTHING, consent, XPosting(api=network.origin)))
        yield network


def _offer(monkeypatch: pytest.MonkeyPatch, local: LocalNetwork, network: Network, offer: Offer) -> None:
    """Offer this network alone, at its place on loopback, which the operator names as private."""
    ours = msgspec.structs.replace(
        settings_module.settings(),
        network_hosts=(local.host,),
        linkedin_id="birdsong-at-linkedin",
        linkedin_secret="known to linkedin",
        x_id="birdsong-at-x",
        x_secret="known to x",
    )
    for module in ("asking", "linkedin.consent", "x.consent"):
        monkeypatch.setattr(f"api.connections.networks.{module}.settings", lambda: ours)
    monkeypatch.setattr("api.connections.places.settings", lambda: ours)
    monkeypatch.setattr(offers, "_made", lambda: {network: offer})
