"""Clicks on the local disk while the database is away: one file that all processes of this machine append to.

Every write is under a lock on the file and is on disk before it returns. A drain first renames the file, so that
writers begin a new one, and removes it when the database has everything; a file that a killed process left behind is
drained by the next. A line torn by a power cut was never answered for, and is skipped.
"""

import asyncio
import fcntl
import logging
import os
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from io import BufferedReader
from itertools import islice
from pathlib import Path

import msgspec

from api.core.ids import new_id
from api.core.settings import settings
from api.sharing.clicks.arrival import Arrival

log = logging.getLogger(__name__)

CHUNK = 1000

Write = Callable[[Sequence[Arrival]], Awaitable[None]]


async def append(arrivals: Sequence[Arrival]) -> None:
    """Return when the clicks are on disk; raises `OSError` where they can't be."""
    # A line end in front as well: what follows a torn line must not be taken for its rest.
    lines = b"".join(b"\n" + msgspec.json.encode(arrival) + b"\n" for arrival in arrivals)
    await asyncio.to_thread(_append, lines)


async def drain(write: Write) -> int:
    """Hand everything to `write` and forget it afterwards; an error of `write` leaves it for the next time."""
    drained = 0
    for path in await asyncio.to_thread(_set_aside):
        drained += await _drain(path, write)
    return drained


async def _drain(path: Path, write: Write) -> int:
    drained = 0
    file = await asyncio.to_thread(_opened, path)
    if file is None:
        return drained
    with file:
        while chunk := await asyncio.to_thread(_read, file):
            await write(chunk)
            drained += len(chunk)
    await asyncio.to_thread(path.unlink, missing_ok=True)
    return drained


def _append(lines: bytes) -> None:
    folder = _folder()
    folder.mkdir(parents=True, exist_ok=True)
    with _locked(folder / "spool", os.O_CREAT | os.O_APPEND | os.O_WRONLY) as file:
        rest = memoryview(lines)
        while rest:
            rest = rest[os.write(file, rest) :]
        os.fsync(file)
        if os.fstat(file).st_size == len(lines):
            _sync_names(folder)


def _set_aside() -> list[Path]:
    """Give the spool a name of its own, and name every file that waits to be drained."""
    folder = _folder()
    with suppress(FileNotFoundError), _locked(folder / "spool", os.O_RDONLY):
        (folder / "spool").rename(folder / f"{new_id().hex}.drain")
    return sorted(folder.glob("*.drain"))


def _opened(path: Path) -> BufferedReader | None:
    """The file; None where another process that drained it at the same time is done with it already."""
    try:
        return path.open("rb")
    except FileNotFoundError:
        return None


def _read(file: BufferedReader) -> list[Arrival]:
    return [arrival for line in islice(_lines(file), CHUNK) if (arrival := _arrival(line)) is not None]


def _lines(file: BufferedReader) -> Iterator[bytes]:
    return (line for line in file if line != b"\n")


def _arrival(line: bytes) -> Arrival | None:
    try:
        return msgspec.json.decode(line, type=Arrival)
    except msgspec.MsgspecError:
        log.warning("spool_line_torn")
        return None


@contextmanager
def _locked(path: Path, mode: int) -> Iterator[int]:
    """The file, open and locked; raises `FileNotFoundError` where there is none and `mode` makes none."""
    while True:
        file = os.open(path, mode, 0o600)
        try:
            fcntl.flock(file, fcntl.LOCK_EX)
            if _stands_at(path, file):
                yield file
                return
        finally:
            os.close(file)


def _stands_at(path: Path, file: int) -> bool:
    """Whether the file was not set aside while this process waited for the lock."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return False
    return (found.st_dev, found.st_ino) == (os.fstat(file).st_dev, os.fstat(file).st_ino)


def _sync_names(folder: Path) -> None:
    """A new file is on disk only when its folder is."""
    names = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(names)
    finally:
        os.close(names)


def _folder() -> Path:
    return settings().data / "clicks"
