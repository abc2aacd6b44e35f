"""The card of a link: what networks show of the post before anybody follows it."""

import logging
from uuid import UUID

import asyncpg
import msgspec

from api.core.db import fetch_one
from api.sharing import pages
from api.sharing.card_pictures import fitting
from api.sharing.links import address_of

log = logging.getLogger(__name__)

CARD = """
SELECT post.title, post.summary, post.language, caption.text, picture.alternative, picture.width, picture.height,
       picture.widths
FROM link JOIN post ON post.id = link.post
LEFT JOIN picture ON picture.id = post.picture AND post.state = 'live'
LEFT JOIN LATERAL (
    SELECT text FROM caption WHERE caption.post = post.id
    ORDER BY caption.language = post.language DESC, network IS NOT DISTINCT FROM link.network DESC,
             network IS NULL DESC, position
    LIMIT 1
) caption ON true
WHERE link.id = $1
"""


class Card(msgspec.Struct, frozen=True):
    """A page to make a card from, and its language."""

    page: bytes
    language: str


async def card_of(link_id: UUID, code: str) -> Card | None:
    """The post's title and picture with its first caption, or with its summary; None while the database is away."""
    try:
        row = await fetch_one(CARD, link_id)
    except Exception as away:
        log.warning("card_missing", extra={"reason": type(away).__name__})
        return None
    if row is None:
        return None
    text = row["text"] or row["summary"]
    page = pages.card(address_of(code), row["title"], text, row["language"], _picture(row, code))
    return Card(page, row["language"])


def _picture(row: asyncpg.Record, code: str) -> pages.CardPicture | None:
    if not row["widths"]:
        return None
    width = fitting(row["widths"])
    return pages.CardPicture(
        address=f"{address_of(code)}/picture",
        alternative=row["alternative"],
        width=width,
        height=round(row["height"] * width / row["width"]),
    )
