"""A text's languages: as declared, unless its sentences clearly say otherwise."""

import pytest

from api.core.languages import Language
from api.guardrails.engine.evaluate import evaluate
from api.guardrails.engine.spoken import languages_of
from api.guardrails.policy.starter import STARTER_RULES
from tests.guardrails.cases import CASES, Case
from tests.guardrails.making import BANK, PLAN, context

DUTCH = "Beleggen kan nu al vanaf € 25 per maand, en ik doe het zelf ook. Heel makkelijk in te stellen."
ENGLISH = "I have been saving for my first house since last summer."


@pytest.mark.parametrize("case", [pytest.param(case, id=case.id) for case in CASES])
def test_a_text_that_is_what_it_was_declared_as_stays_so(case: Case) -> None:
    assert languages_of(case.text, case.language)[0] is case.language


@pytest.mark.parametrize("text", ["", "👍👍", "#ad", "Top!", "Norvia Plan: 2.1% @norvia https://norvia.bank/plan"])
def test_a_text_that_says_too_little_is_what_it_was_declared_as(text: str) -> None:
    assert languages_of(text, Language.IT) == (Language.IT,)


def test_a_text_in_another_language_is_known_by_its_sentences() -> None:
    assert languages_of(DUTCH, Language.EN) == (Language.NL,)


def test_a_mixed_text_is_in_all_its_languages() -> None:
    assert languages_of(f"{ENGLISH} {DUTCH}", Language.EN) == (Language.EN, Language.NL)


def test_a_disclosure_is_added_in_the_language_of_the_text() -> None:
    adds = evaluate(DUTCH, PLAN["en"], context("en"), STARTER_RULES).adds
    assert BANK.disclosure["nl"] in adds
    assert BANK.investment_warning["nl"] in adds
    assert BANK.disclosure["en"] not in adds


def test_a_denial_counts_in_a_language_that_was_not_declared() -> None:
    text = "Wij geven geen garantie op rendement, dat kan niemand. Je kunt je inleg verliezen."
    kinds = {one.kind for one in evaluate(text, PLAN["de"], context("de"), STARTER_RULES).findings}
    assert "guaranteed_return" not in kinds
