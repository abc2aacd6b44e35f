"""The screens that every picture is looked at on."""

from typing import NamedTuple


class Size(NamedTuple):
    """A window, in CSS pixels."""

    name: str
    width: int
    height: int
    touch: bool = False


PHONE = Size("phone", 390, 844, touch=True)
DESK = Size("desk", 1440, 900)
SMALLEST = Size("smallest", 320, 640, touch=True)
