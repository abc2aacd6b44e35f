"""Routes about results, for communicators."""

from uuid import UUID

from litestar import Controller, Response, get, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from api.core.actor import Actor
from api.http.guards import holds
from api.insights import achieved, achieved_table, media_rates, results
from api.insights.schemas import Overview, PostResult
from api.insights.table import as_csv
from api.insights.value_schemas import Achieved, MediaRates, MediaRateView


class ResultsController(Controller):
    path = "/api/results"
    tags = ("insights",)
    guards = (holds("communicator"),)

    @get(operation_id="getResults", summary="The posts of the last 90 days, best first")
    async def overview(self) -> Overview:
        return await results.overview()

    @get("/{post_id:uuid}", operation_id="getPostResult", summary="What one post achieved")
    async def show(self, post_id: FromPath[UUID]) -> PostResult:
        return await results.of_post(post_id)

    @get(
        "/{post_id:uuid}/table.csv",
        media_type="text/csv",
        operation_id="getPostResultTable",
        summary="What one post achieved, for a spreadsheet",
    )
    async def table(self, post_id: FromPath[UUID]) -> Response[str]:
        text = as_csv(await results.of_post(post_id))
        name = f'attachment; filename="birdsong-{post_id}.csv"'
        return Response(text, media_type="text/csv", headers={"Content-Disposition": name, "Cache-Control": "no-store"})


class AchievedController(Controller):
    path = "/api/achieved"
    tags = ("insights",)
    guards = (holds("communicator"),)

    @get("/posts/{post_id:uuid}", operation_id="getPostAchieved", summary="What a post's clicks led to")
    async def by_post(self, post_id: FromPath[UUID]) -> Achieved:
        return await achieved.by_post(post_id)

    @get(
        "/posts/{post_id:uuid}/table.csv",
        media_type="text/csv",
        operation_id="getPostAchievedTable",
        summary="What a post's clicks led to, for a spreadsheet",
    )
    async def post_table(self, post_id: FromPath[UUID]) -> Response[str]:
        return _table(await achieved.by_post(post_id), post_id)

    @get("/campaigns/{campaign_id:uuid}", operation_id="getCampaignAchieved", summary="What a campaign led to")
    async def by_campaign(self, campaign_id: FromPath[UUID]) -> Achieved:
        return await achieved.by_campaign(campaign_id)

    @get(
        "/campaigns/{campaign_id:uuid}/table.csv",
        media_type="text/csv",
        operation_id="getCampaignAchievedTable",
        summary="What a campaign led to, for a spreadsheet",
    )
    async def campaign_table(self, campaign_id: FromPath[UUID]) -> Response[str]:
        return _table(await achieved.by_campaign(campaign_id), campaign_id)


class MediaRatesController(Controller):
    path = "/api/media-rates"
    tags = ("insights",)
    guards = (holds("communicator", "admin"),)

    @get(operation_id="listMediaRates", summary="What the company reckons a click is worth")
    async def list_rates(self) -> list[MediaRateView]:
        return await media_rates.everything()

    @put(operation_id="setMediaRates", summary="Set all rates for earned media value")
    async def replace(self, data: JSONBody[MediaRates], me: NamedDependency[Actor]) -> list[MediaRateView]:
        await media_rates.replace(data.rates, me)
        return await media_rates.everything()


def _table(found: Achieved, subject: UUID) -> Response[str]:
    name = f'attachment; filename="birdsong-conversions-{subject}.csv"'
    headers = {"Content-Disposition": name, "Cache-Control": "no-store"}
    return Response(achieved_table.as_csv(found), media_type="text/csv", headers=headers)


ROUTES = (ResultsController, AchievedController, MediaRatesController)
