"""Meanings beside each other: what one phrase list finds, close to what another finds, in words of the person's own.

An opinion has a subject and a judgement ('the share' and 'far too cheap'); neither says much alone. Marks are the spans
that a list finds; a combination is the stretch over marks of several lists in one sentence, or in two where the first
only leads to the second ('Q4? Wait and see.').
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property

import msgspec

from api.guardrails.engine.normalise import Folded, Span
from api.guardrails.engine.phrases.phrase_list import pattern
from api.guardrails.engine.reading import Reading
from api.guardrails.engine.scopes import Scopes, scopes_of, words_of

Marks = tuple[Span, ...]

_LEADS_ON = 4
"""A sentence of so few words is about what the next one says."""
_OPENING = re.compile(r"(?:^|[.,;:!?()\"\n>*-]|[^\x00-\x7f]|\s['\"])[\s'\"]*$")


class Wording(msgspec.Struct, frozen=True, dict=True):
    """One folded text in which meanings are looked for, and the words of the approved caption."""

    folded: Folded
    scopes: Scopes
    approved: str

    @property
    def text(self) -> str:
        return self.folded.text

    def marks(self, phrases: tuple[str, ...], *, but_not: Marks = ()) -> Marks:
        """Where the phrases stand, save what overlaps one of `but_not`."""
        if phrases not in self._found:
            self._found[phrases] = tuple(found.span() for found in pattern(phrases).finditer(self.text))
        return tuple(one for one in self._found[phrases] if not any(_overlap(one, other) for other in but_not))

    def opening(self, marks: Marks) -> Marks:
        """The marks that open a clause: an imperative stands there."""
        return tuple(one for one in marks if _OPENING.search(self.text[max(0, one[0] - 4) : one[0]]))

    def together(self, first: Marks, *others: Marks, apart: int = 12, sentences: int = 0) -> list[Span]:
        """The stretches over a mark of each, at most `apart` words between the first and any other.

        `sentences`: how many sentences further on, or back, a mark may stand; without, one only where a question or
        a few words lead on. What stands in the approved caption with all its marks is left out.
        """
        groups = ([self._nearest(one, other, apart, sentences) for other in others] for one in first)
        return [
            (min(start for start, _ in marks), max(end for _, end in marks))
            for one, group in zip(first, groups, strict=True)
            if None not in group
            for marks in [[one, *(mark for mark in group if mark)]]
            if any(map(self.is_own, marks))
        ]

    def is_own(self, span: Span) -> bool:
        """Whether the approved caption lacks these words in this order."""
        return f" {' '.join(words_of(self.text[slice(*span)]))} " not in self.approved

    def in_sentence(self, span: Span, phrases: tuple[str, ...]) -> bool:
        """Whether a phrase stands in one of the sentences that the span touches, or in the answer to its question."""
        first, last = self.sentences(span)
        if last < len(self.text) and self.text[first:last].rstrip().endswith("?"):
            last = self.scopes.sentence(last)[1]
        return any(first <= start and end <= last for start, end in self.marks(phrases))

    def sentences(self, span: Span) -> Span:
        """From the beginning of the sentence where the span begins to the end of the one where it ends."""
        return self.scopes.sentence(span[0])[0], self.scopes.sentence(max(span[0], span[1] - 1))[1]

    def clause(self, span: Span) -> Span:
        """The span widened to whole clauses, without the white space and signs around them."""
        first, last = self.scopes.clause(*span)
        words = self.text[first:last]
        first, last = first + len(words) - len(words.lstrip(_AROUND)), last - len(words) + len(words.rstrip(_AROUND))
        return (first, last) if first < last else span

    def whole(self, span: Span) -> Span:
        """The sentences of the span, without the white space around them."""
        first, last = self.sentences(span)
        words = self.text[first:last]
        return first + len(words) - len(words.lstrip()), last - len(words) + len(words.rstrip())

    def _nearest(self, one: Span, marks: Marks, apart: int, sentences: int) -> Span | None:
        near = [mark for mark in marks if not _inside(mark, one) and self._belong(one, mark, apart, sentences)]
        return min(near, key=lambda mark: max(mark[0] - one[1], one[0] - mark[1]), default=None)

    def _belong(self, one: Span, other: Span, apart: int, sentences: int) -> bool:
        before, behind = sorted((one, other))
        if self.text.count(" ", before[1], max(before[1], behind[0])) > apart:
            return False
        gap = self._number(behind[0]) - self._number(before[0])
        return gap <= sentences or (gap == 1 and self._leads_on(before[0]))

    def _number(self, at: int) -> int:
        return bisect_right(self.scopes.starts, at)

    def _leads_on(self, at: int) -> bool:
        return self._leading[self._number(at) - 1]

    @cached_property
    def _found(self) -> dict[tuple[str, ...], Marks]:
        """What was looked for already."""
        return {}

    @cached_property
    def _leading(self) -> tuple[bool, ...]:
        """For each sentence whether it is a question or hardly more than a word."""
        sentences = [self.text[slice(*self.scopes.sentence(start))] for start in self.scopes.starts]
        return tuple(one.rstrip().endswith("?") or one.count(" ") <= _LEADS_ON for one in sentences)


_AROUND = " \t\n\"'.,;:!?-*()"


def wordings(reading: Reading) -> Iterator[Wording]:
    """The text as it is, then with its disguises undone."""
    approved = f" {' '.join(words_of(reading.approved.text))} "
    for folded in reading.readings:
        yield Wording(folded, reading.scopes if folded is reading.plain else scopes_of(folded.text), approved)


def _inside(one: Span, other: Span) -> bool:
    """Whether one is part of the other; a judgement may hold its subject ('sell all your bonds'), not the reverse."""
    return other[0] <= one[0] and one[1] <= other[1]


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
