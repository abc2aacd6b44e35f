"""What a person can plan for a post: the moments that are found now, and the account that could post."""

from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from api.connections import accounts
from api.content.networks import Network
from api.core import clock
from api.core.db import fetch, fetch_one, fetch_value
from api.core.errors import NotFound
from api.sharing.planned.awake import Hours, hours_for
from api.sharing.planned.moments import GAP, Around, moment_for
from api.sharing.planned.schemas import MomentView, PlanningView, Timing

CLICKS_REMEMBERED = timedelta(days=180)

POST = """
SELECT post.expires_at, post.picture IS NOT NULL AS pictured FROM post
WHERE post.id = $1 AND post.state = 'live' AND NOT post.internal
      AND EXISTS (SELECT FROM audience_member m WHERE m.audience = post.audience AND m.person = $2)
"""
CLICKS = """
SELECT extract(isodow FROM click.at AT TIME ZONE $4)::int AS weekday,
       extract(hour FROM click.at AT TIME ZONE $4)::int AS hour, count(*)::int AS clicks
FROM link JOIN click ON click.link = link.id
WHERE link.person = $1 AND link.network = $2 AND click.at >= $3 AND click.verdict = 'human' AND NOT click.repeated
GROUP BY 1, 2
"""
# Yesterday's too: a share of this morning is one of today.
OTHERS = """
SELECT at FROM planned_share WHERE person = $1 AND state = 'waiting' AND id IS DISTINCT FROM $2
UNION ALL
SELECT opened_at FROM share WHERE person = $1 AND state <> 'withdrawn' AND opened_at >= $3
"""


async def suggest(person_id: UUID, post_id: UUID, network: Network, but: UUID | None = None) -> PlanningView:
    """What the person can plan now; `but` is a planned share that is about to move.

    Raises `NotFound` where the post is not there for them to share.
    """
    post = await fetch_one(POST, post_id, person_id)
    if post is None:
        raise NotFound("post-missing")
    account = await accounts.account_for(person_id, network)
    hours, around = await hours_of(person_id, network), await around_of(person_id, post["expires_at"], but)
    found = [(timing, moment_for(timing, hours, around)) for timing in (Timing.AWAKE, Timing.SPREAD)]
    return PlanningView(
        account=account.handle if account else None,
        pictured=post["pictured"],
        expires_at=post["expires_at"],
        moments=[MomentView(timing=timing, at=at, why=hours.why) for timing, at in found if at],
    )


async def hours_of(person_id: UUID, network: Network) -> Hours:
    """When the network is awake for this person: by the clicks on their own links there, when these are enough."""
    since = clock.now() - CLICKS_REMEMBERED
    rows = await fetch(CLICKS, person_id, str(network), since, await zone_name(person_id))
    return hours_for(network, {(row["weekday"], row["hour"]): row["clicks"] for row in rows})


async def around_of(person_id: UUID, ends: datetime | None, but: UUID | None = None) -> Around:
    """What a moment for this person has to respect; `but` is a planned share that is about to move."""
    now = clock.now()
    rows = await fetch(OTHERS, person_id, but, now - max(GAP, timedelta(days=1)))
    return Around(now, ZoneInfo(await zone_name(person_id)), [row["at"] for row in rows], ends)


async def zone_name(person_id: UUID) -> str:
    """The time zone of the person's day."""
    return str(await fetch_value("SELECT time_zone FROM person WHERE id = $1", person_id))
