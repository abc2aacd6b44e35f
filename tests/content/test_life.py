"""A post's life: its steps, its clocks, and what the database itself refuses."""

from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any

import pytest

from api.content import life, views
from api.content.schemas import PostState
from api.core import clock
from api.core.db import fetch_value
from api.core.errors import Conflict, Forbidden, Invalid, NotFound
from api.core.events import Event, PostEnded, PostWentLive
from api.core.ids import new_id
from tests import make
from tests.content.standing import post_in, row_of, state_of, steps_of

pytestmark = pytest.mark.usefixtures("db", "heard")

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


async def test_a_post_goes_from_draft_to_live_through_two_pairs_of_eyes(heard: list[Event]) -> None:
    author, other = await make.communicator(), await make.communicator()
    post = await post_in("draft", author)
    await life.submit(post.id, author, "Please look")
    await life.approve(post.id, other, "Fine")
    await life.publish(post.id, author)
    row = await row_of(post)
    assert (row["state"], row["approved_by"]) == ("live", other.id)
    assert await steps_of(post) == [
        ("in_review", author.id, "Please look"),
        ("approved", other.id, "Fine"),
        ("live", author.id, ""),
    ]
    assert heard == [PostWentLive(post_id=post.id)]


async def test_going_live_makes_the_audience_a_set_of_people() -> None:
    post = await post_in("approved", await make.communicator())
    late = await make.person()
    await life.publish(post.id, await make.communicator())
    assert await fetch_value("SELECT TRUE FROM audience_member WHERE person = $1", late.id)


async def test_a_post_without_an_end_gets_one_when_it_goes_live() -> None:
    post = await post_in("approved", await make.communicator(), expires_at=None)
    with clock.set_to(NOW):
        await life.publish(post.id, await make.communicator())
    row = await row_of(post)
    assert (row["live_at"], row["expires_at"]) == (NOW, NOW + timedelta(days=30))


async def test_the_author_can_not_approve() -> None:
    author = await make.communicator()
    post = await post_in("in_review", author)
    with pytest.raises(Forbidden) as refused:
        await life.approve(post.id, author)
    assert refused.value.code == "four-eyes"


async def test_the_last_editor_can_not_approve_either() -> None:
    editor = await make.communicator()
    post = await make.post("in_review", edited_by=editor.id)
    with pytest.raises(Forbidden):
        await life.approve(post.id, editor)
    assert await state_of(post) == "in_review"


async def test_an_approval_holds_only_for_the_version_that_was_read() -> None:
    post = await post_in("in_review", version=4)
    with pytest.raises(Conflict) as refused:
        await life.approve(post.id, await make.communicator(), version=3)
    assert refused.value.code == "post-changed"
    await life.approve(post.id, await make.communicator(), version=4)


async def test_approving_a_post_with_a_time_schedules_it() -> None:
    post = await post_in("in_review", publish_at=clock.now() + HOUR)
    await life.approve(post.id, await make.communicator())
    assert await state_of(post) == "scheduled"


async def test_an_approved_post_is_not_approved_again() -> None:
    post = await post_in("approved", publish_at=clock.now() + HOUR)
    with pytest.raises(Conflict) as refused:
        await life.approve(post.id, await make.communicator())
    assert refused.value.code == "post-step-refused"


@pytest.mark.parametrize("step", [life.submit, life.approve])
async def test_neither_submission_nor_approval_takes_an_incomplete_post(step: Any) -> None:
    post = await make.post("draft" if step is life.submit else "in_review")
    with pytest.raises(Invalid) as refused:
        await step(post.id, await make.communicator())
    assert (refused.value.code, refused.value.field) == ("caption-needed", "captions")


async def test_a_returned_post_is_a_draft_without_approval() -> None:
    me = await make.communicator()
    for state in ("in_review", "approved", "scheduled"):
        post = await post_in(state)
        await life.give_back(post.id, me, "The date is wrong")
        row = await row_of(post)
        assert (row["state"], row["approved_by"], row["approved_at"]) == ("draft", None, None)
        assert await steps_of(post) == [("draft", me.id, "The date is wrong")]


async def test_a_schedule_can_be_set_moved_and_taken_away() -> None:
    me = await make.communicator()
    post = await post_in("approved")
    with clock.set_to(NOW):
        await life.schedule(post.id, me, NOW + HOUR)
        await life.schedule(post.id, me, NOW + 2 * HOUR)
        assert (await row_of(post))["publish_at"] == NOW + 2 * HOUR
        await life.unschedule(post.id, me)
    row = await row_of(post)
    assert (row["state"], row["publish_at"]) == ("approved", None)
    with pytest.raises(Conflict):
        await life.unschedule(post.id, me)


