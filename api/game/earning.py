"""What follows in the game when something happened elsewhere; each runs in the transaction in which it happened."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from api.core.db import fetch, fetch_value
from api.core.events import (
    ClicksJudgedAgain,
    ConfirmationUndone,
    HumanClick,
    HumansClicked,
    ShareConfirmed,
    ShareProven,
)
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
WHERE NOT EXISTS (SELECT FROM entry undone WHERE undone.source = 'undo:' || entry.source)
GROUP BY wanted.link, wanted.start
"""

# What was booked for single clicks. Each may be booked anew after it was taken back, under a source with a number.
BOOKED = """
SELECT asked.click, entry.source, undone.id IS NULL AS stands
FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::text[]) AS asked(click, person, at, sources)
JOIN entry ON entry.person = asked.person AND entry.at = asked.at
     AND entry.reason = 'human_click' AND starts_with(entry.source, asked.sources)
LEFT JOIN entry undone ON undone.source = 'undo:' || entry.source
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
    await ledger.book_all(_booking(click) for click in await _earning(event.clicks, ()))


@atomic
async def on_clicks_judged_again(event: ClicksJudgedAgain) -> None:
    """Take back what wrong clicks earned; those that still count move up into the places that became free."""
    clicks = (*event.taken_back, *event.counting)
    await lock_players({click.person_id for click in clicks})
    booked = await _booked(clicks)
    standing = {click: line.source for click, lines in booked.items() for line in lines if line.stands}
    paid = [click for click in event.taken_back if click.click_id in standing]
    unpaid = [click for click in event.counting if click.click_id not in standing]
    earning = await _earning(unpaid, paid)
    wrong = [(click.person_id, standing[click.click_id]) for click in paid]
    await ledger.correct(wrong, [_booking(click, len(booked[click.click_id])) for click in earning])


async def _earning(clicks: Sequence[HumanClick], freed: Sequence[HumanClick]) -> list[HumanClick]:
    """Those of the clicks that find a place among the ones that earn, the earliest first."""
    zone = ZoneInfo(settings().time_zone)
    days = {click.click_id: day_around(click.at, zone) for click in (*clicks, *freed)}
    counted = await _counted(clicks, days)
    counted.subtract((click.link_id, days[click.click_id][0]) for click in freed)
    earning: list[HumanClick] = []
    for click in sorted(clicks, key=lambda one: (one.at, one.click_id)):
        day = click.link_id, days[click.click_id][0]
        if counted[day] < CLICKS_COUNTED:
            counted[day] += 1
            earning.append(click)
    return earning


async def _book_share(event: ShareConfirmed | ShareProven, *, proven: bool) -> None:
    await lock_players({event.person_id})
    if await fetch_value(STANDING, event.share_id, proven):
        return
    reason = EntryReason.SHARE_CONFIRMED
    await ledger.book(event.person_id, reason, share_source(event.share_id, event.at), POINTS[reason], event.at)


async def _counted(
    clicks: Sequence[HumanClick], days: dict[UUID, tuple[datetime, datetime]]
) -> Counter[tuple[UUID, datetime]]:
    """How many clicks of each link and day stand in the ledger."""
    wanted = {(click.link_id, click.person_id, *days[click.click_id]) for click in clicks}
    links, people, starts, stops = zip(*wanted, strict=True) if wanted else ((), (), (), ())
    rows = await fetch(COUNTED, links, people, [clicks_of(link) for link in links], starts, stops)
    return Counter({(row["link"], row["start"]): row["counted"] for row in rows})


class Booked(NamedTuple):
    """A line that a click made; one that was taken back stands no more."""

    source: str
    stands: bool


async def _booked(clicks: Sequence[HumanClick]) -> defaultdict[UUID, list[Booked]]:
    rows = await fetch(
        BOOKED,
        [click.click_id for click in clicks],
        [click.person_id for click in clicks],
        [click.at for click in clicks],
        [click_source(click.link_id, click.click_id) for click in clicks],
    )
    found: defaultdict[UUID, list[Booked]] = defaultdict(list)
    for row in rows:
        found[row["click"]].append(Booked(row["source"], row["stands"]))
    return found


def _booking(click: HumanClick, times_before: int = 0) -> Booking:
    reason = EntryReason.HUMAN_CLICK
    source = click_source(click.link_id, click.click_id, times_before)
    return Booking(click.person_id, reason, source, POINTS[reason], click.at)
