"""Lengths as the networks count them. The X examples were checked against twitter-text 3.1.0."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.content.limits import SmsAlphabet, fits, length_of, limit_of, sms_parts
from api.content.networks import Network

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", 0),
        ("€ 20", 5),
        ("é", 1),
        ("e\u0301", 1),
        ("漢字", 4),
        ("©", 1),
        ("©\ufe0f", 2),
        ("👍", 2),
        ("👍🏽", 2),
        ("❤️", 2),
        ("3️⃣", 2),
        ("🇳🇱", 2),
        ("🏴󠁧󠁢󠁳󠁣󠁴󠁿", 2),
        (FAMILY, 2),
        ("z\u200da", 3),
        ("https://norvia.bank/check", 23),
        ("norvia.bank", 23),
        ("see norvia.bank/check, ok", 4 + 23 + 4),
        ("http://foo.com/a_(b)", 23),
        ("foo.comé", 24),
        ("t.co", 23),
        ("node.js cv.pdf", 14),
        ("3.5", 3),
        ("ann@norvia.bank", 15),
        ("@norvia.bank", 12),
        ("https://x.example/norvia", 24),
        ("https://t.co/abc/def", 27),
        ("a_b.norvia.bank", 25),
    ],
)
def test_x_counts_like_twitter_text(text: str, length: int) -> None:
    assert length_of(text, Network.X) == length


def test_x_takes_280_and_not_281() -> None:
    assert fits("a" * 280, Network.X)
    assert not fits("a" * 281, Network.X)
    assert not fits("👍" * 141, Network.X)


def test_bluesky_counts_what_people_see_as_one_character() -> None:
    assert length_of(FAMILY + "e\u0301\r\n", Network.BLUESKY) == 3


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("https://norvia.bank/a/very/long/address/that/never/ends/in/this/life", 23),
        ("See https://norvia.bank.", 4 + 23 + 1),
        ("norvia.bank", 11),
        ("@ann@mastodon.example hi", 4 + 3),
        ("ann@mail.example", 16),
        (FAMILY, 1),
    ],
)
def test_mastodon_counts_addresses_as_23_and_mentions_without_their_host(text: str, length: int) -> None:
    assert length_of(text, Network.MASTODON) == length


def test_threads_counts_emoji_as_their_bytes() -> None:
    assert length_of("hé", Network.THREADS) == 2
    assert length_of("👍", Network.THREADS) == 4


@pytest.mark.parametrize(
    ("text", "alphabet", "units", "parts"),
    [
        ("", SmsAlphabet.GSM7, 0, 1),
        ("a" * 160, SmsAlphabet.GSM7, 160, 1),
        ("a" * 161, SmsAlphabet.GSM7, 161, 2),
        ("€" * 80, SmsAlphabet.GSM7, 160, 1),
        ("a" * 306, SmsAlphabet.GSM7, 306, 2),
        ("a" * 152 + "€" + "a" * 152, SmsAlphabet.GSM7, 306, 3),
        ("ë" * 70, SmsAlphabet.UCS2, 70, 1),
        ("ë" * 71, SmsAlphabet.UCS2, 71, 2),
        ("😄" * 35, SmsAlphabet.UCS2, 70, 1),
        ("ë" * 66 + "😄" + "ë" * 66, SmsAlphabet.UCS2, 134, 3),
    ],
)
def test_an_sms_is_cut_as_the_standard_says(text: str, alphabet: SmsAlphabet, units: int, parts: int) -> None:
    cut = sms_parts(text)
    assert (cut.alphabet, cut.units, cut.parts) == (alphabet, units, parts)


def test_an_sms_has_less_room_outside_the_gsm_alphabet() -> None:
    assert limit_of(Network.SMS, "hello") == 160
    assert limit_of(Network.SMS, "hellö ë") == 70


@pytest.mark.parametrize(
    ("network", "limit"),
    [
        (Network.X, 280),
        (Network.BLUESKY, 300),
        (Network.MASTODON, 500),
        (Network.THREADS, 500),
        (Network.LINKEDIN, 3000),
        (Network.TELEGRAM, 4096),
        (Network.FACEBOOK, 63206),
        (Network.EMAIL, 2000),
        (Network.REDDIT, 300),
        (Network.WHATSAPP, None),
        (Network.XING, None),
        (Network.SHARE_SHEET, None),
    ],
)
def test_each_network_has_its_published_limit(network: Network, limit: int | None) -> None:
    assert limit_of(network) == limit


@given(st.text(), st.sampled_from(Network))
def test_every_text_has_a_length_on_every_network(text: str, network: Network) -> None:
    assert length_of(text, network) >= 0


@pytest.mark.parametrize(
    "text", ["a." * 1500 + "it", "a.b-" * 700 + ".it", "x.nl/" + "(" * 2900, "a" * 3000, "@" * 3000]
)
def test_a_malicious_text_is_measured_too(text: str) -> None:
    assert length_of(text, Network.X) > 0
    assert length_of(text, Network.MASTODON) > 0
