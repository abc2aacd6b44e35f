"""What a person changed: the words that came and went against the approved caption. Moved words are no change."""

import re
from collections import Counter

import msgspec

from api.guardrails.engine.normalise import Folded
from api.guardrails.engine.quantities import Quantity, quantities_of

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


class Word(msgspec.Struct, frozen=True):
    """A word or a quantity at `[start, end)` of its folded text; equal `key` means the same word."""

    key: str
    start: int
    end: int


class Difference(msgspec.Struct, frozen=True):
    """The words the person added (by their place in the text) and removed (by their place in the caption)."""

    added: tuple[Word, ...]
    removed: tuple[Word, ...]


def difference(
    official: Folded,
    text: Folded,
    official_quantities: tuple[Quantity, ...] | None = None,
    quantities: tuple[Quantity, ...] | None = None,
) -> Difference:
    """The difference by words: case, accents, punctuation, order and number notation aside."""
    before = words_with_quantities(official, official_quantities)
    after = words_with_quantities(text, quantities)
    return Difference(added=_beyond(after, before), removed=_beyond(before, after))


def words_with_quantities(plain: Folded, quantities: tuple[Quantity, ...] | None = None) -> list[Word]:
    """The text's words, each quantity being one word whose key is its value."""
    amounts = quantities_of(plain) if quantities is None else quantities
    words = [Word(found.group(), *found.span()) for found in _WORD.finditer(plain.text)]
    if not amounts:
        return words
    inside = {place for one in amounts for place in range(one.start, one.end)}
    others = [word for word in words if word.start not in inside]
    return sorted([*others, *(Word(one.key, one.start, one.end) for one in amounts)], key=lambda word: word.start)


def _beyond(words: list[Word], others: list[Word]) -> tuple[Word, ...]:
    left = dict(Counter(word.key for word in others))
    beyond = []
    for word in words:
        if left.get(word.key, 0) > 0:
            left[word.key] -= 1
        else:
            beyond.append(word)
    return tuple(beyond)
