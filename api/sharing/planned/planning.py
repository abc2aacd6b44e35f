"""Planning a share, changing and cancelling it."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import asyncpg
import msgspec

from api.connections import accounts
from api.content.networks import Network
from api.core import clock
from api.core.db import execute, fetch, fetch_one
from api.core.errors import Conflict, Invalid, NotFound
from api.core.ids import new_id
from api.core.languages import Language
from api.core.work import atomic
from api.sharing import leaving
from api.sharing.links import link_for
from api.sharing.planned.moments import moment_for
from api.sharing.planned.schemas import Mode, MomentReason, PlanChange, PlannedView, PlanOutcome, PlanRequest, Timing
from api.sharing.planned.suggesting import around_of, hours_of, zone_name
from api.sharing.planned.tables import PlannedShare
from api.sharing.schemas import ShareRequest

MOST_SHOWN = 100

VIEW = """
SELECT p.id, p.post AS post_id, post.title AS post_title, p.network, p.language, p.text, p.picture, p.mode, p.timing,
       p.why, p.at, p.state, p.reason, p.share AS share_id, post.expires_at
FROM planned_share p JOIN post ON post.id = p.post
"""
# What waits comes first, the next one on top; then what ended lately.
MINE = f"""{VIEW}
WHERE p.person = $1 AND (p.state = 'waiting' OR p.ended_at > $2::timestamptz - interval '30 days')
ORDER BY p.state = 'waiting' DESC, CASE WHEN p.state = 'waiting' THEN p.at END, p.ended_at DESC, p.id LIMIT $3
"""
ONE = f"{VIEW} WHERE p.id = $1 AND p.person = $2"

OWN = "SELECT post, network, language, review, state FROM planned_share WHERE id = $1 AND person = $2 FOR UPDATE"

CANCEL = "UPDATE planned_share SET state = 'cancelled', reason = 'by_person', ended_at = $2 WHERE id = $1"


@atomic
async def plan(person_id: UUID, asked: PlanRequest) -> PlanOutcome:
    """Keep the wording until its moment; one that a moderator must see first goes to them instead.

    Judged as a share is, and raises what a share raises; also `Invalid` for a moment in the past or after the post's
    end, `Conflict` where no moment is left or no account is connected that could post.
    """
    return await _plan(person_id, asked, None)


@atomic
async def change(planned_id: UUID, person_id: UUID, asked: PlanChange) -> PlanOutcome:
    """Make the waiting plan another one. A wording that a moderator must see first ends it."""
    row = await _own_waiting(planned_id, person_id)
    whole = PlanRequest(
        post_id=row["post"],
        network=Network(row["network"]),
        language=Language(row["language"]),
        review_id=row["review"],
        **msgspec.structs.asdict(asked),
    )
    return await _plan(person_id, whole, planned_id)


@atomic
async def cancel(planned_id: UUID, person_id: UUID) -> None:
    """Share nothing. Raises `Conflict` where it is over already."""
    await _own_waiting(planned_id, person_id)
    await execute(CANCEL, planned_id, clock.now())


async def mine(person_id: UUID) -> list[PlannedView]:
    """The person's plans: what waits, and what ended in the last 30 days."""
    rows = await fetch(MINE, person_id, clock.now(), MOST_SHOWN)
    return [_view(row) for row in rows]


async def view(planned_id: UUID, person_id: UUID) -> PlannedView:
    """One of the person's plans."""
    row = await fetch_one(ONE, planned_id, person_id)
    if row is None:
        raise NotFound("plan-missing")
    return _view(row)


def request_of(asked: PlanRequest) -> ShareRequest:
    """The share that is planned."""
    return ShareRequest(
        post_id=asked.post_id,
        network=asked.network,
        language=asked.language,
        text=asked.text,
        acknowledged=asked.acknowledged,
        policy_read=asked.policy_read,
        review_id=asked.review_id,
    )


async def _plan(person_id: UUID, asked: PlanRequest, planned_id: UUID | None) -> PlanOutcome:
    await link_for(person_id, asked.post_id, asked.network)
    if asked.mode is Mode.POST_FOR_ME and await accounts.account_for(person_id, asked.network) is None:
        raise Conflict("plan-without-account", field="mode")
    passed = await leaving.admit(person_id, request_of(asked))
    if passed.review is not None:
        if planned_id is not None:
            await execute(CANCEL, planned_id, clock.now())
        return PlanOutcome(advice=passed.advice, planned=None, review=passed.review)
    kept = await _keep(person_id, asked, passed.judgement.text, planned_id)
    return PlanOutcome(advice=passed.advice, planned=await view(kept, person_id), review=None)


async def _keep(person_id: UUID, asked: PlanRequest, text: str, planned_id: UUID | None) -> UUID:
    """Write the plan, or write it anew, and return its id."""
    at, why = await _moment(person_id, asked, planned_id)
    columns: dict[str, Any] = {
        "text": text,
        "picture": asked.picture and asked.mode is Mode.POST_FOR_ME,
        "mode": str(asked.mode),
        "timing": str(asked.timing),
        "why": str(why),
        "at": at,
        "time_zone": await zone_name(person_id),
    }
    if planned_id is not None:
        await PlannedShare.update(**columns).where(PlannedShare.id == planned_id)
        return planned_id
    place: dict[str, Any] = {"post": asked.post_id, "network": str(asked.network), "language": str(asked.language)}
    made = PlannedShare(
        id=new_id(), person=person_id, review=asked.review_id, planned_at=clock.now(), **place, **columns
    )
    await made.save()
    return UUID(str(made.id))


async def _moment(person_id: UUID, asked: PlanRequest, planned_id: UUID | None) -> tuple[datetime, MomentReason]:
    ends = await _end_of(asked.post_id)
    if asked.timing is Timing.CHOSEN:
        return _chosen(asked.at, ends), MomentReason.CHOSEN
    hours = await hours_of(person_id, asked.network)
    at = moment_for(asked.timing, hours, await around_of(person_id, ends, planned_id))
    if at is None:
        raise Conflict("plan-without-moment", field="timing")
    return at, hours.why


def _chosen(at: datetime | None, ends: datetime | None) -> datetime:
    if at is None or at.tzinfo is None:
        raise Invalid("plan-moment-needed", field="at")
    if at <= clock.now():
        raise Invalid("plan-in-the-past", field="at")
    if ends is not None and at >= ends:
        raise Invalid("plan-after-end", field="at")
    return at.astimezone(UTC)


async def _end_of(post_id: UUID) -> datetime | None:
    row = await fetch_one("SELECT expires_at FROM post WHERE id = $1", post_id)
    return row["expires_at"] if row else None


async def _own_waiting(planned_id: UUID, person_id: UUID) -> asyncpg.Record:
    """The person's plan, held until the transaction ends."""
    row = await fetch_one(OWN, planned_id, person_id)
    if row is None:
        raise NotFound("plan-missing")
    if row["state"] != "waiting":
        raise Conflict("plan-over")
    return row


def _view(row: asyncpg.Record) -> PlannedView:
    return msgspec.convert(dict(row), PlannedView, builtin_types=(datetime, UUID))
