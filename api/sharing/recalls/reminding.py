"""Reminding those who have not said yet what became of their share: after a day, after three, and never again."""

from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from api.core import clock
from api.core.db import fetch
from api.core.work import atomic
from api.notifications import fanout
from api.notifications.schemas import NotificationKind
from api.sharing.recalls.asking import PATH

# Each kind with the time after the recall from which it goes out, and the one after which it comes too late.
REMINDERS: Final = (
    (NotificationKind.RECALL_REMINDER, timedelta(days=1), timedelta(days=3)),
    (NotificationKind.RECALL_LAST_REMINDER, timedelta(days=3), timedelta(days=7)),
)

RECALLED = """
SELECT post.id, post.title FROM post
JOIN post_step step ON step.post = post.id AND step.state = 'recalled'
WHERE post.state = 'recalled' AND step.at > $1 AND step.at <= $2
"""

# Whoever shares a link after the recall was never asked, and is not reminded.
STILL_OPEN = """
SELECT DISTINCT share.person FROM share
JOIN notification asked ON asked.person = share.person AND asked.kind = 'post_recalled' AND asked.subject = share.post
LEFT JOIN removal ON removal.share = share.id
LEFT JOIN notification told ON told.person = share.person AND told.kind = $2 AND told.subject = share.post
WHERE share.post = $1 AND share.state <> 'withdrawn' AND removal.share IS NULL AND told.id IS NULL
ORDER BY share.person LIMIT $3
"""


async def remind() -> None:
    """Send the reminders that are due. For a clock; each person gets each of the two once, whoever calls how often."""
    now = clock.now()
    for kind, since, until in REMINDERS:
        await _remind(kind, now - until, now - since)


async def _remind(kind: NotificationKind, recalled_after: datetime, recalled_until: datetime) -> None:
    for post in await fetch(RECALLED, recalled_after, recalled_until):
        while await _remind_some(kind, post["id"], post["title"]) == fanout.MOST_AT_ONCE:
            pass


@atomic
async def _remind_some(kind: NotificationKind, post_id: UUID, title: str) -> int:
    people = [row["person"] for row in await fetch(STILL_OPEN, post_id, kind.value, fanout.MOST_AT_ONCE)]
    return await fanout.tell(people, kind, post_id, PATH, {"post": title}) if people else 0
