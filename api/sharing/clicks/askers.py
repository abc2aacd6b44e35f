"""Who asks for a link, as the headers of the request tell it.

What was read once is remembered: few visitors send headers that nobody sent before, and reading them costs more than
the rest of the answer.
"""

from functools import lru_cache
from typing import TypeAlias

import msgspec

from api.core.languages import Language
from api.core.words import preferred
from api.sharing.clicks.arrival import READ, kept_headers
from api.sharing.clicks.judge import Verdict, judge

Headers: TypeAlias = tuple[tuple[bytes, bytes], ...]

REMEMBERED = 4096
LONGEST_REMEMBERED = 4000
"""Bytes of one request's headers; longer ones are read each time, so that nobody fills the memory with nonsense."""


class Asker(msgspec.Struct, frozen=True, gc=False):
    """What the headers say: as a click keeps them, the browser's name, its language, whether it makes a card, and
    whether it looks like a person's."""

    kept: str
    agent: str
    language: Language
    makes_card: bool
    like_a_person: bool = False


def asker(headers: list[tuple[bytes, bytes]]) -> Asker:
    """Who sent a request with these headers (names in lower case, as ASGI has them)."""
    told = tuple([pair for pair in headers if pair[0] in READ])
    if sum([len(value) for _, value in told]) > LONGEST_REMEMBERED:
        return _read(told)
    return _remembered(told)


def _read(told: Headers) -> Asker:
    headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in told}
    verdict = judge("GET", headers).verdict
    return Asker(
        kept=kept_headers(headers),
        agent=headers.get("user-agent", ""),
        language=preferred(headers.get("accept-language", "")),
        makes_card=verdict is Verdict.PREVIEW,
        like_a_person=verdict is Verdict.HUMAN,
    )


_remembered = lru_cache(maxsize=REMEMBERED)(_read)
