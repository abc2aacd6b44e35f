"""A company's own patterns, on an engine whose time grows with the text and never with the pattern: RE2.

A pattern is looked for in folded texts, so capitals, accents and look-alikes make no difference. Several lines are no
pattern but phrases, one a line, each found as whole words.
"""

import re
from functools import lru_cache
from typing import Any

import re2

from api.guardrails.engine.normalise import folded

LONGEST = 2_000
"""Characters of a pattern."""
_MOST_MEMORY = 1 << 20
"""Bytes for one pattern made ready; a larger one is refused."""


class Unreadable(ValueError):
    """RE2 can't read the pattern; the text says why, in English."""


@lru_cache(maxsize=256)
def compiled(pattern: str) -> Any:
    """What finds the pattern in folded texts. Raises `Unreadable`, also for one that is too long or takes too much."""
    if len(pattern) > LONGEST:
        raise Unreadable(f"more than {LONGEST} characters")
    try:
        return re2.compile(_of_phrases(pattern) if "\n" in pattern.strip() else _folded(pattern), _options())
    except re2.error as wrong:
        said = wrong.args[0] if wrong.args else ""
        raise Unreadable(said.decode(errors="replace") if isinstance(said, bytes) else str(said)) from wrong


def finds_nothing(pattern: str) -> bool:
    """Whether the pattern fits an empty stretch, and so every place of every text."""
    return compiled(pattern).search("") is not None


def _options() -> re2.Options:
    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    options.max_mem = _MOST_MEMORY
    return options


def _folded(pattern: str) -> str:
    """The pattern without accents; what is ASCII stays, for `\\D` is not `\\d`."""
    return "".join(char if char.isascii() else folded(char) for char in pattern.strip())


def _of_phrases(lines: str) -> str:
    phrases = [re.split(r"\s+", folded(line).strip()) for line in lines.splitlines() if line.strip()]
    return rf"\b(?:{'|'.join(_SPACE.join(map(re2.escape, words)) for words in phrases)})\b"


_SPACE = r"\s+"
