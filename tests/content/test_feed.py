"""The feed: who sees which posts, in which order and in which words."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from api.content import audiences, feed, reasons
from api.content.networks import Network
from api.content.reader_schemas import DismissalReason, FeedCard
from api.content.schemas import AudienceRule, Clause
from api.content.tables import Post
from api.core import clock
from api.core.actor import Actor
from api.core.db import execute
from api.core.errors import Invalid, NotFound
from api.core.ids import new_id
from api.core.languages import Language
from api.core.page import write_cursor
from api.core.work import transaction
from api.identity.tables import Person
from tests import make

pytestmark = pytest.mark.usefixtures("db")

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


async def a_reader(**columns: Any) -> Actor:
    return make.actor(await make.person(**columns), "ambassador")


async def live(audience: UUID, hours_ago: int = 1, **columns: Any) -> Post:
    values = {"live_at": NOW - hours_ago * HOUR, "expires_at": NOW + HOUR, **columns}
    post = await make.post("live", audience=audience, **values)
    await make.caption(post)
    return post


async def for_everyone() -> UUID:
    audience = await audiences.audience_for(AudienceRule())
    await audiences.rebuild_members(audience)
    return audience


async def shown(me: Actor, **filters: Any) -> list[UUID]:
    with clock.set_to(NOW):
        return [card.id for card in (await feed.page(me, None, 20, **filters)).items]


async def walked(me: Actor, limit: int) -> list[FeedCard]:
    cards: list[FeedCard] = []
    cursor = None
    with clock.set_to(NOW):
        while True:
            page = await feed.page(me, cursor, limit)
            cards += page.items
            if page.next is None:
                return cards
            cursor = page.next


async def test_the_newest_of_all_my_audiences_come_first() -> None:
    me = await a_reader(languages=["nl", "en"])
    everyone = await for_everyone()
    dutch = await audiences.audience_for(AudienceRule(anyone_in=[Clause(languages=[Language.NL])]))
    await audiences.rebuild_members(dutch)
    made = [await live(audience, hours) for hours, audience in enumerate((everyone, dutch, everyone, dutch), 1)]
    assert await shown(me) == [post.id for post in made]


async def test_a_post_for_others_is_not_shown() -> None:
    me = await a_reader(languages=["en"])
    dutch = await audiences.audience_for(AudienceRule(anyone_in=[Clause(languages=[Language.NL])]))
    await audiences.rebuild_members(dutch)
    post = await live(dutch)
    assert await shown(me) == []
    with pytest.raises(NotFound) as refused:
        await feed.opened(post.id, me)
    assert refused.value.code == "post-missing"


@pytest.mark.parametrize(
    "columns",
    [
        {"embargo_until": NOW + timedelta(microseconds=1)},
        {"expires_at": NOW},
        {"state": "recalled"},
        {"state": "archived"},
    ],
)
async def test_what_is_embargoed_or_over_is_gone_to_the_second(columns: dict[str, Any]) -> None:
    me = await a_reader()
    post = await live(await for_everyone())
    assert await shown(me) == [post.id]
    for column, value in columns.items():
        await execute(f"UPDATE post SET {column} = $2 WHERE id = $1", post.id, value)
    assert await shown(me) == []


async def test_pages_follow_each_other_without_gap_or_repetition() -> None:
    me = await a_reader()
    everyone = await for_everyone()
    same_moment = [await live(everyone, 5) for _ in range(4)]
    older = [await live(everyone, hours) for hours in range(6, 10)]
    ids = [card.id for card in await walked(me, 3)]
    assert set(ids) == {post.id for post in (*same_moment, *older)}
    assert len(ids) == len(set(ids))
    assert ids[4:] == [post.id for post in older]


async def test_pinned_posts_come_first_and_only_once() -> None:
    me = await a_reader()
    everyone = await for_everyone()
    plain = [await live(everyone, hours) for hours in (1, 2, 3)]
    pinned = [await live(everyone, hours, pinned=True) for hours in (8, 9)]
    for limit in (1, 2, 3, 20):
        assert [card.id for card in await walked(me, limit)] == [post.id for post in (*pinned, *plain)], limit


async def test_a_filter_by_topic_leaves_the_others_out() -> None:
    me = await a_reader()
    everyone, topic = await for_everyone(), await make.topic()
    about = await live(everyone, topic=topic.id)
    await live(everyone)
    assert await shown(me, topic_id=topic.id) == [about.id]


async def test_a_filter_by_language_keeps_what_has_a_caption_in_it() -> None:
    me = await a_reader()
    everyone = await for_everyone()
    both = await live(everyone)
    await make.caption(both, "Een agentschap", language="nl")
    await live(everyone)
    assert await shown(me, language=Language.NL) == [both.id]


async def test_what_is_not_for_me_is_gone_until_i_take_it_back() -> None:
    me, colleague = await a_reader(), await a_reader()
    post = await live(await for_everyone())
    await reasons.dismiss(post.id, me, DismissalReason.SEEN_IT)
    await reasons.dismiss(post.id, me, None)
    assert (await shown(me), await shown(colleague)) == ([], [post.id])
    await reasons.take_dismissal_back(post.id, me)
    await reasons.take_dismissal_back(post.id, me)
    assert await shown(me) == [post.id]


async def test_nobody_can_dismiss_what_they_never_saw() -> None:
    me = await a_reader()
    with pytest.raises(NotFound):
        await reasons.dismiss((await make.post("draft")).id, me, None)
    with pytest.raises(NotFound):
        await reasons.dismiss(new_id(), me, None)


async def test_a_card_says_who_wrote_it_and_whether_they_set_the_tone() -> None:
    me = await a_reader()
    everyone = await for_everyone()
    lead, writer = await make.person("communicator", "influencer"), await make.person("communicator")
    for author, expected in ((lead, True), (writer, False)):
        post = await live(everyone, author=author.id, edited_by=author.id)
        with clock.set_to(NOW):
            card = (await feed.opened(post.id, me)).card
        assert (card.author.name, card.author_is_influencer) == (author.name, expected)


async def test_a_hook_and_the_starters_are_in_my_language() -> None:
    me = await a_reader(language="nl", languages=["nl", "en"])
    post = await live(await for_everyone())
    await make.caption(post, "Wij openden een kantoor.", language="nl")
    await make.caption(post, "Kort voor X.", language="nl", network="x")
    with clock.set_to(NOW):
        opened = await feed.opened(post.id, me)
    texts = {starter.network: starter.text for starter in opened.starters}
    assert opened.card.hook == "Wij openden een kantoor."
    assert (texts[Network.X], texts[Network.LINKEDIN]) == ("Kort voor X.", "Wij openden een kantoor.")
    limits = {starter.network: starter.limit for starter in opened.starters}
    assert (limits[Network.X], limits[Network.WHATSAPP]) == (280, None)
    assert opened.domain == "norvia.bank"


async def test_an_internal_post_can_be_read_but_goes_nowhere() -> None:
    me = await a_reader()
    post = await live(await for_everyone(), internal=True)
    with clock.set_to(NOW):
        opened = await feed.opened(post.id, me)
    assert (opened.starters, opened.card.networks) == ([], [])
    assert opened.card.hook == "We opened a branch."


async def test_who_saw_a_post_learns_that_it_ended() -> None:
    me = await a_reader()
    post = await live(await for_everyone(), expires_at=NOW)
    with clock.set_to(NOW), pytest.raises(NotFound) as refused:
        await feed.opened(post.id, me)
    assert refused.value.code == "post-ended"


async def test_an_embargoed_post_does_not_even_exist_for_its_audience() -> None:
    me = await a_reader()
    post = await live(await for_everyone(), embargo_until=NOW + HOUR)
    with clock.set_to(NOW):
        for question in (feed.opened(post.id, me), reasons.why(post.id, me), reasons.dismiss(post.id, me, None)):
            with pytest.raises(NotFound) as refused:
                await question
            assert refused.value.code == "post-missing"


@pytest.mark.parametrize("state", ["draft", "in_review", "scheduled", "recalled"])
async def test_a_communicator_may_look_at_any_post_as_a_reader_would(state: str) -> None:
    me = await make.communicator()
    post = await make.post(state)
    await make.caption(post)
    opened = await feed.opened(post.id, me)
    assert opened.card.id == post.id
    assert opened.starters


async def test_why_names_the_grounds_in_my_language() -> None:
    team, topic = await make.team("Retail"), await make.topic()
    await execute("""UPDATE topic SET names = '{"en": "Careers", "nl": "Loopbanen"}' WHERE id = $1""", topic.id)
    person: Person = await make.person(team=team.id, language="nl", languages=["nl"])
    await make.follow(person, topic)
    me = make.actor(person, "ambassador")
    rule = AudienceRule(anyone_in=[Clause(teams=[team.id], topics=[topic.id], languages=[Language.NL])])
    audience = await audiences.audience_for(rule)
    await audiences.rebuild_members(audience)
    post = await live(audience)
    with clock.set_to(NOW):
        told = await reasons.why(post.id, me)
    assert [(reason.dimension, reason.sentence) for reason in told.reasons] == [
        ("team", "Je zit in Retail."),
        ("language", "Je leest Nederlands."),
        ("topic", "Je volgt Loopbanen."),
    ]


async def test_why_tells_a_communicator_that_they_are_not_in_the_audience() -> None:
    me = await make.communicator()
    audience = await audiences.audience_for(AudienceRule(anyone_in=[Clause(languages=[Language.NL])]))
    post = await make.post("draft", audience=audience)
    assert [reason.dimension for reason in (await reasons.why(post.id, me)).reasons] == ["preview"]


async def test_a_marker_that_nobody_gave_is_refused() -> None:
    me = await a_reader()
    for cursor in ("x", "gaFh", write_cursor(NOW.replace(tzinfo=None), new_id())):
        with pytest.raises(Invalid):
            await feed.page(me, cursor, 20)


async def test_a_page_is_one_query_and_one_more_for_captions_never_read_before() -> None:
    me = await a_reader()
    everyone = await for_everyone()
    for hours in range(1, 6):
        await live(everyone, hours)
    assert (await _queries_of_a_page(me), await _queries_of_a_page(me)) == (2, 1)


async def _queries_of_a_page(me: Actor) -> int:
    asked: list[str] = []
    async with transaction() as opened:
        with opened.connection.query_logger(lambda query: asked.append(query.query)), clock.set_to(NOW):
            await feed.page(me, None, 20)
    return len(asked)
