"""Routes about sharing later."""

from uuid import UUID

from litestar import Controller, Response, delete, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody

from api.content.networks import Network
from api.core.actor import Actor
from api.http.guards import signed_in
from api.sharing.planned import planning, suggesting
from api.sharing.planned.schemas import PlanChange, PlannedView, PlanningView, PlanOutcome, PlanRequest


class PlannedController(Controller):
    path = "/api/planned-shares"
    tags = ("sharing",)
    guards = (signed_in,)

    @get("/moments", operation_id="getMoments", summary="When I could share a post on a network, and how")
    async def moments(
        self,
        post_id: FromQuery[UUID],
        network: FromQuery[Network],
        me: NamedDependency[Actor],
        but: FromQuery[UUID | None] = None,
    ) -> PlanningView:
        return await suggesting.suggest(me.id, post_id, network, but)

    @get(operation_id="listPlannedShares", summary="What I share later, and what became of it")
    async def mine(self, me: NamedDependency[Actor]) -> list[PlannedView]:
        return await planning.mine(me.id)

    @post(operation_id="planShare", summary="Share a post later, or have a moderator look first (202)")
    async def plan(self, data: JSONBody[PlanRequest], me: NamedDependency[Actor]) -> Response[PlanOutcome]:
        outcome = await planning.plan(me.id, data)
        return Response(outcome, status_code=201 if outcome.planned else 202)

    @get("/{planned_id:uuid}", operation_id="getPlannedShare", summary="One planned share")
    async def one(self, planned_id: FromPath[UUID], me: NamedDependency[Actor]) -> PlannedView:
        return await planning.view(planned_id, me.id)

    @put("/{planned_id:uuid}", operation_id="changePlannedShare", summary="Change a planned share")
    async def change(
        self, planned_id: FromPath[UUID], data: JSONBody[PlanChange], me: NamedDependency[Actor]
    ) -> PlanOutcome:
        return await planning.change(planned_id, me.id, data)

    @delete("/{planned_id:uuid}", operation_id="cancelPlannedShare", summary="Share nothing later")
    async def cancel(self, planned_id: FromPath[UUID], me: NamedDependency[Actor]) -> None:
        await planning.cancel(planned_id, me.id)


ROUTES = (PlannedController,)
