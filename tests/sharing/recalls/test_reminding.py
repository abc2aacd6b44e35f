"""Who is reminded of a recall, when, and how often."""

from datetime import timedelta

import pytest

from api.content.tables import Post, PostStep
from api.core import clock
from api.core.db import fetch
from api.core.ids import new_id
from api.identity.tables import Person
from api.sharing.recalls import asking, reminding
from api.sharing.recalls.removals import say
from api.sharing.recalls.schemas import RemovalAnswer, RemovalInput
from tests import make

pytestmark = pytest.mark.usefixtures("db")

MINUTE = timedelta(minutes=1)


async def recalled(ago: timedelta) -> tuple[Post, Person]:
    """A post that was recalled some time ago, and somebody who had shared it and was asked."""
    person, post = await make.person(), await make.post("recalled")
    await PostStep(id=new_id(), post=post.id, state="recalled", at=clock.now() - ago).save()
    await make.share(person, post)
    await asking.ask_to_delete(post.id)
    return post, person


async def reminders() -> list[str]:
    rows = await fetch("SELECT kind FROM notification WHERE kind LIKE 'recall_%' ORDER BY created_at, id")
    return [row["kind"] for row in rows]


@pytest.mark.parametrize(
    ("ago", "kinds"),
    [
        (timedelta(days=1) - MINUTE, []),
        (timedelta(days=1) + MINUTE, ["recall_reminder"]),
        (timedelta(days=3) + MINUTE, ["recall_last_reminder"]),
        (timedelta(days=8), []),
    ],
    ids=["before a day", "after a day", "after three days", "long ago"],
)
async def test_who_is_still_open_is_reminded_when_it_is_time(ago: timedelta, kinds: list[str]) -> None:
    await recalled(ago)
    for _ in range(3):
        await reminding.remind()
    assert await reminders() == kinds


async def test_two_reminders_and_never_more(monkeypatch: pytest.MonkeyPatch) -> None:
    await recalled(timedelta(0))
    now = clock.now()
    for hours in range(0, 24 * 12, 6):
        monkeypatch.setattr(clock, "now", lambda hours=hours: now + timedelta(hours=hours, minutes=1))
        await reminding.remind()
    assert await reminders() == ["recall_reminder", "recall_last_reminder"]


async def test_who_said_what_became_of_it_is_left_in_peace() -> None:
    post, person = await recalled(timedelta(days=1, hours=1))
    [share] = await fetch("SELECT id FROM share WHERE post = $1", post.id)
    await say(share["id"], person.id, RemovalInput(answer=RemovalAnswer.DELETED))
    await reminding.remind()
    assert await reminders() == []
