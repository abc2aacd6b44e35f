"""Routes about the policy: as people read and acknowledge it, and as officers write it.

How a draft is published, and how a rule is tried before, stands in `api.compliance.routes`.
"""

from litestar import Controller, delete, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody

from api.core.actor import Actor
from api.core.languages import Language
from api.guardrails.policy import (
    acknowledgements,
    answers,
    desk,
    draft_rules,
    drafts,
    facts,
    history,
    practice,
    reading,
)
from api.guardrails.policy.answer_schemas import Answers, AnswersChange
from api.guardrails.policy.draft_schemas import (
    DeskView,
    Difference,
    DraftView,
    People,
    RuleChange,
    TextChange,
    VersionSummary,
    VersionView,
)
from api.guardrails.policy.practice import PracticeInput, PracticeView
from api.guardrails.policy.schemas import (
    AcknowledgementInput,
    FactsChange,
    FactsView,
    PolicyAcknowledgement,
    PolicyView,
)
from api.http.guards import holds, signed_in


@get(
    "/api/policy",
    guards=[signed_in],
    tags=["policy"],
    operation_id="getPolicy",
    summary="The policy in force in my language, and what is new in it for me",
)
async def show_policy(me: NamedDependency[Actor]) -> PolicyView:
    return await reading.view(me)


@put(
    "/api/policy/acknowledgement",
    guards=[signed_in],
    tags=["policy"],
    operation_id="acknowledgePolicy",
    summary="Say yes to the policy in force, once",
)
async def acknowledge_policy(data: JSONBody[PolicyAcknowledgement], me: NamedDependency[Actor]) -> PolicyView:
    await acknowledgements.agree(me.id, data.version)
    return await reading.view(me)


@put(
    "/api/acknowledgements",
    guards=[signed_in],
    tags=["policy"],
    status_code=204,
    operation_id="acknowledge",
    summary="Tick a kind of warning, once per version of the policy",
)
async def acknowledge(data: JSONBody[AcknowledgementInput], me: NamedDependency[Actor]) -> None:
    await acknowledgements.acknowledge(me.id, [data.kind])


class FactsController(Controller):
    """Confidential: the names of projects stand here."""

    path = "/api/policy/facts"
    tags = ("policy",)
    guards = (holds("compliance"),)

    @get(operation_id="getFacts", summary="What the guardrails know of the company")
    async def show(self) -> FactsView:
        return await facts.latest()

    @put(operation_id="setFacts", summary="Change what the guardrails know of the company, for every text from now on")
    async def change(self, data: JSONBody[FactsChange], me: NamedDependency[Actor]) -> FactsView:
        return await facts.change(data, me.id)


class PracticeController(Controller):
    path = "/api/policy"
    tags = ("policy",)

    @get(
        "/settings",
        guards=[holds("compliance", "moderator")],
        operation_id="getPractice",
        summary="How we work with the policy",
    )
    async def show(self) -> PracticeView:
        return await practice.latest()

    @put(
        "/settings",
        guards=[holds("compliance")],
        operation_id="setPractice",
        summary="Change how we work with the policy",
    )
    async def change(self, data: JSONBody[PracticeInput], me: NamedDependency[Actor]) -> PracticeView:
        return await practice.change(data, me.id, edition=data.edition)

    @get(
        "/desk",
        guards=[holds("compliance")],
        operation_id="getPolicyDesk",
        summary="Whether there is a draft, and how many people have acknowledged the policy",
    )
    async def standing(self) -> DeskView:
        return await desk.standing()

    @get(
        "/people",
        guards=[holds("compliance")],
        operation_id="listPolicyPeople",
        summary="Who can own a rule, and who can be a deputy",
    )
    async def people(self) -> People:
        return await draft_rules.people()


class DraftController(Controller):
    path = "/api/policy/draft"
    tags = ("policy",)
    guards = (holds("compliance"),)

    @get(operation_id="getDraft", summary="The draft, and what it still lacks")
    async def show(self, me: NamedDependency[Actor]) -> DraftView:
        return await drafts.view(me.language)

    @post(operation_id="beginDraft", summary="Begin a draft as a copy of the version in force")
    async def begin(self, me: NamedDependency[Actor]) -> DraftView:
        return await drafts.begin(me.language)

    @delete(operation_id="discardDraft", summary="Throw the draft away")
    async def discard(self, edition: FromQuery[int]) -> None:
        await drafts.discard(edition)

    @get("/changes", operation_id="getDraftChanges", summary="What the draft would change")
    async def changes(self, me: NamedDependency[Actor]) -> Difference:
        return await history.difference_of_draft(me)

    @get("/answers", operation_id="getAnswers", summary="The eight answers as they stand now")
    async def show_answers(self) -> Answers:
        return await answers.current()

    @put("/answers", operation_id="fitDraft", summary="Fit the draft, the facts and the settings to eight answers")
    async def fit(self, data: JSONBody[AnswersChange], me: NamedDependency[Actor]) -> DraftView:
        return await answers.fit(data, me)

    @put("/texts/{language:str}", operation_id="writeDraftText", summary="Write the draft's words in one language")
    async def write(
        self, language: FromPath[Language], data: JSONBody[TextChange], me: NamedDependency[Actor]
    ) -> DraftView:
        return await drafts.write(language, data, me.language)

    @post("/rules", operation_id="addDraftRule", summary="Add a rule to the draft")
    async def add(self, data: JSONBody[RuleChange], me: NamedDependency[Actor]) -> DraftView:
        return await draft_rules.add(data, me.id, me.language)

    @put("/rules/{code:str}", operation_id="changeDraftRule", summary="Change a rule of the draft")
    async def change(self, code: FromPath[str], data: JSONBody[RuleChange], me: NamedDependency[Actor]) -> DraftView:
        return await draft_rules.change(code, data, me.language)

    @delete(
        "/rules/{code:str}",
        status_code=200,
        operation_id="removeDraftRule",
        summary="Take a rule out of the draft",
    )
    async def remove(self, code: FromPath[str], edition: FromQuery[int], me: NamedDependency[Actor]) -> DraftView:
        return await draft_rules.remove(code, edition, me.language)


class VersionsController(Controller):
    """Everybody may read what they are asked to keep to."""

    path = "/api/policy/versions"
    tags = ("policy",)
    guards = (signed_in,)

    @get(operation_id="listPolicyVersions", summary="All published versions, the latest first")
    async def list_all(self, me: NamedDependency[Actor]) -> list[VersionSummary]:
        return await history.versions_for(me)

    @get("/{version:int}", operation_id="getPolicyVersion", summary="A published version with its words and rules")
    async def show(self, version: FromPath[int], me: NamedDependency[Actor]) -> VersionView:
        return await history.version_for(version, me)

    @get("/{version:int}/changes", operation_id="getPolicyChanges", summary="What differs from an earlier version")
    async def changes(self, version: FromPath[int], since: FromQuery[int], me: NamedDependency[Actor]) -> Difference:
        return await history.difference(version, since, me)


ROUTES = (
    show_policy,
    acknowledge_policy,
    acknowledge,
    FactsController,
    PracticeController,
    DraftController,
    VersionsController,
)
