"""What posts and campaigns led to: clicks, conversions and what they were worth, from the figures by day."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from decimal import Decimal
from typing import Any, TypeVar
from uuid import UUID

from api.content.networks import Network
from api.core import clock
from api.core.db import fetch, fetch_one
from api.core.errors import NotFound
from api.core.money import written
from api.core.small_groups import SMALL_GROUP, hidden_groups
from api.identity.schemas import Named
from api.insights import media_rates
from api.insights.value_schemas import (
    Achieved,
    DayEarned,
    Earned,
    GoalEarned,
    MediaValue,
    Money,
    NetworkEarned,
    PostEarned,
    ValueLine,
)

Row = Mapping[str, Any]
Key = TypeVar("Key", bound=Hashable)

POST = """
SELECT post.title AS name, campaign_post.campaign, ARRAY[post.id] AS posts
FROM post LEFT JOIN campaign_post ON campaign_post.post = post.id WHERE post.id = $1
"""
CAMPAIGN = """
SELECT name, id AS campaign, ARRAY(SELECT post FROM campaign_post WHERE campaign = $1 UNION
                                   SELECT post FROM conversion_day WHERE campaign = $1) AS posts
FROM campaign WHERE id = $1
"""

# Somebody who comes back to a link on the same day is one click, as in the points.
CLICKS = """
SELECT day.post, post.title, day.network, sum(day.human - day.repeated)::int AS human, sum(day.raw)::int AS raw
FROM post_day day JOIN post ON post.id = day.post WHERE day.post = ANY($1::uuid[]) GROUP BY 1, 2, 3
"""

EARNED = """
SELECT day.day, day.post, post.title, day.network, goal.code, goal.name AS goal_name, day.currency, day.human, day.raw,
       day.value
FROM conversion_day day JOIN post ON post.id = day.post JOIN goal ON goal.id = day.goal
WHERE day.post = ANY($1::uuid[]) AND ($2::uuid IS NULL OR day.campaign = $2)
"""


async def by_post(post_id: UUID) -> Achieved:
    """What one post led to, in whichever campaign it was."""
    return await _achieved(await fetch_one(POST, post_id), None, "post-missing")


async def by_campaign(campaign_id: UUID) -> Achieved:
    """What a campaign's posts led to. Clicks are those of the posts that are in it now."""
    return await _achieved(await fetch_one(CAMPAIGN, campaign_id), campaign_id, "campaign-missing")


async def _achieved(about: Row | None, campaign: UUID | None, missing: str) -> Achieved:
    if about is None:
        raise NotFound(missing)
    clicks = await fetch(CLICKS, about["posts"])
    told = await fetch(EARNED, about["posts"], campaign)
    rates = await media_rates.by_network()
    return Achieved(
        name=about["name"],
        campaign=about["campaign"],
        as_of=clock.now(),
        human_clicks=_sum(clicks, "human"),
        raw_clicks=_sum(clicks, "raw"),
        earned=_earned(told, hidden=False),
        goals=_goals(told),
        networks=_networks(clicks, told),
        posts=_posts(clicks, told) if campaign else [],
        days=_days(told),
        media_values=_media_values(clicks, rates),
        unrated=_unrated(clicks, rates),
    )


def _earned(rows: Iterable[Row], *, hidden: bool) -> Earned:
    rows = list(rows)
    human = _sum(rows, "human")
    worth: defaultdict[str, Decimal] = defaultdict(Decimal)
    for row in rows:
        if row["value"]:
            worth[row["currency"]] += row["value"]
    few = hidden or 0 < human < SMALL_GROUP
    values = [_money(amount, currency) for currency, amount in sorted(worth.items())]
    return Earned(human=human, raw=_sum(rows, "raw"), values=None if few else values)


def _goals(told: Iterable[Row]) -> list[GoalEarned]:
    goals = _by(told, "code")
    hidden = _hidden(goals)
    return [
        GoalEarned(code=code, name=rows[0]["goal_name"], earned=_earned(rows, hidden=code in hidden))
        for code, rows in sorted(goals.items())
    ]


def _networks(clicks: Iterable[Row], told: Iterable[Row]) -> list[NetworkEarned]:
    followed, goals = _by(clicks, "network"), _by(told, "network")
    hidden = _hidden(goals)
    return [
        NetworkEarned(
            network=network,
            human_clicks=_sum(followed[network], "human"),
            raw_clicks=_sum(followed[network], "raw"),
            earned=_earned(goals[network], hidden=network in hidden),
        )
        for network in Network
        if network in followed or network in goals
    ]


def _posts(clicks: Iterable[Row], told: Iterable[Row]) -> list[PostEarned]:
    followed, goals = _by(clicks, "post"), _by(told, "post")
    hidden = _hidden(goals)
    titles = {row["post"]: row["title"] for rows in (*followed.values(), *goals.values()) for row in rows}
    found = [
        PostEarned(
            post=Named(id=post, name=title),
            human_clicks=_sum(followed[post], "human"),
            raw_clicks=_sum(followed[post], "raw"),
            earned=_earned(goals[post], hidden=post in hidden),
        )
        for post, title in titles.items()
    ]
    return sorted(found, key=lambda one: (-one.earned.human, -one.human_clicks, one.post.name, str(one.post.id)))


def _days(told: Iterable[Row]) -> list[DayEarned]:
    return [
        DayEarned(day=day, human=_sum(rows, "human"), raw=_sum(rows, "raw"))
        for day, rows in sorted(_by(told, "day").items())
    ]


def _media_values(clicks: Iterable[Row], rates: Mapping[tuple[str, str], Decimal]) -> list[MediaValue]:
    followed = {network: _sum(rows, "human") for network, rows in _by(clicks, "network").items()}
    found = []
    for currency in sorted({currency for _, currency in rates}):
        lines = [
            (network, followed[network], rates[network, currency])
            for network in Network
            if followed.get(network) and (network, currency) in rates
        ]
        if lines:
            found.append(_media_value(currency, lines))
    return found


def _media_value(currency: str, lines: list[tuple[Network, int, Decimal]]) -> MediaValue:
    return MediaValue(
        total=_money(sum((number * rate for _, number, rate in lines), Decimal(0)), currency),
        lines=[
            ValueLine(
                network=network,
                human_clicks=number,
                per_click=written(rate) or "0",
                amount=written(number * rate) or "0",
            )
            for network, number, rate in lines
        ],
    )


def _unrated(clicks: Iterable[Row], rates: Mapping[tuple[str, str], Decimal]) -> list[Network]:
    rated = {network for network, _ in rates}
    followed = {row["network"] for row in clicks if row["human"]}
    return [network for network in Network if network in followed and network not in rated]


def _hidden(groups: Mapping[Key, list[Row]]) -> set[Key]:
    return hidden_groups({key: human for key, rows in groups.items() if (human := _sum(rows, "human"))})


def _by(rows: Iterable[Row], name: str) -> defaultdict[Any, list[Row]]:
    found: defaultdict[Any, list[Row]] = defaultdict(list)
    for row in rows:
        found[row[name]].append(row)
    return found


def _sum(rows: Iterable[Row], name: str) -> int:
    return sum(row[name] for row in rows)


def _money(amount: Decimal, currency: str) -> Money:
    return Money(amount=written(amount) or "0", currency=currency)
