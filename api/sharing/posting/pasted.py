"""A person names the address of their own post. It counts as what they say, until the network itself tells as much."""

from uuid import UUID

from api.connections.networks.adapter import Posted
from api.content.networks import Network
from api.core.db import fetch_one
from api.core.errors import Invalid, NotFound
from api.core.fetch import TooBig, UnsafeAddress, fetch
from api.core.queue import job
from api.core.work import atomic, enqueue
from api.sharing import shares
from api.sharing.links import address_of
from api.sharing.posting import proofs
from api.sharing.posting.places import Place, place_of
from api.sharing.posting.schemas import KnownBy
from api.sharing.schemas import ShareView

OWN = "SELECT network FROM share WHERE id = $1 AND person = $2"
SAID = """
SELECT place.network, place.address, link.code FROM network_post place
JOIN share ON share.id = place.share JOIN link ON link.id = share.link
WHERE place.share = $1 AND place.known_by = 'said'
"""


@atomic
async def paste(share_id: UUID, person_id: UUID, address: str) -> ShareView:
    """Keep the address, confirm the share, and look at the network afterwards where it tells everybody.

    Raises `Invalid` for an address that is none of the network's posts.
    """
    share = await fetch_one(OWN, share_id, person_id)
    if share is None:
        raise NotFound("share-missing")
    place = place_of(Network(share["network"]), address)
    if place is None:
        raise Invalid("address-not-of-network", field="address")
    await shares.confirm(share_id, person_id)
    await proofs.note_said(share_id, place.address)
    if place.asked_at:
        await enqueue(look_up, share_id, key=f"look-up:{share_id}")
    return await shares.view(share_id)


@job(time_limit=60)
async def look_up(share_id: UUID) -> None:
    """Ask the network what stands at the address: a post with the share's own link in it proves the share."""
    said = await fetch_one(SAID, share_id)
    place = said and place_of(Network(said["network"]), said["address"])
    if said and place and await _holds(place, address_of(said["code"])):
        await proofs.prove(share_id, Posted(place.reference, place.address), KnownBy.FOUND)


async def _holds(place: Place, link: str) -> bool:
    """Whether the network shows the link there. JSON may write its slashes with a backslash before each."""
    try:
        answer = await fetch(place.asked_at, headers={"accept": "application/json"})
    except (UnsafeAddress, TooBig):
        return False
    return answer.status == 200 and link.encode() in answer.body.replace(b"\\/", b"/")
