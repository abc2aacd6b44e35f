"""Who hears about a held text, and when."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from api.core import clock
from api.core.db import fetch
from api.core.events import ReviewDecided, TextHeld
from api.core.ids import new_id
from api.core.work import transaction
from api.guardrails.holding import telling
from api.guardrails.holding.tables import Review
from tests import make

pytestmark = pytest.mark.usefixtures("db")


async def held_text(author: UUID, **columns: Any) -> Review:
    post = await make.post()
    row = {
        "id": new_id(),
        "person": author,
        "post": post.id,
        "network": "linkedin",
        "language": "en",
        "official": "We opened a branch.",
        "text": "We opened the best branch.",
        "due_at": clock.now() + timedelta(hours=4),
    }
    made = Review(**{**row, **columns})
    await made.save()
    return made


async def test_every_moderator_hears_of_a_held_text_but_not_its_author() -> None:
    author, moderator, _ = await make.person("moderator"), await make.person("moderator"), await make.person()
    review = await held_text(author.id)
    async with transaction():
        await telling.on_text_held(TextHeld(review_id=review.id))
    [told] = await fetch("SELECT person, kind, path FROM notification")
    assert tuple(told) == (moderator.id, "text_held", "/queue")


async def test_the_author_hears_what_was_decided_and_where_to_go() -> None:
    author = await make.person()
    review = await held_text(author.id, state="approved", decided_at=clock.now())
    async with transaction():
        await telling.on_review_decided(ReviewDecided(review_id=review.id, person_id=author.id))
    [told] = await fetch("SELECT person, kind, path, \"values\" ->> 'outcome' AS outcome FROM notification")
    assert tuple(told) == (author.id, "review_decided", f"/me/reviews?share={review.id}", "approved")
