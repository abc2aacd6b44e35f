"""Who hears about a held text: moderators when it waits, its author when somebody has decided."""

from datetime import datetime, timedelta
from uuid import UUID

from api.core import clock
from api.core.db import fetch, fetch_one, fetch_value
from api.core.events import ReviewDecided, TextHeld
from api.core.queue import job
from api.core.work import enqueue
from api.notifications import fanout
from api.notifications.schemas import NotificationKind

TO_CHANGE_ONES_MIND = timedelta(seconds=10)
QUEUE = "/queue"

HELD = "SELECT p.title, r.person FROM review r JOIN post p ON p.id = r.post WHERE r.id = $1"
MODERATORS = "SELECT DISTINCT person FROM role_grant WHERE role = 'moderator' AND person <> $1 ORDER BY person"
DECIDED = """
SELECT r.person, r.post, r.state, p.title FROM review r JOIN post p ON p.id = r.post
WHERE r.id = $1 AND r.decided_at = $2 AND r.state IN ('approved', 'reworded', 'rejected')
"""


async def on_text_held(event: TextHeld) -> None:
    """Call every moderator but the author."""
    held = await fetch_one(HELD, event.review_id)
    if held is None:
        return
    moderators = [row["person"] for row in await fetch(MODERATORS, held["person"])]
    await fanout.tell(moderators, NotificationKind.TEXT_HELD, event.review_id, QUEUE, {"post": held["title"]})


async def on_review_decided(event: ReviewDecided) -> None:
    """Tell the author when the moderator's time to undo the decision is over."""
    decided_at = await fetch_value("SELECT decided_at FROM review WHERE id = $1", event.review_id)
    await enqueue(tell_author, event.review_id, decided_at, after=clock.now() + TO_CHANGE_ONES_MIND)


@job(time_limit=30)
async def tell_author(review_id: UUID, decided_at: datetime) -> None:
    """Tell the author what was decided then; a decision that was undone or replaced since is not told."""
    review = await fetch_one(DECIDED, review_id, decided_at)
    if review is None:
        return
    values = {"post": review["title"], "outcome": review["state"]}
    path = f"/posts/{review['post']}"
    await fanout.tell([review["person"]], NotificationKind.REVIEW_DECIDED, review_id, path, values)
