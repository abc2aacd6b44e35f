"""Routes about posts: for those who read them and for those who publish them."""

from dataclasses import dataclass
from typing import Annotated, Any
from uuid import UUID

from litestar import Controller, Request, Response, delete, get, patch, post, put
from litestar.datastructures import UploadFile
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody, MultipartBody, QueryParameter

from api.content import audiences, feed, life, pictures, posts, reasons, views
from api.content.reader_schemas import DismissalInput, FeedCard, FeedPost, Why
from api.content.schemas import (
    Approval,
    AudienceEstimate,
    AudienceRule,
    Note,
    PictureView,
    PostChange,
    PostDraft,
    PostLine,
    PostState,
    PostView,
    Recall,
    Schedule,
)
from api.core.actor import Actor
from api.core.errors import NotFound
from api.core.languages import Language
from api.core.page import DEFAULT_LIMIT, MAX_LIMIT, Page
from api.http.guards import holds, signed_in

Limit = Annotated[int, QueryParameter(ge=1, le=MAX_LIMIT)]


class FeedController(Controller):
    path = "/api/feed"
    tags = ("content",)
    guards = (signed_in,)

    @get(operation_id="getFeed", summary="The posts that are for me")
    async def show(
        self,
        me: NamedDependency[Actor],
        cursor: FromQuery[str | None] = None,
        limit: Limit = DEFAULT_LIMIT,
        topic: FromQuery[UUID | None] = None,
        language: FromQuery[Language | None] = None,
    ) -> Page[FeedCard]:
        return await feed.page(me, cursor, limit, topic, language)

    @get("/{post_id:uuid}", operation_id="openPost", summary="One post with the captions I start from")
    async def open(self, post_id: FromPath[UUID], me: NamedDependency[Actor]) -> FeedPost:
        return await feed.opened(post_id, me)

    @get("/{post_id:uuid}/why", operation_id="explainPost", summary="Why I see this post")
    async def explain(self, post_id: FromPath[UUID], me: NamedDependency[Actor]) -> Why:
        return await reasons.why(post_id, me)

    @put(
        "/{post_id:uuid}/dismissal",
        status_code=204,
        operation_id="dismissPost",
        summary="Not for me: take the post out of my feed",
    )
    async def dismiss(
        self, post_id: FromPath[UUID], data: JSONBody[DismissalInput], me: NamedDependency[Actor]
    ) -> None:
        await reasons.dismiss(post_id, me, data.reason)

    @delete("/{post_id:uuid}/dismissal", operation_id="takeDismissalBack", summary="Let the post into my feed again")
    async def take_back(self, post_id: FromPath[UUID], me: NamedDependency[Actor]) -> None:
        await reasons.take_dismissal_back(post_id, me)


class PostsController(Controller):
    path = "/api/posts"
    tags = ("content",)
    guards = (holds("communicator"),)

    @get(operation_id="listPosts", summary="All posts, the last changed first")
    async def list_posts(
        self,
        in_state: Annotated[PostState | None, QueryParameter(name="state")] = None,
        cursor: FromQuery[str | None] = None,
        limit: Limit = DEFAULT_LIMIT,
    ) -> Page[PostLine]:
        return await views.page(in_state, cursor, limit)

    @post(operation_id="createPost", summary="Begin a post as a draft")
    async def create(self, data: JSONBody[PostDraft], me: NamedDependency[Actor]) -> PostView:
        return await views.post_view(await posts.create(data, me), me)

    @get("/{post_id:uuid}", operation_id="getPost", summary="A post with its captions, audience and steps")
    async def show(self, post_id: FromPath[UUID], me: NamedDependency[Actor]) -> PostView:
        return await views.post_view(post_id, me)

    @patch("/{post_id:uuid}", operation_id="changePost", summary="Change a post that is not live yet")
    async def change(self, post_id: FromPath[UUID], data: JSONBody[PostChange], me: NamedDependency[Actor]) -> PostView:
        await posts.change(post_id, data, me)
        return await views.post_view(post_id, me)

    @delete("/{post_id:uuid}", operation_id="discardPost", summary="Throw a draft away")
    async def discard(self, post_id: FromPath[UUID]) -> None:
        await posts.discard(post_id)


