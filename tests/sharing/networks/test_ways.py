"""The way of a share to each network: the exact address, what the clipboard carries, and what is dropped."""

from urllib.parse import parse_qsl, urlsplit

import pytest

from api.content.networks import Network
from api.sharing.networks.outgoing import Outgoing
from api.sharing.networks.way import Dropped, Way
from api.sharing.networks.ways import way_to

URL = "https://n.example/r/7hk2m9xq"
SUBJECT = "A day off"
PLAIN = "Rock & Roll?\nJoin 🎉 100% #jobs"
PLAIN_ENCODED = "Rock%20%26%20Roll%3F%0AJoin%20%F0%9F%8E%89%20100%25%20%23jobs"
URL_ENCODED = "https%3A%2F%2Fn.example%2Fr%2F7hk2m9xq"
WHOLE_ENCODED = f"{PLAIN_ENCODED}%0A%0A%23Norvia%0A%0A{URL_ENCODED}"

LINK_ONLY = (Network.LINKEDIN, Network.FACEBOOK, Network.XING)
ONE_TEXT = (Network.BLUESKY, Network.MASTODON, Network.WHATSAPP)
TEXT_WITH_LINK = (*ONE_TEXT, Network.EMAIL, Network.SMS)
WITH_ADDRESS = tuple(network for network in Network if network is not Network.SHARE_SHEET)

HOSTILE = (
    "free money&url=https://evil.example",
    "x#fragment",
    "a%26url%3Dhttps://evil.example",
    'a"><script>alert(1)</script>',
    "javascript:alert(1)",
    "a\r\nBcc: everyone@norvia.example",
    "a\n\n?subject=evil&cc=x@y.example",
    "a;b=c,d e\tf",
    "👩‍👩‍👧‍👦 كل شيء ﷽ 漢字 +%20",
    "\u202egnp.exe \u2066x",
    "'; DROP TABLE post; --",
    "\\x00 https://a.example @b.example",
    "%",
    "%00%0d%0a",
)


def way(network: Network, text: str = PLAIN, url: str = URL, **more: object) -> Way:
    told: dict[str, object] = {"hashtags": ["jobs", "Norvia"], "subject": SUBJECT, "server": "mastodon.social"}
    return way_to(network, Outgoing.of(text, url, **{**told, **more}))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("network", "address"),
    [
        (Network.LINKEDIN, f"https://www.linkedin.com/sharing/share-offsite/?url={URL_ENCODED}"),
        (Network.X, f"https://x.com/intent/post?text={PLAIN_ENCODED}&url={URL_ENCODED}&hashtags=Norvia"),
        (Network.FACEBOOK, f"https://www.facebook.com/sharer/sharer.php?u={URL_ENCODED}"),
        (
            Network.THREADS,
            f"https://www.threads.com/intent/post?text={PLAIN_ENCODED}%0A%0A%23Norvia&url={URL_ENCODED}",
        ),
        (Network.BLUESKY, f"https://bsky.app/intent/compose?text={WHOLE_ENCODED}"),
        (Network.MASTODON, f"https://mastodon.social/share?text={WHOLE_ENCODED}"),
        (Network.WHATSAPP, f"https://wa.me/?text={WHOLE_ENCODED}"),
        (Network.TELEGRAM, f"https://t.me/share/url?url={URL_ENCODED}&text={PLAIN_ENCODED}%0A%0A%23Norvia"),
        (Network.XING, f"https://www.xing.com/spi/shares/new?url={URL_ENCODED}"),
        (Network.REDDIT, f"https://www.reddit.com/submit?url={URL_ENCODED}&title=A%20day%20off"),
        (Network.EMAIL, f"mailto:?subject=A%20day%20off&body={WHOLE_ENCODED.replace('%0A', '%0D%0A')}"),
        (Network.SMS, f"sms:?&body={WHOLE_ENCODED}"),
        (Network.SHARE_SHEET, None),
    ],
)
def test_each_network_is_opened_by_exactly_its_address(network: Network, address: str | None) -> None:
    assert way(network).address == address


@pytest.mark.parametrize("network", LINK_ONLY)
def test_what_a_network_drops_goes_to_the_clipboard(network: Network) -> None:
    found = way(network)
    assert found.clipboard == f"{PLAIN}\n\n#Norvia"
    assert found.drops == (Dropped.TEXT,)


@pytest.mark.parametrize("network", [one for one in WITH_ADDRESS if one not in (*LINK_ONLY, Network.REDDIT)])
def test_what_takes_everything_drops_nothing(network: Network) -> None:
    assert (way(network).clipboard, way(network).drops) == (None, ())


@pytest.mark.parametrize("network", [*TEXT_WITH_LINK, Network.X, Network.THREADS, Network.TELEGRAM])
def test_a_link_that_stands_in_the_text_is_not_repeated(network: Network) -> None:
    assert "".join(values(way(network, f"Look: {URL} and tell me"))).count(URL) == 1


