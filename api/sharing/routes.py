"""Routes about links and shares. The redirect itself is `redirect.py`."""

from uuid import UUID

from litestar import Controller, Response, delete, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody

from api.core.actor import Actor
from api.core.page import DEFAULT_LIMIT, Page
from api.http.guards import signed_in
from api.sharing import leaving, links, shares
from api.sharing.schemas import LinkRequest, LinkView, ShareOutcome, ShareRequest, ShareView


class LinksController(Controller):
    path = "/api/links"
    tags = ("sharing",)
    guards = (signed_in,)

    @post(status_code=200, operation_id="getMyLink", summary="Get my tracked link for a post")
    async def link(self, data: JSONBody[LinkRequest], me: NamedDependency[Actor]) -> LinkView:
        return await links.view_for(me.id, data.post_id, data.network)


class SharesController(Controller):
    path = "/api/shares"
    tags = ("sharing",)
    guards = (signed_in,)

    @post(operation_id="share", summary="Share a post in my words, or have a moderator look first (202)")
    async def share(self, data: JSONBody[ShareRequest], me: NamedDependency[Actor]) -> Response[ShareOutcome]:
        outcome = await leaving.share(me.id, data)
        return Response(outcome, status_code=201 if outcome.share else 202)

    @get(operation_id="listMyShares", summary="My shares, newest first")
    async def mine(self, me: NamedDependency[Actor], cursor: FromQuery[str | None] = None) -> Page[ShareView]:
        return await shares.mine(me.id, cursor, DEFAULT_LIMIT)

    @post("/{share_id:uuid}/confirmation", status_code=200, operation_id="confirmShare", summary="I posted it")
    async def confirm(self, share_id: FromPath[UUID], me: NamedDependency[Actor]) -> ShareView:
        return await shares.confirm(share_id, me.id)

    @delete(
        "/{share_id:uuid}/confirmation",
        status_code=200,
        operation_id="undoConfirmation",
        summary="Take back that I posted it",
    )
    async def undo(self, share_id: FromPath[UUID], me: NamedDependency[Actor]) -> ShareView:
        return await shares.undo_confirmation(share_id, me.id)

    @delete("/{share_id:uuid}", operation_id="withdrawShare", summary="Not this time")
    async def withdraw(self, share_id: FromPath[UUID], me: NamedDependency[Actor]) -> None:
        await shares.withdraw(share_id, me.id)


ROUTES = (LinksController, SharesController)
