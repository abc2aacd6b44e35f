"""Letters and digits of a folded text in a row, however they are grouped, for finding account and card numbers."""

import re
from collections.abc import Iterator

import msgspec

from api.guardrails.engine.normalise import Folded

_DIGIT_WORDS = {
    word: str(value)
    for words in (
        "zero one two three four five six seven eight nine",
        "nul een twee drie vier vijf zes zeven acht negen",
        "null eins zwei drei vier funf sechs sieben acht neun",
        "zero uno due tre quattro cinque sei sette otto nove",
        "zero un deux trois quatre cinq six sept huit neuf",
    )
    for value, word in enumerate(words.split())
}
_LETTERS = re.compile(r"[a-z0-9]+")
LOOK_ALIKES = str.maketrans({"o": "0", "q": "0", "i": "1", "l": "1", "z": "2", "s": "5", "b": "8", "g": "9"})
"""Letters that pass for digits."""


class Group(msgspec.Struct, frozen=True):
    """Digits written together. `before` and `after` are what stands directly beside them."""

    digits: str
    start: int
    end: int
    before: str = ""
    after: str = ""


def spelled_as_digits(plain: Folded) -> Folded:
    """The text with digit words (`four one one one`) as digits; unchanged when there are fewer than eight."""
    words = [word for word in _LETTERS.finditer(plain.text) if word.group() in _DIGIT_WORDS]
    if len(words) < 8:
        return plain
    text, origin, ends, rest = "", list[int](), list[int](), 0
    for word in words:
        text += plain.text[rest : word.start()] + _DIGIT_WORDS[word.group()]
        origin += [*plain.origin[rest : word.start()], plain.origin[word.start()]]
        ends += [*(place + 1 for place in plain.origin[rest : word.start()]), plain.span(*word.span())[1]]
        rest = word.end()
    behind = plain.origin[rest:]
    whole = text + plain.text[rest:]
    return Folded(whole, [*origin, *behind], plain.original, [*ends, *(place + 1 for place in behind)])


_GROUP = re.compile(r"[oil|]{0,4}[0-9][0-9oil|]*|(?<![a-z0-9])[oil|]{3,4}(?![a-z0-9])")


def runs_of(text: str) -> tuple[tuple[Group, ...], ...]:
    """Runs of digit groups with at most three signs and no letter between them; look-alikes read as digits."""
    return tuple(map(tuple, _runs(text)))


def _runs(text: str) -> Iterator[list[Group]]:
    run: list[Group] = []
    for found in _GROUP.finditer(text):
        group = Group(
            found.group().replace("|", "l").translate(LOOK_ALIKES),
            found.start(),
            found.end(),
            text[max(0, found.start() - 1) : found.start()],
            text[found.end() : found.end() + 1],
        )
        if run and not _joins(text[run[-1].end : group.start]):
            yield run
            run = []
        run.append(group)
    if run:
        yield run


def _joins(between: str) -> bool:
    return len(between) <= 3 and not any(char.isalnum() for char in between)
