"""How phrase lists are written, and how they become patterns.

A phrase is written as people write it. A space stands for whatever keeps two words apart, or for nothing (hashtags run
words together); `*` for the rest of a word; `~` for up to three further words; `(a|b)` for a choice; `[word ]` for
something that may be missing. Accents, capitals and look-alikes do not matter: phrases are folded like the texts.
Everything is bounded, so a pattern costs a text at most its length times a constant.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from api.guardrails.normalise import folded

_GAP = r"[\s\-_'\"*#]{0,3}"
_NOTATION = {
    " ": _GAP,
    "*": r"[a-z0-9]{0,16}",
    "~": r"(?:[\s\-_'\"]{1,3}[a-z0-9'%]{1,20}){0,3}",
    "[": "(?:",
    "]": ")?",
    "]*": "){0,3}",
}
_SIGN = re.compile(r"\]\*|[ *~\[\]]")
_NOTHING = re.compile(r"(?!)")


@lru_cache(maxsize=512)
def pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern for all phrases, matched against folded text at word boundaries."""
    return re.compile(rf"(?<![a-z0-9])(?:{source(phrases)})(?![a-z0-9])") if phrases else _NOTHING


@lru_cache(maxsize=64)
def anywhere(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern for all phrases inside words too: hashtags and compounds run words together."""
    return re.compile(source(phrases))


def source(phrases: Iterable[str]) -> str:
    """The pattern's source, to be built into a larger one."""
    return "|".join(map(_translated, phrases))


def _translated(phrase: str) -> str:
    plain = re.sub(r"\((?!\?)", "(?:", folded(phrase))
    return _SIGN.sub(lambda sign: _NOTATION[sign.group()], plain)
