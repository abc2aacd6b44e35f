"""How a post leaves in somebody's words, judged at the moment it leaves."""

from typing import Any
from uuid import UUID

import pytest

from api.content.captions import sample_link
from api.content.limits import length_of
from api.content.networks import Network
from api.content.tables import Post
from api.core.db import execute, fetch, fetch_value
from api.core.errors import Conflict, Forbidden, NotFound
from api.core.events import Event, TextHeld
from api.core.languages import Language
from api.guardrails.engine.facts import RuleSpec
from api.guardrails.engine.levels import Level
from api.guardrails.friction import records
from api.identity.tables import Person
from api.sharing import habits, leaving
from api.sharing.codes import new_code
from api.sharing.leaving import Refused
from api.sharing.links import address_of
from api.sharing.schemas import ShareOutcome, ShareRequest, WayOut
from tests import make
from tests.guardrails.making import BANK
from tests.guardrails.scene import BLOCKED, CAPTION, HELD, OWN, SHOUTED, product_post

pytestmark = pytest.mark.usefixtures("db")

DISCLOSED = f"{CAPTION} {BANK.disclosure['en']}"


@pytest.fixture
async def who(db: None) -> Person:
    return await make.person()


async def shared(who: Person, post: Post, text: str = OWN, network: str = "linkedin", **more: Any) -> ShareOutcome:
    asked = ShareRequest(post_id=post.id, network=Network(network), language=Language.EN, text=text, **more)
    return await leaving.share(who.id, asked)


async def way_out(who: Person, post: Post, text: str = OWN, network: str = "linkedin", **more: Any) -> WayOut:
    found = (await shared(who, post, text, network, **more)).way_out
    assert found is not None
    return found


async def decided(review_id: UUID, state: str = "approved", wording: str = HELD) -> None:
    await execute(
        "UPDATE review SET state = $2, wording = $3, decided_at = now(), told_at = now() WHERE id = $1",
        review_id,
        state,
        wording,
    )


async def held_review(who: Person, post: Post) -> UUID:
    review = (await shared(who, post, HELD)).review
    assert review is not None
    return review.id


async def counts() -> tuple[int, int]:
    """Shares and links that exist."""
    return await fetch_value("SELECT count(*) FROM share"), await fetch_value("SELECT count(*) FROM link")


async def test_a_text_that_passes_is_opened_and_shown_its_way_out(who: Person) -> None:
    post = await product_post()
    outcome = await shared(who, post, OWN, "x")
    assert outcome.share is not None
    assert outcome.way_out is not None
    assert (outcome.share.state, outcome.share.text, outcome.review) == ("opened", OWN, None)
    assert outcome.way_out.link == outcome.share.link
    assert outcome.way_out.address is not None
    assert outcome.way_out.address.startswith("https://x.com/intent/post?text=")


async def test_what_goes_out_holds_text_hashtags_and_link(who: Person) -> None:
    post = await product_post(hashtags=["Saving", "Norvia"])
    found = await way_out(who, post, f"{OWN} #saving")
    assert found.text == f"{OWN} #saving\n\n#Norvia\n\n{found.link}"
    assert found.clipboard == f"{OWN} #saving\n\n#Norvia"


@pytest.mark.parametrize("network", [one for one in Network if one is not Network.MASTODON])
async def test_every_network_has_a_way_out(who: Person, network: Network) -> None:
    post = await product_post()
    found = await way_out(who, post, CAPTION, network)
    assert (found.address is None) == (network is Network.SHARE_SHEET)
    assert found.link in found.text


@pytest.mark.parametrize("network", [Network.BLUESKY, Network.LINKEDIN, Network.X, Network.SMS])
async def test_what_was_counted_is_what_goes_out(who: Person, network: Network) -> None:
    outcome = await shared(who, await product_post(hashtags=["Saving"]), OWN, network)
    assert outcome.way_out is not None
    assert outcome.advice.length.used == length_of(outcome.way_out.text, network)


