"""Processes that end when this one ends, even by kill -9.

A watchdog waits at the end of a pipe. Only this process holds the other end, so the pipe closes with it,
whatever ended it; then the watchdog ends what is still on the leash. It works alike on Linux and macOS, and
it reaches grandchildren, which Linux' own PR_SET_PDEATHSIG does not.
"""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Self, cast

GRACE = 8.0
PAUSE = 0.05


class Leash:
    """Holds processes that must not outlive this one. Each leads a process group of its own."""

    def __init__(self, keep_open: Sequence[int] = ()) -> None:
        """`keep_open` are file descriptors, such as a lock's, that close only when the watchdog is done."""
        self._watchdog = subprocess.Popen(
            [sys.executable, "-m", "api.core.leash"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            start_new_session=True,
            pass_fds=keep_open,
            cwd=Path(__file__).parents[2],
        )
        self._pipe = cast("IO[bytes]", self._watchdog.stdin)

    def hold(self, pid: int, gentle: signal.Signals = signal.SIGTERM) -> None:
        """Put the leader of a process group on the leash; `gentle` is the signal that asks it to end."""
        self._say(f"{pid} {int(gentle)}\n")

    def let_go(self, pid: int) -> None:
        """Take an ended process off the leash, before its number belongs to another."""
        self._say(f"{pid}\n")

    def close(self) -> None:
        """End whatever is still held, then the watchdog."""
        with contextlib.suppress(BrokenPipeError):
            self._pipe.close()
        self._watchdog.wait()

    def _say(self, line: str) -> None:
        self._pipe.write(line.encode())
        self._pipe.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def end_groups(held: dict[int, int], grace: float = GRACE) -> None:
    """Ask each leader by its own signal, wait up to `grace` seconds, then kill what is left of its group."""
    for pid, gentle in held.items():
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(pid, gentle)
    deadline = time.monotonic() + grace
    while any(alive(pid) for pid in held) and time.monotonic() < deadline:
        time.sleep(PAUSE)
    for pid in held:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(pid, signal.SIGKILL)


def alive(pid: int) -> bool:
    """Whether the process runs. One that only waits to be reaped does not."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return _state(pid)[:1] not in ("", "Z", "X")


def _state(pid: int) -> str:
    """The state as `ps` spells it; empty when the process is gone."""
    if Path("/proc/self/stat").exists():
        with contextlib.suppress(OSError):
            return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].strip()
        return ""
    asked = subprocess.run(["ps", "-o", "state=", "-p", str(pid)], check=False, capture_output=True, text=True)  # noqa: S603, S607
    return asked.stdout.strip()


def main() -> None:
    """The watchdog: reads who is held until the pipe closes, then ends them."""
    held: dict[int, int] = {}
    for line in sys.stdin:
        pid, *gentle = (int(word) for word in line.split())
        if gentle:
            held[pid] = gentle[0]
        else:
            held.pop(pid, None)
    end_groups(held)


if __name__ == "__main__":
    main()
