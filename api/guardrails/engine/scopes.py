"""Sentences, clauses and words of a folded text, by their spans."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise

import msgspec

from api.guardrails.engine.normalise import Span

_SENTENCE_END = re.compile(
    r"(?<!\bmio)(?<!\bmrd)(?<!\bmln)(?<!\btsd)"
    r"[.!?\n\u2600-\u27bf\U0001f000-\U0001faff]+(?:[\"')\]]*(?=\s|$)|(?<=\n))"
)
_CLAUSE_END = re.compile(r"[,;:()\"]|\s-+\s")
_CLAUSE_CUT = re.compile(r"[,;:()\"!?\n]|\.(?=\s)|\s-+\s|[\u2600-\u27bf\U0001f000-\U0001faff]")
_WORD = re.compile(r"[a-z0-9]+(?:'[a-z0-9]+)*", re.ASCII)

_LONGEST_SENTENCE = 600


class Scopes(msgspec.Struct, frozen=True):
    """Where the sentences of one folded text begin."""

    text: str
    starts: tuple[int, ...]

    def sentence(self, at: int) -> Span:
        """The sentence that position `at` lies in."""
        place = bisect_right(self.starts, at)
        return self.starts[place - 1], self.starts[place] if place < len(self.starts) else len(self.text)

    def next_sentence(self, at: int) -> str:
        """The words of the sentence behind the one at `at`; empty at the end."""
        _, end = self.sentence(at)
        return "" if end >= len(self.text) else self.text[slice(*self.sentence(end))]

    def clause(self, start: int, end: int) -> Span:
        """The clause around `[start, end)`, cut at commas, brackets, quotes and dashes."""
        first, last = self.sentence(start)[0], self.sentence(max(start, end - 1))[1]
        cuts = list(_CLAUSE_END.finditer(self.text, first, start))
        after = _CLAUSE_END.search(self.text, end, last)
        return cuts[-1].end() if cuts else first, after.start() if after else last


def scopes_of(text: str) -> Scopes:
    """The sentences of a folded text. A dot inside a number or an address ends none; a line break
    and an emoji do."""
    ends = (found.end() for found in _SENTENCE_END.finditer(text) if found.end() < len(text))
    return Scopes(text, tuple(_shortened(text, [0, *ends, len(text)])))


def _shortened(text: str, starts: list[int]) -> Iterator[int]:
    """The starts, and more of them in what is longer than any sentence, between two words."""
    for start, end in pairwise(starts):
        place = start
        yield place
        while end - place > _LONGEST_SENTENCE:
            blank = text.rfind(" ", place + _LONGEST_SENTENCE // 2, place + _LONGEST_SENTENCE)
            place = blank + 1 if blank >= 0 else place + _LONGEST_SENTENCE
            yield place


def words_before(text: str, at: int, many: int) -> str:
    """The last words of the same clause before position `at`, joined by spaces."""
    clause = _CLAUSE_CUT.split(text[max(0, at - 80) : at])[-1]
    return " ".join(_WORD.findall(clause)[-many:])


def start_of_words_before(text: str, at: int, many: int) -> int:
    """Where the words begin that `words_before` gives."""
    near = max(0, at - 80)
    cuts = list(_CLAUSE_CUT.finditer(text, near, at))
    words = list(_WORD.finditer(text, cuts[-1].end() if cuts else near, at))
    return words[-many:][0].start() if words else at


def words_of(text: str) -> list[str]:
    """The words of a folded text; an apostrophe inside a word belongs to it."""
    return _WORD.findall(text)