def test_telegram_gets_the_link_once_and_first() -> None:
    address = way(Network.TELEGRAM, f"Look {URL}", hashtags=[]).address
    assert address == f"https://t.me/share/url?url={URL_ENCODED}&text=Look"


def test_telegram_gets_a_text_without_a_link_where_it_looks_for_one() -> None:
    assert way(Network.TELEGRAM, "Hi & bye", "", hashtags=[]).address == "https://t.me/share/url?url=Hi%20%26%20bye"


@pytest.mark.parametrize("network", WITH_ADDRESS)
@pytest.mark.parametrize("text", HOSTILE)
def test_no_caption_can_begin_a_parameter_of_its_own(network: Network, text: str) -> None:
    found, tame = (way(network, said, subject=said, hashtags=[]) for said in (text, "tame"))
    assert found.address is not None
    assert tame.address is not None
    assert found.address.isascii()
    assert not set(found.address) & set("\r\n\t\"'<> \\#")
    assert shape(found.address) == shape(tame.address)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_network_reads_the_very_words(text: str) -> None:
    said = Outgoing.of(text, "").text
    assert values(way(Network.BLUESKY, text, "", hashtags=[])) == [said]
    assert values(way(Network.X, text, "", hashtags=[])) == [said]


def test_mail_breaks_lines_as_mail_does_and_its_subject_has_none() -> None:
    found = way(Network.EMAIL, "One\nTwo\r\nThree\rFour", subject="A\r\nBcc: x@norvia.example", hashtags=[])
    assert found.address == (
        "mailto:?subject=A%20Bcc%3A%20x%40norvia.example"
        f"&body=One%0D%0ATwo%0D%0AThree%0D%0AFour%0D%0A%0D%0A{URL_ENCODED}"
    )
    assert found.title == "A Bcc: x@norvia.example"


def test_control_characters_are_left_out() -> None:
    assert values(way(Network.X, "a\x00b\x1bc\x9fd", "", hashtags=[])) == ["abcd"]


def test_a_hashtag_that_stands_in_the_text_is_not_repeated() -> None:
    tags = ["#jobs", "NorviaLife", "Zukunft"]
    assert values(way(Network.X, "Hi #Jobs!", "", hashtags=tags)) == ["Hi #Jobs!", "NorviaLife,Zukunft"]
    assert values(way(Network.THREADS, "Hi #Jobs!", "", hashtags=tags)) == ["Hi #Jobs!\n\n#NorviaLife #Zukunft"]
    assert way(Network.LINKEDIN, "Hi", hashtags=tags).clipboard == "Hi\n\n#jobs #NorviaLife #Zukunft"


def test_reddit_gets_a_title_of_at_most_300_characters_and_the_clipboard_the_rest() -> None:
    found = way(Network.REDDIT, "First line\nSecond line", subject="", hashtags=[])
    assert (found.title, found.clipboard, found.drops) == (
        "First line",
        "First line\nSecond line",
        (Dropped.REST,),
    )
    assert way(Network.REDDIT, "Only line", subject="", hashtags=[]) == (
        f"https://www.reddit.com/submit?url={URL_ENCODED}&title=Only%20line",
        None,
        (),
        "Only line",
    )
    assert way(Network.REDDIT, "x" * 999, subject="").title == "x" * 300


def test_without_a_server_the_clipboard_carries_the_whole_toot() -> None:
    assert way(Network.MASTODON, "Hi", server="", hashtags=[]) == Way(None, f"Hi\n\n{URL}")


@pytest.mark.parametrize("network", LINK_ONLY)
def test_a_network_that_takes_links_only_has_no_address_without_one(network: Network) -> None:
    assert way(network, "Hi", "", hashtags=[]) == Way(None, "Hi", (Dropped.TEXT,))


@pytest.mark.parametrize("network", [Network.EMAIL, Network.SMS])
def test_what_makes_no_card_of_a_link_drops_the_picture(network: Network) -> None:
    assert way(network, pictured=True).drops == (Dropped.PICTURE,)


@pytest.mark.parametrize("network", WITH_ADDRESS)
def test_without_a_link_nobody_sees_the_picture(network: Network) -> None:
    assert Dropped.PICTURE in way(network, "Hi", "", pictured=True).drops


@pytest.mark.parametrize("network", [Network.X, Network.LINKEDIN, Network.BLUESKY, Network.REDDIT])
def test_the_card_of_a_link_brings_the_picture(network: Network) -> None:
    assert Dropped.PICTURE not in way(network, pictured=True).drops


def values(found: Way) -> list[str]:
    """What the network reads, decoded as it decodes it."""
    assert found.address is not None
    return [value for _, value in parse_qsl(urlsplit(found.address).query, keep_blank_values=True)]


def shape(address: str) -> tuple[str, list[str]]:
    """The address without the values of its parameters."""
    base, _, query = address.partition("?")
    return base, [pair.partition("=")[0] for pair in query.split("&")]
