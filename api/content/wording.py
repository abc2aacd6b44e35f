"""Which words a reader starts from: values in, values out.

Captions of one network and language are rotated, so that colleagues start from different ones. A caption for no
network in particular is offered on every network that has none of its own and takes the whole text.
"""

from collections.abc import Iterable, Sequence
from hashlib import blake2b
from uuid import UUID

import msgspec

from api.content.limits import length_of, limit_of
from api.content.networks import Network
from api.core.languages import Language

HOOK_LENGTH = 240

CHEAPER_SHORT = frozenset({Network.SMS})
"""Here a longer text costs more and is sent nevertheless."""


class Wording(msgspec.Struct, frozen=True, kw_only=True):
    """A caption as it is offered; `networks` are those that it may go to."""

    id: UUID
    language: Language
    network: Network | None
    text: str
    networks: frozenset[Network]


class Reader(msgspec.Struct, frozen=True, kw_only=True):
    """Who reads: `languages` in the order in which they like to read."""

    id: UUID
    languages: Sequence[Language]


class Starter(msgspec.Struct, frozen=True):
    """The wording a reader starts from on one network."""

    network: Network
    wording: Wording


def whole_text(text: str, hashtags: Iterable[str], link: str) -> str:
    """Everything that goes out: the caption, the hashtags that it does not hold already, and the link."""
    tags = " ".join(f"#{tag}" for tag in missing_hashtags(text, hashtags))
    return "\n\n".join(part for part in (text, tags, link) if part)


def missing_hashtags(text: str, hashtags: Iterable[str]) -> list[str]:
    """The hashtags, without `#`, that do not stand in the text already."""
    said = {word.casefold().rstrip(".,;:!?") for word in text.split()}
    return [tag for tag in hashtags if f"#{tag}".casefold() not in said]


def overflow(text: str, hashtags: Iterable[str], link: str, network: Network) -> int:
    """By how much the whole text is too long for the network, in its own unit; 0 when it fits."""
    whole = whole_text(text, hashtags, link)
    limit = limit_of(network, whole)
    return 0 if limit is None else max(0, length_of(whole, network) - limit)


def networks_for(network: Network | None, text: str, hashtags: Sequence[str], link: str) -> frozenset[Network]:
    """The networks a caption may go to: its own, or every one that takes the whole text."""
    if network is not None:
        return frozenset({network})
    return frozenset(n for n in Network if n in CHEAPER_SHORT or not overflow(text, hashtags, link, n))


def starters(wordings: Sequence[Wording], reader: Reader, post_id: UUID, language: Language) -> list[Starter]:
    """What the reader starts from, network by network; `language` is the post's own."""
    found = ((network, starter(wordings, reader, post_id, language, network)) for network in Network)
    return [Starter(network, wording) for network, wording in found if wording is not None]


def starter(
    wordings: Sequence[Wording], reader: Reader, post_id: UUID, language: Language, network: Network
) -> Wording | None:
    """The wording for one network: written for it in the reader's language, else for any network in that language,
    and so on through the languages they read, the post's own and the rest."""
    usable = [wording for wording in wordings if network in wording.networks]
    for spoken in _languages(reader, language):
        own = [w for w in usable if w.language is spoken and w.network is network]
        general = [w for w in usable if w.language is spoken and w.network is None]
        if own or general:
            return rotated(own or general, reader.id, post_id)
    return None


def hook(wordings: Sequence[Wording], reader: Reader, post_id: UUID, language: Language) -> str:
    """The first words of a caption in the reader's language, cut between words; empty when there is no caption."""
    for spoken in _languages(reader, language):
        spoken_ones = [wording for wording in wordings if wording.language is spoken]
        general = [wording for wording in spoken_ones if wording.network is None]
        if spoken_ones:
            return shortened(rotated(general or spoken_ones, reader.id, post_id).text)
    return ""


def rotated(wordings: Sequence[Wording], person_id: UUID, post_id: UUID) -> Wording:
    """One of several, always the same for the same person and post, spread evenly over people."""
    digest = blake2b(person_id.bytes + post_id.bytes, digest_size=8).digest()
    return wordings[int.from_bytes(digest, "big") % len(wordings)]


def networks_of(wordings: Iterable[Wording]) -> list[Network]:
    """All networks that a post is offered on, in their usual order."""
    offered = frozenset[Network]().union(*(wording.networks for wording in wordings))
    return [network for network in Network if network in offered]


def shortened(text: str) -> str:
    """The text on one line, cut between words at `HOOK_LENGTH` characters."""
    line = " ".join(text.split())
    if len(line) <= HOOK_LENGTH:
        return line
    return line[: HOOK_LENGTH - 1].rsplit(" ", 1)[0].rstrip(",;:–-") + "…"


def _languages(reader: Reader, language: Language) -> list[Language]:
    return list(dict.fromkeys((*reader.languages, language, *Language)))