def test_the_link_that_is_counted_is_as_long_as_every_link() -> None:
    assert len(sample_link()) == len(address_of(new_code()))


async def test_mastodon_opens_the_persons_own_server(who: Person) -> None:
    post = await product_post()
    assert (await way_out(who, post, OWN, "mastodon")).address is None
    await habits.choose_mastodon(who.id, "mastodon.social")
    found = await way_out(who, post, OWN, "mastodon")
    assert found.address is not None
    assert found.address.startswith("https://mastodon.social/share?text=")


async def test_a_post_without_an_address_leaves_without_a_link(who: Person) -> None:
    found = await way_out(who, await product_post(url="", kind="text"), OWN, "x")
    assert (found.link, found.text) == ("", OWN)


async def test_all_shares_on_one_network_have_one_link(who: Person) -> None:
    post = await product_post()
    first, again = await way_out(who, post), await way_out(who, post)
    assert first.link == again.link
    assert await counts() == (2, 1)


async def test_a_share_knows_whether_the_words_are_the_persons_own(who: Person) -> None:
    post = await product_post()
    await shared(who, post, CAPTION)
    await shared(who, post, OWN)
    assert [row["edited"] for row in await fetch("SELECT edited FROM share ORDER BY id")] == [False, True]


async def test_a_blocked_text_goes_nowhere_and_leaves_only_its_trace(who: Person) -> None:
    post = await product_post()
    with pytest.raises(Refused, match="share-blocked") as refused:
        await shared(who, post, BLOCKED)
    await records.settled()
    assert refused.value.extra["advice"].level is Level.BLOCK
    assert await counts() == (0, 0)
    assert [tuple(row) for row in await fetch("SELECT kind, outcome FROM finding WHERE level = 'block'")] == [
        ("guaranteed_return", "blocked")
    ]


async def test_a_warning_has_to_be_ticked_once(who: Person) -> None:
    post = await product_post()
    with pytest.raises(Refused, match="acknowledgement-missing") as refused:
        await shared(who, post, SHOUTED)
    assert refused.value.extra["advice"].missing_acknowledgements == ["shouting"]
    assert await counts() == (0, 0)
    assert (await shared(who, post, SHOUTED, acknowledged=["shouting"])).share is not None
    assert (await shared(who, post, SHOUTED)).share is not None


async def test_only_warnings_that_were_given_are_written_down(who: Person) -> None:
    await shared(who, await product_post(), OWN, acknowledged=["shouting", "unheard_of"])
    assert await fetch_value("SELECT count(*) FROM acknowledgement") == 0


async def test_a_disclosure_that_was_dropped_goes_out_nevertheless(who: Person) -> None:
    disclose = RuleSpec(kind="missing_disclosure", level=Level.DISCLOSE, paragraph="3")
    await make.policy(disclose, facts=BANK)
    outcome = await shared(who, await product_post(DISCLOSED), OWN)
    assert outcome.way_out is not None
    assert outcome.share is not None
    assert BANK.disclosure["en"] in outcome.way_out.text
    assert outcome.way_out.clipboard is not None
    assert BANK.disclosure["en"] in outcome.way_out.clipboard
    assert BANK.disclosure["en"] in outcome.share.text


async def test_a_held_text_waits_for_a_moderator(who: Person, told: list[Event]) -> None:
    outcome = await shared(who, await product_post(), HELD)
    assert (outcome.share, outcome.way_out) == (None, None)
    assert outcome.review is not None
    assert (outcome.review.state, outcome.review.text) == ("waiting", HELD)
    assert told == [TextHeld(review_id=outcome.review.id)]
    assert await counts() == (0, 0)
    assert await fetch_value("SELECT outcome FROM finding WHERE level = 'hold'") == "held"


async def outcomes() -> list[str]:
    """What became of the texts that were counted."""
    await records.settled()
    return [row["outcome"] for row in await fetch("SELECT outcome FROM attempt ORDER BY at, id")]


