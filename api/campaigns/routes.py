"""Routes about campaigns, for communicators."""

from uuid import UUID

from litestar import Controller, delete, get, patch, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from api.campaigns import service
from api.campaigns.schemas import CampaignChange, CampaignDraft, CampaignView
from api.content.schemas import PostLine
from api.core.actor import Actor
from api.http.guards import holds


class CampaignsController(Controller):
    path = "/api/campaigns"
    tags = ("campaigns",)
    guards = (holds("communicator"),)

    @get(operation_id="listCampaigns", summary="All campaigns")
    async def list_campaigns(self) -> list[CampaignView]:
        return await service.everything()

    @post(operation_id="createCampaign", summary="Begin a campaign")
    async def create(self, data: JSONBody[CampaignDraft], me: NamedDependency[Actor]) -> CampaignView:
        return await service.show(await service.create(data, me))

    @get("/{campaign_id:uuid}", operation_id="getCampaign", summary="A campaign with its numbers of posts")
    async def show(self, campaign_id: FromPath[UUID]) -> CampaignView:
        return await service.show(campaign_id)

    @patch("/{campaign_id:uuid}", operation_id="changeCampaign", summary="Change a campaign's name, goal or dates")
    async def change(self, campaign_id: FromPath[UUID], data: JSONBody[CampaignChange]) -> CampaignView:
        await service.change(campaign_id, data)
        return await service.show(campaign_id)

    @delete("/{campaign_id:uuid}", operation_id="discardCampaign", summary="Throw away a campaign without posts")
    async def discard(self, campaign_id: FromPath[UUID]) -> None:
        await service.discard(campaign_id)

    @get("/{campaign_id:uuid}/posts", operation_id="listCampaignPosts", summary="The campaign's posts")
    async def list_posts(self, campaign_id: FromPath[UUID]) -> list[PostLine]:
        return await service.posts_of(campaign_id)

    @put(
        "/{campaign_id:uuid}/posts/{post_id:uuid}",
        status_code=204,
        operation_id="addToCampaign",
        summary="Put a post into the campaign",
    )
    async def add(self, campaign_id: FromPath[UUID], post_id: FromPath[UUID]) -> None:
        await service.add(campaign_id, post_id)

    @delete(
        "/{campaign_id:uuid}/posts/{post_id:uuid}",
        operation_id="takeOutOfCampaign",
        summary="Take a post out of the campaign",
    )
    async def take_out(self, campaign_id: FromPath[UUID], post_id: FromPath[UUID]) -> None:
        await service.take_out(campaign_id, post_id)


@get(
    "/api/posts/{post_id:uuid}/campaign",
    guards=[holds("communicator")],
    tags=["campaigns"],
    operation_id="getCampaignOfPost",
    summary="The campaign that holds the post",
)
async def show_campaign_of_post(post_id: FromPath[UUID]) -> CampaignView | None:
    return await service.campaign_of(post_id)


ROUTES = (CampaignsController, show_campaign_of_post)
