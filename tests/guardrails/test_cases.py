"""The whole judgement on what people really write."""

import pytest

from api.guardrails.engine.evaluate import evaluate
from api.guardrails.engine.levels import Level
from api.guardrails.policy.starter import STARTER_RULES
from tests.guardrails.cases import CASES, Case, level_is_right

EACH = [pytest.param(case, id=case.id) for case in CASES]


@pytest.mark.parametrize("case", EACH)
def test_a_text_gets_the_level_it_deserves(case: Case) -> None:
    verdict = case.verdict()
    assert level_is_right(case, verdict), (case.why, case.text, verdict)


@pytest.mark.parametrize("case", EACH)
def test_the_expected_kinds_are_found_where_they_are(case: Case) -> None:
    findings = [one for one in case.verdict().findings if one.kind in case.expected.real_kinds]
    assert {one.kind for one in findings} == case.expected.real_kinds, case.why
    for start, end in case.expected.spans:
        assert any(one.start < end and start < one.end for one in findings), (case.why, case.text[start:end])


@pytest.mark.parametrize("case", EACH)
def test_an_approved_caption_is_at_most_a_nudge(case: Case) -> None:
    assert evaluate(case.official, case.official, case.context, STARTER_RULES).level <= Level.NUDGE
