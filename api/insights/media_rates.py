"""The company's own rates for earned media value: set as a whole; nothing is assumed where there is none."""

from collections.abc import Sequence
from decimal import Decimal

from api.content.networks import Network
from api.core import clock
from api.core.actor import Actor
from api.core.db import execute, fetch
from api.core.errors import Invalid
from api.core.ids import new_id
from api.core.money import demand_amount, written
from api.core.work import atomic
from api.insights.value_schemas import MediaRateInput, MediaRateView

RATES = "SELECT network, currency, per_click, changed_at FROM media_rate ORDER BY network, currency"
KEEP = (
    "INSERT INTO media_rate (id, network, currency, per_click, changed_at, changed_by) VALUES ($1, $2, $3, $4, $5, $6)"
)


async def everything() -> list[MediaRateView]:
    """The rates in force."""
    return [
        MediaRateView(
            network=Network(row["network"]),
            currency=row["currency"],
            per_click=written(row["per_click"]) or "0",
            changed_at=row["changed_at"],
        )
        for row in await fetch(RATES)
    ]


@atomic
async def replace(rates: Sequence[MediaRateInput], me: Actor) -> None:
    """Let these be the rates, from now on and for what is shown of the past."""
    amounts = [
        demand_amount(rate.per_click, rate.currency, f"rates[{number}].per_click", f"rates[{number}].currency")
        for number, rate in enumerate(rates)
    ]
    known = set()
    for number, rate in enumerate(rates):
        if (rate.network, rate.currency) in known:
            raise Invalid("media-rate-twice", field=f"rates[{number}].network")
        known.add((rate.network, rate.currency))
    await execute("DELETE FROM media_rate")
    for rate, amount in zip(rates, amounts, strict=True):
        await execute(KEEP, new_id(), rate.network.value, rate.currency, amount, clock.now(), me.id)


async def by_network() -> dict[tuple[str, str], Decimal]:
    """What a click is worth, by network and currency."""
    return {(row["network"], row["currency"]): row["per_click"] for row in await fetch(RATES)}
