"""Proof by the network itself: where a share stands there, written down once, and told to whoever counts."""

from uuid import UUID

from api.connections.networks.adapter import Posted
from api.core import clock
from api.core.db import execute, fetch_one, fetch_value
from api.core.events import ShareProven, emit
from api.core.work import atomic
from api.sharing.posting.rules import next_reading
from api.sharing.posting.schemas import KnownBy

# What was only said gives way to what is known; what is known stays.
KEEP = """
INSERT INTO network_post (share, network, reference, address, known_by, posted_at, read_next)
SELECT id, network, $2, $3, $4, $5, $6 FROM share WHERE id = $1
ON CONFLICT (share) DO UPDATE SET reference = excluded.reference, address = excluded.address,
    known_by = excluded.known_by, read_next = excluded.read_next
WHERE network_post.known_by = 'said' RETURNING share
"""
PROVE = """
UPDATE share SET state = 'proven', proven_at = COALESCE(proven_at, $2) WHERE id = $1 RETURNING person, post
"""
POSTED = """
UPDATE posting SET state = 'posted', reason = '', said = '', leased_until = NULL, ended_at = $2
WHERE share = $1 AND state <> 'posted' RETURNING told_when_done
"""


@atomic
async def write_posted(share_id: UUID, posted: Posted) -> bool:
    """The network took it: the posting is over and the share proven. Returns whether the person is to be told now."""
    told: bool | None = await fetch_value(POSTED, share_id, clock.now())
    if told is None:
        return False
    await prove(share_id, posted, KnownBy.POSTED)
    return told


@atomic
async def prove(share_id: UUID, posted: Posted, known_by: KnownBy) -> None:
    """The share is proven by where it stands; a second proof of the same share changes nothing."""
    now = clock.now()
    reads = next_reading(now, now) if posted.reference else None
    if not await fetch_value(KEEP, share_id, posted.reference, posted.address, str(known_by), now, reads):
        return
    share = await fetch_one(PROVE, share_id, now)
    assert share is not None  # noqa: S101 -- its network post was written just now
    await emit(ShareProven(share_id=share_id, person_id=share["person"], post_id=share["post"], at=now))


@atomic
async def note_said(share_id: UUID, address: str) -> None:
    """The person names the address, and nobody could look: it is kept as what they say."""
    await execute(
        "INSERT INTO network_post (share, network, address, known_by, posted_at) "
        "SELECT id, network, $2, 'said', $3 FROM share WHERE id = $1 "
        "ON CONFLICT (share) DO UPDATE SET address = excluded.address WHERE network_post.known_by = 'said'",
        share_id,
        address,
        clock.now(),
    )
