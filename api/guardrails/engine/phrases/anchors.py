"""Stretches of letters that phrases can't do without, all looked for in one pass over a text (Aho-Corasick)."""

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

import msgspec
from ahocorasick_rs import AhoCorasick


class Places(msgspec.Struct, frozen=True):
    """Where each anchor begins that the text holds."""

    starts: dict[str, list[int]]
    held: frozenset[str]


_KNOWN: dict[str, int] = {}
"""Every anchor of every phrase list that was asked for, in the order in which they came. It only grows."""


def remember(anchors: Iterable[str]) -> None:
    """From now on `places` knows the anchors too."""
    for anchor in anchors:
        if anchor:
            _KNOWN.setdefault(anchor, len(_KNOWN))


def places(text: str) -> Places:
    """Where the known anchors stand in a folded text, overlapping ones too."""
    return _places(text, len(_KNOWN))


@lru_cache(maxsize=64)
def _places(text: str, known: int) -> Places:
    anchors, automaton = _automaton(known)
    found = defaultdict[str, list[int]](list)
    for number, start, _ in automaton.find_matches_as_indexes(text, overlapping=True):
        found[anchors[number]].append(start)
    return Places(dict(found), frozenset(found))


@lru_cache(maxsize=1)
def _automaton(known: int) -> tuple[list[str], AhoCorasick]:
    """Made anew when there are more anchors than before; a thousand take a millisecond."""
    anchors = list(_KNOWN)[:known]
    return anchors, AhoCorasick(anchors)
