"""The clocks that take posts live and end them."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from api.content import life
from api.core import clock, events
from api.core.db import engine
from api.core.events import Event, PostEnded, PostWentLive
from tests.content.standing import post_in, row_of, state_of, steps_of

pytestmark = pytest.mark.usefixtures("db", "heard")

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


async def test_the_clock_publishes_what_is_due_and_nothing_else(heard: list[Event]) -> None:
    due = await post_in("scheduled", publish_at=NOW)
    later = await post_in("scheduled", publish_at=NOW + timedelta(seconds=1))
    embargoed = await post_in("scheduled", publish_at=NOW, embargo_until=NOW + HOUR)
    with clock.set_to(NOW):
        await life.publish_due()
    assert [await state_of(post) for post in (due, later, embargoed)] == ["live", "scheduled", "scheduled"]
    assert await steps_of(due) == [("live", None, "")]
    assert heard == [PostWentLive(post_id=due.id)]


async def test_an_embargoed_post_goes_live_when_the_embargo_ends(heard: list[Event]) -> None:
    post = await post_in("scheduled", publish_at=NOW, embargo_until=NOW + HOUR)
    with clock.set_to(NOW + HOUR):
        await life.publish_due()
    assert await state_of(post) == "live"


async def test_the_clock_striking_twice_publishes_once(heard: list[Event]) -> None:
    post = await post_in("scheduled", publish_at=NOW)
    with clock.set_to(NOW):
        await life.publish_due()
        await life.publish_due()
    assert heard == [PostWentLive(post_id=post.id)]
    assert len(await steps_of(post)) == 1


async def test_a_post_that_another_worker_holds_is_left_to_it(heard: list[Event]) -> None:
    held, free = await post_in("scheduled", publish_at=NOW), await post_in("scheduled", publish_at=NOW)
    async with engine().opened.acquire() as other, other.transaction():
        await other.execute("SELECT 1 FROM post WHERE id = $1 FOR UPDATE", held.id)
        with clock.set_to(NOW):
            await life.publish_due()
    assert [await state_of(post) for post in (held, free)] == ["scheduled", "live"]


async def test_more_posts_than_a_batch_are_all_published(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(life, "BATCH", 2)
    made = [await post_in("scheduled", publish_at=NOW) for _ in range(5)]
    with clock.set_to(NOW):
        await life.publish_due()
    assert {await state_of(post) for post in made} == {"live"}


async def test_a_post_whose_end_came_first_goes_back_to_approved_and_says_why(heard: list[Event]) -> None:
    post = await post_in("scheduled", publish_at=NOW - HOUR, expires_at=NOW)
    with clock.set_to(NOW):
        await life.publish_due()
    row = await row_of(post)
    assert (row["state"], row["publish_at"]) == ("approved", None)
    [(state, person, note)] = await steps_of(post)
    assert (state, person) == ("approved", None)
    assert note.startswith("It was not published")
    assert heard == []


async def test_one_post_that_fails_holds_nobody_up(caplog: pytest.LogCaptureFixture) -> None:
    first = await post_in("scheduled", publish_at=NOW - HOUR)
    second = await post_in("scheduled", publish_at=NOW)

    async def fail_on_the_first(event: PostWentLive) -> None:
        if event.post_id == first.id:
            raise RuntimeError("A reaction failed.")

    events.wire({PostWentLive: (fail_on_the_first,)})
    with clock.set_to(NOW):
        await life.publish_due()
    assert [await state_of(post) for post in (first, second)] == ["scheduled", "live"]
    assert await steps_of(first) == [], "nothing of the failed step is left"
    assert "post_step_failed" in caplog.text


async def test_the_clock_ends_what_is_over_and_nothing_else(heard: list[Event]) -> None:
    over = await post_in("live", expires_at=NOW)
    goes_on = await post_in("live", expires_at=NOW + timedelta(seconds=1))
    endless = await post_in("live", expires_at=None)
    with clock.set_to(NOW):
        await life.expire_due()
        await life.expire_due()
    assert [await state_of(post) for post in (over, goes_on, endless)] == ["expired", "live", "live"]
    assert (await row_of(over))["ended_at"] == NOW
    assert heard == [PostEnded(post_id=over.id, recalled=False)]


async def test_two_clocks_striking_at_once_publish_each_post_once(heard: list[Event]) -> None:
    made = [await post_in("scheduled", publish_at=NOW) for _ in range(6)]
    with clock.set_to(NOW):
        await asyncio.gather(life.publish_due(), life.publish_due(), life.publish_due())
    assert sorted(event.post_id for event in heard if isinstance(event, PostWentLive)) == sorted(p.id for p in made)
