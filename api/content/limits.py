"""How long a text may be on each network, and how long it is there, with everything that goes out.

| network | limit | unit | source |
| --- | --- | --- | --- |
| X | 280 | weighted | twitter-text 3, `config/v3.json`: most scripts 1, CJK and emoji 2, every address 23, after NFC |
| Bluesky | 300 | graphemes | atproto lexicon `app.bsky.feed.post`, `maxGraphemes` |
| Mastodon | 500 | graphemes | `StatusLengthValidator`: an address 23, `@user@host` as `@user`; 500 is the default |
| Threads | 500 | characters | Threads API, "Limitations": emoji count as their UTF-8 bytes |
| LinkedIn | 3,000 | characters | LinkedIn help, "Character limits for posts" |
| Telegram | 4,096 | characters | Bot API, `sendMessage`: 1 to 4,096 characters |
| Facebook | 63,206 | characters | Facebook, "Status updates" |
| SMS | 160 or 70 | GSM-7 septets or UTF-16 units | 3GPP TS 23.038 and 23.040: 153 or 67 a part when there are several |
| e-mail | 2,000 | characters | what mail programs accept in a `mailto:` address; RFC 6068 sets none |
| Reddit | 300 | characters | Reddit API, `/api/submit`: title |
| WhatsApp, Xing, share sheet | none | characters | none is published |
"""

from collections.abc import Callable
from enum import StrEnum
from unicodedata import normalize

import msgspec
import regex

from api.content.addresses import spoken_addresses, web_addresses
from api.content.networks import Network

ADDRESS_LENGTH = 23
"""What X (t.co) and Mastodon count for any address, however long."""


class SmsAlphabet(StrEnum):
    GSM7 = "gsm7"
    UCS2 = "ucs2"


class SmsParts(msgspec.Struct, frozen=True):
    """How an SMS travels: `units` are septets (GSM-7) or UTF-16 code units (UCS-2)."""

    alphabet: SmsAlphabet
    units: int
    parts: int


def limit_of(network: Network, text: str = "") -> int | None:
    """The longest text the network takes, or None. For SMS: one part in the alphabet that `text` needs."""
    if network is Network.SMS:
        return _SMS_ROOM[sms_parts(text).alphabet][0]
    return _LIMITS[network]


def length_of(text: str, network: Network) -> int:
    """The text's length in the network's own unit; compare it with `limit_of(network, text)`."""
    return _COUNTERS.get(network, len)(text)


def fits(text: str, network: Network) -> bool:
    """Whether the network takes the whole text."""
    limit = limit_of(network, text)
    return limit is None or length_of(text, network) <= limit


def sms_parts(text: str) -> SmsParts:
    """The parts an SMS is cut into. An escape pair and a surrogate pair are never torn apart (3GPP TS 23.040)."""
    alphabet = SmsAlphabet.GSM7 if _GSM7.issuperset(text) else SmsAlphabet.UCS2
    widths = [_sms_width(char, alphabet) for char in text]
    whole, each = _SMS_ROOM[alphabet]
    parts = 1 if sum(widths) <= whole else _packed(widths, each)
    return SmsParts(alphabet, sum(widths), parts)


# --- X ---------------------------------------------------------------------------------------------

_HEAVY = regex.compile(r"[^\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]")
"""Weight 2: every code point outside the ranges of weight 1 in twitter-text's `config/v3.json`."""

_ELEMENT = r"(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}|\p{Emoji}\uFE0F|\p{Emoji_Presentation})"
_EMOJI = regex.compile(
    r"\p{RI}\p{RI}"
    r"|[0-9#*]\uFE0F?\u20E3"
    r"|\U0001F3F4[\U000E0020-\U000E007E]{1,16}\U000E007F"
    rf"|{_ELEMENT}(?:\u200D(?:{_ELEMENT}|\p{{Extended_Pictographic}})){{0,10}}"
)
"""One emoji as people see it (Unicode Technical Standard 51, ED-17). A bare symbol weighs 2 anyway."""


def _weighted(text: str) -> int:
    text = normalize("NFC", text)
    total, rest = 0, 0
    for start, end in web_addresses(text):
        total += _weight(text[rest:start]) + ADDRESS_LENGTH
        rest = end
    return total + _weight(text[rest:])


def _weight(text: str) -> int:
    if text.isascii():
        return len(text)
    plain, emoji = _EMOJI.subn("", text)
    return 2 * emoji + len(plain) + len(_HEAVY.findall(plain))


# --- Bluesky, Mastodon, Threads --------------------------------------------------------------------

_GRAPHEME = regex.compile(r"\X")
_REMOTE_MENTION = regex.compile(r"(?<![\w/])(@[A-Za-z0-9_]{1,64}(?:[.-][A-Za-z0-9_]{1,64}){0,4})@[\w.-]{1,253}[\w]")


def _graphemes(text: str) -> int:
    return len(text) if text.isascii() and "\r" not in text else sum(1 for _ in _GRAPHEME.finditer(text))


def _mastodon(text: str) -> int:
    for start, end in reversed(spoken_addresses(text)):
        text = text[:start] + "x" * ADDRESS_LENGTH + text[end:]
    return _graphemes(_REMOTE_MENTION.sub(r"\1", text))


def _threads(text: str) -> int:
    return sum(_bytes_if_emoji(found.group()) for found in _GRAPHEME.finditer(text))


def _bytes_if_emoji(grapheme: str) -> int:
    return len(grapheme.encode("utf-8", "surrogatepass")) if _EMOJI.match(grapheme) else len(grapheme)


# --- SMS -------------------------------------------------------------------------------------------

_GSM7_EXTENSION = frozenset("^{}\\[~]|€\f")
_GSM7 = _GSM7_EXTENSION | frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
"""The default alphabet with its extension table (3GPP TS 23.038, 6.2.1); an extension character takes two septets."""

_SMS_ROOM = {SmsAlphabet.GSM7: (160, 153), SmsAlphabet.UCS2: (70, 67)}


def _sms_width(char: str, alphabet: SmsAlphabet) -> int:
    if alphabet is SmsAlphabet.GSM7:
        return 2 if char in _GSM7_EXTENSION else 1
    return 2 if ord(char) > 0xFFFF else 1


def _packed(widths: list[int], room: int) -> int:
    parts, used = 1, 0
    for width in widths:
        if used + width > room:
            parts, used = parts + 1, 0
        used += width
    return parts


def _sms_units(text: str) -> int:
    return sms_parts(text).units


# --- the table -------------------------------------------------------------------------------------

_LIMITS: dict[Network, int | None] = {
    Network.X: 280,
    Network.BLUESKY: 300,
    Network.MASTODON: 500,
    Network.THREADS: 500,
    Network.LINKEDIN: 3_000,
    Network.TELEGRAM: 4_096,
    Network.FACEBOOK: 63_206,
    Network.EMAIL: 2_000,
    Network.REDDIT: 300,
    Network.WHATSAPP: None,
    Network.XING: None,
    Network.SHARE_SHEET: None,
}

_COUNTERS: dict[Network, Callable[[str], int]] = {
    Network.X: _weighted,
    Network.BLUESKY: _graphemes,
    Network.MASTODON: _mastodon,
    Network.THREADS: _threads,
    Network.SMS: _sms_units,
}
