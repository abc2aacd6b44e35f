"""A posting as one worker has it: taken under a lease, and written down as the network answered."""

from datetime import datetime, timedelta
from typing import Final, NamedTuple
from uuid import UUID

from api.content.networks import Network
from api.core import clock
from api.core.db import execute, fetch_one
from api.core.work import atomic
from api.sharing.posting import telling
from api.sharing.posting.rules import KEEP_TRYING, Step
from api.sharing.posting.schemas import PostingState

LEASE: Final = timedelta(minutes=3)
"""Longer than the job that sends may take, so that nobody looks while somebody may still be sending."""
SKEW: Final = timedelta(seconds=1)

# The post is held, so that a recall at the same time waits and then finds what became of this.
OPEN = """
SELECT posting.key, posting.state, posting.picture, posting.tries, posting.asked_at, share.person, share.network,
       share.state = 'withdrawn' AS withdrawn, post.state AS post_state, person.active
FROM posting JOIN share ON share.id = posting.share JOIN post ON post.id = share.post
JOIN person ON person.id = share.person
WHERE posting.share = $1 AND (
    (posting.state IN ('waiting', 'unsure') AND posting.next_at <= $2)
    OR (posting.state = 'sending' AND posting.leased_until <= $2)
) FOR UPDATE OF posting FOR SHARE OF post
"""
TAKE = "UPDATE posting SET state = 'sending', tries = tries + 1, leased_until = $2 WHERE share = $1"
PUT_BACK = """
UPDATE posting SET state = $3::text, reason = $4, said = $5, next_at = COALESCE($6, next_at), leased_until = NULL,
    ended_at = CASE WHEN $3::text = 'failed' THEN $7::timestamptz END
WHERE share = $1 AND tries = $2 AND state = 'sending' RETURNING told_when_done
"""
DROP = """
UPDATE posting SET state = 'failed', reason = $2, leased_until = NULL, ended_at = $3 WHERE share = $1
RETURNING told_when_done
"""


class Taken(NamedTuple):
    """A posting that this worker sends now; `tries` names the lease.

    `looks_first`: the network may have it already. `stopped`: why it must not go out any more, if it is not out yet.
    """

    share: UUID
    person: UUID
    network: Network
    key: str
    picture: bool
    looks_first: bool
    stopped: str
    tries: int
    asked_at: datetime


@atomic
async def take(share_id: UUID) -> Taken | None:
    """Lease a posting that is due; None where it is not, is somebody else's, or must not go out any more."""
    now = clock.now()
    row = await fetch_one(OPEN, share_id, now + SKEW)
    if row is None:
        return None
    looks_first = row["state"] != PostingState.WAITING
    stopped = _stopped(row["active"], row["withdrawn"], row["post_state"])
    given_up = "unknown" if looks_first else "busy"
    too_late = now > row["asked_at"] + 2 * KEEP_TRYING
    if too_late or (stopped and not looks_first):
        await _fail(share_id, given_up if too_late else stopped)
        return None
    await execute(TAKE, share_id, now + LEASE)
    return Taken(
        share=share_id,
        person=row["person"],
        network=Network(row["network"]),
        key=row["key"],
        picture=row["picture"],
        looks_first=looks_first,
        stopped=stopped,
        tries=row["tries"] + 1,
        asked_at=row["asked_at"],
    )


@atomic
async def put_back(taken: Taken, step: Step) -> bool:
    """Write down what the network said, and return whether to try again; a failure is told to who isn't looking."""
    row = await fetch_one(
        PUT_BACK, taken.share, taken.tries, str(step.state), step.reason, step.said, step.next_at, clock.now()
    )
    if row is None:
        return False
    if step.state is PostingState.FAILED and row["told_when_done"]:
        await telling.stopped(taken.share, step.reason)
    return step.state is not PostingState.FAILED


def _stopped(active: bool, withdrawn: bool, post_state: str) -> str:
    """Why it must not go out any more; empty while it may."""
    if not active:
        return "left"
    if withdrawn:
        return "withdrawn"
    if post_state != "live":
        return "recalled" if post_state == "recalled" else "post_ended"
    return ""


async def _fail(share_id: UUID, reason: str) -> None:
    row = await fetch_one(DROP, share_id, reason, clock.now())
    if row is not None and row["told_when_done"]:
        await telling.stopped(share_id, reason)
