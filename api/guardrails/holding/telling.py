"""Who hears what about held texts and appeals, and where a tap leads.

Everybody hears of one thing once: whoever was told before is left alone.
"""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from api.core.db import fetch, fetch_one
from api.core.events import ReviewDecided, TextHeld
from api.guardrails.holding.schemas import ReviewState
from api.notifications import fanout
from api.notifications.schemas import NotificationKind as Kind

QUEUE = "/queue"
DECISIONS = "/me/reviews"
APPEALS = "/appeals"
MY_APPEALS = "/me/appeals"

WAITING = """
SELECT r.person, r.first_by, p.title FROM review r JOIN post p ON p.id = r.post WHERE r.id = $1
"""
HOLDERS = "SELECT DISTINCT person FROM role_grant WHERE role = $1 AND person <> ALL($2::uuid[]) ORDER BY person"
DECIDED = "SELECT r.state, p.title FROM review r JOIN post p ON p.id = r.post WHERE r.id = $1"
APPEAL = """
SELECT a.person, a.review, r.first_by, r.decided_by, p.title
FROM appeal a JOIN post p ON p.id = a.post LEFT JOIN review r ON r.id = a.review WHERE a.id = $1
"""


async def on_text_held(event: TextHeld) -> None:
    """Call every moderator but the author."""
    await _call(Kind.TEXT_HELD, event.review_id, QUEUE, await _those("moderator", event.review_id))


async def call_second(review_id: UUID) -> None:
    """Call the moderators who are neither the author nor the first reviewer."""
    await _call(Kind.REVIEW_SECOND, review_id, text_in_queue(review_id), await _those("moderator", review_id))


async def remind(review_id: UUID) -> None:
    """Remind the same moderators that the text is due soon."""
    await _call(Kind.REVIEW_DUE, review_id, text_in_queue(review_id), await _those("moderator", review_id))


async def call_deputy(review_id: UUID, deputy: UUID) -> bool:
    """Call a deputy to an overdue text; says whether there was somebody to call."""
    return await _call(Kind.REVIEW_ESCALATED, review_id, text_in_queue(review_id), [deputy])


async def call_compliance(review_id: UUID) -> None:
    """Call every compliance officer but the author to a text that no deputy decided."""
    those = await _those("compliance", review_id)
    await _call(Kind.REVIEW_ESCALATED, review_id, text_in_queue(review_id), those)


async def on_review_decided(event: ReviewDecided) -> None:
    """Tell the author. The moderator's time to think again is over when the event happens."""
    decided = await fetch_one(DECIDED, event.review_id)
    if decided is None:
        return
    values = {"post": decided["title"], "outcome": decided["state"]}
    rejected = decided["state"] == ReviewState.REJECTED
    path = DECISIONS if rejected else to_share(event.review_id)
    await fanout.tell([event.person_id], Kind.REVIEW_DECIDED, event.review_id, path, values)


async def call_to_appeal(appeal_id: UUID, role: str) -> None:
    """Call everybody with the role who may answer: neither the author nor anybody who decided about the text."""
    appeal = await fetch_one(APPEAL, appeal_id)
    if appeal is None:
        return
    those = await _holders(role, [appeal["person"], appeal["first_by"], appeal["decided_by"]])
    await fanout.tell(those, Kind.APPEAL_MADE, appeal_id, APPEALS, {"post": appeal["title"]})


async def answer_appeal(appeal_id: UUID, outcome: str) -> None:
    """Tell the author what became of their appeal: `approved`, `second`, `noted` or `denied`."""
    appeal = await fetch_one(APPEAL, appeal_id)
    if appeal is None:
        return
    path = to_share(appeal["review"]) if outcome == "approved" else MY_APPEALS
    values = {"post": appeal["title"], "outcome": outcome}
    await fanout.tell([appeal["person"]], Kind.APPEAL_DECIDED, appeal_id, path, values)


def text_in_queue(review_id: UUID) -> str:
    """Where a reviewer finds the text."""
    return f"{QUEUE}?review={review_id}"


def to_share(review_id: UUID) -> str:
    """Where an author shares, with one tap, what was decided."""
    return f"{DECISIONS}?share={review_id}"


async def _call(kind: Kind, review_id: UUID, path: str, those: Sequence[UUID]) -> bool:
    waiting = await fetch_one(WAITING, review_id)
    return waiting is not None and await fanout.tell(those, kind, review_id, path, {"post": waiting["title"]}) > 0


async def _those(role: str, review_id: UUID) -> list[UUID]:
    """Everybody with the role who may decide about the text."""
    waiting: Mapping[str, Any] | None = await fetch_one(WAITING, review_id)
    return await _holders(role, [waiting["person"], waiting["first_by"]]) if waiting else []


async def _holders(role: str, but: Sequence[UUID | None]) -> list[UUID]:
    return [row["person"] for row in await fetch(HOLDERS, role, [one for one in but if one])]
