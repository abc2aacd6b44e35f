"""Which server a person means when they name theirs."""

import pytest

from api.sharing.networks.mastodon import server_named


@pytest.mark.parametrize(
    "said",
    [
        "mastodon.social",
        "Mastodon.Social",
        " mastodon.social ",
        "https://mastodon.social",
        "https://mastodon.social/",
        "https://mastodon.social/@lotte",
        "@lotte@mastodon.social",
        "lotte.p@mastodon.social",
    ],
)
def test_a_server_is_understood_however_it_is_written(said: str) -> None:
    assert server_named(said) == "mastodon.social"


@pytest.mark.parametrize(
    "said",
    [
        "localhost",
        "127.0.0.1",
        "10.1",
        "[::1]",
        "mastodon.social:444",
        "mastodon.social/evil",
        "mastodon.social/@a/../evil",
        "mastodon.social?x=",
        "mastodon.social#",
        "-a.example",
        "a-.example",
        "a..example",
        ".example",
        "a.example.",
        "a b.example",
        "javascript:alert(1)",
        "http://mastodon.social",
        "mastodon.social\\@evil.example",
        "mastodon.social\n.evil.example",
        "ex\u0430mple.org\u2025",
        "a." * 130 + "example",
    ],
)
def test_what_is_no_host_is_no_mastodon_server(said: str) -> None:
    with pytest.raises(ValueError, match=r"It looks like mastodon\.social\."):
        server_named(said)
