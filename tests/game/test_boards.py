"""Boards by person and by team, as one person sees them."""

from datetime import UTC, datetime, timedelta

import pytest

from api.core import clock
from api.core.db import execute
from api.core.events import PersonChanged
from api.game import boards, ledger, players
from api.game.schemas import EntryReason, PeopleBoard, PlayerInput, Span
from api.identity import company
from api.identity.tables import Person, Team
from tests import make
from tests.game.scores import histogram

pytestmark = pytest.mark.usefixtures("db")

NOON = datetime(2026, 11, 18, 12, tzinfo=UTC)


async def scored(points: int, *, team: Team | None = None, name: str | None = None) -> Person:
    named = {"name": name} if name else {}
    who = await make.person(team=team.id if team else None, **named)
    if points:
        await ledger.book(who.id, EntryReason.SHARE_CONFIRMED, f"given {who.id.hex}", points, NOON)
    return who


async def board_of(who: Person, span: Span = Span.ALL) -> PeopleBoard:
    with clock.set_to(NOON):
        return await boards.people_board(who.id, span)


def lines(board: PeopleBoard) -> list[tuple[int, int]]:
    return [(line.rank, line.points) for line in board.around_me]


async def test_equal_points_share_a_rank_and_the_next_is_skipped() -> None:
    people = [await scored(points) for points in (40, 30, 30, 20)]
    board = await board_of(people[3])
    assert [(line.rank, line.points) for line in board.top] == [(1, 40), (2, 30), (2, 30), (4, 20)]
    assert (board.my_rank, board.my_points, board.people) == (4, 20, 4)


async def test_i_stand_between_two_above_and_two_below() -> None:
    people = [await scored(points) for points in (70, 60, 50, 40, 30, 20, 10)]
    board = await board_of(people[3])
    assert lines(board) == [(2, 60), (3, 50), (4, 40), (5, 30), (6, 20)]
    assert [line.me for line in board.around_me] == [False, False, True, False, False]


async def test_neighbours_who_tie_keep_their_common_rank() -> None:
    people = [await scored(points) for points in (50, 30, 30, 30, 30, 30, 10)]
    board = await board_of(people[3])
    assert lines(board) == [(2, 30)] * 5
    first_of_the_tie = await board_of(people[1])
    assert lines(first_of_the_tie) == [(1, 50), (2, 30), (2, 30), (2, 30)]
    last_of_the_tie = await board_of(people[5])
    assert lines(last_of_the_tie) == [(2, 30), (2, 30), (2, 30), (7, 10)]


async def test_the_first_and_the_last_have_neighbours_on_one_side() -> None:
    people = [await scored(points) for points in (30, 20, 10)]
    assert lines(await board_of(people[0])) == [(1, 30), (2, 20), (3, 10)]
    assert lines(await board_of(people[2])) == [(1, 30), (2, 20), (3, 10)]


async def test_twenty_lead_and_everybody_is_counted() -> None:
    people = [await scored(points) for points in range(1, 26)]
    board = await board_of(people[0])
    assert [line.points for line in board.top] == list(range(25, 5, -1))
    assert board.people == 25
    assert lines(board) == [(23, 3), (24, 2), (25, 1)]


async def test_nobody_stands_on_the_board_without_points() -> None:
    await scored(10)
    board = await board_of(await scored(0))
    assert (board.my_rank, board.my_points, board.people, board.around_me) == (None, 0, 1, [])


async def test_an_alias_is_shown_instead_of_the_name() -> None:
    who = await scored(10, name="Ada Lovelace")
    await players.appear(who.id, PlayerInput(alias="Countess"))
    assert [line.name for line in (await board_of(who)).top] == ["Countess"]


async def test_who_leaves_the_board_is_neither_shown_nor_counted_and_keeps_their_points() -> None:
    ada, bob = await scored(20), await scored(10)
    await players.appear(ada.id, PlayerInput(on_board=False))
    board = await board_of(bob)
    assert ([line.points for line in board.top], board.people, board.my_rank) == ([10], 1, 1)
    own = await board_of(ada)
    assert (own.on_board, own.my_points, own.my_rank, own.around_me) == (False, 20, None, [])


