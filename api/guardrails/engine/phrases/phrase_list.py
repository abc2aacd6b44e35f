"""Looking for phrases in a folded text, in time linear in its length.

One large pattern would try every phrase at every word. In a long text most phrases are ruled out instead by a literal
that they need and the text lacks (`anchors.py` looks for the literals of all lists at once), and the others are tried
around it only: a list of which the text holds nothing costs next to nothing.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property, lru_cache

import msgspec

from api.guardrails.engine.normalise import Span
from api.guardrails.engine.phrases.anchors import places, remember
from api.guardrails.engine.phrases.notation import heads_of, literals_of, longest, source

_REACH = 120
"""What surrounds a literal reaches so far."""
_BEHIND = 40
"""An exception such as `(?! of my card)` reads on behind the phrase."""
_ROUNDED = 32
_TELLING = 4
"""A beginning of so many letters is rare enough to look for."""
_LONG = 200
"""From this length on, literals are looked for first."""


class Needing(msgspec.Struct, frozen=True):
    """The phrases that need one literal: those that begin with it, and those that hold it somewhere."""

    beginning: tuple[re.Pattern[str], ...]
    holding: dict[int, list[re.Pattern[str]]]
    """By the length of the longest match, rounded up."""


class PhraseList(msgspec.Struct, frozen=True, dict=True):
    """Phrases to look for in folded text, at word boundaries."""

    phrases: tuple[str, ...]

    def search(self, text: str) -> re.Match[str] | None:
        """The first match."""
        return self._joined.search(text) if len(text) < _LONG else min(self._each(text), key=_place, default=None)

    def found_in(self, text: str) -> bool:
        """Whether there is a match."""
        return bool(self._joined.search(text)) if len(text) < _LONG else any(True for _ in self._each(text))

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every match; those of different phrases may overlap in a long text."""
        return self._joined.finditer(text) if len(text) < _LONG else iter(sorted(self._each(text), key=_place))

    def match(self, text: str) -> re.Match[str] | None:
        """The match at the beginning."""
        return self._joined.match(text)

    def surroundings(self, text: str) -> list[Span]:
        """The stretches of the text around everything that a phrase can't do without, inside words too."""
        literals, found = self._literals, places(text)
        return _windows([place for each in literals & found.held for place in found.starts[each]], _REACH, text)

    def _each(self, text: str) -> Iterator[re.Match[str]]:
        literals, found = self._literals, places(text)
        for literal in literals & found.held:
            needing = self._needed[literal]
            if needing.beginning:
                yield from _at_places(needing.beginning, text, found.starts[literal])
            for reach, singles in needing.holding.items():
                yield from _inside(singles, text, _windows(found.starts[literal], reach, text))
        if "" in self._needed:
            yield from _inside(self._needed[""].holding[0], text, [(0, len(text))])

    @cached_property
    def _literals(self) -> frozenset[str]:
        return frozenset(self._needed) - {""}

    @cached_property
    def _joined(self) -> re.Pattern[str]:
        return re.compile(rf"(?<![a-z0-9])(?:{source(self.phrases)})(?![a-z0-9])" if self.phrases else r"(?!)")

    @cached_property
    def _needed(self) -> dict[str, Needing]:
        """For each literal the phrases of which a match holds it."""
        beginning = defaultdict[str, list[re.Pattern[str]]](list)
        holding = defaultdict[str, dict[int, list[re.Pattern[str]]]](dict)
        for phrase in self.phrases:
            single = re.compile(rf"(?:{source((phrase,))})(?![a-z0-9])")
            heads, literals = heads_of(phrase), literals_of(phrase)
            telling = heads == literals or min(map(len, heads)) >= _TELLING
            for literal in heads if telling else literals:
                if telling and literal:
                    beginning[literal].append(single)
                else:
                    reach = -(-longest(phrase) // _ROUNDED) * _ROUNDED if literal else 0
                    holding[literal].setdefault(reach, []).append(single)
        remember({*beginning, *holding})
        return {each: Needing(tuple(beginning[each]), holding[each]) for each in {**beginning, **holding}}


@lru_cache(maxsize=1024)
def pattern(phrases: tuple[str, ...]) -> PhraseList:
    """The list, made ready once."""
    return PhraseList(phrases)


def _at_places(singles: tuple[re.Pattern[str], ...], text: str, there: list[int]) -> Iterator[re.Match[str]]:
    """Matches that begin at one of the places, where a word begins too."""
    for place in there:
        if place == 0 or not text[place - 1].isalnum():
            for single in singles:
                if found := single.match(text, place):
                    yield found


def _inside(singles: list[re.Pattern[str]], text: str, windows: list[Span]) -> Iterator[re.Match[str]]:
    for first, last in windows:
        for single in singles:
            if found := single.search(text, first, last):
                yield from _at_word_starts(found, last)


def _windows(there: list[int], reach: int, text: str) -> list[Span]:
    """The stretches of the text that lie around the places, merged where they touch."""
    windows: list[Span] = []
    for place in sorted(there):
        first, last = max(0, place - reach), min(len(text), place + reach + _BEHIND)
        if windows and first <= windows[-1][1]:
            windows[-1] = (windows[-1][0], last)
        else:
            windows.append((first, last))
    return windows


def _at_word_starts(found: re.Match[str] | None, last: int) -> Iterator[re.Match[str]]:
    """The match and those behind it that begin a word. Without a look-behind the engine can jump to first letters."""
    while found:
        text, start = found.string, found.start()
        begins = start == 0 or not text[start - 1].isalnum()
        if begins:
            yield found
        found = found.re.search(text, max(found.end(), start + 1) if begins else start + 1, last)


def _place(found: re.Match[str]) -> Span:
    return found.start(), -found.end()
