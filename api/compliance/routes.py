"""Routes for compliance officers: trying a rule over past texts, and publishing the draft."""

from uuid import UUID

from litestar import Controller, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from api.compliance import publication, replays, trials
from api.compliance.schemas import ReplayRequest, ReplayView, TrialRequest, TrialView
from api.core.actor import Actor
from api.guardrails.policy.draft_schemas import Publication, PublicationInput
from api.http.guards import holds


class ReplaysController(Controller):
    path = "/api/compliance/replays"
    tags = ("policy",)
    guards = (holds("compliance"),)

    @post(status_code=202, operation_id="askReplay", summary="Run a rule over the texts of the last days")
    async def ask(self, data: JSONBody[ReplayRequest], me: NamedDependency[Actor]) -> ReplayView:
        return await replays.ask(data, me.id)

    @get(operation_id="listReplays", summary="The replays of the last 30 days, the latest first")
    async def list_latest(self) -> list[ReplayView]:
        return await replays.latest()

    @get("/{replay_id:uuid}", operation_id="getReplay", summary="How far a replay is, and what came out of it")
    async def show(self, replay_id: FromPath[UUID]) -> ReplayView:
        return await replays.view(replay_id)


@post(
    "/api/compliance/trials",
    guards=[holds("compliance")],
    tags=["policy"],
    status_code=200,
    operation_id="tryRule",
    summary="What a rule finds in a typed text; nothing is kept",
)
async def try_rule(data: JSONBody[TrialRequest], me: NamedDependency[Actor]) -> TrialView:
    return await trials.trial(data, me.language)


@post(
    "/api/policy/draft/publication",
    guards=[holds("compliance")],
    tags=["policy"],
    status_code=200,
    operation_id="publishDraft",
    summary="Publish the draft as the next version of the policy",
)
async def publish_draft(data: JSONBody[PublicationInput], me: NamedDependency[Actor]) -> Publication:
    return await publication.publish(data, me)


ROUTES = (ReplaysController, try_rule, publish_draft)
