"""Keyset pages: a cursor names the last row seen, so that a page costs the same wherever it is."""

import base64
import binascii
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Annotated, Generic, TypeVar
from uuid import UUID

import msgspec

from api.core.errors import Invalid

T = TypeVar("T")

DEFAULT_LIMIT = 20
MAX_LIMIT = 100


class Page(msgspec.Struct, Generic[T], frozen=True, kw_only=True):
    """Some items in order; `next` asks for those that follow and is null at the end."""

    items: list[T]
    next: str | None = None


class Cursor(msgspec.Struct, frozen=True, array_like=True):
    """The sort key of the last row of a page."""

    at: Annotated[datetime, msgspec.Meta(tz=True)]
    id: UUID


def read_cursor(text: str | None) -> Cursor | None:
    """The cursor that `write_cursor` wrote; raises `Invalid` for anything else."""
    if text is None:
        return None
    try:
        return msgspec.msgpack.decode(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)), type=Cursor)
    except (msgspec.MsgspecError, binascii.Error, ValueError) as wrong:
        raise Invalid("cursor-unreadable", field="cursor") from wrong


def write_cursor(at: datetime, row: UUID) -> str:
    """An opaque text that stands for a place in an order by time and id."""
    return base64.urlsafe_b64encode(msgspec.msgpack.encode(Cursor(at, row))).rstrip(b"=").decode()


def page_of(rows: Sequence[T], limit: int, key: Callable[[T], tuple[datetime, UUID]]) -> Page[T]:
    """A page from `limit + 1` rows asked for: the surplus row only tells that more follow."""
    shown = list(rows[:limit])
    more = len(rows) > limit
    return Page(items=shown, next=write_cursor(*key(shown[-1])) if more else None)
