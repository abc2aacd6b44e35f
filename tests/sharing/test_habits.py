"""How a person shares, as their latest shares and their own word say."""

from datetime import timedelta

import httpx
import pytest

from api.core import clock
from api.core.errors import Invalid
from api.sharing import habits
from api.sharing.schemas import Habits
from tests import make
from tests.clients import ClientFor

pytestmark = pytest.mark.usefixtures("db")


async def test_the_network_used_most_comes_first() -> None:
    who = await make.person()
    for network in ("sms", "x", "linkedin", "x", "bluesky"):
        await make.share(who, await make.post(), "confirmed", network=network)
    assert (await habits.of(who.id)).networks == ["x", "linkedin", "bluesky", "sms"]


async def test_what_was_not_posted_is_no_habit() -> None:
    who, post = await make.person(), await make.post()
    for state, network in (("opened", "x"), ("withdrawn", "xing"), ("proven", "threads")):
        await make.share(who, post, state, network=network)
    await make.share(await make.person(), post, "confirmed", network="reddit")
    assert (await habits.of(who.id)).networks == ["threads"]


async def test_only_the_latest_shares_say_what_is_usual(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(habits, "SHARES_THAT_COUNT", 2)
    who, now = await make.person(), clock.now()
    for days, network in ((9, "xing"), (8, "xing"), (7, "xing"), (2, "threads"), (1, "x")):
        post = await make.post()
        await make.share(who, post, "confirmed", network=network, opened_at=now - timedelta(days=days))
    assert (await habits.of(who.id)).networks == ["x", "threads"]


async def test_who_was_not_asked_has_named_no_server() -> None:
    who = await make.person()
    assert await habits.of(who.id) == Habits(networks=[], mastodon=None)


async def test_the_server_is_kept_until_another_is_named() -> None:
    who, colleague = await make.person(), await make.person()
    await habits.choose_mastodon(colleague.id, "norden.social")
    for said, kept in (("@lotte@Mastodon.Social", "mastodon.social"), ("chaos.social", "chaos.social"), (" ", "")):
        assert (await habits.choose_mastodon(who.id, said)).mastodon == kept
    assert (await habits.of(colleague.id)).mastodon == "norden.social"


async def test_what_is_no_host_changes_nothing() -> None:
    who = await make.person()
    await habits.choose_mastodon(who.id, "mastodon.social")
    with pytest.raises(Invalid, match="instance-unknown"):
        await habits.choose_mastodon(who.id, "localhost")
    assert (await habits.of(who.id)).mastodon == "mastodon.social"


async def test_a_person_names_their_server_over_http(client_for: ClientFor) -> None:
    me: httpx.AsyncClient = await client_for(await make.person())
    assert (await me.get("/api/me/habits")).json() == {"networks": [], "mastodon": None}
    named = await me.put("/api/me/habits/mastodon", json={"server": "https://mastodon.social/@lotte"})
    assert named.json() == {"networks": [], "mastodon": "mastodon.social"}
    refused = await me.put("/api/me/habits/mastodon", json={"server": "127.0.0.1"})
    assert (refused.status_code, refused.json()["code"]) == (400, "instance-unknown")
    assert (await me.get("/api/me/habits")).json() == named.json()
