"""One run of `birdsong up` with the demo bank, looked at from all sides."""

import os
import signal
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.up.running import READY, Running, descendants, free_port, open_folder, running


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return open_folder(tmp_path_factory) / "data"


@pytest.fixture(scope="module")
def run(data: Path) -> Iterator[Running]:
    with running(data, free_port(), "demo") as run:
        run.until(READY)
        yield run


def test_it_answers_where_it_says(run: Running) -> None:
    assert f"http://localhost:{run.port}" in run.said
    with urllib.request.urlopen(f"http://127.0.0.1:{run.port}/health/ready") as answer:
        assert answer.status == 200


def test_it_says_what_it_does_and_what_to_try(run: Running) -> None:
    for said in ("Starting PostgreSQL", "Bringing the database up to date", "The demo bank is open", "sign in"):
        assert said in run.said


def test_what_it_keeps_is_readable_by_its_owner_only(run: Running, data: Path) -> None:
    home = (data / "servers").resolve() if (data / "servers").is_symlink() else data
    for kept in (data / "secret", data / "logs", home / "postgres.password", (data / "sockets").resolve()):
        assert kept.stat().st_mode & 0o077 == 0


def test_a_second_instance_on_the_same_data_is_refused(run: Running, data: Path) -> None:
    with running(data, free_port(), "demo") as second:
        assert second.end() == 1
        assert f"process {run.pid}" in second.said
        assert "BIRDSONG_DATA=" in second.said


@pytest.mark.parametrize("name", ["api", "worker"])
def test_a_crashed_child_is_brought_back(run: Running, name: str) -> None:
    (child,) = [
        child for child in descendants(run.pid) if child.parent == run.pid and child.command.endswith(f" {name} ")
    ]
    os.kill(child.pid, signal.SIGKILL)
    run.until(f"The {name} ended unexpectedly (signal SIGKILL)")
    run.until(f"The {name} runs again.")
