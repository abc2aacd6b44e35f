"""What may be shown about small groups of people: values in, values out."""

from collections.abc import Hashable, Mapping
from typing import TypeVar

Group = TypeVar("Group", bound=Hashable)

SMALL_GROUP = 5
"""Numbers about fewer people than this are not shown."""


def unless_small(number: int, people: int) -> int | None:
    """The number, or nothing where it is about too few people."""
    return number if people >= SMALL_GROUP else None


def hidden_groups(people: Mapping[Group, int]) -> set[Group]:
    """The groups whose numbers stay hidden, by how many people each is about.

    All small ones, and if those together are still few, the next larger ones too: otherwise the total minus what is
    shown would tell about the few.
    """
    hidden = {group for group, count in people.items() if count < SMALL_GROUP}
    for group in sorted(people.keys() - hidden, key=lambda one: (people[one], str(one))):
        if not 0 < sum(people[one] for one in hidden) < SMALL_GROUP:
            break
        hidden.add(group)
    return hidden
