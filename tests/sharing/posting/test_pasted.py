"""A person names the address of their post: what they say is one thing, what the network says another."""

from typing import Any
from uuid import UUID

import pytest

from api.core.db import fetch_one, fetch_value
from api.core.errors import Invalid, NotFound
from api.core.fetch import Answer
from api.identity.tables import Person
from api.sharing.posting import pasted
from api.sharing.posting.schemas import KnownBy
from api.sharing.tables import Share
from tests import make

pytestmark = pytest.mark.usefixtures("db")

ADDRESSES = {
    "bluesky": "https://bsky.app/profile/lotte.bsky.social/post/3kabc",
    "linkedin": "https://www.linkedin.com/posts/lotte_activity-7131",
}


@pytest.fixture
async def who(db: None) -> Person:
    return await make.person()


async def shared(who: Person, network: str) -> tuple[Share, str]:
    share = await make.share(who, await make.post(), network=network)
    code: str = await fetch_value("SELECT code FROM link WHERE id = $1", share.link)
    return share, f"http://birdsong.test/r/{code}"


def answering(monkeypatch: pytest.MonkeyPatch, status: int, body: str) -> list[str]:
    """Let the network answer this to everything, and remember where it was asked."""
    asked: list[str] = []

    async def answer(url: str, **_: Any) -> Answer:
        asked.append(url)
        return Answer(status, {}, body.encode())

    monkeypatch.setattr(pasted, "fetch", answer)
    return asked


async def standing(share_id: UUID) -> tuple[str, str]:
    """The share's state, and how its address is known."""
    row = await fetch_one(
        "SELECT state, known_by FROM share JOIN network_post ON network_post.share = share.id WHERE id = $1", share_id
    )
    assert row is not None
    return row["state"], row["known_by"]


async def test_an_address_is_first_what_its_person_says(who: Person) -> None:
    share, _ = await shared(who, "linkedin")
    view = await pasted.paste(share.id, who.id, ADDRESSES["linkedin"])
    assert view.state == "confirmed"
    assert view.at_network is not None
    assert (view.at_network.address, view.at_network.known_by) == (ADDRESSES["linkedin"], KnownBy.SAID)
    assert await fetch_value("SELECT count(*) FROM job WHERE name = 'sharing.look_up'") == 0


async def test_a_post_with_the_shares_own_link_proves_it(who: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    share, link = await shared(who, "bluesky")
    asked = answering(monkeypatch, 200, f'{{"posts":[{{"uri":"{link.replace("/", chr(92) + "/")}"}}]}}')
    await pasted.paste(share.id, who.id, ADDRESSES["bluesky"])
    for _ in range(2):
        await pasted.look_up(share.id)
    assert await standing(share.id) == ("proven", "found")
    assert len(asked) == 1
    assert await fetch_value("SELECT sum(points) FROM entry WHERE person = $1", who.id) == 10


@pytest.mark.parametrize(
    ("status", "body"), [(200, '{"posts":[]}'), (404, ""), (200, "http://birdsong.test/r/somebody-else")]
)
async def test_a_post_without_the_link_proves_nothing(
    who: Person, monkeypatch: pytest.MonkeyPatch, status: int, body: str
) -> None:
    share, _ = await shared(who, "bluesky")
    answering(monkeypatch, status, body)
    await pasted.paste(share.id, who.id, ADDRESSES["bluesky"])
    await pasted.look_up(share.id)
    assert await standing(share.id) == ("confirmed", "said")


async def test_an_address_elsewhere_is_refused(who: Person) -> None:
    share, _ = await shared(who, "bluesky")
    with pytest.raises(Invalid, match="address-not-of-network"):
        await pasted.paste(share.id, who.id, ADDRESSES["linkedin"])


async def test_nobody_pastes_for_somebody_else(who: Person) -> None:
    share, _ = await shared(who, "linkedin")
    with pytest.raises(NotFound):
        await pasted.paste(share.id, (await make.person()).id, ADDRESSES["linkedin"])


async def test_a_better_address_replaces_what_was_only_said(who: Person) -> None:
    share, _ = await shared(who, "linkedin")
    await pasted.paste(share.id, who.id, ADDRESSES["linkedin"])
    await pasted.paste(share.id, who.id, f"{ADDRESSES['linkedin']}-2")
    address = await fetch_value("SELECT address FROM network_post WHERE share = $1", share.id)
    assert address == f"{ADDRESSES['linkedin']}-2"
