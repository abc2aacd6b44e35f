"""What is known of a share, and what its person may say about it."""

import asyncio

import pytest

from api.core.errors import Conflict, NotFound
from api.core.events import ConfirmationUndone, Event, ShareConfirmed
from api.game.rules import POINTS
from api.game.schemas import EntryReason
from api.sharing import shares
from api.sharing.tables import Link, Share
from tests import make
from tests.game.scores import total
from tests.sharing.rows import share_of

pytestmark = pytest.mark.usefixtures("db")

FOR_A_SHARE = POINTS[EntryReason.SHARE_CONFIRMED]


async def a_link() -> Link:
    who = await make.person()
    return await make.link(who, await make.post())


async def an_opened_share() -> Share:
    return await share_of(await a_link())


async def points_of(share: Share) -> int:
    from api.identity.tables import Person

    return await total(await Person.objects().get(Person.id == share.person))  # type: ignore[arg-type]


async def test_confirming_twice_earns_points_once(told: list[Event]) -> None:
    share = await an_opened_share()
    for _ in range(2):
        seen = await shares.confirm(share.id, share.person)
    assert (seen.state, await points_of(share)) == ("confirmed", FOR_A_SHARE)
    assert [type(event) for event in told] == [ShareConfirmed]


async def test_confirming_twice_at_the_same_time_earns_points_once() -> None:
    share = await an_opened_share()
    await asyncio.gather(*(shares.confirm(share.id, share.person) for _ in range(6)))
    assert await points_of(share) == FOR_A_SHARE


async def test_a_confirmation_can_be_taken_back_with_its_points(told: list[Event]) -> None:
    share = await an_opened_share()
    await shares.confirm(share.id, share.person)
    for _ in range(2):
        seen = await shares.undo_confirmation(share.id, share.person)
    assert (seen.state, seen.confirmed_at, await points_of(share)) == ("opened", None, 0)
    assert [type(event) for event in told] == [ShareConfirmed, ConfirmationUndone]


async def test_confirming_again_after_an_undo_earns_points_again() -> None:
    share = await an_opened_share()
    await shares.confirm(share.id, share.person)
    await shares.undo_confirmation(share.id, share.person)
    await shares.confirm(share.id, share.person)
    assert await points_of(share) == FOR_A_SHARE


async def test_proof_stays_proof_whatever_is_said_about_it() -> None:
    share = await share_of(await a_link(), state="proven")
    assert (await shares.confirm(share.id, share.person)).state == "proven"
    assert (await shares.undo_confirmation(share.id, share.person)).state == "proven"
    with pytest.raises(Conflict, match="share-proven"):
        await shares.withdraw(share.id, share.person)


async def test_a_proven_share_earns_for_its_confirmation_as_well() -> None:
    share = await share_of(await a_link(), state="proven")
    await shares.confirm(share.id, share.person)
    assert await points_of(share) == FOR_A_SHARE


async def test_a_share_that_was_not_posted_is_withdrawn_and_no_longer_listed() -> None:
    share = await an_opened_share()
    for _ in range(2):
        await shares.withdraw(share.id, share.person)
    assert (await shares.mine(share.person, None, 20)).items == []
    with pytest.raises(Conflict, match="share-withdrawn"):
        await shares.confirm(share.id, share.person)


async def test_a_confirmed_share_is_not_withdrawn_before_the_confirmation_is() -> None:
    share = await an_opened_share()
    await shares.confirm(share.id, share.person)
    with pytest.raises(Conflict, match="share-confirmed"):
        await shares.withdraw(share.id, share.person)


@pytest.mark.parametrize("verb", [shares.confirm, shares.undo_confirmation, shares.withdraw])
async def test_nobody_speaks_for_somebody_else(verb: object) -> None:
    share, stranger = await an_opened_share(), await make.person()
    with pytest.raises(NotFound, match="share-missing"):
        await verb(share.id, stranger.id)  # type: ignore[operator]


async def test_a_share_shows_the_people_who_followed_its_link() -> None:
    link = await a_link()
    await share_of(link)
    await make.click(link, "human")
    await make.click(link, "human", repeated=True)
    await make.click(link, "machine")
    await make.click(link, None)
    [share] = (await shares.mine(link.person, None, 20)).items
    assert share.clicks == 1
    assert share.link == f"http://birdsong.test/r/{link.code}"


async def test_my_shares_come_page_by_page() -> None:
    link = await a_link()
    made = [await share_of(link) for _ in range(5)]
    first = await shares.mine(link.person, None, 3)
    rest = await shares.mine(link.person, first.next, 3)
    assert [share.id for share in (*first.items, *rest.items)] == [share.id for share in reversed(made)]
    assert rest.next is None
