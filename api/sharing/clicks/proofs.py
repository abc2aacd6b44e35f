"""A person's click proves a share; when it turns out that no person clicked, the share is what it was before.

A click tells that something was posted with this link, not which of several shares it was: the confirmed one, else the
last that was opened before. Where one is proven, a further click proves no second.
"""

from collections.abc import Sequence

from api.core.db import execute
from api.core.events import HumanClick

PROVE = """
WITH proof AS (
    SELECT DISTINCT ON (share.link) share.id, clicked.at
    FROM unnest($1::uuid[], $2::timestamptz[]) AS clicked(link, at)
    JOIN share ON share.link = clicked.link AND share.opened_at <= clicked.at
    WHERE share.state IN ('opened', 'confirmed')
          AND NOT EXISTS (SELECT FROM share other WHERE other.link = share.link AND other.state = 'proven')
    ORDER BY share.link, share.state = 'confirmed' DESC, share.opened_at DESC, clicked.at
)
UPDATE share SET state = 'proven', proven_at = proof.at
FROM proof WHERE share.id = proof.id AND share.state IN ('opened', 'confirmed')
"""

# What was proven at the very moment of the click was proven by it; what the network has stays proven all the same.
UNPROVE = """
UPDATE share SET state = CASE WHEN confirmed_at IS NULL THEN 'opened' ELSE 'confirmed' END, proven_at = NULL
FROM unnest($1::uuid[], $2::timestamptz[]) AS clicked(link, at)
WHERE share.link = clicked.link AND share.proven_at = clicked.at AND share.state = 'proven'
      AND NOT EXISTS (SELECT FROM network_post place WHERE place.share = share.id AND place.known_by <> 'said')
"""


async def prove(clicks: Sequence[HumanClick]) -> None:
    """Prove what these people's clicks can prove."""
    await execute(PROVE, [click.link_id for click in clicks], [click.at for click in clicks])


async def take_back(clicks: Sequence[HumanClick]) -> None:
    """Let shares that these clicks proved be opened or confirmed again; what else proves them has to be asked anew."""
    await execute(UNPROVE, [click.link_id for click in clicks], [click.at for click in clicks])
