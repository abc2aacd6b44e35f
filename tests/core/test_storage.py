"""The folder that keeps bytes."""

import asyncio
import os
from pathlib import Path

import pytest

from api.core.storage import FolderStorage, Storage, checked, content_key


@pytest.fixture
def store(tmp_path: Path) -> FolderStorage:
    return FolderStorage(tmp_path / "store")


async def test_what_was_put_is_got(store: FolderStorage) -> None:
    kept: Storage = store
    await kept.put("pictures/3f/a.webp", b"one")
    assert await kept.get("pictures/3f/a.webp") == b"one"


async def test_what_was_never_put_is_none(store: FolderStorage) -> None:
    assert await store.get("pictures/3f/a.webp") is None
    await store.put("a", b"")
    assert await store.get("a/b") is None
    await store.put("c/d", b"")
    assert await store.get("c") is None


async def test_deleting_forgets_and_deleting_again_changes_nothing(store: FolderStorage) -> None:
    await store.put("a", b"one")
    await store.delete("a")
    await store.delete("a")
    assert await store.get("a") is None


async def test_a_reader_sees_one_whole_file_while_writers_race(store: FolderStorage) -> None:
    whole = [bytes([value]) * 200_000 for value in range(8)]
    await store.put("a", whole[0])
    *_, seen = await asyncio.gather(*(store.put("a", data) for data in whole), store.get("a"))
    assert seen in whole
    assert await store.get("a") in whole
    assert [path.name for path in store.path_of("a").parent.iterdir()] == ["a"]


async def test_a_failed_write_leaves_the_old_bytes_and_no_crumbs(
    store: FolderStorage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await store.put("a", b"old")

    def full(_: int) -> None:
        raise OSError("No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(OSError, match="No space left"):
            await store.put("a", b"new")
    assert await store.get("a") == b"old"
    assert [path.name for path in store.path_of("a").parent.iterdir()] == ["a"]


@pytest.mark.parametrize(
    "key",
    [
        "",
        "/",
        "/etc/passwd",
        "..",
        "../a",
        "a/../b",
        "a/./b",
        "a//b",
        "a/",
        ".hidden",
        "a/.hidden",
        "a..b",
        "a\\b",
        "a b",
        "A",
        "a\n",
        "a\x00b",
        "ä",
        "c:a",
        "a" * 201,
    ],
)
async def test_a_key_that_could_lead_elsewhere_is_refused(store: FolderStorage, key: str) -> None:
    for attempt in (store.get(key), store.delete(key), store.put(key, b"")):
        with pytest.raises(ValueError, match="A key has small letters"):
            await attempt


def test_a_content_key_depends_on_the_bytes_alone() -> None:
    key = content_key("pictures", b"one", "webp")
    assert key == content_key("pictures", b"one", "webp")
    assert key != content_key("pictures", b"two", "webp")
    assert key.startswith("pictures/76/76")
    assert key == checked(key)
