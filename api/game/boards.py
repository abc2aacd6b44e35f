"""The boards. A rank is a sum over the histogram of scores, so no board costs more where more people play."""

from collections.abc import Sequence
from uuid import UUID
from zoneinfo import ZoneInfo

import asyncpg

from api.core import clock
from api.core.db import fetch, fetch_one, fetch_value
from api.core.settings import settings
from api.game.rules import SMALL_GROUP, period_of, ranks
from api.game.schemas import PeopleBoard, Span, Standing, TeamBoard, TeamStanding
from api.identity import company

TOP = 20

MINE = """
SELECT coalesce(total.points, 0) AS points, person.active AND coalesce(player.on_board, true) AS shown
FROM person LEFT JOIN player ON player.person = person.id
LEFT JOIN total ON total.person = person.id AND total.period = $2
WHERE person.id = $1
"""

# Who ties stands in the order of their ids, above and below alike.
TOP_LINES = """
SELECT total.person, total.points, coalesce(player.alias, person.name) AS name
FROM total JOIN person ON person.id = total.person LEFT JOIN player ON player.person = total.person
WHERE total.period = $1 AND total.shown AND total.points > 0
ORDER BY total.points DESC, total.person LIMIT $2
"""

# Four walks of at most two steps along the index `total_board`: one condition with OR would filter it from its end.
AROUND = """
WITH shown AS NOT MATERIALIZED (SELECT person, points FROM total WHERE period = $1 AND shown AND points > 0),
above AS (
    (SELECT person, points FROM shown WHERE points = $2 AND person < $3 ORDER BY person DESC LIMIT 2)
    UNION ALL
    (SELECT person, points FROM shown WHERE points > $2 ORDER BY points, person DESC LIMIT 2)
),
below AS (
    (SELECT person, points FROM shown WHERE points = $2 AND person > $3 ORDER BY person LIMIT 2)
    UNION ALL
    (SELECT person, points FROM shown WHERE points < $2 ORDER BY points DESC, person LIMIT 2)
),
around AS (
    (SELECT * FROM above ORDER BY points, person DESC LIMIT 2)
    UNION ALL SELECT $3::uuid, $2::int
    UNION ALL (SELECT * FROM below ORDER BY points DESC, person LIMIT 2)
)
SELECT around.person, around.points, coalesce(player.alias, person.name) AS name
FROM around JOIN person ON person.id = around.person LEFT JOIN player ON player.person = around.person
ORDER BY around.points DESC, around.person
"""

PEOPLE_ABOVE = "SELECT coalesce(sum(people), 0)::int FROM score_count WHERE period = $1 AND points > $2"

COUNTS_BETWEEN = (
    "SELECT points, people FROM score_count WHERE period = $1 AND points BETWEEN $2 AND $3 AND people > 0 "
    "ORDER BY points DESC"
)

TEAMS = """
SELECT team_total.team, team.name, team_total.points, team_total.active
FROM team_total JOIN team ON team.id = team_total.team
WHERE team_total.period = $1 AND team_total.active >= $2 AND team_total.points > 0
ORDER BY team_total.points::float / team_total.active DESC, team.name, team.id
"""


async def people_board(person: UUID, span: Span) -> PeopleBoard:
    """The first twenty, and the person between two above and two below. Whoever left the board is not counted."""
    period = _current(span)
    mine = await fetch_one(MINE, person, period)
    points, shown = (mine["points"], mine["shown"]) if mine else (0, False)
    if not (await company.current()).individual_boards:
        return _switched_off(span, points, on_board=shown)
    around = await _around(person, period, points) if shown and points > 0 else []
    return PeopleBoard(
        enabled=True,
        span=span,
        on_board=shown,
        my_points=points,
        my_rank=next((line.rank for line in around if line.me), None),
        people=await fetch_value(PEOPLE_ABOVE, period, 0),
        top=await _top(person, period),
        around_me=around,
    )


async def team_board(person: UUID, span: Span) -> TeamBoard:
    """Teams by their average per active member; no team in which fewer than a small group were active."""
    own = await fetch_value("SELECT team FROM person WHERE id = $1", person)
    rows = await fetch(TEAMS, _current(span), SMALL_GROUP)
    averages = [row["points"] / row["active"] for row in rows]
    teams = [_team(row, rank, average, own) for row, rank, average in zip(rows, ranks(averages), averages, strict=True)]
    return TeamBoard(span=span, teams=teams, mine=next((team for team in teams if team.mine), None))


async def _top(person: UUID, period: str) -> list[Standing]:
    rows = await fetch(TOP_LINES, period, TOP)
    return _standings(rows, dict(zip(_scores(rows), ranks(_scores(rows)), strict=True)), person)


async def _around(person: UUID, period: str, points: int) -> list[Standing]:
    rows = await fetch(AROUND, period, points, person)
    highest, lowest = rows[0]["points"], rows[-1]["points"]
    rank = 1 + await fetch_value(PEOPLE_ABOVE, period, highest)
    rank_of: dict[int, int] = {}
    for count in await fetch(COUNTS_BETWEEN, period, lowest, highest):
        rank_of[count["points"]] = rank
        rank += count["people"]
    return _standings(rows, rank_of, person)


def _standings(rows: Sequence[asyncpg.Record], rank_of: dict[int, int], person: UUID) -> list[Standing]:
    return [
        Standing(rank=rank_of[row["points"]], name=row["name"], points=row["points"], me=row["person"] == person)
        for row in rows
    ]


def _scores(rows: Sequence[asyncpg.Record]) -> list[int]:
    return [row["points"] for row in rows]


def _team(row: asyncpg.Record, rank: int, average: float, own: UUID | None) -> TeamStanding:
    return TeamStanding(
        team_id=row["team"],
        rank=rank,
        name=row["name"],
        average=round(average, 1),
        points=row["points"],
        active=row["active"],
        mine=row["team"] == own,
    )


def _switched_off(span: Span, points: int, *, on_board: bool) -> PeopleBoard:
    return PeopleBoard(
        enabled=False, span=span, on_board=on_board, my_points=points, my_rank=None, people=0, top=[], around_me=[]
    )


def _current(span: Span) -> str:
    return period_of(span, clock.now(), ZoneInfo(settings().time_zone))
