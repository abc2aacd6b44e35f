"""All phrases at once: which of them a text holds, and where, found in one pass.

Every phrase is known by letters that it can't do without (`notation.py`). One automaton (Aho-Corasick) looks for the
letters of all phrases together, and a phrase is tried only at the beginnings of words from which it would reach its
letters. So the time hangs on what a text holds, and hardly on how many phrases there are; lists only pick from it.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

import msgspec
from ahocorasick_rs import AhoCorasick

from api.guardrails.engine.phrases.notation import firsts_of, needs_of, source

Matches = tuple[re.Match[str], ...]

_WORD_START = re.compile(r"(?<![^\W_])\S")


class Phrase(msgspec.Struct, frozen=True):
    """One phrase by its number. Its pattern is tried where a word begins."""

    number: int
    pattern: re.Pattern[str]
    firsts: str
    """The letters that it can begin with; empty when any can."""
    also: tuple[str, ...]
    """One of these stands in every match, where there are any."""


class Held(msgspec.Struct, frozen=True):
    """What one text holds: the phrases as bits by their numbers, the matches of each, and where the letters begin."""

    phrases: int
    matches: dict[int, list[re.Match[str]]]
    letters: dict[str, list[int]]
    picked: dict[int, Matches]
    """By list, what was asked for already."""

    def pick(self, phrases: int) -> Matches:
        """The matches of a list, given as bits, in the order of the text; of those with one span the first."""
        if phrases not in self.picked:
            of_list = phrases & self.phrases
            found = {one.span(): one for number in _numbers(of_list) for one in self.matches[number]}
            self.picked[phrases] = tuple(sorted(found.values(), key=_place))
        return self.picked[phrases]


_NUMBERS: dict[str, int] = {}
"""Every phrase that was asked for. It only grows, like the rest."""
_BY_LETTERS = defaultdict[str, dict[int, list[Phrase]]](dict)
"""By the letters, and by how far before them a match begins at most."""
_ALSO: set[str] = set()
_WITHOUT_LETTERS: list[Phrase] = []


def number_of(phrase: str) -> int:
    """The phrase's number; from now on texts are read for it."""
    if phrase not in _NUMBERS:
        needs = needs_of(phrase)
        compiled = re.compile(rf"(?:{source((phrase,))})(?![a-z0-9])")
        new = Phrase(len(_NUMBERS), compiled, firsts_of(phrase), needs.also)
        _ALSO.update(needs.also)
        for letters, before in needs.letters:
            where = _BY_LETTERS[letters].setdefault(before, []) if letters else _WITHOUT_LETTERS
            where.append(new)
        _NUMBERS[phrase] = new.number
    return _NUMBERS[phrase]


def letters_of(phrase: str) -> Iterator[str]:
    """What the phrase can't do without; from now on texts are read for it."""
    number_of(phrase)
    return (letters for letters, _ in needs_of(phrase).letters if letters)


def held_by(text: str) -> Held:
    """Every known phrase and its letters in a folded text."""
    return _held_by(text, len(_NUMBERS))


@lru_cache(maxsize=64)
def _held_by(text: str, known: int) -> Held:
    letters = _letters_in(text, known)
    matches = defaultdict[int, list[re.Match[str]]](list)
    for number, found in _found(text, letters):
        matches[number].append(found)
    phrases = 0
    for number in matches:
        phrases |= 1 << number
    return Held(phrases, dict(matches), letters, {})


def _letters_in(text: str, known: int) -> dict[str, list[int]]:
    names, automaton = _automaton(known)
    starts = defaultdict[str, list[int]](list)
    for number, start, _ in automaton.find_matches_as_indexes(text, overlapping=True):
        starts[names[number]].append(start)
    return starts


@lru_cache(maxsize=1)
def _automaton(known: int) -> tuple[list[str], AhoCorasick]:  # noqa: ARG001
    """Made anew when there are more phrases than before; a thousand take a millisecond."""
    names = list(_BY_LETTERS.keys() | _ALSO)
    return names, AhoCorasick(names)


def _found(text: str, letters: dict[str, list[int]]) -> Iterator[tuple[int, re.Match[str]]]:
    words = [found.start() for found in _WORD_START.finditer(text)]
    starts = frozenset(words)
    for each, places in letters.items():
        for before, phrases in _BY_LETTERS.get(each, {}).items():
            possible = [one for one in phrases if not (one.also and letters.keys().isdisjoint(one.also))]
            if possible:
                begins = _begins(words, places, before) if before else [place for place in places if place in starts]
                yield from _tried(possible, text, begins)
    yield from _tried(_WITHOUT_LETTERS, text, words)


def _begins(words: list[int], places: list[int], before: int) -> Sequence[int]:
    """The beginnings of words at the places or at most so far before them."""
    begins: list[int] = []
    for place in places:
        first = bisect_left(words, max(place - before, begins[-1] + 1 if begins else 0))
        begins += words[first : bisect_right(words, place, first)]
    return begins


def _tried(phrases: Iterable[Phrase], text: str, begins: Sequence[int]) -> Iterator[tuple[int, re.Match[str]]]:
    for phrase in phrases:
        past, firsts, match = 0, phrase.firsts, phrase.pattern.match
        for begin in begins:
            fits = not firsts or text[begin] in firsts
            if fits and begin >= past and (found := match(text, begin)):
                past = found.end()
                yield phrase.number, found


def _numbers(phrases: int) -> Iterator[int]:
    """The numbers that the bits stand for."""
    while phrases:
        lowest = phrases & -phrases
        yield lowest.bit_length() - 1
        phrases ^= lowest


def _place(found: re.Match[str]) -> tuple[int, int]:
    return found.start(), -found.end()
