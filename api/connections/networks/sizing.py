"""Pictures as small as a network wants them."""

import asyncio
from io import BytesIO
from typing import Final

import msgspec
from PIL import Image

from api.connections.networks.adapter import Picture

SIDES: Final = (2000, 1600, 1200, 800)
QUALITIES: Final = (88, 76, 64)


async def at_most(picture: Picture, most_bytes: int) -> Picture:
    """The picture itself when it is small enough, otherwise a JPEG of it that is."""
    if len(picture.data) <= most_bytes:
        return picture
    return await asyncio.to_thread(_shrunk, picture, most_bytes)


def _shrunk(picture: Picture, most_bytes: int) -> Picture:
    data = picture.data
    with Image.open(BytesIO(picture.data)) as opened:
        image = opened.convert("RGB")
    for side in SIDES:
        image.thumbnail((side, side))
        for quality in QUALITIES:
            data = _jpeg(image, quality)
            if len(data) <= most_bytes:
                return msgspec.structs.replace(picture, data=data, media_type="image/jpeg")
    return msgspec.structs.replace(picture, data=data, media_type="image/jpeg")


def _jpeg(image: Image.Image, quality: int) -> bytes:
    written = BytesIO()
    image.save(written, "JPEG", quality=quality, optimize=True)
    return written.getvalue()
