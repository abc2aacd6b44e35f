"""Clicks in files of this machine until the database has them.

A segment is one file, appended to by the process that began it. It is locked as long as that process keeps it: when the
process gives it up or dies, at whatever moment, the lock goes, and whoever finds the file drains it. A line torn by a
full disk or a power cut was never answered for, and is skipped.
"""

import asyncio
import fcntl
import logging
import os
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from io import BufferedReader
from itertools import islice
from pathlib import Path

import msgspec

from api.core.ids import new_id
from api.core.settings import settings
from api.sharing.clicks.arrival import Arrival

log = logging.getLogger(__name__)

CHUNK = 1000
ENDING = ".clicks"

Write = Callable[[Sequence[Arrival]], Awaitable[None]]

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Arrival).decode


class Segment:
    """A file that this process appends to; raises `OSError` where it can't be made."""

    def __init__(self) -> None:
        folder = _folder()
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / f"{new_id().hex}{ENDING}"
        fresh = self._path.with_suffix(".new")
        self._file = os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_APPEND | os.O_WRONLY, 0o600)
        fcntl.flock(self._file, fcntl.LOCK_EX)
        fresh.rename(self._path)  # only now may others find it: it is locked

    def append(self, arrival: Arrival) -> None:
        """Hand the click to the operating system, which keeps it when this process dies; raises `OSError`."""
        # A line end in front as well: what follows a torn line must not be taken for its rest.
        line = b"\n%b\n" % _encode(arrival)
        if os.write(self._file, line) != len(line):
            raise OSError("The disk is full.")

    def forget(self) -> None:
        """Remove the file: the database has everything."""
        self._path.unlink(missing_ok=True)
        os.close(self._file)

    def leave(self) -> None:
        """Put the file on disk for good and leave it to whoever drains next."""
        try:
            os.fsync(self._file)
        finally:
            os.close(self._file)


async def drain(write: Write) -> int:
    """Hand everything that was left behind to `write`, and say how many clicks that were.

    A file goes when all of it is written; an error of `write` leaves it for the next time.
    """
    drained = 0
    for path in await asyncio.to_thread(waiting):
        drained += await _drain(path, write)
    return drained


def waiting() -> list[Path]:
    """The files that hold clicks, the oldest first."""
    return sorted(_folder().glob(f"*{ENDING}"))


async def _drain(path: Path, write: Write) -> int:
    drained = 0
    with _left_behind(path) as file:
        if file is None:
            return drained
        while chunk := await asyncio.to_thread(_read, file):
            await write(chunk)
            drained += len(chunk)
        await asyncio.to_thread(path.unlink)
    return drained


@contextmanager
def _left_behind(path: Path) -> Iterator[BufferedReader | None]:
    """The file, locked; None where a process still keeps it, or where another has just drained it."""
    try:
        file = path.open("rb")
    except FileNotFoundError:
        yield None
        return
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield None
        else:
            yield file if os.fstat(file.fileno()).st_nlink else None


def _read(file: BufferedReader) -> list[Arrival]:
    return [arrival for line in islice(_lines(file), CHUNK) if (arrival := _arrival(line)) is not None]


def _lines(file: BufferedReader) -> Iterator[bytes]:
    return (line for line in file if line != b"\n")


def _arrival(line: bytes) -> Arrival | None:
    try:
        return _decode(line)
    except msgspec.MsgspecError:
        log.warning("journal_line_torn")
        return None


def _folder() -> Path:
    return settings().data / "clicks"
