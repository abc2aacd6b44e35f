"""The six levels of a finding and `pass`, from mild to strict."""

from collections.abc import Iterable
from enum import StrEnum


class Level(StrEnum):
    """What a finding asks for. Levels compare by strictness: `Level.NUDGE < Level.BLOCK`."""

    PASS = "pass"  # noqa: S105 - the mildest level, no password
    INFORM = "inform"
    NUDGE = "nudge"
    ACKNOWLEDGE = "acknowledge"
    DISCLOSE = "disclose"
    HOLD = "hold"
    BLOCK = "block"

    @property
    def strictness(self) -> int:
        """0 for `pass` up to 6 for `block`."""
        return _ORDER[self]

    def __lt__(self, other: str) -> bool:
        return self.strictness < Level(other).strictness

    def __le__(self, other: str) -> bool:
        return self.strictness <= Level(other).strictness

    def __gt__(self, other: str) -> bool:
        return self.strictness > Level(other).strictness

    def __ge__(self, other: str) -> bool:
        return self.strictness >= Level(other).strictness


_ORDER = {level: place for place, level in enumerate(Level)}


def strictest(levels: Iterable[Level]) -> Level:
    """The strictest of the levels; `pass` when there is none."""
    return max(levels, key=lambda level: level.strictness, default=Level.PASS)
