"""Who hears about a held text, and when."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from api.core import clock
from api.core.db import execute, fetch, fetch_one
from api.core.events import ReviewDecided, TextHeld
from api.core.ids import new_id
from api.core.work import transaction
from api.guardrails import telling
from api.guardrails.tables import Review
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


async def decide(review: Review, state: str) -> None:
    async with transaction():
        await execute("UPDATE review SET state = $2, decided_at = $3 WHERE id = $1", review.id, state, clock.now())
        await telling.on_review_decided(ReviewDecided(review_id=review.id, person_id=review.person))


async def run_what_was_asked() -> None:
    for row in await fetch("SELECT arguments ->> 0 AS review, arguments ->> 1 AS at FROM job ORDER BY id"):
        await telling.tell_author(UUID(row["review"]), datetime.fromisoformat(row["at"]))


async def test_every_moderator_hears_of_a_held_text_but_not_its_author() -> None:
    author, moderator, _ = await make.person("moderator"), await make.person("moderator"), await make.person()
    review = await held_text(author.id)
    async with transaction():
        await telling.on_text_held(TextHeld(review_id=review.id))
    [told] = await fetch("SELECT person, kind, path FROM notification")
    assert tuple(told) == (moderator.id, "text_held", "/queue")


async def test_the_author_hears_of_the_decision_when_it_can_not_be_undone_any_more() -> None:
    author = await make.person()
    review = await held_text(author.id)
    now = clock.now()
    with clock.set_to(now):
        await decide(review, "approved")
    [job] = await fetch("SELECT run_after FROM job")
    assert job["run_after"] == now + telling.TO_CHANGE_ONES_MIND
    assert await fetch("SELECT id FROM notification") == []
    await run_what_was_asked()
    told = await fetch_one("SELECT person, kind, path, \"values\" ->> 'outcome' AS outcome FROM notification")
    assert told is not None
    assert tuple(told) == (author.id, "review_decided", f"/posts/{review.post}", "approved")


async def test_a_decision_that_was_undone_is_not_told() -> None:
    review = await held_text((await make.person()).id)
    await decide(review, "rejected")
    await execute("UPDATE review SET state = 'waiting', decided_at = NULL")
    await run_what_was_asked()
    assert await fetch("SELECT id FROM notification") == []


async def test_of_two_decisions_only_the_last_is_told() -> None:
    review = await held_text((await make.person()).id)
    await decide(review, "rejected")
    await decide(review, "approved")
    await run_what_was_asked()
    [told] = await fetch("SELECT \"values\" ->> 'outcome' AS outcome FROM notification")
    assert told["outcome"] == "approved"
