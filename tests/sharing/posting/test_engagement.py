"""What others made of shares is read less often the older they are, and shown in sums that tell of nobody."""

from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg
import pytest

from api.connections.networks.adapter import Busy, Figures, Refused
from api.content.tables import Post
from api.core import clock
from api.core.db import fetch, fetch_one, fetch_value
from api.sharing.posting import engagement, requests, sending
from api.sharing.posting.rules import next_reading
from api.sharing.tables import Share
from tests import make
from tests.sharing.networked import FakeNetwork

pytestmark = pytest.mark.usefixtures("db")

POSTED = datetime(2026, 11, 23, 12, tzinfo=UTC)


async def posted(post: Post | None = None, network: str = "bluesky") -> Share:
    share = await make.share(await make.person(), post or await make.post(), network=network)
    with clock.set_to(POSTED):
        await requests.ask(share.id, picture=False)
        await sending.send(share.id)
    return share


async def read_after(share: Share, age: timedelta) -> asyncpg.Record:
    with clock.set_to(POSTED + age):
        await engagement.read(share.id)
    row = await fetch_one("SELECT * FROM network_post WHERE share = $1", share.id)
    assert row is not None
    return row


@pytest.mark.parametrize(
    ("age", "pause"),
    [
        (timedelta(), timedelta(minutes=15)),
        (timedelta(hours=1), timedelta(hours=1)),
        (timedelta(hours=6), timedelta(hours=6)),
        (timedelta(days=1), timedelta(days=1)),
        (timedelta(days=7), timedelta(days=7)),
        (timedelta(days=30), None),
    ],
    ids=["new", "an hour", "six hours", "a day", "a week", "a month"],
)
def test_reading_slows_with_age_and_ends(age: timedelta, pause: timedelta | None) -> None:
    assert next_reading(POSTED, POSTED + age) == (pause and POSTED + age + pause)


async def test_the_latest_and_each_days_figures_are_kept(network: FakeNetwork) -> None:
    share = await posted()
    await read_after(share, timedelta(minutes=15))
    network.figures_now = Figures(likes=7, reposts=2, replies=None)
    row = await read_after(share, timedelta(days=1))
    assert (row["likes"], row["reposts"], row["replies"]) == (7, 2, None)
    days = await fetch("SELECT day, likes FROM engagement_day WHERE share = $1 ORDER BY day", share.id)
    assert [(one["day"].day, one["likes"]) for one in days] == [(23, 1), (24, 7)]


async def test_nothing_is_read_before_its_time(network: FakeNetwork) -> None:
    share = await posted()
    await read_after(share, timedelta(minutes=14))
    assert "figures" not in network.asked


async def test_a_clock_asks_for_each_share_once(network: FakeNetwork) -> None:
    await posted()
    with clock.set_to(POSTED + timedelta(hours=1)):
        for _ in range(2):
            await engagement.find_due()
    assert await fetch_value("SELECT count(*) FROM job WHERE name = 'sharing.read'") == 1


async def test_a_busy_company_wide_limit_holds_up_all_its_shares(network: FakeNetwork) -> None:
    one, other, elsewhere = await posted(network="x"), await posted(network="x"), await posted()
    until = POSTED + timedelta(hours=3)
    network.troubles = [Busy(until)]
    await read_after(one, timedelta(minutes=15))
    waits = {row["share"]: row["read_next"] for row in await fetch("SELECT share, read_next FROM network_post")}
    assert waits == {one.id: until, other.id: until, elsewhere.id: POSTED + timedelta(minutes=15)}


async def test_a_post_that_is_gone_is_not_asked_for_again(network: FakeNetwork) -> None:
    share = await posted()
    network.troubles = [Refused("gone", "Not found.")]
    row = await read_after(share, timedelta(minutes=15))
    assert (row["gone"], row["read_next"]) == (True, None)


async def test_who_disconnected_is_asked_about_tomorrow(network: FakeNetwork) -> None:
    share = await posted()
    network.open = False
    row = await read_after(share, timedelta(minutes=15))
    assert row["read_next"] == POSTED + timedelta(days=1, minutes=15)


@pytest.mark.parametrize(("people", "likes"), [(4, None), (5, 5)])
async def test_sums_are_shown_for_five_people_or_more(
    network: FakeNetwork, client_for: Any, people: int, likes: int | None
) -> None:
    post = await make.post()
    for _ in range(people):
        await read_after(await posted(post), timedelta(minutes=15))
    desk = await client_for(await make.person("communicator"))
    [shown] = (await desk.get(f"/api/posts/{post.id}/engagement")).json()["networks"]
    assert (shown["network"], shown["likes"]) == ("bluesky", likes)


async def test_ambassadors_do_not_see_the_sums(client_for: Any) -> None:
    me = await client_for(await make.person())
    assert (await me.get(f"/api/posts/{(await make.post()).id}/engagement")).status_code == 403


async def test_a_person_sees_their_own_figures(network: FakeNetwork, client_for: Any) -> None:
    who = await make.person()
    share = await make.share(who, await make.post(), network="bluesky")
    me = await client_for(who)
    asked = await me.post(f"/api/shares/{share.id}/posting", json={"picture": False})
    assert (asked.status_code, asked.json()["at_network"]["posting"]) == (202, "waiting")
    await sending.send(share.id)
    [shown] = (await me.get("/api/shares")).json()["items"]
    assert shown["state"] == "proven"
    assert shown["at_network"]["address"].startswith("https://network.test/")
