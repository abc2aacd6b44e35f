"""The ledger and what is derived from it, on a real database."""

import asyncio
import random
from datetime import UTC, datetime, timedelta

import asyncpg
import pytest

from api.core import clock
from api.core.db import execute, fetch, fetch_value
from api.core.work import transaction
from api.game import ledger, players, totals
from api.game.rules import Booking
from api.game.schemas import EntryReason, PlayerInput
from tests import make
from tests.game.scores import derived, histogram, total

pytestmark = pytest.mark.usefixtures("db")

SHARE = EntryReason.SHARE_CONFIRMED
NOON = datetime(2026, 11, 18, 12, tzinfo=UTC)


async def test_a_booking_counts_in_all_three_periods() -> None:
    who = await make.person()
    assert await ledger.book(who.id, SHARE, "one", 10, NOON)
    assert [await total(who, period) for period in ("all", "2026-W47", "2026-11")] == [10, 10, 10]


async def test_one_source_counts_once() -> None:
    who = await make.person()
    assert await ledger.book(who.id, SHARE, "one", 10, NOON)
    assert not await ledger.book(who.id, SHARE, "one", 10, NOON)
    assert await total(who) == 10


async def test_a_reversal_takes_back_what_was_given_and_only_once() -> None:
    who = await make.person(team=(await make.team()).id)
    await ledger.book(who.id, SHARE, "one", 10, NOON)
    with clock.set_to(NOON + timedelta(days=60)):
        assert await ledger.reverse(who.id, "one")
        assert not await ledger.reverse(who.id, "one")
    assert await derived() == {"totals": [], "counts": [], "members": [], "teams": []}


async def test_reversing_what_was_never_booked_does_nothing() -> None:
    who = await make.person()
    assert not await ledger.reverse(who.id, "nothing")
    assert await derived() == {"totals": [], "counts": [], "members": [], "teams": []}


async def test_nobody_reverses_somebody_elses_line() -> None:
    who, other = await make.person(), await make.person()
    await ledger.book(who.id, SHARE, "one", 10, NOON)
    assert not await ledger.reverse(other.id, "one")
    assert await total(who) == 10


async def test_a_line_can_not_be_changed() -> None:
    who = await make.person()
    await ledger.book(who.id, SHARE, "one", 10, NOON)
    with pytest.raises(asyncpg.RestrictViolationError):
        await execute("UPDATE entry SET points = 1000")


async def test_a_line_can_not_be_deleted() -> None:
    who = await make.person()
    await ledger.book(who.id, SHARE, "one", 10, NOON)
    with pytest.raises(asyncpg.RestrictViolationError):
        await execute("DELETE FROM entry")


async def test_lines_go_with_their_person() -> None:
    who = await make.person()
    await ledger.book(who.id, SHARE, "one", 10, NOON)
    await execute("DELETE FROM person WHERE id = $1", who.id)
    assert await fetch_value("SELECT count(*) FROM entry") == 0


async def test_a_booking_is_undone_with_its_transaction() -> None:
    who = await make.person()
    with pytest.raises(ZeroDivisionError):
        async with transaction():
            await ledger.book(who.id, SHARE, "one", 10, NOON)
            _ = 1 / 0
    assert await derived() == {"totals": [], "counts": [], "members": [], "teams": []}


async def test_the_histogram_holds_everybody_once_in_each_period() -> None:
    ada, bob = await make.person(), await make.person()
    await ledger.book(ada.id, SHARE, "a1", 10, NOON)
    await ledger.book(ada.id, SHARE, "a2", 10, NOON + timedelta(days=7))
    await ledger.book(bob.id, SHARE, "b1", 10, NOON)
    assert await histogram("all") == {20: 1, 10: 1}
    assert await histogram("2026-W47") == {10: 2}
    assert await histogram("2026-W48") == {10: 1}


async def test_points_stay_with_the_team_they_were_earned_in() -> None:
    retail, cards = await make.team(), await make.team()
    who = await make.person(team=retail.id)
    await ledger.book(who.id, SHARE, "one", 10, NOON)
    await execute("UPDATE person SET team = $2 WHERE id = $1", who.id, cards.id)
    await ledger.book(who.id, SHARE, "two", 10, NOON)
    rows = await fetch("SELECT team, points, active FROM team_total WHERE period = 'all'")
    assert {tuple(row) for row in rows} == {(retail.id, 10, 1), (cards.id, 10, 1)}


