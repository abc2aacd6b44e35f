"""Sending a share to its network: taken, sent outside of every transaction, written down.

A worker that dies while it sends leaves the posting `sending`. When its lease is over, whoever takes it looks at the
network first: the share is either found there, or sent again under the same key.
"""

from uuid import UUID

from api.connections import accounts
from api.connections.networks.adapter import NetworkTrouble, Posted
from api.core import clock
from api.core.db import fetch
from api.core.queue import job
from api.core.work import atomic, enqueue
from api.sharing.posting import leases, parcels, proofs, telling
from api.sharing.posting.leases import Taken
from api.sharing.posting.rules import Step, after_looking, after_sending
from api.sharing.posting.schemas import PostingState

BATCH = 200

# What has its job already is left to it.
LEFT = """
SELECT share FROM posting WHERE state NOT IN ('posted', 'failed') AND COALESCE(leased_until, next_at) <= $1
AND NOT EXISTS (
    SELECT FROM job WHERE job.name = $2 AND job.given_up_at IS NULL AND job.arguments ->> 0 = posting.share::text
) ORDER BY next_at LIMIT $3
"""


@job(time_limit=120)
async def send(share_id: UUID) -> None:
    """Send the share if it is due and nobody else sends it now."""
    taken = await leases.take(share_id)
    if taken is None:
        return
    answer = await _ask(taken)
    if isinstance(answer, Posted):
        await _write(share_id, answer)
    else:
        await _put_back(taken, answer)


async def find_left() -> None:
    """A clock's verb: send on what a dead worker or a lost job left."""
    for row in await fetch(LEFT, clock.now(), send.name, BATCH):
        await enqueue(send, row["share"], key=key_of(row["share"]))


def key_of(share_id: UUID) -> str:
    """Of the jobs that send one share only one waits."""
    return f"post:{share_id}"


async def _ask(taken: Taken) -> Posted | Step:
    """Where the share stands now, or what is next."""
    account = await accounts.account_for(taken.person, taken.network)
    if account is None:
        return Step(PostingState.FAILED, "unknown" if taken.looks_first else "account_missing")
    outgoing = await parcels.parcel_for(taken)
    if taken.looks_first:
        try:
            found = await accounts.find(account, outgoing)
        except NetworkTrouble as trouble:
            return after_looking(trouble, taken.tries, taken.asked_at, clock.now())
        if found is not None:
            return found
        if taken.stopped:
            return Step(PostingState.FAILED, taken.stopped)
    try:
        return await accounts.publish(account, outgoing)
    except NetworkTrouble as trouble:
        return after_sending(trouble, taken.tries, taken.asked_at, clock.now())


@atomic
async def _write(share_id: UUID, posted: Posted) -> None:
    if await proofs.write_posted(share_id, posted):
        await telling.posted(share_id)


@atomic
async def _put_back(taken: Taken, step: Step) -> None:
    if await leases.put_back(taken, step):
        await enqueue(send, taken.share, after=step.next_at, key=key_of(taken.share))
