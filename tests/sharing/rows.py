"""Requests as they reach links: by a person, by a maker of cards, and by a machine."""

from datetime import datetime, timedelta
from typing import Any

import msgspec

from api.core import clock
from api.core.ids import new_id
from api.sharing.clicks.arrival import Arrival
from api.sharing.tables import Click, Link, Share

PERSON = {
    "user-agent": (
        "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 "
        "Mobile Safari/537.36"
    ),
    "accept": "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8",
    "accept-language": "nl-BE,nl;q=0.9,en;q=0.5",
    "sec-fetch-site": "cross-site",
    "sec-fetch-mode": "navigate",
    "sec-fetch-user": "?1",
    "sec-fetch-dest": "document",
    "sec-ch-ua": '"Chromium";v="141", "Not?A_Brand";v="8"',
    "sec-ch-ua-mobile": "?1",
    "sec-ch-ua-platform": '"Android"',
}
CARD_MAKER = {
    "user-agent": "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
    "accept": "*/*",
}
MACHINE = {"user-agent": "curl/8.5.0", "accept": "*/*"}


def arrival(link: Link, **fields: Any) -> Arrival:
    """A person's request for the link, as it arrives."""
    known = {
        "id": new_id(),
        "link": link.id,
        "at": clock.now(),
        "method": "GET",
        "headers": msgspec.json.encode(PERSON).decode(),
        "visitor": new_id().bytes,
    }
    return Arrival(**{**known, **fields})


async def click(
    link: Link, *, by: dict[str, str] = PERSON, at: datetime | None = None, visitor: bytes | None = b"?", **columns: Any
) -> Click:
    """A click that waits to be judged, by a visitor of its own unless one is named."""
    made = Click(
        id=new_id(),
        link=link.id,
        at=at or clock.now(),
        method="GET",
        headers=msgspec.json.encode(by).decode(),
        visitor=new_id().bytes if visitor == b"?" else visitor,
    )
    for name, value in columns.items():
        setattr(made, name, value)
    await made.save()
    return made


async def share_of(link: Link, state: str = "opened", **columns: Any) -> Share:
    """A share with this link, opened an hour ago."""
    opened = clock.now() - timedelta(hours=1)
    row: dict[str, Any] = {
        "id": new_id(),
        "person": link.person,
        "post": link.post,
        "link": link.id,
        "network": link.network,
        "language": "en",
        "text": "We opened a branch.",
        "state": state,
        "opened_at": opened,
        "confirmed_at": opened if state == "confirmed" else None,
        "proven_at": opened if state == "proven" else None,
    }
    made = Share(**{**row, **columns})
    await made.save()
    return made