async def test_a_team_counts_each_active_member_once() -> None:
    team = await make.team()
    ada, bob = await make.person(team=team.id), await make.person(team=team.id)
    for source, who in (("a1", ada), ("a2", ada), ("b1", bob)):
        await ledger.book(who.id, SHARE, source, 10, NOON)
    await ledger.reverse(bob.id, "b1")
    row = await fetch("SELECT points, active FROM team_total WHERE period = 'all'")
    assert tuple(row[0]) == (20, 1)


async def test_bookings_at_the_same_time_all_count() -> None:
    team = await make.team()
    people = [await make.person(team=team.id) for _ in range(6)]
    chance = random.Random(1)

    async def book_some(worker: int) -> None:
        for turn in range(6):
            chosen = chance.sample(people, 3)
            await ledger.book_all(
                Booking(who.id, SHARE, f"{worker}-{turn}-{index}", 10, NOON) for index, who in enumerate(chosen)
            )

    await asyncio.gather(*(book_some(worker) for worker in range(8)))
    now = await derived()
    assert sum(points for _, period, points, _ in now["totals"] if period == "all") == 8 * 6 * 3 * 10
    await totals.rebuild()
    assert await derived() == now


async def test_the_same_source_at_the_same_time_counts_once() -> None:
    who = await make.person()
    booked = await asyncio.gather(*(ledger.book(who.id, SHARE, "one", 10, NOON) for _ in range(8)))
    assert sum(booked) == 1
    assert await total(who) == 10


async def test_a_rebuild_finds_what_the_bookings_had_moved() -> None:
    chance = random.Random(7)
    teams = [await make.team() for _ in range(3)]
    people = [await make.person(team=chance.choice(teams).id) for _ in range(12)]
    lonely = await make.person()
    sources: list[tuple[int, str]] = []
    everybody = [*people, lonely]
    for number in range(120):
        index = chance.randrange(len(everybody))
        at = NOON + timedelta(hours=chance.randrange(24 * 90))
        await ledger.book(everybody[index].id, SHARE, f"s{number}", chance.choice([2, 10]), at)
        sources.append((index, f"s{number}"))
    for index, source in chance.sample(sources, 30):
        await ledger.reverse(everybody[index].id, source)
    await players.appear(people[0].id, PlayerInput(on_board=False))
    before = await derived()
    await totals.rebuild()
    assert await derived() == before


async def test_a_rebuild_mends_numbers_that_went_wrong() -> None:
    who = await make.person(team=(await make.team()).id)
    await ledger.book(who.id, SHARE, "one", 10, NOON)
    right = await derived()
    await execute("UPDATE total SET points = 999")
    await execute("DELETE FROM score_count")
    await execute("UPDATE team_total SET active = 7")
    await totals.rebuild()
    assert await derived() == right


async def test_my_entries_come_newest_first_and_page_by_page() -> None:
    who, other = await make.person(), await make.person()
    for number in range(5):
        await ledger.book(who.id, SHARE, f"s{number}", number, NOON + timedelta(minutes=number))
    await ledger.book(other.id, SHARE, "other", 50, NOON)
    first = await ledger.entries(who.id, None, 3)
    rest = await ledger.entries(who.id, first.next, 3)
    assert [entry.points for entry in (*first.items, *rest.items)] == [4, 3, 2, 1, 0]
    assert rest.next is None


async def test_a_rebuild_beside_bookings_and_departures_loses_nothing() -> None:
    team = await make.team()
    people = [await make.person(team=team.id) for _ in range(4)]

    async def book_some(worker: int) -> None:
        for turn in range(8):
            await ledger.book(people[(worker + turn) % 4].id, SHARE, f"{worker}-{turn}", 10, NOON)

    async def come_and_go() -> None:
        for turn in range(8):
            await players.appear(people[turn % 4].id, PlayerInput(on_board=turn % 2 == 0))

    async def rebuild_some() -> None:
        for _ in range(4):
            await totals.rebuild()

    await asyncio.gather(*(book_some(worker) for worker in range(4)), come_and_go(), rebuild_some())
    now = await derived()
    assert sum(points for _, period, points, _ in now["totals"] if period == "all") == 4 * 8 * 10
    await totals.rebuild()
    assert await derived() == now
