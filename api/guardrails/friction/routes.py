"""Routes about friction: endings that anybody tells, figures and proposals for compliance."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated

from litestar import Controller, Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter

from api.content.networks import Network
from api.core.actor import Actor
from api.core.languages import Language
from api.guardrails.friction import endings, figures, proposals
from api.guardrails.friction.figures import Question
from api.guardrails.friction.schemas import (
    By,
    Confirmation,
    DemotionView,
    EndingInput,
    FrictionView,
    ProposalView,
)
from api.guardrails.friction.table import as_csv
from api.http.guards import holds, signed_in

First = Annotated[date | None, QueryParameter(name="from", description="The first day; else 90 days before the last")]
Last = Annotated[date | None, QueryParameter(name="to", description="The last day; else today")]
RuleCode = Annotated[str, QueryParameter(max_length=40)]


@post(
    "/api/advice/endings",
    guards=[signed_in],
    tags=["guardrails"],
    status_code=204,
    operation_id="tellEnding",
    summary="How writing ended; counted without a name",
)
async def tell_ending(data: JSONBody[EndingInput]) -> None:
    await endings.count(data)


class FrictionController(Controller):
    path = "/api/friction"
    tags = ("guardrails",)
    guards = (holds("compliance", "admin"),)

    @get(operation_id="getFriction", summary="The friction of the guardrails, against its goals")
    async def show(
        self,
        first: First = None,
        last: Last = None,
        by: FromQuery[By] = By.WEEK,
        rule: RuleCode = "",
        language: FromQuery[Language | None] = None,
        network: FromQuery[Network | None] = None,
    ) -> FrictionView:
        asked = Question(by=by, first=first, last=last, rule=rule, language=language or "", network=network or "")
        return await figures.figures(asked)

    @get(
        "/table.csv",
        media_type="text/csv",
        operation_id="getFrictionTable",
        summary="The friction of the guardrails, for a spreadsheet",
    )
    async def table(
        self,
        me: NamedDependency[Actor],
        first: First = None,
        last: Last = None,
        by: FromQuery[By] = By.WEEK,
        rule: RuleCode = "",
        language: FromQuery[Language | None] = None,
        network: FromQuery[Network | None] = None,
    ) -> Response[str]:
        asked = Question(by=by, first=first, last=last, rule=rule, language=language or "", network=network or "")
        view = await figures.figures(asked)
        name = f'attachment; filename="birdsong-friction-{view.first}-{view.last}.csv"'
        headers = {"Content-Disposition": name, "Cache-Control": "no-store"}
        return Response(as_csv(view, me.language), media_type="text/csv", headers=headers)


class ProposalsController(Controller):
    path = "/api/friction/proposals"
    tags = ("guardrails",)

    @get(
        guards=[holds("compliance", "admin")],
        operation_id="listProposals",
        summary="Rules that should become milder, and why",
    )
    async def all(self, me: NamedDependency[Actor]) -> Sequence[ProposalView]:
        return await proposals.all_open(me.language)

    @post(
        "/{rule:str}/confirmation",
        guards=[holds("compliance")],
        operation_id="confirmProposal",
        summary="Make the rule one level milder in a new version of the policy",
    )
    async def confirm(
        self, rule: FromPath[str], data: JSONBody[Confirmation], me: NamedDependency[Actor]
    ) -> DemotionView:
        return await proposals.confirm(rule, data.version, me.id)

    @post(
        "/{rule:str}/dismissal",
        guards=[holds("compliance")],
        status_code=204,
        operation_id="dismissProposal",
        summary="Leave the rule as it is; the proposal comes back after 90 days at the earliest",
    )
    async def dismiss(self, rule: FromPath[str], me: NamedDependency[Actor]) -> None:
        await proposals.dismiss(rule, me.id)


ROUTES = (tell_ending, FrictionController, ProposalsController)
