"""Who hears about a held text: moderators when it waits, its author when the decision stands."""

from api.core.db import fetch, fetch_one
from api.core.events import ReviewDecided, TextHeld
from api.notifications import fanout
from api.notifications.schemas import NotificationKind

QUEUE = "/queue"
DECISIONS = "/me/reviews"

HELD = "SELECT p.title, r.person FROM review r JOIN post p ON p.id = r.post WHERE r.id = $1"
MODERATORS = "SELECT DISTINCT person FROM role_grant WHERE role = 'moderator' AND person <> $1 ORDER BY person"
DECIDED = "SELECT r.state, p.title FROM review r JOIN post p ON p.id = r.post WHERE r.id = $1"


async def on_text_held(event: TextHeld) -> None:
    """Call every moderator but the author."""
    held = await fetch_one(HELD, event.review_id)
    if held is None:
        return
    moderators = [row["person"] for row in await fetch(MODERATORS, held["person"])]
    await fanout.tell(moderators, NotificationKind.TEXT_HELD, event.review_id, QUEUE, {"post": held["title"]})


async def on_review_decided(event: ReviewDecided) -> None:
    """Tell the author. The moderator's time to think again is over when the event happens."""
    decided = await fetch_one(DECIDED, event.review_id)
    if decided is None:
        return
    values = {"post": decided["title"], "outcome": decided["state"]}
    await fanout.tell([event.person_id], NotificationKind.REVIEW_DECIDED, event.review_id, DECISIONS, values)
