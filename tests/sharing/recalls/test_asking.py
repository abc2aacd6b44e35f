"""Who is asked to delete their post when its source was recalled."""

import pytest

from api.core.db import fetch, fetch_value
from api.core.events import PostEnded
from api.core.work import transaction
from api.sharing.recalls import asking
from tests import make

pytestmark = pytest.mark.usefixtures("db")


async def test_everybody_who_may_have_posted_it_is_asked_once() -> None:
    opened, proven, withdrawn = [await make.person() for _ in range(3)]
    post = await make.post("recalled")
    for person, state in ((opened, "opened"), (proven, "proven"), (withdrawn, "withdrawn")):
        await make.share(person, post, state)
    await make.share(proven, post, "confirmed", network="x")
    for _ in range(2):
        await asking.ask_to_delete(post.id)
    told = await fetch("SELECT person, kind FROM notification")
    assert {(row["person"], row["kind"]) for row in told} == {
        (opened.id, "post_recalled"),
        (proven.id, "post_recalled"),
    }
    assert len(told) == 2


async def test_an_expired_post_is_no_reason_to_ask() -> None:
    post = await make.post("expired")
    async with transaction():
        await asking.on_post_ended(PostEnded(post_id=post.id, recalled=False))
    assert await fetch_value("SELECT count(*) FROM job") == 0