async def test_who_comes_back_stands_where_they_stood() -> None:
    ada, bob = await scored(20), await scored(10)
    before = await histogram()
    await players.appear(ada.id, PlayerInput(on_board=False))
    await ledger.book(ada.id, EntryReason.SHARE_CONFIRMED, "while away", 5, NOON)
    await players.appear(ada.id, PlayerInput(on_board=True))
    assert before == {20: 1, 10: 1}
    assert await histogram() == {25: 1, 10: 1}
    assert (await board_of(bob)).my_rank == 2


async def test_leaving_twice_changes_nothing_the_second_time() -> None:
    ada = await scored(20)
    for _ in range(2):
        await players.appear(ada.id, PlayerInput(on_board=False))
    assert await histogram() == {}


async def test_who_left_the_company_leaves_the_board_until_they_return() -> None:
    ada, bob = await scored(20), await scored(10)
    await execute("UPDATE person SET active = false WHERE id = $1", ada.id)
    await players.on_person_changed(PersonChanged(person_id=ada.id))
    assert (await board_of(bob)).people == 1
    await execute("UPDATE person SET active = true WHERE id = $1", ada.id)
    await players.on_person_changed(PersonChanged(person_id=ada.id))
    assert (await board_of(bob)).people == 2


async def test_where_the_company_has_no_individual_boards_there_are_no_lines() -> None:
    ada = await scored(20)
    await company.change(individual_boards=False)
    try:
        board = await board_of(ada)
    finally:
        await company.change(individual_boards=True)
    assert (board.enabled, board.top, board.around_me, board.people, board.my_rank) == (False, [], [], 0, None)
    assert board.my_points == 20


async def test_a_span_counts_only_its_own_points() -> None:
    who = await scored(10)
    await ledger.book(who.id, EntryReason.SHARE_CONFIRMED, "last week", 7, NOON - timedelta(days=7))
    await ledger.book(who.id, EntryReason.SHARE_CONFIRMED, "last month", 3, NOON - timedelta(days=30))
    points = [(await board_of(who, span)).my_points for span in (Span.WEEK, Span.MONTH, Span.ALL)]
    assert points == [10, 17, 20]


async def test_nobody_takes_a_colleagues_name_or_alias() -> None:
    from api.core.errors import Conflict

    ada, bob = await make.person(name="Ada Lovelace"), await make.person()
    await players.appear(ada.id, PlayerInput(alias="Countess"))
    for taken in ("ada lovelace", "COUNTESS"):
        with pytest.raises(Conflict, match="alias-taken"):
            await players.appear(bob.id, PlayerInput(alias=taken))
    await players.appear(ada.id, PlayerInput(alias="Countess", on_board=False))


async def test_teams_are_ranked_by_the_average_of_those_who_were_active() -> None:
    retail, cards = await make.team("Retail"), await make.team("Cards")
    people = [await scored(10, team=retail) for _ in range(6)] + [await scored(0, team=retail)]
    for points in (20, 20, 10, 10, 15):
        await scored(points, team=cards)
    with clock.set_to(NOON):
        board = await boards.team_board(people[0].id, Span.WEEK)
    assert [(t.rank, t.name, t.average, t.points, t.active) for t in board.teams] == [
        (1, "Cards", 15.0, 75, 5),
        (2, "Retail", 10.0, 60, 6),
    ]
    assert board.mine is not None
    assert board.mine.name == "Retail"


async def test_teams_with_one_average_share_a_rank() -> None:
    for name in ("Audit", "Cards", "Retail"):
        team = await make.team(name)
        for _ in range(5):
            await scored(10 if name != "Retail" else 5, team=team)
    with clock.set_to(NOON):
        board = await boards.team_board((await make.person()).id, Span.ALL)
    assert [(team.rank, team.name) for team in board.teams] == [(1, "Audit"), (1, "Cards"), (3, "Retail")]


async def test_a_small_group_is_left_out() -> None:
    team = await make.team()
    people = [await scored(10, team=team) for _ in range(4)]
    with clock.set_to(NOON):
        board = await boards.team_board(people[0].id, Span.ALL)
    assert (board.teams, board.mine) == ([], None)
