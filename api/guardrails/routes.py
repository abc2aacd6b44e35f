"""Routes about advice, the policy, and held texts: for whoever writes them and for whoever decides."""

from uuid import UUID

from litestar import Controller, delete, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from api.core.actor import Actor
from api.guardrails import acknowledgements, advice, moderation, policy, reviews
from api.guardrails.schemas import (
    AcknowledgementInput,
    Advice,
    AdviceRequest,
    Decision,
    MyReview,
    OfficialAdviceRequest,
    PolicyView,
    ReviewView,
)
from api.http.guards import holds, signed_in


class AdviceController(Controller):
    """Answers while somebody types; nothing is stored, so nothing is repeated either."""

    path = "/api/advice"
    tags = ("guardrails",)

    @post(guards=[signed_in], status_code=200, operation_id="advise", summary="What the policy says about my wording")
    async def advise(self, data: JSONBody[AdviceRequest], me: NamedDependency[Actor]) -> Advice:
        return await advice.advise(me.id, data.post_id, data.network, data.language, data.text)

    @post(
        "/official",
        guards=[holds("communicator")],
        status_code=200,
        operation_id="adviseOfficially",
        summary="What the policy says about an official wording",
    )
    async def advise_officially(self, data: JSONBody[OfficialAdviceRequest], me: NamedDependency[Actor]) -> Advice:
        return await advice.advise_officially(data, me.language)


@get(
    "/api/policy",
    guards=[signed_in],
    tags=["guardrails"],
    operation_id="getPolicy",
    summary="The policy in force in my language",
)
async def show_policy(me: NamedDependency[Actor]) -> PolicyView:
    return await policy.view(me)


@put(
    "/api/acknowledgements",
    guards=[signed_in],
    tags=["guardrails"],
    status_code=204,
    operation_id="acknowledge",
    summary="Tick a kind of warning, once per version of the policy",
)
async def acknowledge(data: JSONBody[AcknowledgementInput], me: NamedDependency[Actor]) -> None:
    await acknowledgements.acknowledge(me.id, [data.kind])


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


ROUTES = (AdviceController, show_policy, acknowledge, MyReviewsController, ReviewsController)