class PostLifeController(Controller):
    """The steps of a post's life; each is a resource of its own."""

    path = "/api/posts/{post_id:uuid}"
    tags = ("content",)
    guards = (holds("communicator"),)

    @post("/submission", status_code=200, operation_id="submitPost", summary="Ask for a second pair of eyes")
    async def submit(self, post_id: FromPath[UUID], data: JSONBody[Note], me: NamedDependency[Actor]) -> PostView:
        await life.submit(post_id, me, data.note)
        return await views.post_view(post_id, me)

    @post("/approval", status_code=200, operation_id="approvePost", summary="Approve somebody else's post")
    async def approve(self, post_id: FromPath[UUID], data: JSONBody[Approval], me: NamedDependency[Actor]) -> PostView:
        await life.approve(post_id, me, data.note, data.version)
        return await views.post_view(post_id, me)

    @post("/return", status_code=200, operation_id="returnPost", summary="Make it a draft again, with a word why")
    async def give_back(self, post_id: FromPath[UUID], data: JSONBody[Note], me: NamedDependency[Actor]) -> PostView:
        await life.give_back(post_id, me, data.note)
        return await views.post_view(post_id, me)

    @post("/schedule", status_code=200, operation_id="schedulePost", summary="Let an approved post go live at a time")
    async def schedule(self, post_id: FromPath[UUID], data: JSONBody[Schedule], me: NamedDependency[Actor]) -> PostView:
        await life.schedule(post_id, me, data.publish_at)
        return await views.post_view(post_id, me)

    @delete("/schedule", status_code=200, operation_id="unschedulePost", summary="Take the planned time away")
    async def unschedule(self, post_id: FromPath[UUID], me: NamedDependency[Actor]) -> PostView:
        await life.unschedule(post_id, me)
        return await views.post_view(post_id, me)

    @post("/publication", status_code=200, operation_id="publishPost", summary="Go live now")
    async def publish(self, post_id: FromPath[UUID], me: NamedDependency[Actor]) -> PostView:
        await life.publish(post_id, me)
        return await views.post_view(post_id, me)

    @post(
        "/recall",
        status_code=200,
        operation_id="recallPost",
        summary="Take a post back with its links",
    )
    async def recall(self, post_id: FromPath[UUID], data: JSONBody[Recall], me: NamedDependency[Actor]) -> PostView:
        await life.recall(post_id, me, data.reason, data.redirect_to)
        return await views.post_view(post_id, me)

    @post("/archive", status_code=200, operation_id="archivePost", summary="Put a post away")
    async def archive(self, post_id: FromPath[UUID], me: NamedDependency[Actor]) -> PostView:
        await life.archive(post_id, me)
        return await views.post_view(post_id, me)


@post(
    "/api/audiences/estimate",
    guards=[holds("communicator")],
    tags=["content"],
    status_code=200,
    operation_id="estimateAudience",
    summary="How many people a rule fits now",
)
async def estimate_audience(data: JSONBody[AudienceRule]) -> AudienceEstimate:
    return await audiences.estimate(data)


@dataclass
class PictureForm:
    """A picture's file and what it shows, in words."""

    file: UploadFile
    alternative: str


@post(
    "/api/pictures",
    guards=[holds("communicator")],
    tags=["content"],
    request_max_body_size=pictures.MAX_BYTES + 100_000,
    operation_id="uploadPicture",
    summary="Upload a picture",
)
async def upload_picture(data: MultipartBody[PictureForm], me: NamedDependency[Actor]) -> PictureView:
    return await pictures.keep(await data.file.read(), data.alternative, me.id)


@get(
    "/media/{picture_id:uuid}/{size:str}",
    guards=[signed_in],
    tags=["content"],
    media_type="image/webp",
    operation_id="getPicture",
    summary="A picture in one of its widths, such as 640.webp",
)
async def show_picture(
    picture_id: FromPath[UUID], size: FromPath[str], request: Request[Any, Any, Any]
) -> Response[bytes]:
    width = size.removesuffix(".webp")
    if width == size or not (width.isascii() and width.isdigit()) or len(width) > 5:
        raise NotFound("picture-missing")
    found = await pictures.file_of(picture_id, int(width))
    headers = {"ETag": f'"{found.tag}"', "Cache-Control": "private, max-age=31536000, immutable"}
    if f'"{found.tag}"' in request.headers.get("if-none-match", ""):
        return Response(b"", status_code=304, headers=headers)
    return Response(found.data, media_type="image/webp", headers=headers)


ROUTES = (FeedController, PostsController, PostLifeController, estimate_audience, upload_picture, show_picture)
