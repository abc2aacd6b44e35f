"""Looking for a list of phrases in a folded text.

A text is read once for the phrases of all lists (`index.py`), and each list only picks its own: one of which the text
holds nothing costs next to nothing.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property, lru_cache

import msgspec

from api.guardrails.engine.normalise import Span
from api.guardrails.engine.phrases.index import Matches, held_by, letters_of, number_of
from api.guardrails.engine.phrases.notation import source

_REACH = 120
"""What surrounds a literal reaches so far."""
_FEW_LETTERS, _FEW_PHRASES = 160, 60
_BEHIND = 40
"""An exception such as `(?! of my card)` reads on behind the phrase."""


class PhraseList(msgspec.Struct, frozen=True, dict=True):
    """Phrases to look for in folded text, at word boundaries."""

    phrases: tuple[str, ...]

    def search(self, text: str) -> re.Match[str] | None:
        """The first match."""
        return next(iter(self._picked(text)), None)

    def found_in(self, text: str) -> bool:
        """Whether there is a match. A few phrases in a few words are found soonest by themselves."""
        if len(text) <= _FEW_LETTERS and len(self.phrases) <= _FEW_PHRASES:
            return bool(self._joined.search(text))
        return bool(self._picked(text))

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every match; those of different phrases may overlap."""
        return iter(self._picked(text))

    def within(self, text: str, first: int, last: int) -> Iterator[re.Match[str]]:
        """Every match in a stretch of a text that is read as a whole: cheaper than to read the stretch by itself."""
        found = self._picked(text)
        for one in found[bisect_left(found, first, key=re.Match.start) :]:
            if one.start() >= last:
                return
            if one.end() <= last:
                yield one

    def is_within(self, text: str, first: int, last: int) -> bool:
        """Whether there is a match in a stretch of a text that is read as a whole."""
        return any(True for _ in self.within(text, first, last))

    def match(self, text: str) -> re.Match[str] | None:
        """The match at the beginning."""
        return self._joined.match(text)

    def surroundings(self, text: str) -> list[Span]:
        """The stretches of the text around everything that a phrase can't do without, inside words too."""
        letters, places = self._letters, held_by(text).letters
        return _windows([place for each in letters & places.keys() for place in places[each]], text)

    def _picked(self, text: str) -> Matches:
        phrases = self._bits  # first, for the text is read for what is known by then
        return held_by(text).pick(phrases)

    @cached_property
    def _bits(self) -> int:
        """The numbers of the phrases as bits."""
        bits = 0
        for phrase in self.phrases:
            bits |= 1 << number_of(phrase)
        return bits

    @cached_property
    def _letters(self) -> frozenset[str]:
        """What the phrases can't do without."""
        return frozenset(letters for phrase in self.phrases for letters in letters_of(phrase))

    @cached_property
    def _joined(self) -> re.Pattern[str]:
        return re.compile(rf"(?<![a-z0-9])(?:{source(self.phrases)})(?![a-z0-9])" if self.phrases else r"(?!)")


@lru_cache(maxsize=1024)
def pattern(phrases: tuple[str, ...]) -> PhraseList:
    """The list, made ready once."""
    return PhraseList(phrases)


def _windows(there: list[int], text: str) -> list[Span]:
    """The stretches of the text that lie around the places, merged where they touch."""
    windows: list[Span] = []
    for place in sorted(there):
        first, last = max(0, place - _REACH), min(len(text), place + _REACH + _BEHIND)
        if windows and first <= windows[-1][1]:
            windows[-1] = (windows[-1][0], last)
        else:
            windows.append((first, last))
    return windows
