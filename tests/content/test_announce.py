"""Telling a post's audience."""

import pytest

from api.content import announce
from api.content.tables import Post
from api.core.db import execute, fetch, fetch_value
from api.core.events import PostWentLive
from api.core.work import transaction
from api.notifications import fanout
from tests import make

pytestmark = pytest.mark.usefixtures("db")


async def told() -> int:
    return int(await fetch_value("SELECT count(*) FROM notification"))


async def test_everybody_in_the_audience_is_told_once_however_many() -> None:
    people = await make.crowd(2 * fanout.MOST_AT_ONCE + 1)
    post = await make.post()
    await announce.announce(post.id)
    await announce.announce(post.id)
    rows = await fetch("SELECT person, path FROM notification")
    assert len(rows) == len({row["person"] for row in rows})
    assert {row["person"] for row in rows} >= set(people)
    assert {row["path"] for row in rows} == {f"/posts/{post.id}"}


async def test_nobody_outside_the_audience_is_told() -> None:
    post = await make.post()
    stranger = await make.person()
    await announce.announce(post.id)
    assert await fetch_value("SELECT count(*) FROM notification WHERE person = $1", stranger.id) == 0
    assert await told() > 0


async def test_a_run_that_was_cut_short_goes_on_where_it_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    await make.crowd(25)
    post = await make.post()
    monkeypatch.setattr(fanout, "MOST_AT_ONCE", 10)
    await announce._tell_next(post.id, None)
    assert await told() == 10
    await announce.announce(post.id)
    assert await told() == await fetch_value("SELECT count(*) FROM audience_member")


async def test_a_post_that_is_not_live_any_more_is_announced_to_nobody() -> None:
    await make.crowd(3)
    post = await make.post(state="recalled")
    await announce.announce(post.id)
    assert await told() == 0


async def test_each_transaction_asks_for_its_own_batch_to_be_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    people = await make.crowd(4)
    for person in people:
        await execute(
            "INSERT INTO subscription (person, endpoint, endpoint_digest, p256dh, auth) "
            "VALUES ($1, 'https://fcm.googleapis.com/x', $2, 'x', 'x')",
            person,
            person.bytes,
        )
    post = await make.post()
    monkeypatch.setattr(fanout, "MOST_AT_ONCE", 2)
    await announce.announce(post.id)
    assert await fetch_value("SELECT count(*) FROM delivery") == 4
    batches = await fetch("SELECT batch::text FROM delivery INTERSECT SELECT arguments ->> 0 FROM job")
    assert len(batches) == await fetch_value("SELECT count(DISTINCT batch) FROM delivery")


async def test_going_live_asks_for_the_announcement() -> None:
    post: Post = await make.post()
    async with transaction():
        await announce.on_post_went_live(PostWentLive(post_id=post.id))
    [job] = await fetch("SELECT name, arguments ->> 0 AS post FROM job")
    assert (job["name"], job["post"]) == ("content.announce", str(post.id))
