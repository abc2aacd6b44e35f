"""A share on its way to a network: whatever dies or falls silent, it never becomes two posts."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from api.connections import accounts
from api.connections.networks.adapter import Busy, Lapsed, Outgoing, Posted, Refused, Unsure
from api.content.tables import Post
from api.core import clock
from api.core.db import execute, fetch, fetch_one, fetch_value
from api.identity.tables import Person
from api.sharing.links import address_of
from api.sharing.posting import requests, sending
from api.sharing.posting.leases import LEASE
from api.sharing.posting.rules import KEEP_TRYING
from api.sharing.tables import Link, Share
from tests import make
from tests.sharing.networked import FakeNetwork

pytestmark = pytest.mark.usefixtures("db")


@pytest.fixture
async def who(db: None) -> Person:
    return await make.person()


async def asked(who: Person, network: str = "bluesky", *, told: bool = False, **post: Any) -> Share:
    """A share that Birdsong is asked to post."""
    share = await make.share(who, await make.post(**post), network=network, text="We opened a branch.")
    await requests.ask(share.id, picture=False, told_when_done=told)
    return share


async def posting(share: Share) -> asyncpg.Record:
    row = await fetch_one("SELECT * FROM posting WHERE share = $1", share.id)
    assert row is not None
    return row


async def points(who: Person) -> int:
    return int(await fetch_value("SELECT COALESCE(sum(points), 0) FROM entry WHERE person = $1", who.id))


async def send_after(share: Share, pause: timedelta) -> None:
    with clock.set_to(clock.now() + pause):
        await sending.send(share.id)


async def test_a_posted_share_is_proven_and_known_by_its_address(who: Person, network: FakeNetwork) -> None:
    share = await asked(who)
    await sending.send(share.id)
    row = await posting(share)
    place = await fetch_one("SELECT address, reference, known_by FROM network_post WHERE share = $1", share.id)
    assert place is not None
    assert row["state"] == "posted"
    assert place["known_by"] == "posted"
    assert place["address"] == f"https://network.test/@somebody/{row['key']}"
    assert await fetch_value("SELECT state FROM share WHERE id = $1", share.id) == "proven"
    assert await points(who) == 10


async def test_two_jobs_for_one_share_send_it_once(who: Person, network: FakeNetwork) -> None:
    share = await asked(who)
    await asyncio.gather(*(sending.send(share.id) for _ in range(4)))
    await sending.send(share.id)
    assert network.asked == ["publish"]
    assert await points(who) == 10


async def test_a_worker_that_dies_after_the_network_took_it_leaves_one_post(
    who: Person, network: FakeNetwork, monkeypatch: pytest.MonkeyPatch
) -> None:
    share = await asked(who)

    async def die(share_id: UUID, posted: Posted) -> None:
        raise SystemError("killed")

    with monkeypatch.context() as patch, pytest.raises(SystemError):
        patch.setattr(sending, "_write", die)
        await sending.send(share.id)
    await sending.send(share.id)
    assert network.asked == ["publish"], "Nobody sends while the dead one may still be sending."
    await send_after(share, LEASE + timedelta(seconds=1))
    assert network.asked == ["publish", "find"]
    assert len(network.posts) == 1
    assert (await posting(share))["state"] == "posted"


async def test_a_worker_that_dies_before_the_network_took_it_is_followed_by_another(
    who: Person, network: FakeNetwork, monkeypatch: pytest.MonkeyPatch
) -> None:
    share = await asked(who)

    async def die(account: object, outgoing: Outgoing) -> Posted:
        raise SystemError("killed")

    with monkeypatch.context() as patch, pytest.raises(SystemError):
        patch.setattr(accounts, "publish", die)
        await sending.send(share.id)
    await send_after(share, LEASE + timedelta(seconds=1))
    assert network.asked == ["find", "publish"]
    assert (await posting(share))["state"] == "posted"


async def test_silence_after_acceptance_is_looked_into_and_not_repeated(who: Person, network: FakeNetwork) -> None:
    network.troubles, network.takes_before_trouble = [Unsure()], True
    share = await asked(who)
    await sending.send(share.id)
    assert (await posting(share))["state"] == "unsure"
    await send_after(share, timedelta(minutes=1))
    assert network.asked == ["publish", "find"]
    assert len(network.posts) == 1
    assert (await posting(share))["state"] == "posted"


async def test_silence_without_acceptance_is_repeated_under_the_same_key(who: Person, network: FakeNetwork) -> None:
    network.troubles = [Unsure()]
    share = await asked(who)
    await sending.send(share.id)
    await send_after(share, timedelta(minutes=1))
    row = await posting(share)
    assert network.asked == ["publish", "find", "publish"]
    assert list(network.posts) == [row["key"]]
    assert (row["state"], row["tries"]) == ("posted", 2)


async def test_a_busy_network_is_left_alone_until_it_says(who: Person, network: FakeNetwork) -> None:
    until = clock.now() + timedelta(hours=1)
    network.troubles = [Busy(until)]
    share = await asked(who)
    await sending.send(share.id)
    row = await posting(share)
    assert (row["state"], row["next_at"]) == ("waiting", until)
    await send_after(share, timedelta(minutes=59))
    assert network.asked == ["publish"]
    await send_after(share, timedelta(minutes=61))
    assert (await posting(share))["state"] == "posted"


async def test_a_network_that_is_busy_for_days_is_given_up(who: Person, network: FakeNetwork) -> None:
    network.troubles = [Busy(clock.now() + KEEP_TRYING + timedelta(minutes=1))]
    share = await asked(who, told=True)
    await sending.send(share.id)
    row = await posting(share)
    assert (row["state"], row["reason"]) == ("failed", "busy")
    assert await fetch_value("SELECT kind FROM notification WHERE person = $1", who.id) == "share_stopped"


@pytest.mark.parametrize(
    ("trouble", "reason", "said"),
    [(Refused("422", "Text is too long."), "refused", "Text is too long."), (Lapsed(), "lapsed", "")],
    ids=["refused", "lapsed"],
)
async def test_a_no_is_final_and_says_why(
    who: Person, network: FakeNetwork, trouble: Exception, reason: str, said: str
) -> None:
    network.troubles = [trouble]
    share = await asked(who)
    await sending.send(share.id)
    row = await posting(share)
    assert (row["state"], row["reason"], row["said"]) == ("failed", reason, said)
    assert await fetch_value("SELECT state FROM share WHERE id = $1", share.id) == "opened"


async def test_nobody_guesses_when_the_network_can_not_be_asked(who: Person, network: FakeNetwork) -> None:
    network.troubles = [Unsure(), Lapsed()]
    share = await asked(who)
    await sending.send(share.id)
    await send_after(share, timedelta(minutes=1))
    row = await posting(share)
    assert (row["state"], row["reason"]) == ("failed", "unknown")


async def test_asking_again_after_a_no_looks_first(who: Person, network: FakeNetwork) -> None:
    network.troubles = [Lapsed()]
    share = await asked(who)
    await sending.send(share.id)
    await requests.ask(share.id, picture=False)
    await sending.send(share.id)
    assert network.asked == ["publish", "find", "publish"]
    assert (await posting(share))["state"] == "posted"


async def test_a_recall_stops_what_waits(who: Person, network: FakeNetwork) -> None:
    network.troubles = [Busy(clock.now() + timedelta(minutes=5))]
    share = await asked(who)
    await sending.send(share.id)
    await execute("UPDATE post SET state = 'recalled' WHERE id = $1", share.post)
    await send_after(share, timedelta(minutes=10))
    row = await posting(share)
    assert (row["state"], row["reason"], network.asked) == ("failed", "recalled", ["publish"])


async def test_what_may_be_out_is_looked_for_after_a_recall_and_not_sent_again(
    who: Person, network: FakeNetwork
) -> None:
    network.troubles = [Unsure()]
    share = await asked(who)
    await sending.send(share.id)
    await execute("UPDATE post SET state = 'recalled' WHERE id = $1", share.post)
    await send_after(share, timedelta(minutes=1))
    assert network.asked == ["publish", "find"]
    assert (await posting(share))["reason"] == "recalled"


async def test_who_has_no_account_any_more_posts_nothing(who: Person, network: FakeNetwork) -> None:
    share = await asked(who)
    network.open = False
    await sending.send(share.id)
    assert (await posting(share))["reason"] == "account_missing"


async def test_a_clock_finds_what_a_dead_worker_left(who: Person, network: FakeNetwork) -> None:
    share = await asked(who)
    await execute("DELETE FROM job")
    await sending.find_left()
    await sending.find_left()
    jobs = await fetch("SELECT arguments ->> 0 AS share FROM job WHERE name = 'sharing.send'")
    assert [row["share"] for row in jobs] == [str(share.id)]


async def test_a_network_with_cards_gets_the_link_in_one(who: Person, network: FakeNetwork) -> None:
    post = await make.post(hashtags=["Norvia"], summary="A branch by the canal.")
    share = await make.share(who, post, network="bluesky", text="We opened a branch. I work for Norvia.")
    await requests.ask(share.id, picture=False)
    await sending.send(share.id)
    [sent] = network.posts.values()
    assert sent.text == "We opened a branch. I work for Norvia.\n\n#Norvia"
    assert sent.card is not None
    assert (sent.card.title, sent.card.summary, sent.card.address) == (post.title, post.summary, sent.link)


async def test_a_network_without_cards_gets_the_link_in_the_text(who: Person, network: FakeNetwork) -> None:
    share = await asked(who, "mastodon")
    await sending.send(share.id)
    code = await fetch_value("SELECT code FROM link WHERE id = $1", share.link)
    [sent] = network.posts.values()
    assert (sent.text, sent.card) == (f"We opened a branch.\n\n{address_of(code)}", None)


async def test_confirming_what_was_posted_earns_nothing_more(who: Person, network: FakeNetwork) -> None:
    from api.sharing import shares

    share = await asked(who)
    await sending.send(share.id)
    await shares.confirm(share.id, who.id)
    assert await points(who) == 10


async def test_a_second_share_of_the_same_post_earns_nothing_more(who: Person, network: FakeNetwork) -> None:
    share = await asked(who)
    await sending.send(share.id)
    post = await Post.objects().get(Post.id == share.post)
    link = await Link.objects().get(Link.id == share.link)
    assert post is not None
    second = await make.share(who, post, link=link)
    await requests.ask(second.id, picture=False)
    await sending.send(second.id)
    assert len(network.posts) == 2
    assert await points(who) == 10
