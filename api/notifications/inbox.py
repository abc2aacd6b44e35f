"""The list of messages in the app: one line a person, kind and subject, whoever asks for it twice."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

import msgspec

from api.core import clock
from api.core.db import execute, fetch, fetch_value
from api.core.ids import new_id
from api.core.page import DEFAULT_LIMIT, page_of, read_cursor
from api.notifications.messages import check_values, words_of
from api.notifications.schemas import NotificationKind, NotificationList, NotificationView

# "values" is a word of SQL's own.
WRITE = """
INSERT INTO notification (id, person, kind, subject, path, "values", created_at)
SELECT told.id, p.id, $3, $4, $5, $6, $7 FROM unnest($1::uuid[], $2::uuid[]) AS told (id, person)
JOIN person p ON p.id = told.person AND p.active
ON CONFLICT (person, kind, subject) DO NOTHING RETURNING id
"""

PAGE = """
SELECT id, kind, path, "values", created_at, read_at FROM notification
WHERE person = $1 AND ($2::timestamptz IS NULL OR (created_at, id) < ($2, $3))
ORDER BY created_at DESC, id DESC LIMIT $4
"""


async def notify(
    person_ids: Sequence[UUID], kind: NotificationKind, subject: UUID, path: str, values: Mapping[str, str]
) -> list[UUID]:
    """Put a message about `subject` into the lists of those who have none yet, and return the new messages' ids.

    `values` are what the kind's words take, never anything about a person; `path` is where a tap leads.
    """
    check_values(kind, values)
    rows = await fetch(
        WRITE,
        [new_id() for _ in person_ids],
        list(person_ids),
        kind.value,
        subject,
        path,
        msgspec.json.encode(values).decode(),
        clock.now(),
    )
    return [row["id"] for row in rows]


async def list_for(person_id: UUID, language: str, cursor: str | None = None) -> NotificationList:
    """A page of the person's messages in their language, the newest first."""
    after = read_cursor(cursor)
    place = (after.at, after.id) if after else (None, None)
    rows = await fetch(PAGE, person_id, *place, DEFAULT_LIMIT + 1)
    views = [_view(row, language) for row in rows]
    page = page_of(views, DEFAULT_LIMIT, lambda one: (one.created_at, one.id))
    return NotificationList(unread=await unread(person_id), items=page.items, next=page.next)


async def unread(person_id: UUID) -> int:
    """How many messages the person has not read."""
    return int(await fetch_value("SELECT count(*) FROM notification WHERE person = $1 AND read_at IS NULL", person_id))


async def mark_read(person_id: UUID) -> None:
    """All that the person has got so far counts as read."""
    await execute("UPDATE notification SET read_at = $2 WHERE person = $1 AND read_at IS NULL", person_id, clock.now())


def _view(row: Any, language: str) -> NotificationView:
    kind = NotificationKind(row["kind"])
    title, body = words_of(kind, msgspec.json.decode(row["values"]), language)
    return NotificationView(
        id=row["id"],
        kind=kind,
        title=title,
        body=body,
        path=row["path"],
        created_at=row["created_at"],
        read_at=row["read_at"],
    )
