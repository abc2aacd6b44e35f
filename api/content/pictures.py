"""Pictures: read, re-encoded and kept in sizes; nothing of the upload itself is kept."""

import asyncio
from hashlib import sha256
from uuid import UUID

import msgspec

from api.content.images import read_image
from api.content.schemas import PictureView
from api.content.tables import Picture
from api.core import clock
from api.core.errors import Invalid, NotFound
from api.core.ids import new_id
from api.core.settings import settings
from api.core.storage import FolderStorage, Storage

MAX_BYTES = 10 * 1024 * 1024
MAX_ALTERNATIVE = 500


class PictureFile(msgspec.Struct, frozen=True):
    """One size of a picture as WebP, and the tag by which a browser knows it again."""

    data: bytes
    tag: str


async def keep(data: bytes, alternative: str, uploaded_by: UUID) -> PictureView:
    """Keep an uploaded picture in its sizes; what it shows must be said in words."""
    said = alternative.strip()
    if not 1 <= len(said) <= MAX_ALTERNATIVE:
        raise Invalid("alternative-needed", field="alternative", limit=MAX_ALTERNATIVE)
    if len(data) > MAX_BYTES:
        raise Invalid("picture-too-heavy", field="file", megabytes=MAX_BYTES // 1024**2)
    read = await asyncio.to_thread(read_image, data)
    digest = sha256(data).hexdigest()
    for width, file in read.sizes.items():
        await _storage().put(_key(digest, width), file)
    picture = PictureView(
        id=new_id(),
        alternative=said,
        width=read.width,
        height=read.height,
        widths=sorted(read.sizes),
        colour=read.colour,
    )
    await Picture.insert(
        Picture(**msgspec.structs.asdict(picture), digest=digest, uploaded_by=uploaded_by, created_at=clock.now())
    )
    return picture


async def file_of(picture_id: UUID, width: int) -> PictureFile:
    """One size of a picture; raises `NotFound` for a width that is not kept."""
    row = await Picture.select(Picture.digest, Picture.widths).where(Picture.id == picture_id).first()
    if row is None or width not in row["widths"]:
        raise NotFound("picture-missing")
    data = await _storage().get(_key(row["digest"], width))
    if data is None:
        raise NotFound("picture-missing")
    return PictureFile(data, f"{row['digest'][:32]}-{width}")


def _key(digest: str, width: int) -> str:
    """The same upload is kept once, whoever uploads it."""
    return f"pictures/{digest[:2]}/{digest}/{width}.webp"


def _storage() -> Storage:
    return FolderStorage(settings().data)
