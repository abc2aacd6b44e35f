"""What earns points, from the events that happen elsewhere."""

import asyncio
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from api.core.events import ConfirmationUndone, HumanClick, HumansClicked, ShareConfirmed
from api.core.ids import new_id
from api.game import earning
from api.game.rules import CLICKS_COUNTED, POINTS
from api.game.schemas import EntryReason
from api.identity.tables import Person
from tests import make
from tests.game.scores import total

pytestmark = pytest.mark.usefixtures("db")

NOON = datetime(2026, 11, 18, 12, tzinfo=UTC)
FOR_A_SHARE = POINTS[EntryReason.SHARE_CONFIRMED]
FOR_A_CLICK = POINTS[EntryReason.HUMAN_CLICK]


def confirmed(who: Person, share: UUID, at: datetime = NOON) -> ShareConfirmed:
    return ShareConfirmed(share_id=share, person_id=who.id, post_id=new_id(), at=at)


def click(who: Person, link: UUID, at: datetime = NOON) -> HumanClick:
    return HumanClick(click_id=new_id(), link_id=link, person_id=who.id, post_id=new_id(), at=at)


def clicked(*clicks: HumanClick) -> HumansClicked:
    return HumansClicked(clicks=clicks)


async def test_a_confirmation_told_twice_earns_once() -> None:
    who, share = await make.person(), new_id()
    for _ in range(2):
        await earning.on_share_confirmed(confirmed(who, share))
    assert await total(who) == FOR_A_SHARE


async def test_a_confirmation_that_is_undone_earns_nothing() -> None:
    who, share = await make.person(), new_id()
    await earning.on_share_confirmed(confirmed(who, share))
    for _ in range(2):
        await earning.on_confirmation_undone(ConfirmationUndone(share_id=share, person_id=who.id, at=NOON))
    assert await total(who) == 0


async def test_sharing_the_same_post_on_the_same_network_again_earns_once() -> None:
    who, post = await make.person(), await make.post()
    link = await make.link(who, post)
    for day in (NOON, NOON + timedelta(days=1)):
        share = await make.share(who, post, "confirmed", link=link, confirmed_at=day)
        await earning.on_share_confirmed(confirmed(who, share.id, day))
    assert await total(who) == FOR_A_SHARE


async def test_confirming_again_after_an_undo_earns_again() -> None:
    who, share = await make.person(), new_id()
    await earning.on_share_confirmed(confirmed(who, share))
    await earning.on_confirmation_undone(ConfirmationUndone(share_id=share, person_id=who.id, at=NOON))
    await earning.on_share_confirmed(confirmed(who, share, NOON + timedelta(seconds=5)))
    assert await total(who) == FOR_A_SHARE


async def test_a_click_told_twice_earns_once() -> None:
    who = await make.person()
    event = clicked(click(who, new_id()), click(who, new_id()))
    for _ in range(2):
        await earning.on_humans_clicked(event)
    assert await total(who) == 2 * FOR_A_CLICK


async def test_a_link_earns_for_so_many_clicks_a_day() -> None:
    who, link = await make.person(), new_id()
    for _ in range(3):
        await earning.on_humans_clicked(clicked(*(click(who, link) for _ in range(CLICKS_COUNTED - 5))))
    assert await total(who) == CLICKS_COUNTED * FOR_A_CLICK


async def test_another_link_and_another_day_earn_for_themselves() -> None:
    who, link = await make.person(), new_id()
    many = range(CLICKS_COUNTED + 5)
    await earning.on_humans_clicked(clicked(*(click(who, link) for _ in many)))
    await earning.on_humans_clicked(clicked(*(click(who, link, NOON + timedelta(days=1)) for _ in many)))
    await earning.on_humans_clicked(clicked(*(click(who, new_id()) for _ in range(3))))
    assert await total(who) == (2 * CLICKS_COUNTED + 3) * FOR_A_CLICK


async def test_the_companys_midnight_ends_the_day() -> None:
    who, link = await make.person(), new_id()
    before, after = datetime(2026, 11, 18, 22, 59, tzinfo=UTC), datetime(2026, 11, 18, 23, 0, tzinfo=UTC)
    for at in (before, after):
        await earning.on_humans_clicked(clicked(*(click(who, link, at) for _ in range(CLICKS_COUNTED + 1))))
    assert await total(who) == 2 * CLICKS_COUNTED * FOR_A_CLICK


async def test_clicks_told_at_the_same_time_do_not_pass_the_limit() -> None:
    who, link = await make.person(), new_id()
    batches = [clicked(*(click(who, link) for _ in range(7))) for _ in range(6)]
    await asyncio.gather(*(earning.on_humans_clicked(batch) for batch in batches))
    assert await total(who) == CLICKS_COUNTED * FOR_A_CLICK


async def test_how_points_work_names_every_rule() -> None:
    told = earning.how_points_work()
    assert {rule.reason: rule.points for rule in told.rules} == POINTS
    assert told.clicks_counted_per_link_and_day == CLICKS_COUNTED
