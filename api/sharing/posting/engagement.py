"""What others made of shares: read back from the networks, less often the older a share is, and summed for a post."""

from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

import asyncpg

from api.connections import accounts
from api.connections.networks.adapter import Busy, Figures, NetworkTrouble, Refused
from api.content.networks import Network
from api.core import clock
from api.core.db import execute, fetch, fetch_one
from api.core.queue import job
from api.core.small_groups import hidden_groups
from api.core.work import atomic, enqueue
from api.sharing.posting.rules import next_reading
from api.sharing.posting.schemas import EngagementView, NetworkEngagement

BATCH: Final = 200
A_DAY: Final = timedelta(days=1)
LIMITED_FOR_ALL: Final = frozenset({Network.X, Network.LINKEDIN})
"""Their limits are the company's and not one person's: when one has to wait, all have to."""

# What has its job already is left to it.
DUE = """
SELECT share FROM network_post place WHERE read_next <= $1 AND NOT EXISTS (
    SELECT FROM job WHERE job.name = $2 AND job.given_up_at IS NULL AND job.arguments ->> 0 = place.share::text
) ORDER BY read_next LIMIT $3
"""
ONE = """
SELECT place.network, place.reference, place.posted_at, share.person
FROM network_post place JOIN share ON share.id = place.share WHERE place.share = $1 AND place.read_next <= $2
"""
KEEP = """
UPDATE network_post SET likes = $2, reposts = $3, replies = $4, read_at = $5, read_next = $6 WHERE share = $1
"""
KEEP_DAY = """
INSERT INTO engagement_day (id, share, day, likes, reposts, replies)
VALUES (gen_random_uuid(), $1, $5, $2, $3, $4)
ON CONFLICT (share, day) DO UPDATE SET likes = excluded.likes, reposts = excluded.reposts, replies = excluded.replies
"""
WAIT = "UPDATE network_post SET read_next = $2 WHERE share = $1"
ALL_WAIT = "UPDATE network_post SET read_next = $2 WHERE network = $1 AND read_next < $2"
GONE = "UPDATE network_post SET gone = true, read_at = $2, read_next = NULL WHERE share = $1"

OF_POST = """
SELECT place.network, count(DISTINCT share.person)::int AS people, sum(place.likes)::int AS likes,
       sum(place.reposts)::int AS reposts, sum(place.replies)::int AS replies
FROM network_post place JOIN share ON share.id = place.share
WHERE share.post = $1 AND place.read_at IS NOT NULL GROUP BY place.network ORDER BY place.network
"""


async def find_due() -> None:
    """A clock's verb: have the figures read that are due."""
    for row in await fetch(DUE, clock.now(), read.name, BATCH):
        await enqueue(read, row["share"], key=f"engagement:{row['share']}")


@job(time_limit=60)
async def read(share_id: UUID) -> None:
    """Read the figures of one share, if they are due, and say when they are read next."""
    place = await fetch_one(ONE, share_id, clock.now())
    if place is None:
        return
    account = await accounts.account_for(place["person"], Network(place["network"]))
    if account is None:  # they may connect it again
        await execute(WAIT, share_id, clock.now() + A_DAY)
        return
    try:
        figures = await accounts.figures(account, place["reference"])
    except NetworkTrouble as trouble:
        await _wait(share_id, place, trouble)
    else:
        await _keep(share_id, place["posted_at"], figures)


async def of_post(post_id: UUID) -> EngagementView:
    """The sums of a post's shares by network; those of few people stay hidden, and what would tell them."""
    rows = await fetch(OF_POST, post_id)
    hidden = hidden_groups({row["network"]: row["people"] for row in rows})
    return EngagementView(networks=[_sums(row, hidden=row["network"] in hidden) for row in rows])


@atomic
async def _keep(share_id: UUID, posted_at: datetime, figures: Figures) -> None:
    now = clock.now()
    numbers = (figures.likes, figures.reposts, figures.replies)
    await execute(KEEP, share_id, *numbers, now, next_reading(posted_at, now))
    await execute(KEEP_DAY, share_id, *numbers, now.date())


@atomic
async def _wait(share_id: UUID, place: asyncpg.Record, trouble: NetworkTrouble) -> None:
    """Not now: as late as the network says; a post that is gone is not asked for again."""
    now = clock.now()
    if isinstance(trouble, Refused) and trouble.code == "gone":
        await execute(GONE, share_id, now)
        return
    if not isinstance(trouble, Busy):
        await execute(WAIT, share_id, now + A_DAY)
        return
    await execute(WAIT, share_id, trouble.until)
    if Network(place["network"]) in LIMITED_FOR_ALL:
        await execute(ALL_WAIT, place["network"], trouble.until)


def _sums(row: asyncpg.Record, *, hidden: bool) -> NetworkEngagement:
    return NetworkEngagement(
        network=Network(row["network"]),
        people=None if hidden else row["people"],
        likes=None if hidden else row["likes"],
        reposts=None if hidden else row["reposts"],
        replies=None if hidden else row["replies"],
    )
