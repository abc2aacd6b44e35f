"""How an opened share leaves: what its network takes from an address, and what the person carries."""

from uuid import UUID

import asyncpg

from api.content.feed import domain_of
from api.content.limits import SmsParts, sms_parts
from api.content.networks import Network
from api.content.views import PICTURE, picture_of
from api.core.db import fetch_one
from api.core.errors import NotFound
from api.sharing.links import address_of
from api.sharing.networks.outgoing import Outgoing
from api.sharing.networks.ways import way_to
from api.sharing.schemas import LinkCard, WayOut

SHARE = f"""
SELECT share.network, share.text, post.title, post.summary, post.url, post.hashtags, link.code,
       mastodon_server.host AS server, {PICTURE}
FROM share JOIN post ON post.id = share.post JOIN link ON link.id = share.link
LEFT JOIN picture pic ON pic.id = post.picture LEFT JOIN mastodon_server ON mastodon_server.person = share.person
WHERE share.id = $1 AND share.person = $2 AND share.state <> 'withdrawn'
"""


async def way_out(share_id: UUID, person_id: UUID) -> WayOut:
    """How the person's share leaves, with the Mastodon server they have now. What goes out is what was counted."""
    share = await fetch_one(SHARE, share_id, person_id)
    if share is None:
        raise NotFound("share-missing")
    network, out = Network(share["network"]), _outgoing(share)
    way = way_to(network, out)
    return WayOut(
        text=out.whole,
        link=out.url,
        address=way.address,
        clipboard=way.clipboard,
        title=way.title,
        drops=list(way.drops),
        sms=_parts(network, out),
        server=share["server"] if network is Network.MASTODON else None,
        card=_card(share),
    )


def _outgoing(share: asyncpg.Record) -> Outgoing:
    return Outgoing.of(
        share["text"],
        address_of(share["code"]) if share["url"] else "",
        hashtags=share["hashtags"],
        subject=share["title"],
        server=share["server"] or "",
        pictured=share["picture_id"] is not None,
    )


def _card(share: asyncpg.Record) -> LinkCard:
    return LinkCard(
        title=share["title"],
        summary=share["summary"],
        domain=domain_of(share["url"]) or "",
        picture=picture_of(share),
    )


def _parts(network: Network, out: Outgoing) -> SmsParts | None:
    return sms_parts(out.whole) if network is Network.SMS else None
