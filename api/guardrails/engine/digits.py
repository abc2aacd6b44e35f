"""Letters and digits of a folded text in a row, however they are grouped, for finding account and card numbers."""

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import accumulate, pairwise

import msgspec
from ahocorasick_rs import AhoCorasick, MatchKind

from api.guardrails.engine.normalise import Folded, Span
from api.guardrails.engine.number_words import pairs_of_digits

_SINGLE = {
    word: str(value)
    for words in (
        "zero one two three four five six seven eight nine",
        "oh",
        "nul een twee drie vier vijf zes zeven acht negen",
        "null eins zwei drei vier funf sechs sieben acht neun",
        "null eins zwo",
        "zero uno due tre quattro cinque sei sette otto nove",
        "zero un deux trois quatre cinq six sept huit neuf",
    )
    for value, word in enumerate(words.split())
}
_TIMES = {
    "double": 2, "triple": 3, "treble": 3, "dubbel": 2, "dubbele": 2, "driemaal": 3, "doppel": 2, "zweimal": 2,
    "zweimal die": 2, "dreimal": 3, "dreimal die": 3, "doppio": 2, "triplo": 3,
}  # fmt: skip
"""What repeats the digit behind it: `double-oh`, `doppio zero`."""
_REPEATED = {
    f"{times}{gap}{word}": digit * many
    for times, many in _TIMES.items()
    for word, digit in _SINGLE.items()
    for gap in (" ", "-", "")
}
_DIGIT_WORDS = {**dict(pairs_of_digits()), **_REPEATED, **_SINGLE}
_WORDS = AhoCorasick(_DIGIT_WORDS, matchkind=MatchKind.LeftmostLongest)
LOOK_ALIKES = str.maketrans({"o": "0", "q": "0", "i": "1", "l": "1", "z": "2", "s": "5", "b": "8", "g": "9"})
"""Letters that pass for digits."""


class Group(msgspec.Struct, frozen=True):
    """Digits written together. `before` and `after` are what stands directly beside them."""

    digits: str
    start: int
    end: int
    before: str = ""
    after: str = ""


class Run(msgspec.Struct, frozen=True, dict=True):
    """Groups with at most three signs and no letter between them."""

    groups: tuple[Group, ...]

    @cached_property
    def digits(self) -> str:
        return "".join(group.digits for group in self.groups)

    @cached_property
    def offsets(self) -> dict[int, int]:
        """For each place in `digits` at which a group begins, the group; behind the last digit, how many there are."""
        lengths = accumulate((len(group.digits) for group in self.groups), initial=0)
        return {offset: number for number, offset in enumerate(lengths)}

    def span(self, first: int, last: int) -> Span:
        """`[start, end)` of the groups from `first` up to and without `last`, in the text they were found in."""
        return self.groups[first].start, self.groups[last - 1].end


def spelled_as_digits(plain: Folded) -> Folded:
    """The text with digit words (`four one one one`, `double-oh`) as digits; or unchanged: they make no long number."""
    words = _spelled_digits(plain.text)
    spelled = sum(len(_DIGIT_WORDS[plain.text[start:end]]) for start, end in words)
    if len(words) < 2 or spelled + sum(map(str.isdigit, plain.text)) < _FEWEST:
        return plain
    text, origin, ends, rest = [], list[int](), list[int](), 0
    for start, end in words:
        digits = _DIGIT_WORDS[plain.text[start:end]]
        text += [plain.text[rest:start], digits]
        origin += [*plain.origin[rest:start], *[plain.origin[start]] * len(digits)]
        ends += [*(place + 1 for place in plain.origin[rest:start]), *[plain.span(start, end)[1]] * len(digits)]
        rest = end
    behind = plain.origin[rest:]
    whole = "".join([*text, plain.text[rest:]])
    return Folded(whole, [*origin, *behind], plain.original, [*ends, *(place + 1 for place in behind)])


def _spelled_digits(text: str) -> list[Span]:
    """The digit words of the text that stand beside another one, or beside a digit."""
    found = [
        (start, end)
        for _, start, end in _WORDS.find_matches_as_indexes(text)
        if not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum())
    ]
    apart = [text[one[1] : other[0]] for one, other in pairwise(found)]
    joined = [False, *map(_joins, apart), False]
    beside = (
        before or behind or _BESIDE_DIGIT.search(text[max(0, start - 4) : start] + " " + text[end : end + 4])
        for (start, end), before, behind in zip(found, joined, joined[1:], strict=False)
    )
    return [span for span, counts in zip(found, beside, strict=True) if counts]


_BESIDE_DIGIT = re.compile(r"[0-9][^a-z0-9]{0,3} | [^a-z0-9]{0,3}[0-9]")
_DIGITS = re.compile(r"[0-9][0-9oil|]*")
_BEFORE = re.compile(r"[oil|]{1,4}$")
_LETTERS_ONLY = re.compile(r"[oil|]{3,4}(?![a-z0-9])")
_FEWEST = 7
"""Digits of the shortest number that anybody looks for."""


def groups_of(text: str) -> tuple[Group, ...]:
    """Digits written together, in the order of the text; look-alikes are read as digits. None without any digit."""
    spans = list(_with_digits(text))
    if spans:
        spans += [
            one.span()
            for one in _LETTERS_ONLY.finditer(text)
            if not text[max(0, one.start() - 1) : one.start()].isalnum()
        ]
    return tuple(_group(text, start, end) for start, end in sorted(spans))


def _with_digits(text: str) -> Iterator[Span]:
    past = 0
    for found in _DIGITS.finditer(text):
        before = _BEFORE.search(text, max(past, found.start() - 4), found.start())
        past = found.end()
        yield before.start() if before else found.start(), past


def _group(text: str, start: int, end: int) -> Group:
    written = text[start:end]
    digits = written if written.isdigit() else written.replace("|", "l").translate(LOOK_ALIKES)
    return Group(digits, start, end, text[start - 1] if start else "", text[end : end + 1])


def runs_of(text: str, groups: tuple[Group, ...]) -> tuple[Run, ...]:
    """The groups by runs; those with few digits in all are left out."""
    return tuple(Run(tuple(run)) for run in _runs(text, groups) if sum(len(one.digits) for one in run) >= _FEWEST)


def _runs(text: str, groups: tuple[Group, ...]) -> Iterator[list[Group]]:
    run: list[Group] = []
    for group in groups:
        if run and not _joins(text[run[-1].end : group.start]):
            yield run
            run = []
        run.append(group)
    if run:
        yield run


def _joins(between: str) -> bool:
    return len(between) <= 3 and not any(char.isalnum() for char in between)
