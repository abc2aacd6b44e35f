"""`birdsong up`, started, interrupted, killed and started again."""

import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.up.running import COMMAND, READY, descendants, environment, free_port, open_folder, running, survivors


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for all runs here, as on a machine where Birdsong is started again and again."""
    return open_folder(tmp_path_factory) / "data"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=lambda number: number.name)
def test_being_asked_to_end_leaves_no_process(data: Path, number: signal.Signals) -> None:
    with running(data, free_port()) as run:
        run.until(READY)
        family = descendants(run.pid)
        assert len(family) > 4
        run.signal(number)
        assert run.end() == 0
        assert survivors(family) == []
    assert not (data / "sockets").is_symlink()


def test_after_kill_9_the_next_start_works_and_the_old_processes_are_gone(data: Path) -> None:
    port = free_port()
    with running(data, port) as killed:
        killed.until(READY)
        family = descendants(killed.pid)
        killed.signal(signal.SIGKILL)
        killed.end()
    with running(data, port) as run:
        run.until(READY)
        assert survivors(family) == []


def test_after_kill_9_of_every_process_the_next_start_works(data: Path) -> None:
    port = free_port()
    with running(data, port) as killed:
        killed.until(READY)
        family = descendants(killed.pid)
        killed.signal(signal.SIGSTOP)
        for process in family:
            process.kill()
        killed.signal(signal.SIGKILL)
        killed.end()
        assert survivors(family) == []
    with running(data, port) as run:
        run.until(READY)


def test_a_taken_port_is_named_together_with_the_remedy(data: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with running(data, port) as run:
            assert run.end() == 1
            assert f"Port {port} on 127.0.0.1 is taken" in run.said
            assert re.search(r"make up PORT=\d+", run.said)


def test_it_ends_with_its_parent(data: Path) -> None:
    starter = "import subprocess, sys; up = subprocess.Popen(sys.argv[1:]); print('pid', up.pid, flush=True); up.wait()"
    parent = subprocess.Popen(
        [sys.executable, "-c", starter, *COMMAND, "--with-parent"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        env=environment(data, free_port()),
        text=True,
    )
    assert parent.stdout is not None
    with parent.stdout as lines:
        pid = int(next(lines).split()[1])
        next(line for line in lines if READY in line)
        family = descendants(pid)
        parent.kill()
        assert "Birdsong has ended" in lines.read()
    parent.wait()
    assert survivors(family) == []
