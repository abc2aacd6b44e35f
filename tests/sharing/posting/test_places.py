"""Which addresses are posts at a network, and where the network tells what is there."""

import pytest

from api.content.networks import Network
from api.sharing.posting.places import place_of

OWN = {
    "linkedin": "https://www.linkedin.com/posts/lotte_activity-7131",
    "x": "https://twitter.com/lotte/status/17",
    "facebook": "https://www.facebook.com/permalink.php?story_fbid=1&id=2",
    "threads": "https://www.threads.net/@lotte/post/C1",
    "bluesky": "https://bsky.app/profile/lotte.bsky.social/post/3kabc",
    "mastodon": "https://mastodon.social/@lotte/1123",
    "telegram": "https://t.me/norvia/12",
    "xing": "https://www.xing.com/posts/1",
    "reddit": "https://old.reddit.com/r/banking/comments/1",
}
FOREIGN = [
    ("x", "https://x.com.evil.test/lotte/status/17"),
    ("x", "http://x.com/lotte/status/17"),
    ("x", "https://lotte:secret@x.com/status/17"),
    ("x", "https://x.com:8443/lotte/status/17"),
    ("x", "https://x.com/"),
    ("linkedin", "https://notlinkedin.com/posts/1"),
    ("bluesky", "https://bsky.app/profile/lotte.bsky.social"),
    ("mastodon", "https://mastodon.social/@lotte"),
    ("mastodon", "https://localhost/@lotte/1"),
    ("whatsapp", "https://wa.me/1"),
]


@pytest.mark.parametrize("network", sorted(OWN))
def test_a_networks_own_posts_are_known(network: str) -> None:
    place = place_of(Network(network), OWN[network])
    assert place is not None
    assert place.address == OWN[network]


@pytest.mark.parametrize(("network", "address"), FOREIGN)
def test_what_is_elsewhere_is_no_proof(network: str, address: str) -> None:
    assert place_of(Network(network), address) is None


def test_bluesky_is_asked_for_the_record() -> None:
    place = place_of(Network.BLUESKY, OWN["bluesky"])
    assert place is not None
    assert place.reference == "at://lotte.bsky.social/app.bsky.feed.post/3kabc"
    assert place.asked_at.endswith("uris=at%3A%2F%2Flotte.bsky.social%2Fapp.bsky.feed.post%2F3kabc")


def test_mastodon_is_asked_at_its_own_server() -> None:
    place = place_of(Network.MASTODON, "https://social.example/users/lotte/statuses/9?x=1")
    assert place is not None
    assert place.asked_at == "https://social.example/api/v1/statuses/9"
    assert place.address == "https://social.example/users/lotte/statuses/9"
