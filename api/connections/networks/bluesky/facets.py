"""Links and hashtags in a text as Bluesky wants them: spans in bytes of UTF-8 (`app.bsky.richtext.facet`). Pure."""

from typing import Any

import regex

from api.content.addresses import Span, spoken_addresses, web_addresses

HASHTAG = regex.compile(r"(?<![\w#＃])[#＃](?=\S*[^\d\s\p{P}])([^\s\p{P}\p{S}]+(?:[_\p{Pd}·]*[^\s\p{P}\p{S}]+)*)")
LONGEST_TAG = 64


def facets_of(text: str) -> list[dict[str, Any]]:
    """Every address and every hashtag, in the order they stand in; nothing lies in two facets."""
    links = _links(text)
    found = [(start, end, _link(text[start:end])) for start, end in links]
    for tag in HASHTAG.finditer(text):
        inside = any(start < tag.end() and tag.start() < end for start, end in links)
        if not inside and len(tag[1]) <= LONGEST_TAG:
            found.append((tag.start(), tag.end(), {"$type": "app.bsky.richtext.facet#tag", "tag": tag[1]}))
    return [_facet(text, *one) for one in sorted(found, key=lambda one: one[0])]


def _links(text: str) -> list[Span]:
    """Whatever begins with `http`, and bare names that people can register."""
    spoken = spoken_addresses(text)
    bare = [one for one in web_addresses(text) if all(one[1] <= start or end <= one[0] for start, end in spoken)]
    return [*spoken, *bare]


def _link(written: str) -> dict[str, str]:
    uri = written if "://" in written else f"https://{written}"
    return {"$type": "app.bsky.richtext.facet#link", "uri": uri}


def _facet(text: str, start: int, end: int, feature: dict[str, str]) -> dict[str, Any]:
    first = len(text[:start].encode())
    index = {"byteStart": first, "byteEnd": first + len(text[start:end].encode())}
    return {"index": index, "features": [feature]}
