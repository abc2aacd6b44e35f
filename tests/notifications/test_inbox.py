"""The list of messages in the app."""

from datetime import timedelta

import pytest

from api.core import clock
from api.core.ids import new_id
from api.core.languages import Language
from api.notifications import inbox
from api.notifications.messages import NEEDS, push_of, words_of
from api.notifications.schemas import NotificationKind as Kind
from tests import make

pytestmark = pytest.mark.usefixtures("db")

POST = {"post": "Branch in Ghent"}


async def test_the_same_thing_is_told_once() -> None:
    anna, subject = await make.person(), new_id()
    first = await inbox.notify([anna.id], Kind.POST_LIVE, subject, "/feed", POST)
    again = await inbox.notify([anna.id], Kind.POST_LIVE, subject, "/feed", POST)
    assert (len(first), again) == (1, [])
    assert await inbox.unread(anna.id) == 1


async def test_a_message_is_worded_when_it_is_read() -> None:
    anna = await make.person()
    await inbox.notify([anna.id], Kind.REVIEW_DECIDED, new_id(), "/posts/1", {**POST, "outcome": "approved"})
    [german] = (await inbox.list_for(anna.id, "de")).items
    [italian] = (await inbox.list_for(anna.id, "it")).items
    assert german.title == "Ihr Text kann geteilt werden"
    assert italian.title == "Il tuo testo è pronto da condividere"
    assert "Branch in Ghent" in german.body


async def test_pages_follow_each_other_without_gap_or_repetition() -> None:
    anna, now = await make.person(), clock.now()
    subjects = [new_id() for _ in range(45)]
    for number, subject in enumerate(subjects):
        with clock.set_to(now + timedelta(seconds=number // 2)):
            await inbox.notify([anna.id], Kind.POST_LIVE, subject, f"/posts/{subject}", POST)
    paths: list[str] = []
    cursor = None
    while not paths or cursor:
        page = await inbox.list_for(anna.id, "en", cursor)
        paths += [one.path for one in page.items]
        cursor = page.next
    assert len(paths) == len(set(paths)) == 45


async def test_reading_is_ones_own() -> None:
    anna, bert = await make.person(), await make.person()
    await inbox.notify([anna.id, bert.id], Kind.POST_LIVE, new_id(), "/feed", POST)
    await inbox.mark_read(anna.id)
    assert (await inbox.list_for(anna.id, "en")).unread == 0
    assert (await inbox.list_for(bert.id, "en")).unread == 1


async def test_who_left_is_told_nothing() -> None:
    anna = await make.person(active=False)
    assert await inbox.notify([anna.id], Kind.POST_LIVE, new_id(), "/feed", POST) == []


async def test_values_that_the_words_do_not_take_are_refused() -> None:
    anna = await make.person()
    with pytest.raises(ValueError, match="post"):
        await inbox.notify([anna.id], Kind.POST_LIVE, new_id(), "/feed", {"name": "Anna"})


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_words_in_every_language(kind: Kind, language: Language) -> None:
    for outcome in ("approved", "reworded", "rejected"):
        values = {name: outcome if name == "outcome" else "Branch in Ghent" for name in NEEDS[kind]}
        title, body = words_of(kind, values, language)
        assert title
        assert body.endswith(".")


def test_a_push_about_the_same_thing_replaces_the_one_before() -> None:
    subject = new_id()
    first, second = (push_of(Kind.POST_LIVE, subject, "/feed", POST, language) for language in ("en", "nl"))
    assert (first.tag, first.topic) == (second.tag, second.topic)
    assert push_of(Kind.POST_LIVE, new_id(), "/feed", POST, "en").topic != first.topic
