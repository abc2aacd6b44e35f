"""Where web addresses stand in a text: as X finds them (`web_addresses`) and as Mastodon does (`spoken_addresses`)."""

from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

import regex

Span = tuple[int, int]


def web_addresses(text: str) -> list[Span]:
    """The addresses that X shortens, with or without `https://`, as twitter-text 3.1.0 extracts them.

    One deviation keeps it linear: a label has at most 63 characters (RFC 1035, 2.3.4), a name at most five labels
    before its ending.
    """
    spans = ((max(0, start - 1), end) for start, end in _words_with_a_dot(text))
    return [(first + a, first + b) for first, end in spans for a, b in _addresses_in(text[first:end])]


def spoken_addresses(text: str) -> list[Span]:
    """The addresses that begin with `http://` or `https://` and end before white space or closing punctuation."""
    return [found.span() for found in _WITH_SCHEME.finditer(text)] if "://" in text else []


@cache
def top_level_domains() -> frozenset[str]:
    """Every top-level domain by which a bare name is recognised as an address, in lower case."""
    lines = _FILE.read_text(encoding="utf-8").splitlines()
    return frozenset(name for line in lines if not line.startswith("#") for name in line.split())


def _words_with_a_dot(text: str) -> Iterator[Span]:
    past = 0
    for word in text.replace(_MONGOLIAN_SPACE, " ").split():
        if "." in word[:-1]:
            start = text.index(word, past)
            past = start + len(word)
            yield start, past


@lru_cache(maxsize=1024)
def _addresses_in(word: str) -> tuple[Span, ...]:
    zones = _zones(word)
    return tuple(span for found in _found(word, zones) for span in _spans(found)) if zones else ()


def _zones(word: str) -> list[Span]:
    """Where an address can begin and its name end: the names that a top-level domain may end. Disjoint, in order."""
    zones: list[Span] = []
    for ending in _ENDING.finditer(word):
        if _may_end(ending[1].lower()):
            name = _NAME_BACKWARDS.match(word[max(0, ending.start() - _LONGEST_NAME) : ending.start() + 1][::-1])
            start = max(0, ending.start() + 1 - name.end() - len("https://")) if name else ending.start()
            if zones and start <= zones[-1][1]:
                start = zones.pop()[0]
            zones.append((start, ending.end()))
    return zones


def _may_end(letters: str) -> bool:
    """Other scripts write on without a space, so an ending may be the beginning of the letters."""
    return letters in top_level_domains() or letters[:4] == "xn--" or not letters.isascii()


def _found(word: str, zones: list[Span]) -> Iterator[regex.Match[str]]:
    past = 0
    for start, end in zones:
        place = max(past, start - 1, 0)
        while place < end and (name := _pattern().search(word, place, _behind(word, end))):
            found = _pattern().match(word, name.start()) or name
            yield found
            place = past = found.end()


def _behind(word: str, end: int) -> int:
    """Behind the ending, with what decides whether it is one."""
    return min(len(word), end + _LONGEST_ENDING)


def _spans(found: regex.Match[str]) -> list[Span]:
    if found["scheme"]:
        return [_without_tco_path(found)]
    if found["before"] and found["before"] in "-_./":
        return []
    ascii_names = [name.span() for name in _ascii_name().finditer(found["domain"])]
    offset = found.start("domain")
    spans = [(offset + start, offset + end) for start, end in ascii_names]
    if spans and found["path"]:
        spans[-1] = (spans[-1][0], found.end("url"))
    return spans


def _without_tco_path(found: regex.Match[str]) -> Span:
    short = _TCO.match(found["url"])
    return found.start("url"), found.start("url") + short.end() if short else found.end("url")


_FILE = Path(__file__).with_name("top_level_domains.txt")
_MONGOLIAN_SPACE = "\u180e"
"""White space to twitter-text, though no longer to Unicode."""
_ENDING = regex.compile(r"\.(xn--|[a-zA-Z]{2,24}|[^\W\d_]{2,24})")
_LONGEST_ENDING = 64
_LONGEST_NAME = 5 * 64
_WITH_SCHEME = regex.compile(r"(?<![\w@])https?://[^\s<>\"“”«»]{1,2048}(?<![.,;:!?'’)\]…])", regex.IGNORECASE)
_TCO = regex.compile(
    r"https?://t\.co/[a-z0-9]{1,40}(?:\?[a-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]*[a-z0-9\-_&=#/])?", regex.IGNORECASE
)

_DIRECTION = "\u202a-\u202e\u061c\u200e\u200f\u2066-\u2069"
_INVALID = "\ufffe\ufeff\uffff"
_SPACES = "\x09-\x0d\x20\x85\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_LABEL = rf"[^!'#%&()*+,\\./:;<=>?@\[\]^{{|}}~${_SPACES}{_INVALID}{_DIRECTION}]"
_SUBDOMAIN = rf"(?![_-]){_LABEL}{{1,63}}+(?<![_-])\."
_NAME = rf"(?!-)(?:(?!_){_LABEL}){{1,63}}+(?<!-)\."
_ACCENTED = (
    "\xc0-\xd6\xd8-\xf6\xf8-\xff\u0100-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u026f\u0272\u0289\u028b"
    "\u02bb\u0300-\u036f\u1e00-\u1eff"
)
_NAME_BACKWARDS = regex.compile(rf"(?:\.{_LABEL}{{1,63}}+){{1,5}}")
_PATH = rf"[a-z\u0400-\u04ff0-9!*';:=+,.$/%#\[\]\-\u2013_~@|&{_ACCENTED}]"
_PATH_END = rf"[+\-a-z\u0400-\u04ff0-9=_#/){_ACCENTED}]"


_TOP_LEVEL = r"(?:\L<names>(?=[^0-9a-zA-Z@+-]|$)|xn--[\-0-9a-z]{1,59})"


@cache
def _pattern() -> regex.Pattern[str]:
    return regex.compile(
        rf"(?P<before>[^A-Za-z0-9@＠$#＃{_INVALID}]|[{_DIRECTION}]|^)"
        r"(?P<url>(?P<scheme>https?://)?"
        rf"(?P<domain>(?:{_SUBDOMAIN}){{0,4}}{_NAME}{_TOP_LEVEL})"
        r"(?::[0-9]{1,5})?"
        rf"(?P<path>/(?:{_PATH}|\((?:{_PATH}|\({_PATH}*\))*\))*(?<={_PATH_END}))?"
        r"(?:\?[a-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]*[a-z0-9\-_&=#/])?)",
        regex.IGNORECASE,
        names=top_level_domains(),
    )


@cache
def _ascii_name() -> regex.Pattern[str]:
    return regex.compile(
        rf"(?:[\-a-z0-9{_ACCENTED}]{{1,63}}\.){{1,5}}{_TOP_LEVEL}", regex.IGNORECASE, names=top_level_domains()
    )
