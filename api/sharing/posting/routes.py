"""Routes about shares at their networks."""

from uuid import UUID

from litestar import Controller, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from api.core.actor import Actor
from api.http.guards import holds, signed_in
from api.sharing import shares
from api.sharing.posting import engagement, pasted, requests
from api.sharing.posting.schemas import EngagementView, PastedAddress, PostingRequest
from api.sharing.schemas import ShareView


class PostingController(Controller):
    path = "/api/shares/{share_id:uuid}"
    tags = ("sharing",)
    guards = (signed_in,)

    @post("/posting", status_code=202, operation_id="postShareForMe", summary="Share for me, through my account")
    async def post_for_me(
        self, share_id: FromPath[UUID], data: JSONBody[PostingRequest], me: NamedDependency[Actor]
    ) -> ShareView:
        await requests.ask_for_mine(share_id, me.id, picture=data.picture)
        return await shares.view(share_id)

    @put("/address", operation_id="pasteAddress", summary="Here is my post")
    async def paste(
        self, share_id: FromPath[UUID], data: JSONBody[PastedAddress], me: NamedDependency[Actor]
    ) -> ShareView:
        return await pasted.paste(share_id, me.id, data.address)


class EngagementController(Controller):
    path = "/api/posts/{post_id:uuid}/engagement"
    tags = ("sharing",)
    guards = (holds("communicator"),)

    @get(operation_id="getEngagement", summary="What others made of a post's shares, by network")
    async def of_post(self, post_id: FromPath[UUID]) -> EngagementView:
        return await engagement.of_post(post_id)


ROUTES = (PostingController, EngagementController)
