"""What the person in front of the terminal sees: one line a step, a spinner where the terminal can show one."""

import contextlib
import time
from collections.abc import Iterator

from rich.console import Console

console = Console(highlight=False, soft_wrap=True)


class UpError(Exception):
    """`birdsong up` can't go on; the message says why and what to do."""


def say(text: str) -> None:
    """One line, or several."""
    console.print(text, markup=False)


@contextlib.contextmanager
def step(doing: str, done: str) -> Iterator[None]:
    """Say what is being done, then that it is done and how long it took."""
    began = time.monotonic()
    with console.status(f"{doing} ..."):
        if not console.is_terminal:
            say(f"{doing} ...")
        yield
    say(f"{done} ({time.monotonic() - began:.1f} s)")
