"""The address of a share on each network, and what the clipboard carries."""

from urllib.parse import parse_qs, parse_qsl, urlsplit

import pytest

from api.content.networks import Network
from api.sharing.addresses import share_address

URL = "https://norvia.example/r/7hk2m9xq?a=b&c=d#e"
TEXT = "We are hiring: Rock & Roll?\nJoin us 🎉 “now” = 100% +1 #jobs"

LINK_ONLY = (Network.LINKEDIN, Network.FACEBOOK, Network.XING)
ONE_TEXT = (Network.BLUESKY, Network.MASTODON, Network.WHATSAPP)
APART = (Network.X, Network.THREADS, Network.TELEGRAM)


def parameters(network: Network, text: str = TEXT, **more: object) -> dict[str, str]:
    """The parameters that the network reads from the address, decoded as it decodes them."""
    address = share_address(network, text, URL, instance="mastodon.social", **more).address  # type: ignore[arg-type]
    assert address is not None
    pairs = parse_qsl(urlsplit(address).query, keep_blank_values=True, strict_parsing=True)
    assert len(dict(pairs)) == len(pairs)
    return dict(pairs)


@pytest.mark.parametrize(
    ("network", "start", "names"),
    [
        (Network.LINKEDIN, "https://www.linkedin.com/sharing/share-offsite/?", {"url"}),
        (Network.X, "https://x.com/intent/post?", {"text", "url"}),
        (Network.FACEBOOK, "https://www.facebook.com/sharer/sharer.php?", {"u"}),
        (Network.THREADS, "https://www.threads.com/intent/post?", {"text", "url"}),
        (Network.BLUESKY, "https://bsky.app/intent/compose?", {"text"}),
        (Network.MASTODON, "https://mastodon.social/share?", {"text"}),
        (Network.WHATSAPP, "https://wa.me/?", {"text"}),
        (Network.TELEGRAM, "https://t.me/share/url?", {"url", "text"}),
        (Network.XING, "https://www.xing.com/spi/shares/new?", {"url"}),
        (Network.REDDIT, "https://www.reddit.com/submit?", {"url", "title"}),
        (Network.EMAIL, "mailto:?", {"subject", "body"}),
        (Network.SMS, "sms:?&", {"body"}),
    ],
)
def test_each_network_is_opened_by_its_own_address(network: Network, start: str, names: set[str]) -> None:
    address = share_address(network, TEXT, URL, instance="mastodon.social").address
    assert address is not None
    assert address.startswith(start)
    assert set(parse_qs(address.partition("?")[2], keep_blank_values=True)) == names


@pytest.mark.parametrize("network", LINK_ONLY)
def test_what_a_network_drops_goes_to_the_clipboard(network: Network) -> None:
    share = share_address(network, TEXT, URL)
    assert share.clipboard == TEXT
    assert URL in parameters(network).values()


@pytest.mark.parametrize("network", APART)
def test_text_and_link_travel_apart_where_the_network_takes_both(network: Network) -> None:
    assert parameters(network) == {"text": TEXT, "url": URL}
    assert share_address(network, TEXT, URL).clipboard is None


@pytest.mark.parametrize("network", ONE_TEXT)
def test_the_link_stands_in_the_text_where_the_network_takes_one_text(network: Network) -> None:
    assert parameters(network) == {"text": f"{TEXT}\n\n{URL}"}


@pytest.mark.parametrize("network", [*ONE_TEXT, Network.SMS, Network.EMAIL, Network.X, Network.THREADS])
def test_a_link_that_stands_in_the_text_is_not_repeated(network: Network) -> None:
    values = parameters_of_any(network, f"Look: {URL} and tell me")
    assert "".join(values.values()).count(URL) == 1


def test_telegram_gets_the_link_once_and_first() -> None:
    assert parameters(Network.TELEGRAM, f"Look {URL}") == {"url": URL, "text": "Look"}


def test_the_share_sheet_has_no_address_and_needs_no_clipboard() -> None:
    assert share_address(Network.SHARE_SHEET, TEXT, URL) == (None, None)


@pytest.mark.parametrize("network", [*ONE_TEXT, *APART, Network.EMAIL, Network.SMS, Network.REDDIT, *LINK_ONLY])
@pytest.mark.parametrize(
    "text",
    [
        "free money&url=https://evil.example",
        "x#fragment",
        "a%26url%3Dhttps://evil.example",
        'a"><script>alert(1)</script>',
        "a\r\nBcc: everyone@norvia.example",
        "a\n\n?subject=evil&cc=x@y.example",
        "👩‍👩‍👧‍👦 كل شيء ﷽ 漢字 +%20",
        "'; DROP TABLE post; --",
        "\\x00 https://a.example @b.example",
    ],
)
def test_no_caption_can_begin_a_parameter_of_its_own(network: Network, text: str) -> None:
    share = share_address(network, text, URL, instance="mastodon.social", subject=text)
    assert share.address is not None
    assert share.address.isascii()
    assert not set(share.address) & set("\r\n\"'<> \\")
    tame = share_address(network, "tame", URL, instance="mastodon.social", subject="tame").address
    assert tame is not None
    assert _shape(share.address) == _shape(tame)
    assert "#" not in share.address


