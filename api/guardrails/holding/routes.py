"""Routes about held texts: for whoever writes them and for whoever decides."""

from uuid import UUID

from litestar import Controller, delete, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from api.core.actor import Actor
from api.guardrails.holding import moderation, reviews
from api.guardrails.holding.schemas import Decision, MyReview, ReviewView
from api.http.guards import holds, signed_in


class MyReviewsController(Controller):
    path = "/api/me/reviews"
    tags = ("guardrails",)
    guards = (signed_in,)

    @get(operation_id="listMyReviews", summary="My texts that a moderator looks at or has looked at")
    async def list_mine(self, me: NamedDependency[Actor]) -> list[MyReview]:
        return await reviews.all_mine(me.id)

    @delete("/{review_id:uuid}", operation_id="withdrawText", summary="Take a text back that waits for a moderator")
    async def withdraw(self, review_id: FromPath[UUID], me: NamedDependency[Actor]) -> None:
        await reviews.withdraw(review_id, me.id)


class ReviewsController(Controller):
    path = "/api/reviews"
    tags = ("guardrails",)
    guards = (holds("moderator"),)

    @get(operation_id="listReviews", summary="The texts that wait, the one due first at the top")
    async def show(self, me: NamedDependency[Actor]) -> list[ReviewView]:
        return await moderation.queue(me)

    @put("/{review_id:uuid}/claim", operation_id="claimReview", summary="Keep a text for myself for 15 minutes")
    async def claim(self, review_id: FromPath[UUID], me: NamedDependency[Actor]) -> ReviewView:
        return await moderation.claim(review_id, me)

    @delete("/{review_id:uuid}/claim", operation_id="releaseReview", summary="Leave a text to others")
    async def release(self, review_id: FromPath[UUID], me: NamedDependency[Actor]) -> None:
        await moderation.release(review_id, me)

    @post(
        "/{review_id:uuid}/decision",
        status_code=200,
        operation_id="decideReview",
        summary="Approve a text, suggest another, or reject it",
    )
    async def decide(
        self, review_id: FromPath[UUID], data: JSONBody[Decision], me: NamedDependency[Actor]
    ) -> ReviewView:
        return await moderation.decide(review_id, me, data)

    @delete(
        "/{review_id:uuid}/decision",
        operation_id="undoDecision",
        summary="Take my decision back, within ten seconds",
    )
    async def undo(self, review_id: FromPath[UUID], me: NamedDependency[Actor]) -> None:
        await moderation.undo(review_id, me)


ROUTES = (MyReviewsController, ReviewsController)
