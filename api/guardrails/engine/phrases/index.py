"""All phrases at once: which of them a text holds, and where, found in one pass.

Every phrase is known by letters that it can't do without (`notation.py`). One automaton (Aho-Corasick) looks for the
letters of all phrases together, and phrases are tried only at the beginnings of words from which they would reach their
letters: first all that share them by one pattern, then one by one where that fits. So the time hangs on what a text
holds, and hardly on how many phrases there are; lists only pick from it.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache

import msgspec
from ahocorasick_rs import AhoCorasick

from api.guardrails.engine.phrases.notation import firsts_of, needs_of, source

Matches = tuple[re.Match[str], ...]

_WORD_START = re.compile(r"(?<![^\W_])\S")


class Phrase(msgspec.Struct, frozen=True, dict=True):
    """One phrase by its number. Its pattern is tried where a word begins."""

    number: int
    source: str
    firsts: str
    """The letters that it can begin with; empty when any can."""
    also: tuple[str, ...]
    """One of these stands in every match, where there are any."""

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return _whole(self.source)


class Group(msgspec.Struct, dict=True):
    """Phrases that can't do without the same letters."""

    before: int = 0
    """How far before the letters a match begins at most."""
    phrases: list[Phrase] = []

    def add(self, phrase: Phrase, before: int) -> None:
        self.before = max(self.before, before)
        self.phrases.append(phrase)
        self.__dict__.pop("any", None)
        self.__dict__.pop("firsts", None)

    @cached_property
    def any(self) -> re.Pattern[str]:
        """What fits where one of the phrases does."""
        return _whole("|".join(one.source for one in self.phrases))

    @cached_property
    def firsts(self) -> frozenset[str]:
        """The letters that the phrases can begin with; empty when any can."""
        every = all(one.firsts for one in self.phrases)
        return frozenset("".join(one.firsts for one in self.phrases) if every else "")


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
_BY_LETTERS = defaultdict[str, dict[int, Group]](lambda: defaultdict(Group))
"""By the letters, and by whether a match begins at them, not far before them, or far."""
_ALSO: set[str] = set()
_WITHOUT_LETTERS = Group()
_NEAR = 24


def number_of(phrase: str) -> int:
    """The phrase's number; from now on texts are read for it."""
    if phrase not in _NUMBERS:
        needs = needs_of(phrase)
        new = Phrase(len(_NUMBERS), source((phrase,)), firsts_of(phrase), needs.also)
        _ALSO.update(needs.also)
        for letters, before in needs.letters:
            group = _BY_LETTERS[letters][(before > 0) + (before > _NEAR)] if letters else _WITHOUT_LETTERS
            group.add(new, before)
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
        for group in _BY_LETTERS.get(each, _NO_GROUPS).values():
            begins = _begins(words, places, group.before) if group.before else [one for one in places if one in starts]
            yield from _tried(group, text, begins)
    yield from _tried(_WITHOUT_LETTERS, text, words)


_NO_GROUPS: dict[int, Group] = {}


def _begins(words: list[int], places: list[int], before: int) -> Sequence[int]:
    """The beginnings of words at the places or at most so far before them."""
    begins: list[int] = []
    for place in places:
        first = bisect_left(words, max(place - before, begins[-1] + 1 if begins else 0))
        begins += words[first : bisect_right(words, place, first)]
    return begins


def _tried(group: Group, text: str, begins: Sequence[int]) -> Iterator[tuple[int, re.Match[str]]]:
    firsts = group.firsts
    possible = [begin for begin in begins if text[begin] in firsts] if firsts else begins
    if not possible:
        return
    fits = group.any.match
    begins = [begin for begin in possible if fits(text, begin)]
    for phrase in group.phrases if begins else ():
        past, match = 0, phrase.pattern.match
        for begin in begins:
            if begin >= past and (found := match(text, begin)):
                past = found.end()
                yield phrase.number, found


def _whole(source: str) -> re.Pattern[str]:
    """A pattern for whole words."""
    return re.compile(rf"(?:{source})(?![a-z0-9])")


def _numbers(phrases: int) -> Iterator[int]:
    """The numbers that the bits stand for."""
    while phrases:
        lowest = phrases & -phrases
        yield lowest.bit_length() - 1
        phrases ^= lowest


def _place(found: re.Match[str]) -> tuple[int, int]:
    return found.start(), -found.end()
