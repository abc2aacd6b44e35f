"""How phrase lists are written.

A phrase is written as people write it. A space stands for whatever keeps two words apart, or for nothing (hashtags run
words together); `*` for any part of a word; `~` for up to three further words; `(a|b)` for a choice; `[a |b ]` for
something that may be missing and `[a |b ]*` for up to three of it; `x?` and `(?! ...)` are as in a pattern.
Accents, capitals and look-alikes do not matter: phrases are folded like the texts. Everything is bounded.
"""

import re
from functools import lru_cache

import msgspec

from api.guardrails.engine.normalise import folded

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


@lru_cache(maxsize=256)
def source(phrases: tuple[str, ...]) -> str:
    """The source of one pattern for all phrases."""
    return "|".join(map(_translated, phrases))


def _translated(phrase: str) -> str:
    plain = re.sub(r"\((?!\?)", "(?:", folded(phrase))
    return _SIGN.sub(lambda sign: _NOTATION[sign.group()], plain)


def _longest(phrase: str) -> int:
    """How long a match can be at most."""
    length, place = 0, 0
    while place < len(phrase):
        if phrase[place] not in "([":
            length, place = length + _WIDTHS.get(phrase[place], 1), place + 1
            continue
        end = _closing(phrase, place)
        thrice = phrase[place] == "[" and phrase[end : end + 1] == "*"
        if phrase[place + 1] != "?":
            length += max(map(_longest, _choices(phrase[place + 1 : end - 1]))) * (3 if thrice else 1)
        place = end + thrice
    return length


_WIDTHS = {" ": 3, "*": 16, "~": 72, "?": 0}

# --- literals --------------------------------------------------------------------------------------

_LETTERS = re.compile(r"(?:[a-z0-9'%#/,:;&@-](?!\?)|[^\x00-\x7f](?!\?))+")
"""And signs that stand for themselves, of which an emoji may be all that a phrase has."""
_TELLING = 4
"""A beginning of so many letters is rare enough to look for."""

Need = tuple[str, int]
"""A stretch of letters, and how far before it a match begins at most."""


class Needs(msgspec.Struct, frozen=True):
    """What a phrase can't do without: every match holds one of `letters`, and one of `also` where there are any."""

    letters: tuple[Need, ...]
    also: tuple[str, ...] = ()


def needs_of(phrase: str) -> Needs:
    """The rarest stretches of letters; a single empty one when nothing is certain."""
    heads, (needed, *others) = _heads(folded(phrase)), _needed(folded(phrase))
    if heads == _letters(needed):
        return Needs(_at_the_beginning(heads), _telling(others))
    if min(map(len, heads)) >= _TELLING:
        return Needs(_at_the_beginning(heads), _telling([needed]))
    return Needs(needed, _telling(others))


def _at_the_beginning(heads: tuple[str, ...]) -> tuple[Need, ...]:
    return tuple((head, 0) for head in heads)


def _telling(others: list[tuple[Need, ...]]) -> tuple[str, ...]:
    return _letters(others[0]) if others and _rarest(others[0]) >= _TELLING else ()


def _heads(phrase: str) -> tuple[str, ...]:
    """Stretches of letters of which every match begins with one."""
    if phrase[:1] == "(" and phrase[1:2] != "?":
        end = _closing(phrase, 0)
        return (
            ("",)
            if phrase[end : end + 1] == "?"
            else tuple(head for choice in _choices(phrase[1 : end - 1]) for head in _heads(choice))
        )
    letters = _LETTERS.match(phrase)
    return (letters.group() if letters else "",)


def _needed(phrase: str) -> list[tuple[Need, ...]]:
    """For every part of the phrase that nothing can replace what it begins with or holds; the rarest first."""
    found: list[tuple[Need, ...]] = []
    place = 0
    while place < len(phrase):
        if letters := _LETTERS.match(phrase, place):
            found.append(((letters.group(), _longest(phrase[:place])),))
            place = letters.end()
        elif phrase[place] in "([":
            end = _closing(phrase, place)
            if phrase[place] == "(" and phrase[place + 1] != "?" and phrase[end : end + 1] != "?":
                found.append(_needed_in_choices(phrase[place + 1 : end - 1], _longest(phrase[:place])))
            place = end
        else:
            place += 2 if phrase[place] == "\\" else 1
    return sorted(found, key=_rarest, reverse=True) or [(("", 0),)]


def _needed_in_choices(inside: str, before: int) -> tuple[Need, ...]:
    return tuple((letters, before + further) for each in _choices(inside) for letters, further in _needed(each)[0])


def _letters(needs: tuple[Need, ...]) -> tuple[str, ...]:
    return tuple(letters for letters, _ in needs)


def _rarest(needs: tuple[Need, ...]) -> int:
    return min(map(_rarity, _letters(needs)))


def firsts_of(phrase: str) -> str:
    """The letters that a match can begin with; empty when any can."""
    firsts = _firsts(folded(phrase))
    return "" if "" in firsts else "".join(sorted(firsts))


def _firsts(phrase: str) -> set[str]:
    """With an empty one when it is not certain."""
    if letters := _FIRST.match(phrase):
        return {letters[1], *(_firsts(phrase[2:]) if letters[2] else ())}
    if phrase[:1] not in ("(", "["):
        return {""}
    end = _closing(phrase, 0)
    rest = phrase[end:].removeprefix("*") if phrase[0] == "[" else phrase[end:].removeprefix("?")
    if phrase.startswith("(?"):
        return _firsts(rest) if phrase[2] == "!" else {""}
    firsts = {first for choice in _choices(phrase[1 : end - 1]) for first in _firsts(choice)}
    replaceable = phrase[0] == "[" or phrase[end : end + 1] == "?"
    return firsts | _firsts(rest) if replaceable else firsts


_FIRST = re.compile(r"([a-z0-9])(\??)")


def _rarity(letters: str) -> int:
    """Long stretches are rare; the commonest words count for less than their length."""
    return len(letters) - 2 * (letters in _COMMON)


_COMMON = frozenset(
    word
    for words in (
        "the and for you your our have has are was with that this from they what will can not all one more year very",
        "just der die das den dem ein eine und ist mit von auf fur wir nicht auch het een van dat voor met niet ook",
        "naar les des une est que qui dans pour pas sur avec nous vous che con del della per non una sono anche piu",
    )
    for word in words.split()
)


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
