"""Names in a folded text, also with look-alikes, their words run together, or with the endings languages give them."""

import re
from functools import lru_cache

from api.guardrails.engine.normalise import Span, folded


def find_name(name: str, text: str) -> list[Span]:
    """Where the name stands in a folded text."""
    looks = skeleton(text)
    if _beginning(name)[:2] not in looks:
        return []
    return [found.span() for found in _name(name).finditer(looks)]


@lru_cache(maxsize=32)
def words_of_names(*names: str) -> frozenset[str]:
    """The single words that the names are made of, folded."""
    return frozenset(word for name in names for word in folded(name).split())


@lru_cache(maxsize=16)
def skeleton(text: str) -> str:
    """The text with what looks like an l as an l (`KestreI`, `Kestre1`); as long as before."""
    return text.translate(_LIKE_L)


_PROJECT = ("projekt", "project", "projet", "progetto")
_JOINED = "-?"
"""`Light-house` is the same name."""
_LIKE_L = str.maketrans({"i": "l", "1": "l", "|": "l"})


@lru_cache(maxsize=256)
def _beginning(name: str) -> str:
    return skeleton(folded(name).split()[0]) if name.strip() else ""


@lru_cache(maxsize=256)
def _name(name: str) -> re.Pattern[str]:
    """At word boundaries, its words apart or run together, its letters joined by hyphens; `project` may be glued on."""
    words = [_JOINED.join(map(re.escape, skeleton(word))) for word in folded(name).split()]
    joined = r"[^a-z0-9]{0,3}".join(words)
    glued = f"(?:{'|'.join(map(skeleton, _PROJECT))})"
    return re.compile(rf"(?<![a-z0-9])(?:{glued})?{joined}(?:'?s|en|er|e)?(?:{glued}[a-z]*)?(?![a-z0-9])")
