"""Writing posts: drafts, changes and what a change does to an approval."""

from datetime import UTC, datetime
from uuid import UUID

import pytest

from api.content import captions, posts, views
from api.content.networks import Network
from api.content.schemas import (
    AudienceRule,
    CaptionInput,
    Category,
    Clause,
    PostChange,
    PostDraft,
    PostState,
    PostView,
)
from api.content.tables import Post
from api.core import clock
from api.core.actor import Actor
from api.core.db import execute, fetch_value
from api.core.errors import Conflict, Invalid, NotFound
from api.core.ids import new_id
from api.core.languages import Language
from tests import make

pytestmark = pytest.mark.usefixtures("db")

CAPTION = CaptionInput(language=Language.EN, text="We opened a branch.")


async def drafted(me: Actor, **values: object) -> PostView:
    draft = PostDraft(
        **{"title": "A branch", "category": Category.COMPANY, "language": Language.EN, "captions": [CAPTION], **values}  # type: ignore[arg-type]
    )
    return await views.post_view(await posts.create(draft, me), me)


async def state_of(post_id: UUID) -> str:
    return str(await fetch_value("SELECT state FROM post WHERE id = $1", post_id))


async def test_a_new_post_is_its_authors_draft_with_everything_said() -> None:
    me = await make.communicator()
    rule = AudienceRule(anyone_in=[Clause(languages=[Language.NL])])
    post = await drafted(me, audience=rule, hashtags=["branch"], url="https://www.norvia.bank/branch")
    assert (post.state, post.version, post.author.id) == (PostState.DRAFT, 1, me.id)
    assert post.audience == rule
    assert [(one.language, one.text) for one in post.captions] == [("en", "We opened a branch.")]
    assert (post.url, post.hashtags) == ("https://www.norvia.bank/branch", ["branch"])
    assert [(step.state, step.by) for step in post.steps] == [("draft", post.author.name)]


async def test_captions_keep_their_order() -> None:
    me = await make.communicator()
    wanted = [
        CaptionInput(network=network, language=language, text=f"{network} {language}")
        for network in (Network.X, None)
        for language in (Language.NL, Language.EN)
    ]
    post = await drafted(me, captions=wanted)
    assert [(one.network, one.language, one.text) for one in post.captions] == [
        (one.network, one.language, one.text) for one in wanted
    ]


async def test_a_picture_and_a_topic_must_exist() -> None:
    me = await make.communicator()
    for field in ("picture_id", "topic_id"):
        with pytest.raises(Invalid) as refused:
            await drafted(me, **{field: new_id()})
        assert refused.value.field == field


async def test_a_change_sets_what_was_named_and_leaves_the_rest() -> None:
    me, other = await make.communicator(), await make.communicator()
    post = await drafted(me, hashtags=["branch"])
    await posts.change(post.id, PostChange(version=1, title="Two branches"), other)
    after = await views.post_view(post.id, other)
    assert (after.title, after.hashtags, after.version) == ("Two branches", ["branch"], 2)
    assert (after.author.id, after.edited_by.id) == (me.id, other.id)
    assert after.captions == post.captions


async def test_a_change_of_what_is_already_so_is_none() -> None:
    me, other = await make.communicator(), await make.communicator()
    post = await drafted(me)
    await posts.change(post.id, PostChange(version=1, title=post.title, captions=[CAPTION], url=None), other)
    after = await views.post_view(post.id, me)
    assert (after.version, after.edited_by.id) == (1, me.id)


async def test_a_value_can_be_taken_away() -> None:
    me = await make.communicator()
    post = await drafted(me, url="https://www.norvia.bank/branch", expires_at=datetime(2027, 1, 1, tzinfo=UTC))
    await posts.change(post.id, PostChange(version=1, url=None, expires_at=None, captions=[]), me)
    after = await views.post_view(post.id, me)
    assert (after.url, after.expires_at, after.captions) == (None, None, [])


