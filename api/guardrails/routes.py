"""Routes about advice; the rooms inside have their own, and all of them stand in `ROUTES`."""

from typing import Any

from litestar import Controller, Request, Response, get, post
from litestar.di import NamedDependency
from litestar.params import JSONBody

from api.core.actor import Actor
from api.guardrails import advice, local
from api.guardrails.friction import routes as friction
from api.guardrails.holding import routes as holding
from api.guardrails.local_schemas import LocalRules
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


@get(
    "/api/guardrails/local",
    guards=[signed_in],
    tags=["guardrails"],
    operation_id="getLocalRules",
    summary="The rules that my app can run by itself",
)
async def show_local_rules(me: NamedDependency[Actor], request: Request[Any, Any, Any]) -> Response[LocalRules]:
    rules = await local.rules_for(me)
    headers = {"ETag": local.tag_of(rules), "Cache-Control": "private, no-cache", "Vary": "Cookie"}
    if headers["ETag"] in request.headers.get("if-none-match", ""):
        return Response[Any](None, status_code=304, headers=headers)
    return Response(rules, headers=headers)


ROUTES = (AdviceController, show_local_rules, *policy.ROUTES, *holding.ROUTES, *friction.ROUTES)
