"""What goes over the wire about conversions and value. Amounts are decimals as text, each in its own currency."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from api.content.networks import Network
from api.core.money import Amount, Currency
from api.core.wire import Input, View
from api.identity.schemas import Named


class Money(View, frozen=True):
    amount: str
    currency: str


class Earned(View, frozen=True):
    """Conversions: `raw` were told, `human` of them followed a person's click. `values` is what the human ones were
    worth, null where they are one to four, or would give such away: that would tell about single customers."""

    human: int
    raw: int
    values: list[Money] | None


class GoalEarned(View, frozen=True):
    code: str
    name: str
    earned: Earned


class NetworkEarned(View, frozen=True):
    network: Network
    human_clicks: int
    raw_clicks: int
    earned: Earned


class PostEarned(View, frozen=True):
    post: Named
    human_clicks: int
    raw_clicks: int
    earned: Earned


class DayEarned(View, frozen=True):
    day: date
    human: int
    raw: int


class ValueLine(View, frozen=True):
    """One step of the reckoning: clicks by people, times the rate."""

    network: Network
    human_clicks: int
    per_click: str
    amount: str


class MediaValue(View, frozen=True):
    """Earned media value in one currency, with how it was reckoned."""

    total: Money
    lines: list[ValueLine]


class Achieved(View, frozen=True):
    """What a post or a campaign led to.

    `media_values` is empty where the company set no rates; `unrated` are networks with clicks and no rate at all.
    """

    name: str
    campaign: UUID | None
    as_of: datetime
    human_clicks: int
    raw_clicks: int
    earned: Earned
    goals: list[GoalEarned]
    networks: list[NetworkEarned]
    posts: list[PostEarned]
    days: list[DayEarned]
    media_values: list[MediaValue]
    unrated: list[Network]


class MediaRateInput(Input, frozen=True):
    """What a person's click from this network is worth to the company, in this currency."""

    network: Network
    currency: Currency
    per_click: Amount


class MediaRates(Input, frozen=True):
    """All rates, in place of those before."""

    rates: Annotated[list[MediaRateInput], Meta(max_length=60)]


class MediaRateView(View, frozen=True):
    network: Network
    currency: str
    per_click: str
    changed_at: datetime
