"""Routes about boards, points and how people appear."""

from litestar import Controller, get, put
from litestar.di import NamedDependency
from litestar.params import FromQuery, JSONBody

from api.core.actor import Actor
from api.core.page import DEFAULT_LIMIT, Page
from api.game import boards, earning, ledger, players
from api.game.schemas import EntryView, HowPointsWork, PeopleBoard, PlayerInput, PlayerView, Span, TeamBoard
from api.http.guards import signed_in


class BoardsController(Controller):
    path = "/api/boards"
    tags = ("game",)
    guards = (signed_in,)

    @get("/people", operation_id="getPeopleBoard", summary="The board by person, and where I stand")
    async def people(self, me: NamedDependency[Actor], span: FromQuery[Span] = Span.WEEK) -> PeopleBoard:
        return await boards.people_board(me.id, span)

    @get("/teams", operation_id="getTeamBoard", summary="The board by team, average per active member")
    async def teams(self, me: NamedDependency[Actor], span: FromQuery[Span] = Span.WEEK) -> TeamBoard:
        return await boards.team_board(me.id, span)


class PlayerController(Controller):
    path = "/api/me"
    tags = ("game",)
    guards = (signed_in,)

    @get("/player", operation_id="getMyPlayer", summary="How I appear on boards")
    async def show(self, me: NamedDependency[Actor]) -> PlayerView:
        return await players.player(me.id)

    @put("/player", operation_id="setMyPlayer", summary="Appear by name, by an alias, or not at all")
    async def appear(self, data: JSONBody[PlayerInput], me: NamedDependency[Actor]) -> PlayerView:
        return await players.appear(me.id, data)

    @get("/entries", operation_id="listMyEntries", summary="What I earned, newest first")
    async def entries(self, me: NamedDependency[Actor], cursor: FromQuery[str | None] = None) -> Page[EntryView]:
        return await ledger.entries(me.id, cursor, DEFAULT_LIMIT)


@get("/api/points", guards=[signed_in], tags=["game"], operation_id="getPointRules", summary="What earns how much")
async def how_points_work() -> HowPointsWork:
    return earning.how_points_work()


ROUTES = (BoardsController, PlayerController, how_points_work)
