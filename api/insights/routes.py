"""Routes about results, for communicators."""

from uuid import UUID

from litestar import Controller, Response, get
from litestar.params import FromPath

from api.http.guards import holds
from api.insights import results
from api.insights.schemas import Overview, PostResult
from api.insights.table import as_csv


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


ROUTES = (ResultsController,)
