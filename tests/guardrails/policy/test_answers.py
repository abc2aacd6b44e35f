"""Eight answers that fit the starter policy to a company."""

from datetime import time
from typing import Any

import msgspec
import pytest

from api.core.actor import Actor
from api.core.errors import Conflict, Invalid
from api.core.languages import Language
from api.guardrails.engine.levels import Level
from api.guardrails.policy import answers, drafts, facts, practice, starter, versions
from api.guardrails.policy.answer_schemas import Answers, AnswersChange
from api.guardrails.policy.draft_schemas import DraftView
from api.guardrails.policy.practice import Product, WorkingTime
from tests import make
from tests.guardrails.policy.desk import added, own_rule

pytestmark = pytest.mark.usefixtures("db")

DISCLOSURE = {
    Language.EN: "I work for Norvia Bank.",
    Language.NL: "Ik werk bij Norvia Bank.",
    Language.DE: "Ich arbeite bei Norvia Bank.",
    Language.IT: "Lavoro in Norvia Bank.",
    Language.FR: "Je travaille chez Norvia Bank.",
}


@pytest.fixture
async def officer(db: None) -> Actor:
    await versions.ensure_starter()
    return make.actor(await make.person("compliance"), "compliance")


def given(*products: Product, **fields: Any) -> Answers:
    return Answers(**{"products": list(products), "disclosure": DISCLOSURE, **fields})


async def fitted(officer: Actor, wanted: Answers, edition: int = 0) -> DraftView:
    return await answers.fit(AnswersChange(edition=edition, answers=wanted), officer)


async def test_all_products_keep_the_whole_starter_policy(officer: Actor) -> None:
    draft = await fitted(officer, given(*Product))
    assert [one.code for one in draft.rules] == [one.code for one in starter.STARTER_RULES]
    assert draft.missing == []


async def test_without_investments_and_credit_nothing_warns_of_them(officer: Actor) -> None:
    draft = await fitted(officer, given(Product.ACCOUNTS))
    assert "missing_risk_warning" not in {one.code for one in draft.rules}
    kept = (await facts.latest()).facts
    assert (kept.investment_warning, kept.credit_warning) == ({}, {})


async def test_investments_and_credit_bring_their_warnings(officer: Actor) -> None:
    await fitted(officer, given(Product.INVESTMENTS, Product.LOANS))
    kept = (await facts.latest()).facts
    assert set(kept.investment_warning) == set(Language)
    assert set(kept.credit_warning) == {Language.FR}


async def test_a_rule_that_is_needed_again_comes_back(officer: Actor) -> None:
    draft = await fitted(officer, given())
    assert "unapproved_rate" not in {one.code for one in draft.rules}
    draft = await fitted(officer, given(Product.SAVINGS), draft.edition)
    assert "unapproved_rate" in {one.code for one in draft.rules}


async def test_the_answers_hold_at_once_and_are_remembered(officer: Actor) -> None:
    moderator = await make.person("moderator")
    wanted = given(
        Product.SAVINGS,
        advertisement=dict.fromkeys(Language, "#ad"),
        working_time=WorkingTime(begins=time(8), ends=time(18)),
        networks=["linkedin"],
        opens=time(8),
        weekdays=(1, 2, 3, 4),
        holidays_of="BE",
        deputies=[moderator.id],
        trust_after=3,
        findings_kept_days=90,
        observe_first=True,
    )
    await fitted(officer, wanted)
    assert await answers.current() == wanted
    now = await practice.current()
    assert (now.networks, now.deputies, now.most_shares_a_day) == (("linkedin",), (moderator.id,), 3)


async def test_observing_first_leaves_what_is_blocked_blocked(officer: Actor) -> None:
    draft = await fitted(officer, given(*Product, observe_first=True))
    assert {one.level for one in draft.rules if not one.observe} == {Level.BLOCK}
    draft = await fitted(officer, given(*Product), draft.edition)
    assert not any(one.observe for one in draft.rules)


async def test_rules_of_the_companys_own_stay_as_they_are(officer: Actor) -> None:
    draft = await added(await drafts.begin(Language.EN), own_rule(), officer.id)
    draft = await fitted(officer, given(observe_first=True), draft.edition)
    assert [one.observe for one in draft.rules if one.code == "custom_1"] == [False]


async def test_the_same_answers_change_nothing(officer: Actor) -> None:
    draft = await fitted(officer, given(*Product))
    revision = (await facts.latest()).revision
    again = await fitted(officer, given(*Product), draft.edition)
    assert (again.rules, (await facts.latest()).revision) == (draft.rules, revision)


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"disclosure": {Language.EN: "I work for Norvia Bank."}}, "answers.disclosure.nl"),
        ({"disclosure": {**DISCLOSURE, Language.IT: "Buona giornata."}}, "answers.disclosure.it"),
        ({"advertisement": {Language.EN: "#ad"}}, "answers.advertisement.nl"),
        ({"opens": time(18)}, "answers.closes"),
        ({"working_time": WorkingTime(begins=time(9), ends=time(8))}, "answers.working_time.ends"),
    ],
    ids=["language-left-out", "not-understood", "mark-left-out", "hours", "working-time"],
)
async def test_an_answer_that_makes_no_sense_is_named_and_nothing_changes(
    officer: Actor, fields: dict[str, Any], field: str
) -> None:
    before = await answers.current()
    with pytest.raises(Invalid) as refused:
        await fitted(officer, msgspec.structs.replace(given(*Product), **fields))
    assert refused.value.field == field
    assert await answers.current() == before


async def test_a_draft_that_somebody_changed_is_not_written_over(officer: Actor) -> None:
    draft = await drafts.begin(Language.EN)
    await added(draft, own_rule(), officer.id)
    for edition in (0, draft.edition):
        with pytest.raises(Conflict):
            await fitted(officer, given(), edition)
