"""One thing told to many: messages for their lists, and deliveries for their devices in one batch."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from api.core import clock
from api.core.db import execute
from api.core.events import PostEnded
from api.core.ids import new_id
from api.core.work import atomic
from api.notifications import delivery, inbox
from api.notifications.schemas import NotificationKind

MOST_AT_ONCE = 500
"""How many people one call should tell: a batch stays some hundred devices, and the transaction short."""

ADDRESS_TO_DEVICES = """
INSERT INTO delivery (id, notification, subscription, batch, state, not_before)
SELECT gen_random_uuid(), n.id, s.id, $2, 'waiting', $3
FROM notification n JOIN subscription s ON s.person = n.person WHERE n.id = ANY($1::uuid[])
ORDER BY s.id FOR KEY SHARE OF s
ON CONFLICT (notification, subscription) DO NOTHING
"""

WITHDRAW = """
UPDATE delivery d SET state = 'failed', done_at = $3, leased_until = NULL, reason = 'withdrawn'
FROM notification n WHERE d.state = 'waiting' AND n.id = d.notification AND n.kind = $1 AND n.subject = $2
"""


@atomic
async def tell(
    person_ids: Sequence[UUID], kind: NotificationKind, subject: UUID, path: str, values: Mapping[str, str]
) -> int:
    """Tell people about `subject` in the app and on their devices, and return how many were told now.

    Who was told before is left alone, so a caller that was interrupted calls again with everybody. The list and the
    devices are written with the caller's transaction; the sending begins after its commit.
    """
    told = await inbox.notify(person_ids, kind, subject, path, values)
    batch = new_id()
    if told and await execute(ADDRESS_TO_DEVICES, told, batch, clock.now()):
        await delivery.start(batch)
    return len(told)


async def withdraw(kind: NotificationKind, subject: UUID) -> None:
    """Send nothing more about `subject`. What is on its way arrives, and the app's list keeps its line."""
    await execute(WITHDRAW, kind.value, subject, clock.now())


async def on_post_ended(event: PostEnded) -> None:
    """Nobody is invited any more to a post that has ended."""
    await withdraw(NotificationKind.POST_LIVE, event.post_id)
