"""How an opened share leaves, as often as the person looks."""

import pytest

from api.core.errors import NotFound
from api.sharing import habits, shares, ways_out
from tests import make
from tests.guardrails.scene import product_post

pytestmark = pytest.mark.usefixtures("db")


async def test_a_share_on_mastodon_opens_the_server_named_meanwhile() -> None:
    who = await make.person()
    share = await make.share(who, await product_post(), network="mastodon", text="Hi")
    before = await ways_out.way_out(share.id, who.id)
    assert (before.address, before.server, before.clipboard) == (None, None, before.text)
    await habits.choose_mastodon(who.id, "mastodon.social")
    after = await ways_out.way_out(share.id, who.id)
    assert after.address is not None
    assert after.address.startswith("https://mastodon.social/share?text=Hi")
    assert (after.server, after.clipboard) == ("mastodon.social", None)


async def test_who_rather_pastes_is_not_asked_again() -> None:
    who = await make.person()
    await habits.choose_mastodon(who.id, "")
    share = await make.share(who, await product_post(), network="mastodon", text="Hi")
    found = await ways_out.way_out(share.id, who.id)
    assert (found.address, found.server) == (None, "")


async def test_the_server_is_of_no_interest_elsewhere() -> None:
    who = await make.person()
    await habits.choose_mastodon(who.id, "mastodon.social")
    share = await make.share(who, await product_post(), network="x", text="Hi")
    assert (await ways_out.way_out(share.id, who.id)).server is None


async def test_an_sms_says_how_many_parts_it_takes() -> None:
    who = await make.person()
    plain = await make.share(who, await product_post(url="", kind="text"), network="sms", text="x" * 161)
    fancy = await make.share(who, await product_post(url="", kind="text"), network="sms", text="“Hi”")
    told = [(await ways_out.way_out(share.id, who.id)).sms for share in (plain, fancy)]
    assert [(one.alphabet, one.units, one.parts) for one in told if one] == [("gsm7", 161, 2), ("ucs2", 4, 1)]


async def test_the_preview_knows_what_networks_show_of_the_post() -> None:
    who = await make.person()
    post = await product_post(url="https://www.norvia.bank/save?x=1", summary="Put a little aside.")
    card = (await ways_out.way_out((await make.share(who, post)).id, who.id)).card
    assert (card.title, card.summary, card.domain) == (post.title, "Put a little aside.", "norvia.bank")
    assert card.picture is None


async def test_nobody_sees_how_a_colleagues_share_leaves() -> None:
    share = await make.share(await make.person(), await product_post())
    with pytest.raises(NotFound, match="share-missing"):
        await ways_out.way_out(share.id, (await make.person()).id)


async def test_what_was_withdrawn_leaves_no_more() -> None:
    who = await make.person()
    share = await make.share(who, await product_post())
    await shares.withdraw(share.id, who.id)
    with pytest.raises(NotFound, match="share-missing"):
        await ways_out.way_out(share.id, who.id)
