"""Where the policy desk stands: what an officer finds when they come in."""

from api.core import clock
from api.core.db import fetch_one
from api.core.small_groups import unless_small
from api.guardrails.engine.kinds import FINDERS
from api.guardrails.policy.draft_schemas import DeskView

# Who said yes to the last version that asks for it, or to a later one, has read what is in force.
STANDING = """
WITH asked AS (SELECT max(version) AS version FROM policy WHERE to_acknowledge AND published_at <= $1)
SELECT
    (SELECT edition FROM policy WHERE published_at IS NULL) AS draft,
    (SELECT count(DISTINCT a.person) FROM acknowledgement a
     JOIN policy p ON p.id = a.policy JOIN person ON person.id = a.person
     WHERE a.kind = 'policy' AND person.active AND p.version >= (SELECT version FROM asked)) AS said_yes,
    (SELECT count(*) FROM person WHERE active) AS people,
    EXISTS (SELECT FROM guardrail_settings WHERE changed_by IS NOT NULL)
    OR EXISTS (SELECT FROM policy WHERE version > 1 AND published_at <= $1) AS fitted
"""


async def standing() -> DeskView:
    """Whether there is a draft, how many people said yes to the policy, and whether anybody ever fitted it."""
    row = await fetch_one(STANDING, clock.now())
    assert row is not None  # noqa: S101 -- the query always has one row
    return DeskView(
        draft=row["draft"],
        said_yes=unless_small(row["said_yes"], row["said_yes"] or row["people"]),
        people=row["people"],
        fitted=row["fitted"],
        kinds=[*FINDERS],
    )
