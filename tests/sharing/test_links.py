"""A person's tracked links."""

import asyncio
from itertools import chain, repeat

import pytest

from api.content.networks import Network
from api.core.db import execute, fetch_value
from api.core.errors import Conflict, Forbidden, Invalid, NotFound
from api.core.ids import new_id
from api.sharing import links
from api.sharing.codes import is_code
from tests import make

pytestmark = pytest.mark.usefixtures("db")


async def test_a_person_has_one_link_for_a_post_on_a_network() -> None:
    who = await make.person()
    post = await make.post()
    first = await links.link_for(who.id, post.id, Network.X)
    again = await links.link_for(who.id, post.id, Network.X)
    elsewhere = await links.link_for(who.id, post.id, Network.LINKEDIN)
    assert first.code == again.code != elsewhere.code
    assert is_code(first.code)


async def test_asking_at_the_same_time_gives_one_link() -> None:
    who = await make.person()
    post = await make.post()
    asked = await asyncio.gather(*(links.link_for(who.id, post.id, Network.X) for _ in range(8)))
    assert len({link.code for link in asked}) == 1
    assert await fetch_value("SELECT count(*) FROM link") == 1


async def test_a_code_that_is_taken_is_drawn_again(monkeypatch: pytest.MonkeyPatch) -> None:
    ada, bob = await make.person(), await make.person()
    post = await make.post()
    taken = await links.link_for(ada.id, post.id, Network.X)
    draws = chain([taken.code, taken.code], repeat("bcdfghjk"))
    monkeypatch.setattr(links, "new_code", lambda: next(draws))
    assert (await links.link_for(bob.id, post.id, Network.X)).code == "bcdfghjk"


@pytest.mark.parametrize("state", ["draft", "in_review", "approved", "expired", "recalled"])
async def test_only_a_live_post_gets_a_link(state: str) -> None:
    who = await make.person()
    post = await make.post(state)
    with pytest.raises(Conflict, match="post-ended"):
        await links.link_for(who.id, post.id, Network.X)


async def test_a_post_for_others_is_as_good_as_missing() -> None:
    post = await make.post()
    newcomer = await make.person()
    with pytest.raises(NotFound, match="post-missing"):
        await links.link_for(newcomer.id, post.id, Network.X)
    with pytest.raises(NotFound, match="post-missing"):
        await links.link_for(newcomer.id, new_id(), Network.X)


async def test_an_internal_post_gets_no_link() -> None:
    who = await make.person()
    post = await make.post(internal=True)
    with pytest.raises(Forbidden, match="post-internal"):
        await links.link_for(who.id, post.id, Network.X)


async def test_a_post_without_an_address_has_no_link_to_copy() -> None:
    who = await make.person()
    post = await make.post(url="", kind="text")
    with pytest.raises(Invalid, match="post-without-address"):
        await links.view_for(who.id, post.id, Network.X)


async def test_a_link_is_seen_at_the_short_origin() -> None:
    who = await make.person()
    post = await make.post()
    view = await links.view_for(who.id, post.id, Network.X)
    assert view.url == f"http://birdsong.test/r/{view.code}"


async def test_links_go_with_their_person() -> None:
    who = await make.person()
    await links.link_for(who.id, (await make.post()).id, Network.X)
    await execute("DELETE FROM person WHERE id = $1", who.id)
    assert await fetch_value("SELECT count(*) FROM link") == 0
