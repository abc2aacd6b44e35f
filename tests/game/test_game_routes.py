"""Boards and points over HTTP."""

import pytest

from api.core import clock
from api.game import ledger
from api.game.schemas import EntryReason
from tests import make
from tests.clients import ClientFor


async def test_a_person_sees_their_board_teams_and_entries(client_for: ClientFor) -> None:
    who = await make.person(name="Ada Lovelace", team=(await make.team()).id)
    me = await client_for(who)
    await ledger.book(who.id, EntryReason.SHARE_CONFIRMED, "one", 10, clock.now())
    board = (await me.get("/api/boards/people")).json()
    assert board["span"] == "week"
    assert board["top"] == board["around_me"] == [{"rank": 1, "name": "Ada Lovelace", "points": 10, "me": True}]
    assert (await me.get("/api/boards/teams?span=all")).json() == {"span": "all", "teams": [], "mine": None}
    [entry] = (await me.get("/api/me/entries")).json()["items"]
    assert (entry["reason"], entry["points"]) == ("share_confirmed", 10)


async def test_a_person_chooses_how_to_appear(client_for: ClientFor) -> None:
    me = await client_for(await make.person())
    assert (await me.get("/api/me/player")).json() == {"alias": None, "on_board": True}
    chosen = {"alias": "Countess", "on_board": False}
    assert (await me.put("/api/me/player", json=chosen)).json() == chosen
    assert (await me.get("/api/me/player")).json() == chosen


async def test_a_taken_alias_is_explained(client_for: ClientFor) -> None:
    await make.person(name="Ada Lovelace")
    me = await client_for(await make.person())
    answer = await me.put("/api/me/player", json={"alias": "ada lovelace"})
    assert (answer.status_code, answer.json()["code"], answer.json()["field"]) == (409, "alias-taken", "alias")


@pytest.mark.parametrize("alias", ["", "a", " ada", "ada ", "x" * 41])
async def test_an_alias_has_to_be_one(client_for: ClientFor, alias: str) -> None:
    me = await client_for(await make.person())
    assert (await me.put("/api/me/player", json={"alias": alias})).status_code == 400


async def test_how_points_work_is_told(client_for: ClientFor) -> None:
    told = (await (await client_for(await make.person())).get("/api/points")).json()
    assert {"reason": "share_confirmed", "points": 10} in told["rules"]
    assert told["clicks_counted_per_link_and_day"] == 20


@pytest.mark.parametrize(
    "path", ["/api/boards/people", "/api/boards/teams", "/api/me/player", "/api/me/entries", "/api/points"]
)
async def test_boards_are_for_colleagues_only(client_for: ClientFor, path: str) -> None:
    assert (await (await client_for()).get(path)).status_code == 401


async def test_an_unknown_span_is_refused(client_for: ClientFor) -> None:
    assert (await (await client_for(await make.person())).get("/api/boards/people?span=year")).status_code == 400
