"""The wish to end: Ctrl-C, a signal, or a parent that is gone."""

import os
import signal

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Ended(Exception):
    """Somebody asked this process to end; whoever catches it cleans up."""


class Stop:
    """Notes the wish to end. Signals never interrupt: long work asks `check` between its steps."""

    def __init__(self, *, with_parent: bool) -> None:
        """With `with_parent` the end of the parent process counts as the wish to end, as when `make` is killed."""
        self._asked = False
        self._parent = os.getppid() if with_parent else None
        for number in SIGNALS:
            signal.signal(number, self._note)

    def asked(self) -> bool:
        """Whether the time has come."""
        orphaned = self._parent is not None and os.getppid() != self._parent
        return self._asked or orphaned

    def check(self) -> None:
        """Raise `Ended` when the time has come."""
        if self.asked():
            raise Ended

    def _note(self, *_: object) -> None:
        self._asked = True
