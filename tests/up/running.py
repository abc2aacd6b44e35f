"""`birdsong up` as a person starts it: a process of its own, its lines read as they come."""

import contextlib
import os
import select
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

COMMAND = [sys.executable, "-m", "api.cli", "up"]
# The last line of the welcome, so that all of it has been said.
READY = "Stop it with Ctrl-C"
PATIENCE = 180.0
PRODUCTION = {
    "BIRDSONG_ORIGIN": "https://birdsong.test",
    "SMTP_URL": "smtp://127.0.0.1:1",
    "BIRDSONG_MAIL_FROM": "birdsong@birdsong.test",
    "BIRDSONG_PUSH_CONTACT": "mailto:it@birdsong.test",
}


class Running:
    """One run of `birdsong up`."""

    def __init__(self, data: Path, port: int, env: str) -> None:
        self.port = port
        self.said = ""
        self._process = subprocess.Popen(
            COMMAND,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=environment(data, port, env),
        )
        self.pid = self._process.pid

    def until(self, text: str) -> str:
        """Read until it has said `text`; returns everything said so far."""
        deadline = time.monotonic() + PATIENCE
        while text not in self.said:
            if not self._read(deadline):
                raise AssertionError(f"It never said {text!r}, but this:\n{self.said}")
        return self.said

    def signal(self, number: signal.Signals) -> None:
        """Send a signal to it alone."""
        self._process.send_signal(number)

    def end(self) -> int:
        """Wait until it has ended and return its exit code."""
        deadline = time.monotonic() + PATIENCE
        while self._read(deadline):
            pass
        return self._process.wait(timeout=PATIENCE)

    def _read(self, deadline: float) -> bool:
        """Take what comes next; False at the end of its output."""
        out = self._process.stdout
        assert out is not None
        ready, _, _ = select.select([out], [], [], max(0.0, deadline - time.monotonic()))
        if not ready:
            raise AssertionError(f"It says nothing more since:\n{self.said}")
        chunk = os.read(out.fileno(), 65536)
        self.said += chunk.decode()
        return bool(chunk)

    def close(self) -> None:
        """Leave nothing behind, whatever the test did."""
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
            self._process.send_signal(signal.SIGCONT)
            self.end()
        assert self._process.stdout is not None
        self._process.stdout.close()


@contextlib.contextmanager
def running(data: Path, port: int, env: str = "production") -> Iterator[Running]:
    """A run that ends with the block."""
    run = Running(data, port, env)
    try:
        yield run
    finally:
        run.close()


def environment(data: Path, port: int, env: str = "production") -> dict[str, str]:
    """A clean environment, so that neither the tests' own servers nor a developer's settings leak in."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ}
    named = {"BIRDSONG_ENV": env, "BIRDSONG_DATA": str(data), "PORT": str(port)}
    return kept | named | (PRODUCTION if env == "production" else {})


def open_folder(factory: pytest.TempPathFactory) -> Path:
    """A temporary folder that the servers' account may pass through."""
    folder = factory.mktemp("up")
    for parent in (folder, *folder.parents[:2]):
        parent.chmod(0o755)
    return folder


def free_port() -> int:
    """A port that nobody uses now."""
    with socket.socket() as tried:
        tried.bind(("127.0.0.1", 0))
        return int(tried.getsockname()[1])


class Process:
    """One process, watched by a file descriptor: its number may come to mean another one, this can't."""

    def __init__(self, pid: int, parent: int | None = None) -> None:
        self.pid = pid
        self.parent = parent
        self.command = _command(pid)
        self._watch = os.pidfd_open(pid)

    def kill(self) -> None:
        """End it by force; one that has ended meanwhile is fine."""
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self._watch, signal.SIGKILL)

    def survives(self) -> bool:
        """Whether it still runs after a long wait."""
        ended, _, _ = select.select([self._watch], [], [], PATIENCE)
        os.close(self._watch)
        return not ended


def descendants(pid: int) -> list[Process]:
    """All processes below `pid`."""
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError):
                parents[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
    family = {pid}
    while grown := {child for child, parent in parents.items() if parent in family} - family:
        family |= grown
    return [Process(child, parents[child]) for child in family - {pid}]


def survivors(family: list[Process]) -> list[str]:
    """The command lines of those that do not end."""
    return [process.command for process in family if process.survives()]


def _command(pid: int) -> str:
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
    return ""