async def test_a_change_of_words_read_before_somebody_elses_names_them_and_when() -> None:
    me, other = await make.communicator(), await make.communicator(name="Noor", time_zone="Europe/Brussels")
    with clock.set_to(datetime(2026, 11, 23, 12, tzinfo=UTC)):
        post = await drafted(me)
    with clock.set_to(datetime(2026, 11, 23, 12, 30, tzinfo=UTC)):
        await posts.change(post.id, PostChange(version=1, title="Noor's"), other)
    with pytest.raises(Conflict) as refused:
        await posts.change(post.id, PostChange(version=1, title="Mine"), me)
    assert refused.value.code == "post-changed"
    assert refused.value.values["by"] == "Noor"
    assert refused.value.values["at"] == "2026-11-23 12:30", "in the reader's time zone, which is Dublin's"
    assert (await views.post_view(post.id, me)).title == "Noor's"


@pytest.mark.parametrize("state", ["in_review", "approved", "scheduled"])
async def test_changing_what_others_have_looked_at_makes_it_a_draft_again(state: str) -> None:
    me = await make.communicator()
    post = await make.post(state)
    await posts.change(post.id, PostChange(version=1, title="Other words"), me)
    after = await views.post_view(post.id, me)
    assert (after.state, after.approved_by) == (PostState.DRAFT, None)
    assert after.steps[-1].state is PostState.DRAFT


async def test_the_approver_may_change_a_post_because_that_takes_the_approval_away() -> None:
    post = await make.post("approved")
    approver = await make.communicator()
    await execute("UPDATE post SET approved_by = $2 WHERE id = $1", post.id, approver.id)
    await posts.change(post.id, PostChange(version=1, title="Better"), approver)
    assert await state_of(post.id) == "draft"


@pytest.mark.parametrize("state", ["live", "expired", "recalled", "archived"])
async def test_words_that_were_published_stay(state: str) -> None:
    post = await make.post(state)
    with pytest.raises(Conflict) as refused:
        await posts.change(post.id, PostChange(version=1, title="Other words"), await make.communicator())
    assert refused.value.code == "post-unchangeable"


async def test_a_draft_can_be_thrown_away_and_nothing_else() -> None:
    draft, other = await make.post("draft"), await make.post("in_review")
    await make.caption(draft)
    await posts.discard(draft.id)
    assert not await Post.exists().where(Post.id == draft.id)
    with pytest.raises(Conflict):
        await posts.discard(other.id)
    with pytest.raises(NotFound):
        await posts.discard(draft.id)


async def test_a_list_shows_the_last_changed_first_and_pages_by_key() -> None:
    made = []
    for minute in range(5):
        moment = datetime(2026, 11, 23, 12, minute, tzinfo=UTC)
        made.append((await make.post("draft", edited_at=moment)).id)
    await make.caption(await make.post("live", edited_at=moment), network="x", language="nl")
    first = await views.page(PostState.DRAFT, None, 3)
    second = await views.page(PostState.DRAFT, first.next, 3)
    assert [line.id for line in (*first.items, *second.items)] == made[::-1]
    assert second.next is None
    [live] = (await views.page(PostState.LIVE, None, 3)).items
    assert (live.languages, live.networks) == ([Language.NL], [Network.X])


async def test_what_is_kept_of_captions_follows_the_version() -> None:
    me = await make.communicator()
    post = await drafted(me)
    [line] = await views.lines_of([post.id])
    assert line.languages == [Language.EN]
    changed = CaptionInput(language=Language.FR, text="Une nouvelle agence.")
    await posts.change(post.id, PostChange(version=1, captions=[changed]), me)
    [line] = await views.lines_of([post.id])
    assert line.languages == [Language.FR]


async def test_only_so_many_posts_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(captions, "KEPT_POSTS", 2)
    made = [(await make.post("draft")).id for _ in range(4)]
    assert len(await views.lines_of(made)) == 4
    assert len(captions._kept) <= 2
