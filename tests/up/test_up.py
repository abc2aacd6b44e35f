"""`birdsong up`, started, interrupted, killed and started again."""

import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from tests.up.running import COMMAND, READY, descendants, environment, free_port, running, survivors


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for all runs here, so that the demo bank is filled once. Open to the servers' account."""
    folder = tmp_path_factory.mktemp("up")
    for parent in (folder, *folder.parents[:2]):
        parent.chmod(0o755)
    return folder / "data"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP], ids=lambda number: number.name)
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
            os.kill(process.pid, signal.SIGKILL)
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


def test_a_second_instance_on_the_same_data_is_refused(data: Path) -> None:
    with running(data, free_port()) as first:
        first.until(READY)
        with running(data, free_port()) as second:
            assert second.end() == 1
            assert f"process {first.pid}" in second.said
            assert "BIRDSONG_DATA=" in second.said


def test_a_crashed_child_is_brought_back(data: Path) -> None:
    with running(data, free_port()) as run:
        run.until(READY)
        (api,) = [process for process in descendants(run.pid) if process.command.endswith("api.cli api ")]
        os.kill(api.pid, signal.SIGKILL)
        run.until("The api ended unexpectedly (signal SIGKILL)")
        run.until("The api runs again.")


def test_it_ends_with_its_parent(data: Path) -> None:
    starter = (
        "import subprocess, sys; up = subprocess.Popen(sys.argv[1:]); "
        "print('pid', up.pid, flush=True); sys.stdin.read()"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", starter, *COMMAND, "--with-parent"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment(data, free_port()),
        text=True,
    )
    assert parent.stdout is not None
    assert parent.stdin is not None
    with parent.stdin, parent.stdout as lines:
        pid = int(next(lines).split()[1])
        next(line for line in lines if READY in line)
        family = descendants(pid)
        parent.kill()
        assert "Birdsong has ended" in lines.read()
    parent.wait()
    assert survivors(family) == []


def test_what_it_keeps_is_readable_by_its_owner_only(data: Path) -> None:
    with running(data, free_port()) as run:
        run.until(READY)
        home = (data / "servers").resolve() if (data / "servers").is_symlink() else data
        for kept in (data / "secret", home / "postgres.password"):
            assert kept.stat().st_mode & 0o077 == 0
        assert (data / "sockets").resolve().stat().st_mode & 0o077 == 0
        assert (data / "logs").stat().st_mode & 0o077 == 0


def test_it_answers_where_it_says(data: Path) -> None:
    with running(data, free_port()) as run:
        said = run.until(READY)
        run.until(f"http://localhost:{run.port}")
        assert "Bringing the database up to date" in said
        with urllib.request.urlopen(f"http://127.0.0.1:{run.port}/health/ready") as answer:
            assert answer.status == 200