def test_mail_breaks_lines_as_mail_does_and_its_subject_has_none() -> None:
    share = share_address(Network.EMAIL, "One\nTwo\r\nThree\rFour", URL, subject="A\r\nBcc: x@norvia.example")
    assert share.address is not None
    assert "One%0D%0ATwo%0D%0AThree%0D%0AFour%0D%0A%0D%0Ahttps%3A%2F%2F" in share.address
    assert "subject=A%20Bcc%3A%20x%40norvia.example&" in share.address


def test_an_sms_keeps_its_line_breaks() -> None:
    address = share_address(Network.SMS, "One\nTwo", "https://n.example/r/1").address
    assert address == "sms:?&body=One%0ATwo%0A%0Ahttps%3A%2F%2Fn.example%2Fr%2F1"


def test_control_characters_are_left_out() -> None:
    assert parameters(Network.X, "a\x00b\x1bc\x9fd")["text"] == "abcd"


def test_hashtags_are_a_parameter_on_x_and_words_elsewhere() -> None:
    tags = ["#jobs", "NorviaLife", "Zukunft"]
    assert parameters(Network.X, hashtags=tags)["hashtags"] == "NorviaLife,Zukunft"
    assert parameters(Network.THREADS, hashtags=tags)["text"] == TEXT + "\n\n#NorviaLife #Zukunft"
    assert share_address(Network.LINKEDIN, "Hi", URL, hashtags=["jobs"]).clipboard == "Hi\n\n#jobs"
    assert parameters(Network.BLUESKY, "#jobsday", hashtags=["jobs"])["text"] == f"#jobsday\n\n#jobs\n\n{URL}"


def test_reddit_gets_a_title_of_at_most_300_characters_and_the_clipboard_the_rest() -> None:
    share = share_address(Network.REDDIT, "First line\nSecond line", URL)
    assert parameters(Network.REDDIT, "First line\nSecond line")["title"] == "First line"
    assert share.clipboard == "First line\nSecond line"
    assert share_address(Network.REDDIT, "Only line", URL).clipboard is None
    assert parameters(Network.REDDIT, "Text", subject="Title")["title"] == "Title"
    assert len(parameters(Network.REDDIT, "x" * 999)["title"]) == 300


@pytest.mark.parametrize(
    "instance",
    ["mastodon.social", "Mastodon.Social", "https://mastodon.social/", "@me@mastodon.social", " mastodon.social "],
)
def test_a_mastodon_server_is_understood_however_it_is_written(instance: str) -> None:
    address = share_address(Network.MASTODON, "Hi", URL, instance=instance).address
    assert address is not None
    assert address.startswith("https://mastodon.social/share?text=Hi")


@pytest.mark.parametrize(
    "instance",
    [
        "localhost",
        "127.0.0.1",
        "10.1",
        "[::1]",
        "mastodon.social:444",
        "mastodon.social/evil",
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
def test_what_is_no_host_is_no_mastodon_server(instance: str) -> None:
    with pytest.raises(ValueError, match=r"It looks like mastodon\.social\."):
        share_address(Network.MASTODON, "Hi", URL, instance=instance)


def test_without_a_server_the_clipboard_carries_the_whole_toot() -> None:
    assert share_address(Network.MASTODON, "Hi", URL) == (None, f"Hi\n\n{URL}")


def test_a_share_without_a_link_opens_what_takes_a_text() -> None:
    assert share_address(Network.LINKEDIN, "Hi", "") == (None, "Hi")
    assert share_address(Network.X, "Hi", "").address == "https://x.com/intent/post?text=Hi"


@pytest.mark.parametrize("network", list(Network))
def test_every_network_has_a_way(network: Network) -> None:
    assert share_address(network, "Hi", URL, instance="mastodon.social") is not None


def parameters_of_any(network: Network, text: str) -> dict[str, str]:
    address = share_address(network, text, URL, instance="mastodon.social").address
    assert address is not None
    return dict(parse_qsl(address.partition("?")[2], keep_blank_values=True))


def _shape(address: str) -> tuple[str, list[str]]:
    """The address without the values of its parameters."""
    base, _, query = address.partition("?")
    return base, [pair.partition("=")[0] for pair in query.split("&")]
