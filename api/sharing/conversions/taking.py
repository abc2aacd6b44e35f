"""Taking conversions in: each once, earned by the last click, with the goal's own value where none was told."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Literal, NamedTuple
from uuid import UUID

import asyncpg

from api.core import clock
from api.core.db import fetch
from api.core.errors import Invalid
from api.core.ids import new_id
from api.core.money import demand_amount
from api.core.work import atomic
from api.sharing.conversions import rollups
from api.sharing.conversions.attribution import KnownClick, is_in_window, last_before
from api.sharing.conversions.click_ids import click_of, made_at
from api.sharing.conversions.schemas import ConversionInput, ConversionOutcome, Outcome

Source = Literal["server", "pixel"]
Goals = Mapping[tuple[UUID, str], asyncpg.Record]

# Clicks lie in partitions by time: the id says about when, so that one partition is looked into.
CLICKS = """
SELECT click.id, click.at, click.verdict, link.post, link.network, campaign.id AS campaign, campaign.window_days
FROM unnest($1::uuid[], $2::timestamptz[]) AS asked(id, around)
JOIN click ON click.id = asked.id
     AND click.at BETWEEN asked.around - interval '1 minute' AND asked.around + interval '1 minute'
JOIN link ON link.id = click.link
JOIN campaign_post ON campaign_post.post = link.post JOIN campaign ON campaign.id = campaign_post.campaign
"""

GOALS = "SELECT id, campaign, code, value, currency FROM goal WHERE campaign = ANY($1::uuid[])"

KEEP = """
WITH kept AS (
    INSERT INTO conversion (id, source, caller_id, click, click_at, campaign, goal, post, network, value, currency,
                            happened_at, received_at)
    SELECT told.*, $13::timestamptz FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::timestamptz[],
         $6::uuid[], $7::uuid[], $8::uuid[], $9::text[], $10::numeric[], $11::text[], $12::timestamptz[]) AS told
    ON CONFLICT (source, caller_id) DO NOTHING RETURNING id
)
INSERT INTO conversion_credit (conversion) SELECT id FROM kept RETURNING conversion
"""


class Earned(NamedTuple):
    """A conversion with the click and the goal that it counts for."""

    id: UUID
    caller_id: str
    click: KnownClick
    goal: asyncpg.Record
    value: Decimal | None
    currency: str | None
    happened_at: datetime


@atomic
async def take(source: Source, told: Sequence[ConversionInput]) -> list[ConversionOutcome]:
    """Keep what was told and say what became of each, in the same order.

    Nothing is kept where an amount does not fit its currency: raises `Invalid` naming the conversion.
    """
    amounts = [_amount(one, number) for number, one in enumerate(told)]
    clicks = await _clicks({token for one in told for token in one.clicks})
    goals = await _goals({click.campaign for click in clicks.values()})
    found = [_earned(one, amount, clicks, goals) for one, amount in zip(told, amounts, strict=True)]
    taken = await _keep(source, [one for one in found if isinstance(one, Earned)])
    return [
        ConversionOutcome(id=one.id, outcome=earned if isinstance(earned, Outcome) else _kept(earned, taken))
        for one, earned in zip(told, found, strict=True)
    ]


def _amount(one: ConversionInput, number: int) -> Decimal | None:
    at = f"conversions[{number}]"
    if (one.value is None) != (one.currency is None):
        raise Invalid("amount-incomplete", field=f"{at}.{'value' if one.value is None else 'currency'}")
    if one.value is None or one.currency is None:
        return None
    return demand_amount(one.value, one.currency, f"{at}.value", f"{at}.currency")


async def _clicks(tokens: set[str]) -> dict[str, KnownClick]:
    ids = {token: click for token in tokens if (click := click_of(token)) is not None}
    asked = list(set(ids.values()))
    rows = {row["id"]: row for row in await fetch(CLICKS, asked, [made_at(click) for click in asked])}
    return {token: _known(rows[click]) for token, click in ids.items() if click in rows}


def _known(row: asyncpg.Record) -> KnownClick:
    return KnownClick(
        id=row["id"],
        at=row["at"],
        verdict=row["verdict"],
        post=row["post"],
        network=row["network"],
        campaign=row["campaign"],
        window=timedelta(days=row["window_days"]),
    )


async def _goals(campaigns: set[UUID]) -> Goals:
    return {(row["campaign"], row["code"]): row for row in await fetch(GOALS, list(campaigns))}


def _earned(
    one: ConversionInput, amount: Decimal | None, clicks: Mapping[str, KnownClick], goals: Goals
) -> Earned | Outcome:
    click = last_before(one.happened_at, [clicks[token] for token in one.clicks if token in clicks])
    if click is None:
        return Outcome.UNKNOWN_CLICK
    goal = goals.get((click.campaign, one.goal))
    if goal is None:
        return Outcome.UNKNOWN_GOAL
    if not is_in_window(click, one.happened_at):
        return Outcome.OUTSIDE_WINDOW
    value, currency = (goal["value"], goal["currency"]) if amount is None else (amount, one.currency)
    return Earned(new_id(), one.id, click, goal, value, currency, one.happened_at)


async def _keep(source: Source, earned: Sequence[Earned]) -> set[UUID]:
    """The ids of those that had not been told before."""
    if not earned:
        return set()
    rows = await fetch(
        KEEP,
        [one.id for one in earned],
        [source] * len(earned),
        [one.caller_id for one in earned],
        [one.click.id for one in earned],
        [one.click.at for one in earned],
        [one.click.campaign for one in earned],
        [one.goal["id"] for one in earned],
        [one.click.post for one in earned],
        [one.click.network for one in earned],
        [one.value for one in earned],
        [one.currency for one in earned],
        [one.happened_at for one in earned],
        clock.now(),
    )
    kept = {row["conversion"] for row in rows}
    await rollups.add(sorted(kept))
    await rollups.settle()
    return kept


def _kept(earned: Earned, taken: set[UUID]) -> Outcome:
    return Outcome.TAKEN if earned.id in taken else Outcome.REPEATED
