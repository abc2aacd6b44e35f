"""What is derived from the ledger: totals, the histogram of scores, and the teams' numbers.

They move in the ledger's own transaction. `rebuild` makes all of it again from the ledger alone.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from api.core.db import execute, fetch
from api.core.settings import settings
from api.core.work import atomic
from api.game.rules import periods_of


class Line(NamedTuple):
    """What the derived numbers need of a line in the ledger."""

    person: UUID
    team: UUID | None
    points: int
    at: datetime


MOVE_TOTALS = """
INSERT INTO total (id, person, period, points, shown)
SELECT gen_random_uuid(), moved.person, moved.period, moved.points, player.on_board AND person.active
FROM unnest($1::uuid[], $2::text[], $3::int[]) AS moved(person, period, points)
JOIN player ON player.person = moved.person JOIN person ON person.id = moved.person
ON CONFLICT (person, period) DO UPDATE SET points = total.points + excluded.points
RETURNING person, period, points, shown
"""

MOVE_COUNTS = """
INSERT INTO score_count (id, period, points, people)
SELECT gen_random_uuid(), moved.period, moved.points, moved.people
FROM unnest($1::text[], $2::int[], $3::int[]) AS moved(period, points, people)
ON CONFLICT (period, points) DO UPDATE SET people = score_count.people + excluded.people
"""

MOVE_MEMBERS = """
INSERT INTO member_total (id, person, team, period, points)
SELECT gen_random_uuid(), moved.person, moved.team, moved.period, moved.points
FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::int[]) AS moved(person, team, period, points)
ON CONFLICT (person, team, period) DO UPDATE SET points = member_total.points + excluded.points
RETURNING person, team, period, points
"""

MOVE_TEAMS = """
INSERT INTO team_total (id, team, period, points, active)
SELECT gen_random_uuid(), moved.team, moved.period, moved.points, moved.active
FROM unnest($1::uuid[], $2::text[], $3::int[], $4::int[]) AS moved(team, period, points, active)
ON CONFLICT (team, period) DO UPDATE
SET points = team_total.points + excluded.points, active = team_total.active + excluded.active
"""

REBUILD = (
    # The same order as every booking takes, so that neither waits for the other in a circle.
    "LOCK TABLE entry, total, score_count, member_total, team_total IN EXCLUSIVE MODE",
    "DELETE FROM total",
    "DELETE FROM score_count",
    "DELETE FROM member_total",
    "DELETE FROM team_total",
)

REBUILD_TOTALS = """
INSERT INTO total (id, person, period, points, shown)
SELECT gen_random_uuid(), entry.person, period, sum(entry.points),
       bool_and(person.active AND coalesce(player.on_board, true))
FROM entry JOIN person ON person.id = entry.person LEFT JOIN player ON player.person = entry.person
CROSS JOIN LATERAL unnest(ARRAY['all', to_char(entry.at AT TIME ZONE $1, 'IYYY"-W"IW'),
                                to_char(entry.at AT TIME ZONE $1, 'YYYY-MM')]) AS period
GROUP BY entry.person, period
"""

REBUILD_COUNTS = """
INSERT INTO score_count (id, period, points, people)
SELECT gen_random_uuid(), period, points, count(*) FROM total WHERE shown AND points > 0 GROUP BY period, points
"""

REBUILD_MEMBERS = """
INSERT INTO member_total (id, person, team, period, points)
SELECT gen_random_uuid(), person, team, period, sum(points)
FROM entry
CROSS JOIN LATERAL unnest(ARRAY['all', to_char(at AT TIME ZONE $1, 'IYYY"-W"IW'),
                                to_char(at AT TIME ZONE $1, 'YYYY-MM')]) AS period
WHERE team IS NOT NULL
GROUP BY person, team, period
"""

REBUILD_TEAMS = """
INSERT INTO team_total (id, team, period, points, active)
SELECT gen_random_uuid(), team, period, sum(points), count(*) FILTER (WHERE points > 0)
FROM member_total GROUP BY team, period
"""


async def move(lines: Sequence[Line]) -> None:
    """Move everything derived by these new lines. The caller holds the people's rows (`lock_players`)."""
    if not lines:
        return
    zone = ZoneInfo(settings().time_zone)
    people: Counter[tuple[UUID, str]] = Counter()
    members: Counter[tuple[UUID, UUID, str]] = Counter()
    for line in lines:
        for period in periods_of(line.at, zone):
            people[line.person, period] += line.points
            if line.team is not None:
                members[line.person, line.team, period] += line.points
    await _move_people(people)
    await _move_members(members)


async def show(person: UUID, *, shown: bool) -> None:
    """Take the person's scores into the histograms, or out of them. The caller holds the person's row."""
    moved = await fetch(
        "UPDATE total SET shown = $2 WHERE person = $1 AND shown <> $2 RETURNING period, points", person, shown
    )
    step = 1 if shown else -1
    await _move_counts(Counter({(row["period"], row["points"]): step for row in moved if row["points"] > 0}))


@atomic
async def rebuild() -> None:
    """Make all derived numbers again from the ledger. Bookings wait meanwhile; boards show the old numbers."""
    for statement in REBUILD:
        await execute(statement)
    await execute(REBUILD_TOTALS, settings().time_zone)
    await execute(REBUILD_COUNTS)
    await execute(REBUILD_MEMBERS, settings().time_zone)
    await execute(REBUILD_TEAMS)


async def _move_people(moved: Counter[tuple[UUID, str]]) -> None:
    keys = sorted(moved)
    rows = await fetch(
        MOVE_TOTALS, [person for person, _ in keys], [period for _, period in keys], [moved[key] for key in keys]
    )
    counts: Counter[tuple[str, int]] = Counter()
    for row in rows:
        if not row["shown"]:
            continue
        now, before = row["points"], row["points"] - moved[row["person"], row["period"]]
        if before > 0:
            counts[row["period"], before] -= 1
        if now > 0:
            counts[row["period"], now] += 1
    await _move_counts(counts)


async def _move_counts(moved: Counter[tuple[str, int]]) -> None:
    keys = sorted(key for key, people in moved.items() if people)
    if keys:
        await execute(
            MOVE_COUNTS, [period for period, _ in keys], [points for _, points in keys], [moved[key] for key in keys]
        )


async def _move_members(moved: Counter[tuple[UUID, UUID, str]]) -> None:
    if not moved:
        return
    keys = sorted(moved)
    people, teams, periods = zip(*keys, strict=True)
    rows = await fetch(MOVE_MEMBERS, people, teams, periods, [moved[key] for key in keys])
    points: Counter[tuple[UUID, str]] = Counter()
    active: Counter[tuple[UUID, str]] = Counter()
    for row in rows:
        step = moved[row["person"], row["team"], row["period"]]
        points[row["team"], row["period"]] += step
        active[row["team"], row["period"]] += (row["points"] > 0) - (row["points"] - step > 0)
    await _move_teams(points, active)


async def _move_teams(points: Counter[tuple[UUID, str]], active: Counter[tuple[UUID, str]]) -> None:
    keys = sorted(points)
    await execute(
        MOVE_TEAMS,
        [team for team, _ in keys],
        [period for _, period in keys],
        [points[key] for key in keys],
        [active[key] for key in keys],
    )
