"""What posts achieved: shares are counted from their rows, clicks read from their figures by day.

Days are those of the company's time zone.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from api.content.networks import Network
from api.core import clock
from api.core.db import fetch, fetch_one
from api.core.errors import NotFound
from api.core.settings import settings
from api.core.small_groups import hidden_groups, unless_small
from api.identity.schemas import Named
from api.insights.rules import days_between
from api.insights.schemas import (
    ClickCounts,
    DayResult,
    NetworkResult,
    Overview,
    PostResult,
    ResultLine,
    ShareCounts,
    TeamResult,
)

Row = Mapping[str, Any]

OVERVIEW_SPAN = timedelta(days=90)

POST = """
SELECT p.id, p.title,
       (SELECT count(*) FROM audience_member m WHERE m.audience = p.audience) AS audience,
       (SELECT count(*) FROM notification n WHERE n.kind = 'post_live' AND n.subject = p.id) AS notified,
       (SELECT count(DISTINCT s.person) FROM share s WHERE s.post = p.id AND s.state <> 'withdrawn') AS people,
       (SELECT count(*) FROM share s WHERE s.post = p.id AND s.state <> 'withdrawn' AND s.edited) AS personalised
FROM post p WHERE p.id = $1
"""

SHARES = """
SELECT network, state, count(*) AS number FROM share WHERE post = $1 AND state <> 'withdrawn' GROUP BY network, state
"""

# Somebody who comes back to a link on the same day is one click, as in the points.
CLICKS = """
SELECT d.network, v.verdict, sum(v.number)::bigint AS number
FROM post_day d
CROSS JOIN LATERAL (VALUES ('human', d.human - d.repeated), ('machine', d.machine), ('preview', d.preview))
     AS v (verdict, number)
WHERE d.post = $1 GROUP BY 1, 2
UNION ALL
SELECT l.network, 'waiting', count(*) FROM click c JOIN link l ON l.id = c.link
WHERE l.post = $1 AND c.verdict IS NULL GROUP BY 1
"""

DAYS = """
SELECT day, sum(shares)::int AS shares, sum(clicks)::int AS clicks FROM (
  SELECT (opened_at AT TIME ZONE $2)::date AS day, 1 AS shares, 0 AS clicks
  FROM share WHERE post = $1 AND state <> 'withdrawn'
  UNION ALL
  SELECT day, 0, human - repeated FROM post_day WHERE post = $1 AND human > repeated
) happened GROUP BY day ORDER BY day
"""

# Everybody whom the post was for or who shared it, with what they did, by the team they are in now.
TEAMS = """
SELECT team.id, team.name, count(did.person) AS people,
       coalesce(sum(did.shares), 0)::int AS shares, coalesce(sum(did.clicks), 0)::int AS clicks
FROM (SELECT m.person FROM audience_member m JOIN post ON post.audience = m.audience WHERE post.id = $1
      UNION SELECT person FROM share WHERE post = $1) somebody
JOIN person ON person.id = somebody.person LEFT JOIN team ON team.id = person.team
LEFT JOIN (
  SELECT s.person, count(*) AS shares,
         (SELECT sum(d.human - d.repeated) FROM link l JOIN link_day d ON d.link = l.id
          WHERE l.post = $1 AND l.person = s.person) AS clicks
  FROM share s WHERE s.post = $1 AND s.state <> 'withdrawn' GROUP BY s.person
) did ON did.person = person.id
GROUP BY team.id, team.name
"""

RECENT = "SELECT id, title, live_at FROM post WHERE live_at > $1 AND live_at <= $2"

RECENT_SHARES = """
SELECT s.post, s.state, count(*) AS number FROM share s JOIN post p ON p.id = s.post
WHERE p.live_at > $1 AND p.live_at <= $2 AND s.state <> 'withdrawn' GROUP BY s.post, s.state
"""

RECENT_CLICKS = """
SELECT d.post, v.verdict, sum(v.number)::bigint AS number
FROM post_day d JOIN post p ON p.id = d.post
CROSS JOIN LATERAL (VALUES ('human', d.human - d.repeated), ('machine', d.machine), ('preview', d.preview))
     AS v (verdict, number)