@pytest.mark.parametrize(
    ("publish_at", "code"),
    [
        (NOW, "publication-in-the-past"),
        (NOW + HOUR, "publication-before-embargo"),
        (NOW + 4 * HOUR, "publication-after-expiry"),
    ],
)
async def test_a_schedule_must_lie_ahead_after_the_embargo_and_before_the_end(publish_at: datetime, code: str) -> None:
    post = await post_in("approved", embargo_until=NOW + 2 * HOUR, expires_at=NOW + 4 * HOUR)
    with clock.set_to(NOW), pytest.raises(Invalid) as refused:
        await life.schedule(post.id, await make.communicator(), publish_at)
    assert (refused.value.code, refused.value.field) == (code, "publish_at")


async def test_nothing_goes_live_under_embargo_or_after_its_end() -> None:
    me = await make.communicator()
    embargoed = await post_in("approved", embargo_until=NOW + HOUR)
    over = await post_in("approved", expires_at=NOW)
    with clock.set_to(NOW):
        for post, code in ((embargoed, "post-embargoed"), (over, "expiry-passed")):
            with pytest.raises(Conflict) as refused:
                await life.publish(post.id, me)
            assert refused.value.code == code


@pytest.mark.parametrize("state", ["live", "expired"])
async def test_a_recall_keeps_its_reason_and_where_links_lead_now(state: str, heard: list[Event]) -> None:
    me = await make.communicator()
    post = await post_in(state)
    with clock.set_to(NOW):
        await life.recall(post.id, me, "The rate was wrong", "https://www.norvia.bank/correction")
    row = await row_of(post)
    assert (row["state"], row["recall_reason"], row["ended_at"]) == ("recalled", "The rate was wrong", NOW)
    assert row["recall_url"] == "https://www.norvia.bank/correction"
    assert await steps_of(post) == [("recalled", me.id, "The rate was wrong")]
    assert heard == [PostEnded(post_id=post.id, recalled=True)]


@pytest.mark.parametrize("state", ["draft", "approved", "scheduled", "expired", "recalled"])
async def test_what_is_not_live_is_archived_without_a_word_to_anybody(state: str, heard: list[Event]) -> None:
    post = await post_in(state)
    await life.archive(post.id, await make.communicator())
    assert await state_of(post) == "archived"
    assert heard == []


async def test_archiving_a_live_post_ends_it(heard: list[Event]) -> None:
    post = await post_in("live")
    await life.archive(post.id, await make.communicator())
    assert heard == [PostEnded(post_id=post.id, recalled=False)]
    assert (await row_of(post))["ended_at"] is not None


STEPS: dict[str, Any] = {
    "submit": (life.submit, {"draft"}),
    "approve": (life.approve, {"in_review"}),
    "give_back": (life.give_back, {"in_review", "approved", "scheduled"}),
    "schedule": (lambda post, me: life.schedule(post, me, clock.now() + HOUR), {"approved", "scheduled"}),
    "unschedule": (life.unschedule, {"scheduled"}),
    "publish": (life.publish, {"approved", "scheduled"}),
    "recall": (lambda post, me: life.recall(post, me, "Wrong"), {"live", "expired"}),
    "archive": (life.archive, {"draft", "approved", "scheduled", "live", "expired", "recalled"}),
}


@pytest.mark.parametrize(("name", "state"), [(n, s) for n, s in product(STEPS, PostState) if s not in STEPS[n][1]])
async def test_a_step_that_does_not_lead_from_here_is_refused(name: str, state: PostState) -> None:
    post = await post_in(state)
    with pytest.raises(Conflict) as refused:
        await STEPS[name][0](post.id, await make.communicator())
    assert (refused.value.code, refused.value.values["state"]) == ("post-step-refused", state)
    assert await state_of(post) == state


@pytest.mark.parametrize("name", STEPS)
async def test_a_step_of_a_post_that_does_not_exist_says_so(name: str) -> None:
    with pytest.raises(NotFound):
        await STEPS[name][0](new_id(), await make.communicator())


async def test_the_steps_shown_are_those_that_work() -> None:
    me = await make.communicator()
    steps = {
        PostState.IN_REVIEW: life.submit,
        PostState.APPROVED: life.unschedule,
        PostState.SCHEDULED: STEPS["schedule"][0],
        PostState.LIVE: life.publish,
        PostState.RECALLED: STEPS["recall"][0],
        PostState.ARCHIVED: life.archive,
        PostState.DRAFT: life.give_back,
    }
    for state in PostState:
        for to in (await views.post_view((await post_in(state)).id, me)).next:
            post = await post_in(state)
            await (life.approve if state is PostState.IN_REVIEW and to is PostState.APPROVED else steps[to])(
                post.id, me
            )
            assert await state_of(post) == to


async def test_every_step_makes_a_new_version() -> None:
    post = await post_in("draft")
    await life.submit(post.id, await make.communicator())
    assert (await row_of(post))["version"] == 2
