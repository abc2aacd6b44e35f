"""A post's captions, as they are written and as readers get them.

The words of a version never change, so what was read once is kept in the process by post and version.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby, islice
from typing import Any
from uuid import UUID

from api.content.networks import Network
from api.content.schemas import CaptionInput, CaptionView
from api.content.tables import Caption
from api.content.wording import Wording, networks_for
from api.core.db import fetch
from api.core.languages import Language
from api.core.settings import settings

KEPT_POSTS = 2000
CODE_LENGTH = 8

Row = Mapping[str, Any]

_kept: dict[tuple[UUID, int], tuple[Wording, ...]] = {}


async def wordings_of(posts: Sequence[Row]) -> dict[UUID, tuple[Wording, ...]]:
    """The captions of posts by post; a row needs `id`, `version`, `url`, `hashtags` and `internal`."""
    found = {post["id"]: _kept[_key(post)] for post in posts if _key(post) in _kept}
    missing = [post for post in posts if post["id"] not in found]
    if missing:
        found |= await _read(missing)
    return found


async def inputs_of(post_id: UUID) -> list[CaptionInput]:
    """The captions as somebody wrote them, in their order."""
    return [
        CaptionInput(network=view.network, language=view.language, text=view.text) for view in await views_of(post_id)
    ]


async def views_of(post_id: UUID) -> list[CaptionView]:
    """The captions with their ids, in their order."""
    rows = (
        await Caption.select(Caption.id, Caption.network, Caption.language, Caption.text)
        .where(Caption.post == post_id)
        .order_by(Caption.position)
    )
    return [_view(row) for row in rows]


async def replace(post_id: UUID, captions: Sequence[CaptionInput]) -> None:
    """Make these the post's captions, in this order."""
    await Caption.delete().where(Caption.post == post_id)
    if captions:
        await Caption.insert(*(_row(post_id, caption, position) for position, caption in enumerate(captions)))


def sample_link() -> str:
    """An address as long as every tracked link, for counting."""
    return f"{settings().short_origin}/r/{'x' * CODE_LENGTH}"


def _key(post: Row) -> tuple[UUID, int]:
    return post["id"], post["version"]


async def _read(posts: Sequence[Row]) -> dict[UUID, tuple[Wording, ...]]:
    rows = await fetch(
        "SELECT id, post, network, language, text FROM caption WHERE post = ANY($1::uuid[]) ORDER BY post, position",
        [post["id"] for post in posts],
    )
    of_post = {post_id: list(group) for post_id, group in groupby(rows, key=lambda row: row["post"])}
    read = {post["id"]: tuple(_wordings(post, of_post.get(post["id"], ()))) for post in posts}
    _keep({_key(post): read[post["id"]] for post in posts})
    return read


def _keep(read: dict[tuple[UUID, int], tuple[Wording, ...]]) -> None:
    """Add these and let the longest known ones go."""
    _kept.update(read)
    for key in list(islice(_kept, max(0, len(_kept) - KEPT_POSTS))):
        del _kept[key]


def _wordings(post: Row, rows: Iterable[Row]) -> Iterable[Wording]:
    link = sample_link() if post["url"] else ""
    for row in rows:
        network = Network(row["network"]) if row["network"] else None
        offered = frozenset[Network]()
        if not post["internal"]:
            offered = networks_for(network, row["text"], post["hashtags"], link)
        yield Wording(
            id=row["id"], language=Language(row["language"]), network=network, text=row["text"], networks=offered
        )


def _view(row: Row) -> CaptionView:
    return CaptionView(
        id=row["id"],
        network=Network(row["network"]) if row["network"] else None,
        language=Language(row["language"]),
        text=row["text"],
    )


def _row(post_id: UUID, caption: CaptionInput, position: int) -> Caption:
    return Caption(
        post=post_id, network=caption.network, language=caption.language, text=caption.text, position=position
    )
