"""Routes about what became of shares after a recall."""

from uuid import UUID

from litestar import Controller, get, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from api.core.actor import Actor
from api.http.guards import holds, signed_in
from api.sharing.recalls import removals
from api.sharing.recalls.schemas import RemovalCounts, RemovalInput, RemovalView


class RemovalsController(Controller):
    path = "/api/me/removals"
    tags = ("sharing",)
    guards = (signed_in,)

    @get(operation_id="listMyRemovals", summary="My shares of recalled posts, those still open first")
    async def mine(self, me: NamedDependency[Actor]) -> list[RemovalView]:
        return await removals.mine(me.id)

    @put("/{share_id:uuid}", status_code=204, operation_id="sayRemoval", summary="Say what became of my share")
    async def say(self, share_id: FromPath[UUID], data: JSONBody[RemovalInput], me: NamedDependency[Actor]) -> None:
        await removals.say(share_id, me.id, data)


@get(
    "/api/posts/{post_id:uuid}/removals",
    guards=[holds("communicator")],
    tags=["sharing"],
    operation_id="getRemovals",
    summary="How many people have not said yet that they deleted their share",
)
async def show_removals(post_id: FromPath[UUID]) -> RemovalCounts:
    return await removals.counts(post_id)


ROUTES = (RemovalsController, show_removals)
