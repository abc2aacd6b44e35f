"""Routes about held texts and appeals: for whoever writes them and for whoever decides; and about a person's trust."""

from uuid import UUID

from litestar import Controller, delete, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody

from api.core.actor import Actor
from api.core.languages import Language
from api.guardrails.holding import appeals, hearings, moderation, queue, reviews, trust
from api.guardrails.holding.appeal_schemas import AppealDecision, AppealRequest, AppealView, MyAppeal, TrustView
from api.guardrails.holding.schemas import CannedReason, Decision, MyReview, ReviewView
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


class MyAppealsController(Controller):
    path = "/api/me/appeals"
    tags = ("guardrails",)
    guards = (signed_in,)

    @get(operation_id="listMyAppeals", summary="My objections and what became of them")
    async def list_mine(self, me: NamedDependency[Actor]) -> list[MyAppeal]:
        return await appeals.all_mine(me.id)

    @post(operation_id="makeAppeal", summary="Object to a rejection or to a block")
    async def make(self, data: JSONBody[AppealRequest], me: NamedDependency[Actor]) -> MyAppeal:
        return await appeals.make(me.id, data)

    @delete("/{appeal_id:uuid}", operation_id="withdrawAppeal", summary="Take an objection back that nobody answered")
    async def withdraw(self, appeal_id: FromPath[UUID], me: NamedDependency[Actor]) -> None:
        await appeals.withdraw(appeal_id, me.id)


class MyTrustController(Controller):
    path = "/api/me/trust"
    tags = ("guardrails",)
    guards = (signed_in,)

    @get(operation_id="getMyTrust", summary="Where I am trusted, and what is still missing elsewhere")
    async def show(self, me: NamedDependency[Actor]) -> list[TrustView]:
        return await trust.of_mine(me)

    @delete(operation_id="resetMyTrust", summary="Begin anew with every kind of finding")
    async def give_all_back(self, me: NamedDependency[Actor]) -> None:
        await trust.give_back(me.id)

    @delete("/{kind:str}", operation_id="resetMyTrustInKind", summary="Begin anew with one kind of finding")
    async def give_back(self, kind: FromPath[str], me: NamedDependency[Actor]) -> None:
        await trust.give_back(me.id, kind)


class ReviewsController(Controller):
    """Open to everybody who is signed in, because a deputy needs no role: the service knows who was called."""

    path = "/api/reviews"
    tags = ("guardrails",)
    guards = (signed_in,)

    @get(operation_id="listReviews", summary="The texts that wait for me, the one due first at the top")
    async def show(self, me: NamedDependency[Actor]) -> list[ReviewView]:
        return await queue.waiting(me)

    @get("/reasons", operation_id="listReasons", summary="Reasons ready to send, in the author's language")
    async def show_reasons(self, language: FromQuery[Language], me: NamedDependency[Actor]) -> list[CannedReason]:
        return await queue.canned_reasons(me, language)

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


class AppealsController(Controller):
    path = "/api/appeals"
    tags = ("guardrails",)
    guards = (holds("moderator", "compliance"),)

    @get(operation_id="listAppeals", summary="The objections that wait, the one due first at the top")
    async def show(self, me: NamedDependency[Actor]) -> list[AppealView]:
        return await hearings.waiting(me)

    @post(
        "/{appeal_id:uuid}/decision",
        status_code=200,
        operation_id="decideAppeal",
        summary="Grant an objection, or deny it with a reason",
    )
    async def decide(
        self, appeal_id: FromPath[UUID], data: JSONBody[AppealDecision], me: NamedDependency[Actor]
    ) -> AppealView:
        return await hearings.decide(appeal_id, me, data)


ROUTES = (
    MyReviewsController,
    MyAppealsController,
    MyTrustController,
    ReviewsController,
    AppealsController,
)
