"""When a post ends or a person leaves, so does what was planned."""

from api.core import clock
from api.core.db import execute, fetch
from api.core.events import PersonLeft, PostEnded
from api.notifications import fanout
from api.notifications.schemas import NotificationKind

END = """
UPDATE planned_share SET state = $2, reason = $3, ended_at = $4 WHERE post = $1 AND state = 'waiting'
"""
LEFT = """
UPDATE planned_share SET state = 'cancelled', reason = 'left', ended_at = $2 WHERE person = $1 AND state = 'waiting'
"""
# Reminders that no device has taken yet: they would lead to a post that is over.
REMINDED = """
SELECT DISTINCT p.id FROM planned_share p
JOIN notification n ON n.subject = p.id AND n.kind = 'share_reminder' AND n.person = p.person
JOIN delivery d ON d.notification = n.id AND d.state = 'waiting'
WHERE p.post = $1
"""


async def on_post_ended(event: PostEnded) -> None:
    """Cancel what waits, and send no reminder any more."""
    state, reason = ("cancelled", "recalled") if event.recalled else ("expired", "post_ended")
    await execute(END, event.post_id, state, reason, clock.now())
    for row in await fetch(REMINDED, event.post_id):
        await fanout.withdraw(NotificationKind.SHARE_REMINDER, row["id"])


async def on_person_left(event: PersonLeft) -> None:
    """Nothing goes out in the name of somebody who left."""
    await execute(LEFT, event.person_id, clock.now())
