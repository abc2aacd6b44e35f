"""What changed between two texts, in the order of reading: values in, values out."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import takewhile

from api.guardrails.holding.schemas import Change

MOST_WORDS = 600
"""Comparing takes time that grows faster than the texts: longer ones are shown as replaced, but for both their ends."""

_TOKEN = re.compile(r"\s*(?:\d+(?:[.,]\d+)+|\w+|[^\w\s])|\s+")


def runs(official: str, text: str) -> list[Change]:
    """Runs of words that stayed, went (from the official text) and came; without those that went they are `text`.

    Moved words are shown where they went and where they came, unlike in `difference.py`, which judges.
    """
    before, after = _TOKEN.findall(official), _TOKEN.findall(text)
    start = _alike(before, after)
    end = _alike(before[start:][::-1], after[start:][::-1])
    middle = before[start : len(before) - end], after[start : len(after) - end]
    changes = [("same", after[:start]), *_changes(*middle), ("same", after[len(after) - end :])]
    return list(_joined(changes))


def _alike(before: list[str], after: list[str]) -> int:
    """How many words both begin with."""
    same = (one.strip() == other.strip() for one, other in zip(before, after, strict=False))
    return sum(1 for _ in takewhile(bool, same))


def _changes(before: list[str], after: list[str]) -> Iterator[tuple[str, list[str]]]:
    if max(len(before), len(after)) > MOST_WORDS:
        yield from (("removed", before), ("added", after))
        return
    compared = SequenceMatcher(None, [one.strip() for one in before], [one.strip() for one in after])
    for kind, a_start, a_end, b_start, b_end in compared.get_opcodes():
        if kind == "equal":
            yield "same", after[b_start:b_end]
        else:
            yield "removed", before[a_start:a_end]
            yield "added", after[b_start:b_end]


def _joined(changes: list[tuple[str, list[str]]]) -> Iterator[Change]:
    """The runs as texts; neighbours of one kind are one, and empty ones are none."""
    kept: list[tuple[str, str]] = []
    for kind, words in changes:
        if kept and words and kept[-1][0] == kind:
            kept[-1] = (kind, kept[-1][1] + "".join(words))
        elif words:
            kept.append((kind, "".join(words)))
    return (Change(kind=kind, text=text) for kind, text in kept)
