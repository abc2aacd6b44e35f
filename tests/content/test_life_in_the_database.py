"""What the database itself refuses, whatever our code does."""

from datetime import UTC, datetime, timedelta
from itertools import product

import asyncpg
import pytest

from api.content import life, posts
from api.content.rules import NEXT
from api.content.schemas import PostState
from api.content.tables import Post
from api.core.db import execute
from api.core.errors import Forbidden
from api.core.work import transaction
from tests import make
from tests.content.standing import post_in, steps_of

pytestmark = pytest.mark.usefixtures("db", "heard")

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


async def test_the_database_knows_the_same_life_as_the_rules() -> None:
    allowed = set()
    for before, after in product(PostState, repeat=2):
        post = await make.post(before, approved_by=(await make.person("communicator")).id, publish_at=NOW, live_at=NOW)
        if await _moves(post, after):
            allowed.add((before, after))
    assert allowed == {(a, b) for a, b in product(PostState, repeat=2) if a is b or b in NEXT[a]}


async def _moves(post: Post, state: str) -> bool:
    try:
        async with transaction():
            await execute("UPDATE post SET state = $2 WHERE id = $1", post.id, state)
    except asyncpg.CheckViolationError:
        return False
    return True


@pytest.mark.parametrize("column", ["author", "edited_by"])
async def test_the_database_refuses_an_approval_by_whoever_wrote(column: str) -> None:
    post = await make.post("in_review", edited_by=(await make.person("communicator")).id)
    with pytest.raises(asyncpg.CheckViolationError, match="four_eyes"):
        await execute(f"UPDATE post SET state = 'approved', approved_by = {column} WHERE id = $1", post.id)


@pytest.mark.parametrize("state", ["approved", "scheduled", "live", "expired", "recalled"])
async def test_the_database_lets_nothing_out_without_an_approval(state: str) -> None:
    with pytest.raises(asyncpg.CheckViolationError, match="approved_before_live"):
        await make.post(state, approved_by=None, live_at=NOW, publish_at=NOW)


async def test_the_database_keeps_the_history_of_steps() -> None:
    author = await make.communicator()
    post = await post_in("draft", author)
    await life.submit(post.id, author)
    with pytest.raises(asyncpg.RestrictViolationError, match="append-only"):
        await execute("UPDATE post_step SET note = 'Otherwise' WHERE post = $1", post.id)


async def test_a_step_that_is_refused_leaves_nothing_behind() -> None:
    author = await make.communicator()
    post = await post_in("in_review", author)
    with pytest.raises(Forbidden):
        await life.approve(post.id, author)
    assert await steps_of(post) == []
    assert (await posts.locked(post.id)).version == 1
