"""What goes out: the share's words with everything that was counted, and its picture or its link's card."""

import asyncio
from io import BytesIO
from typing import Final
from uuid import UUID

import asyncpg
from PIL import Image

from api.connections.networks.adapter import Card, Outgoing, Picture
from api.content import pictures
from api.content.networks import Network
from api.core.db import fetch_one
from api.sharing.links import address_of
from api.sharing.networks.outgoing import Outgoing as Words
from api.sharing.posting.leases import Taken

TAKES_A_CARD: Final = frozenset({Network.BLUESKY, Network.LINKEDIN})
"""Networks that make no card of a link by themselves."""
WIDEST: Final = 1200
WIDEST_ON_CARD: Final = 800
QUALITY: Final = 85

SHARE = """
SELECT share.text, share.language, post.title, post.summary, post.hashtags, post.url <> '' AS leads, link.code,
       picture.id AS picture, picture.alternative, picture.widths
FROM share JOIN post ON post.id = share.post JOIN link ON link.id = share.link
LEFT JOIN picture ON picture.id = post.picture WHERE share.id = $1
"""


async def parcel_for(taken: Taken) -> Outgoing:
    """The share as its network gets it: the picture where it was wanted, else a card where the network takes one."""
    row = await fetch_one(SHARE, taken.share)
    assert row is not None  # noqa: S101 -- a posting goes with its share
    link = address_of(row["code"]) if row["leads"] else ""
    words = Words.of(row["text"], link, hashtags=row["hashtags"])
    alone = taken.picture and row["picture"] is not None
    carded = bool(link) and not alone and taken.network in TAKES_A_CARD
    return Outgoing(
        key=taken.key,
        text=words.tagged if carded else words.whole,
        link=link,
        language=row["language"],
        hashtags=words.hashtags,
        picture=await _picture(row["picture"], row["widths"], row["alternative"], WIDEST) if alone else None,
        card=Card(link, row["title"], row["summary"], await _thumbnail(row)) if carded else None,
    )


async def _thumbnail(row: asyncpg.Record) -> Picture | None:
    if row["picture"] is None:
        return None
    return await _picture(row["picture"], row["widths"], row["alternative"], WIDEST_ON_CARD)


async def _picture(picture_id: UUID, widths: list[int], alternative: str, widest: int) -> Picture:
    """The largest size that is not too wide, as JPEG, which every network takes."""
    width = max((one for one in widths if one <= widest), default=min(widths))
    file = await pictures.file_of(picture_id, width)
    return Picture(await asyncio.to_thread(_as_jpeg, file.data), "image/jpeg", alternative)


def _as_jpeg(data: bytes) -> bytes:
    """The picture on white, because JPEG knows nothing transparent."""
    with Image.open(BytesIO(data)) as opened:
        seen = opened.convert("RGBA")
    flat = Image.new("RGB", seen.size, "white")
    flat.paste(seen, mask=seen.getchannel("A"))
    out = BytesIO()
    flat.save(out, "JPEG", quality=QUALITY, optimize=True)
    return out.getvalue()
