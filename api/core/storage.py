"""Where bytes that belong to no row are kept: pictures today, exports later.

A store knows keys, not addresses: who may read what is decided by the routes that serve it. Keys are derived from the
content (`content_key`), so putting the same bytes twice is one file, nothing is ever overwritten with something else,
and what is served under a key can be cached for ever.
"""

import asyncio
import os
import re
import tempfile
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Protocol

LONGEST_KEY = 200

_SEGMENT = r"[a-z0-9][a-z0-9_-]*(?:\.[a-z0-9]+)*"
_KEY = re.compile(rf"{_SEGMENT}(?:/{_SEGMENT})*")


class Storage(Protocol):
    """A store of bytes under keys, on a folder, or on an S3 bucket."""

    async def put(self, key: str, data: bytes) -> None:
        """Keep `data` under `key`. When this returns, the bytes survive a crash; a reader sees all of them or none."""

    async def get(self, key: str) -> bytes | None:
        """The bytes under `key`, or None."""

    async def delete(self, key: str) -> None:
        """Forget `key`. Deleting what is not there changes nothing."""


def content_key(kind: str, data: bytes, ending: str) -> str:
    """The key under which exactly these bytes are kept, such as `pictures/3f/3f9c….webp`."""
    digest = sha256(data).hexdigest()
    return checked(f"{kind}/{digest[:2]}/{digest}.{ending}")


def checked(key: str) -> str:
    """`key` itself; raises `ValueError` for anything but small letters, digits and `-_.` in segments.

    No segment begins with a dot, so no key leads out of the store or to a hidden file, on any system.
    """
    if len(key) > LONGEST_KEY or not _KEY.fullmatch(key):
        raise ValueError("A key has small letters, digits, '-', '_', '.' and '/' only, and no empty part.")
    return key


class FolderStorage:
    """A store in a folder. Files are written beside their place, flushed to the disk and moved there in one step."""

    def __init__(self, root: Path) -> None:
        self._root = root

    async def put(self, key: str, data: bytes) -> None:
        await asyncio.to_thread(_write, self.path_of(key), data)

    async def get(self, key: str) -> bytes | None:
        return await asyncio.to_thread(_read, self.path_of(key))

    async def delete(self, key: str) -> None:
        await asyncio.to_thread(self.path_of(key).unlink, missing_ok=True)

    def path_of(self, key: str) -> Path:
        """The file of `key`, for a server that can send files itself. It need not exist."""
        return self._root / checked(key)


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".new-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with suppress(FileNotFoundError):
            Path(name).unlink()
        raise
    _flush_folders(path.parent)


def _flush_folders(folder: Path) -> None:
    """A new name is only sure to be there after a crash when the folder that holds it was flushed too."""
    for place in (folder, folder.parent):
        handle = os.open(place, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
