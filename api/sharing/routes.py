"""Routes about links and shares. The redirect itself is `redirect.py`."""

from uuid import UUID

from litestar import Controller, Response, delete, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody

from api.core.actor import Actor
from api.core.page import DEFAULT_LIMIT, Page
from api.http.guards import signed_in
from api.sharing import habits, leaving, links, shares, ways_out
from api.sharing.conversions import routes as conversions
from api.sharing.recalls import routes as recalls
from api.sharing.schemas import (
    Habits,
    LinkRequest,
    LinkView,
    MastodonChoice,
    ShareOutcome,
    ShareRequest,
    ShareView,
    WayOut,
)


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

    @get("/{share_id:uuid}/way-out", operation_id="getWayOut", summary="How my share leaves")
    async def way_out(self, share_id: FromPath[UUID], me: NamedDependency[Actor]) -> WayOut:
        return await ways_out.way_out(share_id, me.id)

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


class HabitsController(Controller):
    path = "/api/me/habits"
    tags = ("sharing",)
    guards = (signed_in,)

    @get(operation_id="getMyHabits", summary="The networks I use most, and my Mastodon server")
    async def mine(self, me: NamedDependency[Actor]) -> Habits:
        return await habits.of(me.id)

    @put("/mastodon", operation_id="chooseMastodon", summary="Name my Mastodon server")
    async def mastodon(self, data: JSONBody[MastodonChoice], me: NamedDependency[Actor]) -> Habits:
        return await habits.choose_mastodon(me.id, data.server)


ROUTES = (LinksController, SharesController, HabitsController, *recalls.ROUTES, *conversions.ROUTES)
