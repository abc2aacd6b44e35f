"""How phrase lists are written, and how they are looked for.

A phrase is written as people write it. A space stands for whatever keeps two words apart, or for nothing (hashtags run
words together); `*` for any part of a word; `~` for up to three further words; `(a|b)` for a choice; `[a |b ]` for
something that may be missing and `[a |b ]*` for up to three of it; `x?` and `(?! ...)` mean what they mean in a pattern.
Accents, capitals and look-alikes do not matter: phrases are folded like the texts.

Everything is bounded, so a list costs a text at most its length times a constant. In a long text most phrases are
ruled out by a literal that they need and the text lacks, which is some twenty times quicker than one large pattern.
"""

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache

import msgspec

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
_REACH = 120
"""No phrase is longer than this before or behind the literal that it needs."""
_SHORT = ""
"""Stands for any literal that is too short to be ruled out by its first three letters."""
_LONG = 200
"""From this length on, literals are looked for first."""


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

    def may_stand_in(self, text: str) -> bool:
        """Whether the beginning of some phrase's literal is there, inside a word too; no is certain, yes is not."""
        trigrams = _trigrams(text)
        return any(not trigrams.isdisjoint(beginnings) for _, beginnings, _ in self._single)

    @cached_property
    def _joined(self) -> re.Pattern[str]:
        return re.compile(rf"(?<![a-z0-9])(?:{source(self.phrases)})(?![a-z0-9])" if self.phrases else r"(?!)")

    @cached_property
    def _single(self) -> list[tuple[tuple[str, ...], frozenset[str], re.Pattern[str]]]:
        return [_one_phrase(phrase) for phrase in self.phrases]

    def _each(self, text: str) -> Iterator[re.Match[str]]:
        trigrams = _trigrams(text)
        for literals, beginnings, single in self._single:
            if not trigrams.isdisjoint(beginnings):
                for first, last in _windows(literals, text):
                    yield from _at_word_starts(single, text, first, last)


def _one_phrase(phrase: str) -> tuple[tuple[str, ...], frozenset[str], re.Pattern[str]]:
    """The literals of which it needs one, their beginnings as `_trigrams` has them, and its pattern."""
    literals = literals_of(phrase)
    beginnings = frozenset(one[:3] if len(one) >= 3 else _SHORT for one in literals)
    return literals, beginnings, re.compile(rf"(?:{_translated(phrase)})(?![a-z0-9])")


@lru_cache(maxsize=1024)
def pattern(phrases: tuple[str, ...]) -> PhraseList:
    """The list, made ready once."""
    return PhraseList(phrases)


@lru_cache(maxsize=256)
def source(phrases: tuple[str, ...]) -> str:
    """The source of one pattern for all phrases, to be built into a larger one."""
    return "|".join(map(_translated, phrases))


@lru_cache(maxsize=16)
def _trigrams(text: str) -> frozenset[str]:
    """All that the text's letters can begin with, one to three long: ruling a literal out takes one look."""
    return frozenset(text[at : at + size] for size in (0, 1, 2, 3) for at in range(len(text)))


@lru_cache(maxsize=4)
def _trigrams(text: str) -> frozenset[str]:
    """Every three letters in a row: most literals are ruled out by one look, without going through the text."""
    return frozenset((_SHORT, *map("".join, zip(text, text[1:], text[2:], strict=False))))


def _place(found: re.Match[str]) -> tuple[int, int]:
    return found.start(), -found.end()


def _windows(literals: tuple[str, ...], text: str) -> list[tuple[int, int]]:
    """The stretches of the text that lie around one of the literals, merged where they touch."""
    if "" in literals:
        return [(0, len(text))]
    places = sorted(place for literal in literals for place in _places(literal, text))
    windows: list[tuple[int, int]] = []
    for place in places:
        if windows and place - _REACH <= windows[-1][1]:
            windows[-1] = (windows[-1][0], place + _REACH)
        else:
            windows.append((max(0, place - _REACH), place + _REACH))
    return windows


def _places(literal: str, text: str) -> Iterator[int]:
    place = text.find(literal)
    while place >= 0:
        yield place
        place = text.find(literal, place + 1)


def _at_word_starts(single: re.Pattern[str], text: str, first: int, last: int) -> Iterator[re.Match[str]]:
    """Matches that begin a word. Without a look-behind the engine can jump to a phrase's first letters."""
    while found := single.search(text, first, last):
        if found.start() == 0 or not text[found.start() - 1].isalnum():
            yield found
            first = max(found.end(), found.start() + 1)
        else:
            first = found.start() + 1


def _translated(phrase: str) -> str:
    plain = re.sub(r"\((?!\?)", "(?:", folded(phrase))
    return _SIGN.sub(lambda sign: _NOTATION[sign.group()], plain)


# --- literals --------------------------------------------------------------------------------------

_PIECE = re.compile(r"[a-z0-9](?!\?)")


def literals_of(phrase: str) -> tuple[str, ...]:
    """Stretches of letters of which a match holds at least one; `("",)` when nothing is certain."""
    return _needed(folded(phrase))


def _needed(phrase: str) -> tuple[str, ...]:
    found: list[tuple[str, ...]] = [("",)]
    run, place = "", 0
    while place < len(phrase):
        if _PIECE.match(phrase, place):
            run, place = run + phrase[place], place + 1
            continue
        found, run = [*found, (run,)], ""
        if phrase[place] in "([":
            end = _closing(phrase, place)
            if phrase[place] == "(" and phrase[place + 1] != "?" and phrase[end : end + 1] != "?":
                found.append(tuple(one for each in _choices(phrase[place + 1 : end - 1]) for one in _needed(each)))
            place = end
        else:
            place += 1
    return max([*found, (run,)], key=lambda choices: min(map(len, choices)))


def _closing(phrase: str, place: int) -> int:
    """Where the bracket that opens at `place` is behind."""
    depth = 0
    for at in range(place, len(phrase)):
        depth += (phrase[at] in "([") - (phrase[at] in ")]")
        if depth == 0:
            return at + 1
    return len(phrase)


def _choices(inside: str) -> list[str]:
    depth, parts = 0, [""]
    for char in inside:
        depth += (char in "([") - (char in ")]")
        if char == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += char
    return parts
