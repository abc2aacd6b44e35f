"""Routes about the policy and what people acknowledge of it."""

from litestar import get, put
from litestar.di import NamedDependency
from litestar.params import JSONBody

from api.core.actor import Actor
from api.guardrails.policy import acknowledgements, versions
from api.guardrails.policy.schemas import AcknowledgementInput, PolicyView
from api.http.guards import signed_in


@get(
    "/api/policy",
    guards=[signed_in],
    tags=["guardrails"],
    operation_id="getPolicy",
    summary="The policy in force in my language",
)
async def show_policy(me: NamedDependency[Actor]) -> PolicyView:
    return await versions.view(me)


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


ROUTES = (show_policy, acknowledge)
