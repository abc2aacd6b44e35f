"""Child processes that are brought back when they crash, and ended in order."""

import contextlib
import os
import select
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO, cast

from api.core.embedded import EmbeddedError, tail
from api.core.leash import Leash, end_groups
from api.up.console import UpError, say
from api.up.stop import Stop

FIRST_DELAY = 1.0
LONGEST_DELAY = 30.0
HEALTHY_AFTER = 60.0
GRACE = 20.0
PAUSE = 0.05


class Child:
    """One process of the product. `begin` starts it and has put it on the leash when it returns."""

    def __init__(
        self,
        name: str,
        begin: Callable[[], subprocess.Popen[bytes]],
        log: Path,
        leash: Leash,
        gentle: signal.Signals = signal.SIGTERM,
    ) -> None:
        self.name = name
        self.log = log
        self._begin = begin
        self._leash = leash
        self._gentle = gentle
        self._delay = FIRST_DELAY
        self._began = time.monotonic()
        self._again_at: float | None = None
        self._process: subprocess.Popen[bytes] | None = begin()

    def has_ended(self) -> bool:
        """Whether the process is gone, for whatever reason."""
        return self._process is None or self._process.poll() is not None

    def revive(self) -> None:
        """Bring a crashed child back, later each time, and say so. Does nothing while it runs."""
        if not self.has_ended():
            return
        if self._again_at is None:
            self._plan()
        elif time.monotonic() >= self._again_at:
            self._begin_again()

    def end(self) -> None:
        """Ask the process to end, wait, and leave nothing of its group behind."""
        if self._process is None:
            return
        if self._process.poll() is None:
            end_groups({self._process.pid: self._gentle}, GRACE)
        self._clear()

    def _plan(self) -> None:
        code = self._process.returncode if self._process else None
        if time.monotonic() - self._began > HEALTHY_AFTER:
            self._delay = FIRST_DELAY
        if self._process:
            self._clear()
        say(f"{self.name} ended unexpectedly ({_why(code)}); starting it again in {self._delay:.0f} s. See {self.log}")
        self._again_at = time.monotonic() + self._delay
        self._delay = min(self._delay * 2, LONGEST_DELAY)

    def _begin_again(self) -> None:
        self._again_at = None
        self._began = time.monotonic()
        with contextlib.suppress(EmbeddedError):
            self._process = self._begin()
            say(f"{self.name} runs again.")

    def _clear(self) -> None:
        """Kill what the process left in its group, and forget it."""
        assert self._process is not None  # noqa: S101 -- callers looked
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._leash.let_go(self._process.pid)
        self._process = None


def spawn(
    command: list[str], environ: dict[str, str], log: Path, leash: Leash, *, heard: bool = False
) -> subprocess.Popen[bytes]:
    """Start one of our own commands, held by `leash`. Its output goes to `log`; when `heard`, only its errors."""
    with log.open("ab") as out:
        process = subprocess.Popen(  # noqa: S603 -- our own commands
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE if heard else out,
            stderr=out,
            start_new_session=True,
            env=environ,
        )
    leash.hold(process.pid)
    return process


def finish(command: list[str], environ: dict[str, str], log: Path, leash: Leash, stop: Stop) -> None:
    """Run one of our own commands to its end, saying what it says; raises with the end of its log when it fails."""
    process = spawn(command, environ, log, leash, heard=True)
    with cast("IO[bytes]", process.stdout) as out:
        while _repeat(out) and not stop.asked():
            pass
    while process.poll() is None and not stop.asked():
        time.sleep(PAUSE)
    if process.poll() is None:
        end_groups({process.pid: signal.SIGTERM}, GRACE)
    code = process.wait()
    leash.let_go(process.pid)
    stop.check()
    if code:
        raise UpError(f"`birdsong {command[-1]}` failed ({_why(code)}). The end of {log}:\n{tail(log)}")


def _repeat(out: IO[bytes]) -> bool:
    """Say what a child says next, if it says anything now; False at the end of its output."""
    ready, _, _ = select.select([out], [], [], PAUSE)
    chunk = os.read(out.fileno(), 65536) if ready else b""
    for line in chunk.decode(errors="replace").splitlines():
        say(f"  {line}")
    return bool(chunk) or not ready


def _why(code: int | None) -> str:
    if code is None:
        return "it did not start"
    return f"signal {signal.Signals(-code).name}" if code < 0 else f"exit code {code}"
