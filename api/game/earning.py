"""What follows in the game when something happened elsewhere; each runs in the transaction in which it happened."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from api.core.db import fetch, fetch_value
from api.core.events import ConfirmationUndone, HumanClick, HumansClicked, ShareConfirmed, ShareProven
from api.core.settings import settings
from api.core.work import atomic
from api.game import ledger
from api.game.players import lock_players
from api.game.rules import CLICKS_COUNTED, POINTS, Booking, click_source, clicks_of, day_around, share_source
from api.game.schemas import EntryReason, HowPointsWork, PointRule

# Of one person's lines of a day, which the index on (person, at) finds; never the whole ledger.
COUNTED = """
SELECT wanted.link, wanted.start, count(entry.id)::int AS counted
FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::timestamptz[], $5::timestamptz[])
     AS wanted(link, person, sources, start, stop)
JOIN entry ON entry.person = wanted.person AND entry.at >= wanted.start AND entry.at < wanted.stop
     AND entry.reason = 'human_click' AND starts_with(entry.source, wanted.sources)
GROUP BY wanted.link, wanted.start
"""


# A share of the same link that stands confirmed, or at its network: the link has earned already. The share itself
# counts only by the way in which it is not being counted now.
STANDING = """
SELECT bool_or(other.confirmed_at IS NOT NULL AND other.state IN ('confirmed', 'proven') AND (other.id <> $1 OR $2))
       OR bool_or(place.share IS NOT NULL AND (other.id <> $1 OR NOT $2))
FROM share this JOIN share other ON other.link = this.link
LEFT JOIN network_post place ON place.share = other.id AND place.known_by <> 'said'
WHERE this.id = $1
"""


def how_points_work() -> HowPointsWork:
    """What earns how much."""
    rules = [PointRule(reason=reason, points=points) for reason, points in POINTS.items()]
    return HowPointsWork(rules=rules, clicks_counted_per_link_and_day=CLICKS_COUNTED)


@atomic
async def on_share_confirmed(event: ShareConfirmed) -> None:
    """Points for the first confirmation of a post on a network, so that sharing it again and again earns once.

    A second confirmation of the same share earns again only after the first was undone.
    """
    await _book_share(event, proven=False)


@atomic
async def on_share_proven(event: ShareProven) -> None:
    """A share that its network has earns what a confirmed one earns, unless its link has earned that already."""
    await _book_share(event, proven=True)


async def on_confirmation_undone(event: ConfirmationUndone) -> None:
    """Take back what the confirmation earned."""
    await ledger.reverse(event.person_id, share_source(event.share_id, event.at))


@atomic
async def on_humans_clicked(event: HumansClicked) -> None:
    """Points for the clicks' owners, for at most `CLICKS_COUNTED` of one link on one day."""
    await lock_players({click.person_id for click in event.clicks})
    days = {click.click_id: day_around(click.at, ZoneInfo(settings().time_zone)) for click in event.clicks}
    counted = await _counted(event.clicks, days)
    earning: list[HumanClick] = []
    for click in sorted(event.clicks, key=lambda one: (one.at, one.click_id)):
        day = click.link_id, days[click.click_id][0]
        if counted[day] < CLICKS_COUNTED:
            counted[day] += 1
            earning.append(click)
    await ledger.book_all(map(_booking, earning))


async def _book_share(event: ShareConfirmed | ShareProven, *, proven: bool) -> None:
    await lock_players({event.person_id})
    if await fetch_value(STANDING, event.share_id, proven):
        return
    reason = EntryReason.SHARE_CONFIRMED
    await ledger.book(event.person_id, reason, share_source(event.share_id, event.at), POINTS[reason], event.at)


async def _counted(
    clicks: Sequence[HumanClick], days: dict[UUID, tuple[datetime, datetime]]
) -> Counter[tuple[UUID, datetime]]:
    """How many clicks of each link and day stand in the ledger already."""
    wanted = {(click.link_id, click.person_id, *days[click.click_id]) for click in clicks}
    links, people, starts, stops = zip(*wanted, strict=True) if wanted else ((), (), (), ())
    rows = await fetch(COUNTED, links, people, [clicks_of(link) for link in links], starts, stops)
    return Counter({(row["link"], row["start"]): row["counted"] for row in rows})


def _booking(click: HumanClick) -> Booking:
    reason = EntryReason.HUMAN_CLICK
    return Booking(click.person_id, reason, click_source(click.link_id, click.click_id), POINTS[reason], click.at)
