"""Who is called when a held text is overdue: the deputies one after another, then compliance. Values in, values out.

A text's `escalation` is how many rungs of its ladder were called. Nobody is called to their own text.
"""

from collections.abc import Sequence
from uuid import UUID


def deputies_for(author: UUID, deputies: Sequence[UUID]) -> list[UUID]:
    """The rungs below compliance, for a text of this author."""
    return [deputy for deputy in dict.fromkeys(deputies) if deputy != author]


def next_deputy(escalation: int, author: UUID, deputies: Sequence[UUID]) -> UUID | None:
    """Who is called next; None when it is compliance's turn."""
    rungs = deputies_for(author, deputies)
    return rungs[escalation] if escalation < len(rungs) else None


def everybody_called(escalation: int, author: UUID, deputies: Sequence[UUID]) -> bool:
    """Whether compliance was called, after which nobody is left."""
    return escalation > len(deputies_for(author, deputies))


def was_called(person: UUID, escalation: int, author: UUID, deputies: Sequence[UUID]) -> bool:
    """Whether this deputy was called to the text."""
    return person in deputies_for(author, deputies)[:escalation]
