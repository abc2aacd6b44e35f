"""Routes about advice; the rooms inside have their own, and all of them stand in `ROUTES`."""

from litestar import Controller, post
from litestar.di import NamedDependency
from litestar.params import JSONBody

from api.core.actor import Actor
from api.guardrails import advice
from api.guardrails.holding import routes as holding
from api.guardrails.policy import routes as policy
from api.guardrails.schemas import Advice, AdviceRequest, OfficialAdviceRequest
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


ROUTES = (AdviceController, *policy.ROUTES, *holding.ROUTES)
