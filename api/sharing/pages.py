"""The few pages a link may answer with itself: no script, no address of ours but the link, one style by its hash."""

import base64
import hashlib
from collections.abc import Mapping
from functools import cache
from html import escape

import msgspec

from api.core.words import say

STYLE = (
    "html{color-scheme:light dark;font:1.0625rem/1.55 system-ui,sans-serif}"
    "body{margin:0;min-height:100vh;display:grid;place-items:center;background:light-dark(#fbf9f5,#17181c);"
    "color:light-dark(#22242b,#eceae5)}"
    "main{max-width:30rem;padding:2rem;box-sizing:border-box}"
    "h1{font-size:1.5rem;line-height:1.25;margin:0 0 .75rem;text-wrap:balance}"
    "p{margin:0;text-wrap:pretty}"
    "a{color:inherit}"
)


def _policy() -> bytes:
    digest = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ).encode()


HEADERS: tuple[tuple[bytes, bytes], ...] = (
    (b"content-security-policy", _policy()),
    (b"referrer-policy", b"no-referrer"),
    (b"x-robots-tag", b"noindex, nofollow"),
)

_PAGE = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>{title}</title>
{tags}<style>{style}</style>
</head>
<body><main><h1>{title}</h1><p>{text}</p></main></body>
</html>
"""


@cache
def notice(name: str, language: str) -> bytes:
    """A page that says what is the matter with a link: `unknown`, `recalled` or `unreachable`."""
    title, text = say(language, f"link-{name}-title"), say(language, f"link-{name}-text")
    return _filled(language, escape(title), escape(text), "")


class CardPicture(msgspec.Struct, frozen=True):
    """The picture of a card, and what it shows in words."""

    address: str
    alternative: str
    width: int
    height: int


def card(address: str, title: str, description: str, language: str, picture: CardPicture | None = None) -> bytes:
    """A page from which a network makes the card of a link (ogp.me, X cards)."""
    tags = {
        "og:type": "article",
        "og:url": address,
        "og:title": title,
        "og:description": description,
        "og:locale": language,
        "twitter:card": "summary_large_image" if picture else "summary",
    }
    if picture:
        tags |= {
            "og:image": picture.address,
            "og:image:type": "image/jpeg",
            "og:image:width": str(picture.width),
            "og:image:height": str(picture.height),
            "og:image:alt": picture.alternative,
        }
    return _filled(language, escape(title), escape(description), _tags(tags))


def _tags(tags: Mapping[str, str]) -> str:
    return "".join(
        f'<meta {"name" if name.startswith("twitter:") else "property"}="{name}" content="{escape(value)}">\n'
        for name, value in tags.items()
        if value
    )


def _filled(language: str, title: str, text: str, tags: str) -> bytes:
    return _PAGE.format(language=language, title=title, text=text, tags=tags, style=STYLE).encode()
