"""A company's own patterns, on an engine whose time grows with the text and never with the pattern: RE2."""

from functools import lru_cache
from typing import Any

import re2


class Unreadable(ValueError):
    """RE2 can't read the pattern; the text says why, in English."""


@lru_cache(maxsize=256)
def compiled(pattern: str) -> Any:
    """The pattern, for which capitals and small letters are the same. Raises `Unreadable`."""
    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    options.max_mem = 1 << 20
    try:
        return re2.compile(pattern, options)
    except re2.error as wrong:
        said = wrong.args[0] if wrong.args else ""
        raise Unreadable(said.decode(errors="replace") if isinstance(said, bytes) else str(said)) from wrong


def finds_nothing(pattern: str) -> bool:
    """Whether the pattern fits an empty stretch, and so every place of every text."""
    return compiled(pattern).search("") is not None
