"""What a push says: one JSON text for classic and declarative push, cut so that it always fits."""

from enum import StrEnum
from functools import lru_cache
from typing import Any, Final

import msgspec
import regex

MOST_PLAINTEXT: Final = 3_992  # RFC 8291, section 4 leaves 3,993 of 4,096 octets; ours stay under that
MOST_TITLE: Final = 480  # octets, so that a body keeps room beside the longest of everything else
MOST_TTL: Final = 28 * 24 * 60 * 60  # what the strictest push service keeps a message for
ELLIPSIS: Final = "…"

ADDRESS = regex.compile(r"https?://[A-Za-z0-9\[][A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]*")
TAG = regex.compile(r"[\x21-\x7e]{1,64}")
LANGUAGE = regex.compile(r"[A-Za-z0-9-]{2,35}")
TOPIC = regex.compile(r"[A-Za-z0-9_-]{1,32}")
GRAPHEME = regex.compile(r"\X")


class Urgency(StrEnum):
    """How much a message matters against a phone's battery (RFC 8030, section 5.3)."""

    VERY_LOW = "very-low"
    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"


class BadMessage(ValueError):
    """A message that no browser would show as meant; the text says what is wrong with it."""


class Message(msgspec.Struct, frozen=True, kw_only=True):
    """One notification, the same for every device it goes to.

    `navigate` is the absolute address that a tap opens. `ttl` is in seconds; 0 means now or never.
    A newer message replaces an undelivered one of the same `topic` at the push service (RFC 8030, 5.4),
    and a shown one of the same `tag` on the device. Making a senseless one raises `BadMessage`.
    """

    title: str
    body: str
    navigate: str
    lang: str
    tag: str | None = None
    app_badge: int | None = None
    ttl: int = 24 * 60 * 60
    urgency: Urgency = Urgency.NORMAL
    topic: str | None = None

    def __post_init__(self) -> None:
        for right, complaint in (
            (bool(self.title.strip()), "A notification needs a title."),
            (_is_address(self.navigate), "`navigate` must be an absolute address of at most 2,048 characters."),
            (LANGUAGE.fullmatch(self.lang), "`lang` must be a language tag such as `nl`."),
            (self.tag is None or TAG.fullmatch(self.tag), "`tag` takes 1 to 64 ASCII characters without spaces."),
            (self.app_badge is None or 0 <= self.app_badge < 2**53, "`app_badge` is a number from 0."),
            (0 <= self.ttl <= MOST_TTL, "`ttl` lies between 0 seconds and 28 days."),
            (self.topic is None or TOPIC.fullmatch(self.topic), "`topic` takes 1 to 32 base64url characters."),
        ):
            if not right:
                raise BadMessage(complaint)


@lru_cache(maxsize=64)  # a fan-out says the same in a few languages to thousands of devices
def plaintext(message: Message) -> bytes:
    """The JSON of the Push API's declarative messages, never longer than `MOST_PLAINTEXT` octets.

    What is too long ends in an ellipsis between two graphemes: the title at `MOST_TITLE`, the body where it must.
    """
    title, body = _sayable(message.title), _sayable(message.body)
    bare = _json(message, cut(title, MOST_TITLE), "")
    return _json(message, cut(title, MOST_TITLE), cut(body, MOST_PLAINTEXT - len(bare)))


def cut(text: str, room: int) -> str:
    """The longest beginning in whole graphemes whose JSON takes at most `room` octets, its ellipsis included."""
    if _octets(text) <= room:
        return text
    room -= _octets(ELLIPSIS)
    end = 0
    for grapheme in GRAPHEME.finditer(text[: room + 1]):  # a character takes an octet or more
        room -= _octets(grapheme.group())
        if room < 0:
            break
        end = grapheme.end()
    return text[:end].rstrip() + ELLIPSIS


def _is_address(text: str) -> bool:
    return len(text) <= 2048 and ADDRESS.fullmatch(text) is not None


def _json(message: Message, title: str, body: str) -> bytes:
    notification = {
        "title": title,
        "navigate": message.navigate,
        "body": body,
        "lang": message.lang,
        "tag": message.tag,
        "app_badge": message.app_badge,
    }
    whole: dict[str, Any] = {"web_push": 8030, "notification": _said(notification)}
    # WebKit's guide puts the badge into the notification, the Push API's draft beside it. Both are read.
    return msgspec.json.encode(_said({**whole, "app_badge": message.app_badge}))


def _said(members: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in members.items() if value is not None}


def _sayable(text: str) -> str:
    """The text with lone surrogates, which no UTF-8 can carry, shown as question marks."""
    return text.encode("utf-8", "replace").decode()


def _octets(text: str) -> int:
    return len(msgspec.json.encode(text)) - 2
