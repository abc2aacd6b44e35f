"""The pictures of cards, as JPEG: not every network that makes cards reads WebP.

The address of one is as hard to guess as its link, and answers only while the post is live.
"""

import asyncio
import io
from collections import OrderedDict
from collections.abc import Sequence
from uuid import UUID

import msgspec
from PIL import Image

from api.content import pictures
from api.core.db import fetch_one
from api.core.errors import NotFound

WIDEST = 1200
"""Pixels; the width that networks ask for. Wider ones weigh more than some of them take."""
QUALITY = 82
REMEMBERED = 32

PICTURE = """
SELECT picture.id, picture.widths FROM link JOIN post ON post.id = link.post JOIN picture ON picture.id = post.picture
WHERE link.id = $1 AND post.state = 'live'
"""


class JpegFile(msgspec.Struct, frozen=True):
    """A picture, and the tag by which a cache knows it again."""

    data: bytes
    tag: str


async def picture_of(link_id: UUID) -> JpegFile | None:
    """The picture of the link's post; None where it has none or is not live."""
    row = await fetch_one(PICTURE, link_id)
    if row is None:
        return None
    try:
        kept = await pictures.file_of(row["id"], fitting(row["widths"]))
    except NotFound:
        return None
    return JpegFile(await _jpeg(kept), f"{kept.tag}-jpeg")


def fitting(widths: Sequence[int]) -> int:
    """The width to show: the widest that is not too wide."""
    return max((width for width in widths if width <= WIDEST), default=min(widths))


_made: OrderedDict[str, bytes] = OrderedDict()


async def _jpeg(kept: pictures.PictureFile) -> bytes:
    """The same picture is asked for again and again, by every network that a post goes to."""
    made = _made.get(kept.tag)
    if made is None:
        made = _made[kept.tag] = await asyncio.to_thread(_encoded, kept.data)
    _made.move_to_end(kept.tag)
    while len(_made) > REMEMBERED:
        _made.popitem(last=False)
    return made


def _encoded(webp: bytes) -> bytes:
    with Image.open(io.BytesIO(webp)) as picture:
        plain = Image.new("RGB", picture.size, "white")
        plain.paste(picture, mask=picture.getchannel("A") if "A" in picture.getbands() else None)
    out = io.BytesIO()
    plain.save(out, "JPEG", quality=QUALITY, optimize=True, progressive=True)
    return out.getvalue()
