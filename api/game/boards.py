"""The boards. A rank is a sum over the histogram of scores, so no board costs more where more people play."""

from uuid import UUID
from zoneinfo import ZoneInfo

import asyncpg

from api.core import clock
from api.core.db import fetch, fetch_one, fetch_value
from api.core.settings import settings
from api.game.rules import SMALL_GROUP, period_of, ranks
from api.game.schemas import PeopleBoard, Span, Standing, TeamBoard, TeamStanding

TOP = 20

MINE = """
SELECT coalesce(total.points, 0) AS points, person.active AND coalesce(player.on_board, true) AS shown,
       company.individual_boards AS enabled,
       (SELECT coalesce(sum(people), 0)::int FROM score_count WHERE period = $2 AND points > 0) AS people
FROM company CROSS JOIN person LEFT JOIN player ON player.person = person.id
LEFT JOIN total ON total.person = person.id AND total.period = $2
WHERE person.id = $1
"""

# Who ties stands in the order of their ids, above and below alike.
TOP_LINES = """
SELECT total.person, total.points, coalesce(player.alias, person.name) AS name,
       rank() OVER (ORDER BY total.points DESC)::int AS rank
FROM (SELECT person, points FROM total WHERE period = $1 AND shown AND points > 0
      ORDER BY points DESC, person LIMIT $2) total
JOIN person ON person.id = total.person LEFT JOIN player ON player.person = total.person
ORDER BY total.points DESC, total.person
"""

# Four walks of at most two steps along the index `total_board`: one condition with OR would filter it from its end.
# The long sum over the histogram is made once, for the highest of the five; the others are a few scores away.
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
),
highest AS MATERIALIZED (
    SELECT best.points, (SELECT coalesce(sum(people), 0) FROM score_count
                         WHERE period = $1 AND score_count.points > best.points) AS above
    FROM (SELECT max(points) AS points FROM around) best
)
SELECT around.person, around.points, coalesce(player.alias, person.name) AS name,
       (1 + highest.above + (SELECT coalesce(sum(people), 0) FROM score_count WHERE period = $1
        AND score_count.points > around.points AND score_count.points <= highest.points))::int AS rank
FROM around CROSS JOIN highest
JOIN person ON person.id = around.person LEFT JOIN player ON player.person = around.person
ORDER BY around.points DESC, around.person
"""

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
    if mine is None:
        raise RuntimeError("Nobody stands on a board before they and their company are in the database.")
    enabled, ranked = mine["enabled"], mine["enabled"] and mine["shown"] and mine["points"] > 0
    around = await fetch(AROUND, period, mine["points"], person) if ranked else ()
    top = await fetch(TOP_LINES, period, TOP) if enabled else ()
    return PeopleBoard(
        enabled=enabled,
        span=span,
        on_board=mine["shown"],
        my_points=mine["points"],
        my_rank=next((row["rank"] for row in around if row["person"] == person), None),
        people=mine["people"] if enabled else 0,
        top=[_standing(row, person) for row in top],
        around_me=[_standing(row, person) for row in around],
    )


async def team_board(person: UUID, span: Span) -> TeamBoard:
    """Teams by their average per active member; no team in which fewer than a small group were active."""
    own = await fetch_value("SELECT team FROM person WHERE id = $1", person)
    rows = await fetch(TEAMS, _current(span), SMALL_GROUP)
    averages = [row["points"] / row["active"] for row in rows]
    teams = [_team(row, rank, average, own) for row, rank, average in zip(rows, ranks(averages), averages, strict=True)]
    return TeamBoard(span=span, teams=teams, mine=next((team for team in teams if team.mine), None))


def _standing(row: asyncpg.Record, person: UUID) -> Standing:
    return Standing(rank=row["rank"], name=row["name"], points=row["points"], me=row["person"] == person)


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


def _current(span: Span) -> str:
    return period_of(span, clock.now(), ZoneInfo(settings().time_zone))
