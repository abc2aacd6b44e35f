"""What surrounds a text whose author is about to share it: asked in one query, and only where a rule wants to know."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import msgspec

from api.content.networks import Network
from api.core import clock
from api.core.db import fetch_one
from api.core.settings import settings
from api.guardrails.engine.facts import Circumstances
from api.guardrails.engine.kinds import CIRCUMSTANCES
from api.guardrails.friction.marks import mark_of_person, mark_of_words
from api.guardrails.holding.calendar import hours_of
from api.guardrails.policy.practice import Practice
from api.guardrails.policy.versions import InForce

AN_HOUR = timedelta(hours=1)

# A share that is repeated on its network is no second share of that day.
AROUND = """
SELECT (SELECT value FROM guardrail_settings WHERE id = 1) AS practice,
       (SELECT count(DISTINCT (post, network)) FROM attempt
        WHERE who = $1 AND at >= $2 AND outcome IN ('shared', 'released')) AS shares_today,
       (SELECT max(at) FROM attempt
        WHERE who = $1 AND at > $5 AND network = $6 AND post <> $3 AND outcome IN ('shared', 'released')) AS on_network,
       (SELECT count(DISTINCT who) FROM attempt
        WHERE post = $3 AND words = $4 AND who <> $1 AND outcome IN ('shared', 'released')) AS colleagues_alike
"""


async def circumstances(
    person_id: UUID, time_zone: str, post: Mapping[str, Any], text: str, network: Network, now: InForce
) -> Circumstances | None:
    """What surrounds the person's text about the post on its way to the network; None where no rule in force asks."""
    if not CIRCUMSTANCES.intersection(rule.kind for rule in now.rules):
        return None
    moment, zone = clock.now(), ZoneInfo(time_zone)
    today = moment.astimezone(zone).date()
    row = await fetch_one(
        AROUND,
        mark_of_person(person_id),
        datetime.combine(today, time(), zone),
        post["id"],
        mark_of_words(text),
        moment - AN_HOUR,
        str(network),
    )
    assert row is not None  # noqa: S101 -- it asks for no row in particular
    practice = msgspec.json.decode(row["practice"] or "{}", type=Practice)
    here = moment.astimezone(ZoneInfo(settings().time_zone))
    wanted = practice.working_time
    return Circumstances(
        shares_today=row["shares_today"],
        most_shares_a_day=practice.most_shares_a_day,
        minutes_since_network=int((moment - row["on_network"]).total_seconds() // 60) if row["on_network"] else None,
        colleagues_alike=row["colleagues_alike"],
        at=here.time(),
        working_day=hours_of(practice).is_working_day(here.date()),
        working_time=(wanted.begins, wanted.ends) if wanted else None,
        today=today,
        expires_on=post["expires_at"].astimezone(zone).date() if post["expires_at"] else None,
        networks=frozenset(practice.networks),
    )
