"""A link to a site that is neither the bank's own nor on its list, with or without `https://`, also spelled out.

Only the registered name counts: `norvia.bank.check.example` belongs to check.example, and a Cyrillic letter makes
another domain. File and tool names (`cv.pdf`, `node.js`) are no links; a caption's own links are approved.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

import msgspec
from publicsuffixlist import PublicSuffixList

from api.content.addresses import top_level_domains, web_addresses
from api.guardrails.engine.findings import Hit
from api.guardrails.engine.normalise import Span, visible
from api.guardrails.engine.reading import Reading

_FILE_ENDINGS = frozenset(["md", "py", "sh", "rs", "zip", "mov", "ps", "so", "cc", "pl", "ai", "id", "do"])
"""Top-level domains that are file endings or tools as well; a name in them is a link only with a scheme or a path."""
_SCHEME = re.compile(r"(?:https?|hxxps?|ftp)\s?:\s?/{1,2}\s?(?P<rest>[^\s<>\"“”«»]{3,2000})", re.I)
_SLASHES = re.compile(r":\s?/")
_SHORTEST_REST = 3
_CLOSING = ".,;:!?'’)]…"
_NEVER_REGISTERED = frozenset({"example", "test", "invalid"})
_NEVER_REGISTERED_ENDING = re.compile(r"\.(?:example|test|invalid)(?!\w)", re.I)
_RESERVED = re.compile(
    r"(?<![\w@.-])(?P<rest>(?:[\w-]{1,63}\.){1,5}(?:example|test|invalid)(?:/[^\s<>\"]{0,500})?)(?![\w-])", re.I
)
"""Names that can never be registered (RFC 2606) and stand for real ones in examples."""
_DOT = r"\s?[\[(]?\s?(?:dot|punkt|punto?|point)\s?[\])]?\s?"
_ENDINGS = "com|net|org|info|biz|eu|io|app|online|site|link|shop|bank|example"
_SPELLED_END = re.compile(rf"(?:dot|punkt|punto?|point)\s?[\])]?\s?(?:{_ENDINGS})(?![\w])")
_AN_AT = re.compile(r"(?:@|[\[(]\s?[aä]t\s?[\])]|\sat)\s?$", re.I)
_BEFORE_DOT = re.compile(r"\s?[\[(]?\s?$")
_SPELLED_NAME = re.compile(rf"(?<![\w@])[\w-]{{2,63}}(?:{_DOT}[\w-]{{2,63}}){{0,3}}$")
_MOST_SPELLED = 40
"""Enough for any text; more are a text made to be slow."""
_LONGEST_NAME = 120
_BEHIND_HOST = re.compile(r"[/?#\\:]")


class Link(msgspec.Struct, frozen=True):
    """An address in a text and the host that it leads to."""

    span: Span
    host: str


def find(reading: Reading) -> list[Hit]:
    """Every link to a foreign host that the approved caption does not have."""
    typed = visible(reading.text)
    found = links(typed.text)
    approved = {site_of(link.host) for link in links(reading.official)} if found else set()
    domains = reading.context.bank.allowed_domains
    return [
        Hit(*typed.span(*link.span), {"domain": link.host})
        for link in found
        if not is_own(link.host, domains) and site_of(link.host) not in approved
    ]


def is_own(host: str, domains: tuple[str, ...]) -> bool:
    """Whether the host is one of the domains or below one; below a public suffix (`co.uk`) everybody may have one."""
    return any(host == domain or (host.endswith(f".{domain}") and not _is_public(domain)) for domain in domains)


def site_of(host: str) -> str:
    """The registered name that a host belongs to (the public suffix list); the host itself where it has none."""
    return str(_suffixes().privatesuffix(host) or host)


def _is_public(domain: str) -> bool:
    return bool(_suffixes().publicsuffix(domain, accept_unknown=False) == domain)


@cache
def _suffixes() -> PublicSuffixList:
    """The list that comes with the package; no network is asked."""
    return PublicSuffixList()


def is_ending(label: str) -> bool:
    """Whether a host can end so, for real or in an example."""
    return label in top_level_domains() or label in _NEVER_REGISTERED


def links(text: str) -> list[Link]:
    """Every link in the text, none twice."""
    found: list[Link] = []
    taken = set[int]()
    for link in (*_with_scheme(text), *_bare(text), *_spelled(text)):
        if taken.isdisjoint(range(*link.span)):
            found.append(link)
            taken.update(range(*link.span))
    return sorted(found, key=lambda link: link.span)


def _with_scheme(text: str) -> Iterator[Link]:
    for found in _SCHEME.finditer(text) if _SLASHES.search(text) else ():
        rest = found["rest"].rstrip(_CLOSING)
        if len(rest) >= _SHORTEST_REST:
            yield Link((found.start(), found.start("rest") + len(rest)), host_of(rest))


def _bare(text: str) -> Iterator[Link]:
    reserved = _RESERVED.finditer(text) if _NEVER_REGISTERED_ENDING.search(text) else ()
    spans = [*web_addresses(text), *(found.span("rest") for found in reserved)]
    for start, end in spans:
        written = text[start:end]
        host = host_of(re.sub(r"^https?://", "", written, flags=re.I))
        if not _AN_AT.search(text[max(0, start - 8) : start]) and not _is_a_file_or_two_sentences(written, host):
            yield Link((start, end), host)


def _spelled(text: str) -> Iterator[Link]:
    """`cv-veloce dot com`; but no e-mail address, which has an at before."""
    lower = text.lower() if len(text.lower()) == len(text) else text
    for end in islice(_SPELLED_END.finditer(lower), _MOST_SPELLED):
        dot = _BEFORE_DOT.search(lower, max(0, end.start() - 3), end.start())
        behind = dot.start() if dot else end.start()
        name = _SPELLED_NAME.search(lower, max(0, behind - _LONGEST_NAME), behind)
        if name and not _AN_AT.search(lower[max(0, name.start() - 8) : name.start()]):
            yield Link((name.start(), end.end()), re.sub(_DOT, ".", lower[name.start() : end.end()]))


def host_of(rest: str) -> str:
    """The host in what follows the scheme; what stands before an @ is no host (RFC 3986, 3.2)."""
    return _BEHIND_HOST.split(rest.split("/", 1)[0].rsplit("@", 1)[-1] or rest, maxsplit=1)[0].strip(".").lower()


def _is_a_file_or_two_sentences(written: str, host: str) -> bool:
    """`script.py` without a path, and `fertig.Es` where a blank is missing."""
    if "/" in written:
        return False
    ending = written.rpartition(".")[2]
    joined = ending.istitle()
    unknown = not is_ending(ending.lower())
    return joined or unknown or (host.rpartition(".")[2] in _FILE_ENDINGS and not host.startswith("www."))
