"""Routes about the policy and what people acknowledge of it."""

from litestar import get, put
from litestar.di import NamedDependency
from litestar.params import JSONBody

from api.core.actor import Actor
from api.guardrails.policy import acknowledgements, practice, versions
from api.guardrails.policy.practice import Practice, PracticeInput
from api.guardrails.policy.schemas import AcknowledgementInput, PolicyView
from api.http.guards import holds, signed_in


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


@get(
    "/api/policy/settings",
    guards=[holds("compliance", "moderator")],
    tags=["guardrails"],
    operation_id="getPractice",
    summary="How we work with the policy",
)
async def show_practice() -> Practice:
    return await practice.current()


@put(
    "/api/policy/settings",
    guards=[holds("compliance")],
    tags=["guardrails"],
    operation_id="setPractice",
    summary="Change how we work with the policy",
)
async def set_practice(data: JSONBody[PracticeInput], me: NamedDependency[Actor]) -> Practice:
    return await practice.change(data, me.id)


ROUTES = (show_policy, acknowledge, show_practice, set_practice)