WHERE p.live_at > $1 AND p.live_at <= $2 GROUP BY 1, 2
UNION ALL
SELECT l.post, 'waiting', count(*) FROM click c JOIN link l ON l.id = c.link JOIN post p ON p.id = l.post
WHERE p.live_at > $1 AND p.live_at <= $2 AND c.verdict IS NULL GROUP BY 1
"""


async def of_post(post_id: UUID) -> PostResult:
    """What one post achieved until now."""
    post = await fetch_one(POST, post_id)
    if post is None:
        raise NotFound("post-missing")
    shares = await fetch(SHARES, post_id)
    clicks = await fetch(CLICKS, post_id)
    return PostResult(
        post=Named(id=post["id"], name=post["title"]),
        as_of=clock.now(),
        audience=post["audience"],
        notified=post["notified"],
        people_who_shared=unless_small(post["people"], post["people"]),
        shares=_share_counts(shares),
        personalised=post["personalised"],
        clicks=_click_counts(clicks),
        networks=_networks(shares, clicks),
        days=_days(await fetch(DAYS, post_id, settings().time_zone)),
        teams=_teams(await fetch(TEAMS, post_id)),
    )


async def overview() -> Overview:
    """The posts that went live in the last 90 days, those with the most human clicks first."""
    now = clock.now()
    span = (now - OVERVIEW_SPAN, now)
    shares = _by_post(await fetch(RECENT_SHARES, *span))
    clicks = _by_post(await fetch(RECENT_CLICKS, *span))
    lines = [_line(row, shares[row["id"]], clicks[row["id"]]) for row in await fetch(RECENT, *span)]
    return Overview(
        as_of=now,
        posts=sorted(lines, key=_rank),
        shares=_share_counts(row for rows in shares.values() for row in rows),
        clicks=_click_counts(row for rows in clicks.values() for row in rows),
    )


def _line(post: Row, shares: list[Row], clicks: list[Row]) -> ResultLine:
    return ResultLine(
        post=Named(id=post["id"], name=post["title"]),
        live_at=post["live_at"],
        shares=_share_counts(shares),
        human_clicks=_click_counts(clicks).human,
    )


def _rank(line: ResultLine) -> tuple[int, int, int, int, float, str]:
    """Clicks first, then shares from the best known to the least, then the newest."""
    shares = line.shares
    at = line.live_at.timestamp()
    return -line.human_clicks, -shares.proven, -shares.confirmed, -shares.opened, -at, str(line.post.id)


def _by_post(rows: Iterable[Row]) -> defaultdict[UUID, list[Row]]:
    found: defaultdict[UUID, list[Row]] = defaultdict(list)
    for row in rows:
        found[row["post"]].append(row)
    return found


def _share_counts(rows: Iterable[Row]) -> ShareCounts:
    counts = _counted(rows, "state")
    return ShareCounts(opened=counts["opened"], confirmed=counts["confirmed"], proven=counts["proven"])


def _click_counts(rows: Iterable[Row]) -> ClickCounts:
    counts = _counted(rows, "verdict")
    return ClickCounts(
        human=counts["human"], machine=counts["machine"], preview=counts["preview"], waiting=counts["waiting"]
    )


def _counted(rows: Iterable[Row], by: str) -> Counter[str]:
    counts: Counter[str] = Counter()
    for row in rows:
        counts[row[by]] += row["number"]
    return counts


def _networks(shares: Iterable[Row], clicks: Iterable[Row]) -> list[NetworkResult]:
    shares, clicks = list(shares), list(clicks)
    used = {row["network"] for row in (*shares, *clicks)}
    return [
        NetworkResult(
            network=network,
            shares=_share_counts(row for row in shares if row["network"] == network),
            clicks=_click_counts(row for row in clicks if row["network"] == network),
        )
        for network in Network
        if network in used
    ]


def _days(rows: Iterable[Row]) -> list[DayResult]:
    """From the first day on which something happened to the last, with the quiet ones between."""
    happened: dict[date, Row] = {row["day"]: row for row in rows}
    if not happened:
        return []
    nothing = {"shares": 0, "clicks": 0}
    days = {day: happened.get(day, nothing) for day in days_between(min(happened), max(happened))}
    return [DayResult(day=day, shares=row["shares"], human_clicks=row["clicks"]) for day, row in days.items()]


def _teams(rows: Iterable[Row]) -> list[TeamResult]:
    """Teams by their shares; people without a team count in what must stay hidden and are not listed."""
    teams = {row["id"]: row for row in rows}
    hidden = hidden_groups({team: row["people"] for team, row in teams.items()})
    listed = [
        TeamResult(
            team=Named(id=team, name=row["name"]),
            shares=None if team in hidden else row["shares"],
            human_clicks=None if team in hidden else row["clicks"],
        )
        for team, row in teams.items()
        if team is not None
    ]
    return sorted(listed, key=lambda one: (-(one.shares or 0), one.team.name, str(one.team.id)))
