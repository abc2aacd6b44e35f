"""Processes on a leash end with the one that holds it."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from api.core.leash import Leash, alive
from tests.up.running import Process, survivors

CHILD_AND_GRANDCHILD = (
    "import subprocess, sys, time; "
    "below = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)']); "
    "print(below.pid, flush=True); time.sleep(600)"
)
HOLDER = (
    "import subprocess, sys; from api.core.leash import Leash; leash = Leash(); "
    "child = subprocess.Popen([sys.executable, '-c', sys.argv[1]], start_new_session=True); "
    "leash.hold(child.pid); print(child.pid, flush=True); sys.stdin.read()"
)


@pytest.fixture
def holder() -> Iterator[subprocess.Popen[str]]:
    """A process that holds a child, which has a child of its own. Their numbers come as lines."""
    command = [sys.executable, "-c", HOLDER, CHILD_AND_GRANDCHILD]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield process
        process.kill()


def test_killing_the_holder_ends_its_children_and_theirs(holder: subprocess.Popen[str]) -> None:
    assert holder.stdout is not None
    held = [Process(int(next(holder.stdout))) for _ in range(2)]
    holder.kill()
    assert survivors(held) == []


def test_what_was_let_go_lives_on() -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, start_new_session=True) as child:
        with Leash() as leash:
            leash.hold(child.pid)
            leash.let_go(child.pid)
        assert child.poll() is None
        child.kill()


def test_closing_the_leash_asks_by_the_signal_that_was_named(tmp_path: Path) -> None:
    program = (
        "import signal, sys; signal.signal(signal.SIGINT, lambda *_: sys.exit(7)); print('set', flush=True); "
        "signal.pause()"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, start_new_session=True) as child:
        assert child.stdout is not None
        child.stdout.readline()
        with Leash() as leash:
            leash.hold(child.pid, signal.SIGINT)
        assert child.wait() == 7


def test_a_process_that_was_never_there_is_not_alive() -> None:
    gone = subprocess.Popen([sys.executable, "-c", "pass"])
    gone.wait()
    assert not alive(gone.pid)
    assert alive(os.getpid())