async def test_a_text_that_waits_already_is_counted_once(who: Person) -> None:
    post = await product_post()
    for _ in range(3):
        await shared(who, post, HELD)
    assert await outcomes() == ["held"]
    assert await fetch_value("SELECT count(*) FROM finding WHERE level = 'hold'") == 1


@pytest.mark.parametrize(("text", "outcome"), [(BLOCKED, "blocked"), (SHOUTED, "refused")], ids=["blocked", "unticked"])
async def test_a_text_that_is_stopped_again_is_counted_once(who: Person, text: str, outcome: str) -> None:
    post = await product_post()
    for _ in range(2):
        with pytest.raises(Refused):
            await shared(who, post, text)
        await records.settled()
    assert await outcomes() == [outcome]
    with pytest.raises(Refused):
        await shared(await make.person("communicator"), post, text)
    assert await outcomes() == [outcome, outcome]


async def test_sharing_twice_counts_twice_and_a_released_text_apart(who: Person) -> None:
    post = await product_post()
    await shared(who, post, OWN)
    await shared(who, post, OWN)
    review = await held_review(who, post)
    await decided(review)
    await shared(who, post, HELD, review_id=review)
    assert await outcomes() == ["shared", "shared", "held", "released"]


async def test_an_approved_text_leaves_as_it_was_approved(who: Person) -> None:
    post = await product_post()
    review = await held_review(who, post)
    await decided(review)
    outcome = await shared(who, post, "Something else entirely.", review_id=review)
    assert outcome.share is not None
    assert outcome.share.text == HELD
    assert await fetch_value("SELECT review FROM share") == review


async def test_a_reworded_text_leaves_in_the_moderators_words(who: Person) -> None:
    post = await product_post()
    review = await held_review(who, post)
    await decided(review, "reworded", OWN)
    outcome = await shared(who, post, HELD, review_id=review)
    assert outcome.share is not None
    assert outcome.share.text == OWN


async def test_without_naming_the_review_an_approved_text_is_held_again(who: Person) -> None:
    post = await product_post()
    await decided(await held_review(who, post))
    assert (await shared(who, post, HELD)).share is None


async def test_a_text_that_waits_or_was_rejected_does_not_leave(who: Person) -> None:
    post = await product_post()
    review = await held_review(who, post)
    with pytest.raises(Conflict, match="review-waits"):
        await shared(who, post, HELD, review_id=review)
    await decided(review, "rejected", "")
    with pytest.raises(Conflict, match="review-rejected"):
        await shared(who, post, HELD, review_id=review)


async def test_a_decision_counts_only_where_it_was_made(who: Person) -> None:
    colleague = await make.person()
    post, other = await product_post(), await product_post()
    review = await held_review(who, post)
    await decided(review)
    for wrong in (other, post):
        with pytest.raises(Conflict, match="review-elsewhere"):
            await shared(who, wrong, HELD, "x", review_id=review)
    with pytest.raises(NotFound, match="review-missing"):
        await shared(colleague, post, HELD, review_id=review)


async def test_an_approved_text_is_blocked_when_the_post_was_recalled_meanwhile(who: Person) -> None:
    await make.policy(
        RuleSpec(kind="recalled", level=Level.BLOCK), RuleSpec(kind="unapproved_rate", level=Level.HOLD), facts=BANK
    )
    post = await product_post()
    review = await held_review(who, post)
    await decided(review)
    await execute("UPDATE post SET state = 'recalled', recall_reason = 'Wrong.' WHERE id = $1", post.id)
    with pytest.raises(Refused, match="share-blocked"):
        await shared(who, post, HELD, review_id=review)
    await records.settled()
    assert await counts() == (0, 0)


async def test_a_post_for_others_is_as_good_as_missing() -> None:
    post = await product_post()
    newcomer = await make.person()
    with pytest.raises(NotFound, match="post-missing"):
        await shared(newcomer, post)


async def test_an_internal_post_stays_inside(who: Person) -> None:
    post = await product_post(internal=True)
    with pytest.raises((Refused, Forbidden)):
        await shared(who, post)
    await records.settled()
    assert await counts() == (0, 0)
