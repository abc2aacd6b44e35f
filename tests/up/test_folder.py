"""The data folder: its secrets, its lock, and where the servers' files lie when it can't be reached."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from api.core import embedded, embedded_postgres
from api.core.leash import Leash
from api.up import folder


@pytest.fixture
def short() -> Iterator[Path]:
    """A folder that only its owner may enter."""
    with tempfile.TemporaryDirectory() as path:
        yield Path(path)


def test_a_secret_is_made_once(tmp_path: Path) -> None:
    made = folder.secret(tmp_path, "secret")
    assert len(made) >= 32
    assert folder.secret(tmp_path, "secret") == made
    assert (tmp_path / "secret").stat().st_mode & 0o777 == 0o600


def test_a_large_log_is_set_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder, "LOG_LIMIT", 3)
    folder.prepare(tmp_path)
    (tmp_path / "logs/api.log").write_text("long")
    assert not folder.log(tmp_path, "api").exists()
    assert (tmp_path / "logs/api.log.1").read_text() == "long"


def test_sockets_of_a_killed_run_are_removed(tmp_path: Path) -> None:
    left = embedded.socket_folder()
    (tmp_path / "sockets").symlink_to(left)
    with folder.sockets(tmp_path) as fresh:
        assert not left.exists()
        assert fresh.is_dir()
    assert not fresh.exists()


def test_a_link_to_somewhere_else_is_not_emptied(tmp_path: Path) -> None:
    precious = tmp_path / "birdsong-photos"
    precious.mkdir()
    (tmp_path / "sockets").symlink_to(precious)
    with folder.sockets(tmp_path):
        assert precious.is_dir()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root hands the servers to another account")
def test_below_a_closed_folder_postgres_keeps_its_files_outside(
    short: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = folder.prepare(short / "closed" / "data")
    (short / "closed").chmod(0o700)
    with tempfile.TemporaryDirectory(dir="/var/tmp") as outside:
        Path(outside).chmod(0o755)
        monkeypatch.setattr(embedded, "OUTSIDE", Path(outside) / "birdsong")
        home = embedded.home_for(data)
        assert home.is_relative_to(outside)
        assert embedded.home_for(data) == home
        with folder.sockets(data) as sockets, Leash() as leash:
            server = embedded_postgres.start(home, sockets, "a password", tmp_path / "log", leash, durable=False)
            embedded_postgres.make_database(home, sockets, "a password", "anything")
            server.terminate()
            server.wait()
            leash.let_go(server.pid)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root hands the servers to another account")
def test_programs_in_a_closed_folder_are_copied_to_an_open_one(
    short: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = short / "tool"
    (package / "bin").mkdir(parents=True)
    (package / "__init__.py").touch()
    program = package / "bin" / "serve"
    program.write_text("#!/bin/sh\necho serve 1.0\n")
    program.chmod(0o700)
    monkeypatch.syspath_prepend(str(short))
    with tempfile.TemporaryDirectory(dir="/var/tmp") as home:
        Path(home).chmod(0o755)
        place = embedded.programs("tool", "bin", "serve", Path(home))
        assert place == Path(home) / "programs/tool/bin"
