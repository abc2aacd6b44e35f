"""Routes about connected accounts: a person sees and changes their own, and nobody anybody else's."""

from typing import Any
from uuid import UUID

from litestar import Controller, Response, delete, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from api.connections import attempts, connecting
from api.connections.networks.bluesky import client
from api.connections.schemas import AppPassword, Begin, BeginView, ConnectionsView, ConnectionView, Finish
from api.core.actor import Actor
from api.http.guards import public, signed_in


class ConnectionsController(Controller):
    path = "/api/me/connections"
    tags = ("connections",)
    guards = (signed_in,)

    @get(operation_id="listMyConnections", summary="My connected accounts, and what I can connect")
    async def mine(self, me: NamedDependency[Actor]) -> ConnectionsView:
        return await connecting.mine(me.id)

    @post("/attempts", operation_id="beginConnection", summary="Get the address of a network's consent page")
    async def begin(self, data: JSONBody[Begin], me: NamedDependency[Actor]) -> BeginView:
        return BeginView(address=await attempts.begin(me.id, data))

    @post(operation_id="finishConnection", summary="Connect the account that I agreed to")
    async def finish(self, data: JSONBody[Finish], me: NamedDependency[Actor]) -> ConnectionView:
        return await attempts.finish(me.id, data)

    @post("/app-password", operation_id="connectWithPassword", summary="Connect a Bluesky account by an app password")
    async def with_password(self, data: JSONBody[AppPassword], me: NamedDependency[Actor]) -> ConnectionView:
        return await attempts.with_password(me.id, data)

    @delete("/{connection_id:uuid}", operation_id="disconnect", summary="Disconnect one of my accounts")
    async def disconnect(self, connection_id: FromPath[UUID], me: NamedDependency[Actor]) -> None:
        await connecting.disconnect(me.id, connection_id)


@get(
    client.DOCUMENT,
    guards=[public],
    tags=["connections"],
    operation_id="getClientMetadata",
    summary="Who Birdsong is to Bluesky's authorization servers",
)
async def show_client() -> Response[dict[str, Any]]:
    return Response(client.metadata(), headers={"Cache-Control": "public, max-age=600"})


ROUTES = (ConnectionsController, show_client)
