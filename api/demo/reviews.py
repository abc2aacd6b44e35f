"""Texts that wait at the demo bank's moderator, and some that were decided."""

import random
from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

import msgspec

from api.content.networks import Network
from api.core.db import execute, fetch_value
from api.core.languages import Language
from api.demo.posts import Published
from api.demo.staff import Staff
from api.guardrails import advice
from api.guardrails.holding import reviews


class Held(msgspec.Struct, frozen=True):
    """What somebody wrote, how long ago, and what became of it."""

    picture: str
    network: Network
    language: Language
    text: str
    hours_ago: float
    state: str = "waiting"
    wording: str = ""
    reason: str = ""


HELD = (
    Held(
        "savings-jar",
        Network.LINKEDIN,
        Language.EN,
        "My own jar is filling up: with Norvia Save every card payment is rounded up and the difference put aside, "
        "at 2.6% a year (variable). I work for Norvia Bank.",
        5.0,
    ),
    Held(
        "investing-plan",
        Network.FACEBOOK,
        Language.NL,
        "Beleggen vanaf € 10 per maand met Norvia Plan, spreiden doen wij. Beleggen brengt risico's met zich mee; "
        "je kunt je inleg verliezen. #advertentie Ik werk bij Norvia Bank.",
        3.5,
    ),
    Held(
        "quarter-results",
        Network.LINKEDIN,
        Language.DE,
        "412 Millionen Euro Gewinn und 210.000 neue Kundinnen und Kunden im dritten Quartal. Danke an mein Team!",
        1.2,
    ),
    Held(
        "savings-jar",
        Network.WHATSAPP,
        Language.EN,
        "Norvia Save rounds up what I pay by card and puts the difference aside, at 2.5% a year. "
        "I work for Norvia Bank.",
        52.0,
        "reworded",
        "Norvia Save rounds up what I pay by card and puts the difference aside, at 2.1% a year (variable). "
        "I work for Norvia Bank.",
    ),
)


async def hold_some(chance: random.Random, staff: Staff, published: Sequence[Published], now: datetime) -> None:
    """Put some held texts into the queue; the last one is the visitor's own and was decided."""
    by_picture = {post.picture: post for post in published}
    moderator = staff.with_role("moderator")[0]
    for number, held in enumerate(HELD):
        writer = staff.visitor if number == len(HELD) - 1 else chance.choice(staff.everybody[9:])
        judged = await advice.judge(writer.id, by_picture[held.picture].id, held.network, held.language, held.text)
        review = await reviews.hold(writer.id, judged)
        await _date(review.id, now - timedelta(hours=held.hours_ago))
        if held.state != "waiting":
            await _decide(review.id, held, moderator.id, now - timedelta(hours=held.hours_ago - 3))


async def _date(review_id: UUID, at: datetime) -> None:
    late = await fetch_value("SELECT due_at - created_at FROM review WHERE id = $1", review_id)
    await execute("UPDATE review SET created_at = $2, due_at = $3 WHERE id = $1", review_id, at, at + late)


async def _decide(review_id: UUID, held: Held, moderator: UUID, at: datetime) -> None:
    await execute(
        "UPDATE review SET state = $2, decided_by = $3, decided_at = $4, told_at = $4, wording = $5, reason = $6 "
        "WHERE id = $1",
        review_id,
        held.state,
        moderator,
        at,
        held.wording,
        held.reason,
    )
