"""The one folder that holds this instance's data, and the lock that keeps a second instance out."""

import contextlib
import fcntl
import os
import secrets
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from api.core import embedded
from api.core.leash import alive
from api.up.console import UpError, say
from api.up.stop import Stop

PATIENCE = 30.0
PAUSE = 0.1
LOG_LIMIT = 5_000_000


def prepare(data: Path) -> Path:
    """Make the folder when there is none. Others may pass through it, to what is theirs, but not list it."""
    try:
        (data / "logs").mkdir(parents=True, exist_ok=True)
        data.chmod(0o711)
        (data / "logs").chmod(0o700)
    except OSError as wrong:
        raise UpError(
            f"The data folder {data} can't be used: {wrong.strerror}. Name another: BIRDSONG_DATA=..."
        ) from wrong
    return data


@contextlib.contextmanager
def locked(data: Path, stop: Stop) -> Iterator[IO[str]]:
    """Hold the folder for this process alone.

    The watchdog of a killed predecessor holds the lock until its last child is gone: that is waited for.
    """
    with (data / "lock").open("a+") as lock:
        _wait_for(lock, data, stop)
        lock.truncate(0)
        lock.write(str(os.getpid()))
        lock.flush()
        yield lock


def secret(folder: Path, name: str) -> str:
    """A random text of 43 characters, made once and kept in a file that only its owner reads."""
    path = folder / name
    if not path.exists():
        draft = path.with_suffix(".new")
        draft.unlink(missing_ok=True)
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(32))
        draft.rename(path)
    return path.read_text().strip()


@contextlib.contextmanager
def sockets(data: Path) -> Iterator[Path]:
    """A private folder for sockets, removed afterwards, together with one that a killed predecessor left."""
    link = data / "sockets"
    if link.is_symlink():
        _remove(link)
    folder = embedded.socket_folder()
    link.symlink_to(folder)
    try:
        yield folder
    finally:
        _remove(link)


def log(data: Path, name: str) -> Path:
    """The log of one child. One that grew large is set aside first, in place of the one before."""
    path = data / "logs" / f"{name}.log"
    if path.exists() and path.stat().st_size > LOG_LIMIT:
        path.rename(path.with_suffix(".log.1"))
    return path


def _wait_for(lock: IO[str], data: Path, stop: Stop) -> None:
    deadline = time.monotonic() + PATIENCE
    said = False
    while not _taken(lock):
        stop.check()
        holder = _holder(lock)
        if alive(holder) or time.monotonic() > deadline:
            raise UpError(
                f"Birdsong already runs on {data} (process {holder}).\n"
                f"Stop that one (Ctrl-C in its terminal, or: kill {holder}), "
                "or give this one data of its own: BIRDSONG_DATA=another-folder"
            )
        if not said:
            say("The last run was killed; waiting until its servers have ended ...")
            said = True
        time.sleep(PAUSE)


def _taken(lock: IO[str]) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _holder(lock: IO[str]) -> int:
    """The process that wrote itself into the lock; 0 while it has not done so yet."""
    lock.seek(0)
    text = lock.read().strip()
    return int(text) if text.isdigit() else 0


def _remove(link: Path) -> None:
    """Remove the link and its folder, if it is one of ours."""
    folder = link.readlink()
    if folder.name.startswith(embedded.SOCKETS) and folder.parent in (Path("/tmp"), Path(tempfile.gettempdir())):  # noqa: S108
        shutil.rmtree(folder, ignore_errors=True)
    link.unlink()
