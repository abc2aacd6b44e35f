"""The policy that a new instance starts with."""

import pytest

from api.core.languages import Language
from api.guardrails.policy import anchors, starter
from api.guardrails.policy.checks import check_text

ANCHORS = list(anchors.paragraphs(starter.text(Language.EN)))


@pytest.mark.parametrize("language", list(Language))
def test_the_starter_policy_has_the_same_paragraphs_in_every_language(language: Language) -> None:
    check_text(starter.text(language))
    assert list(anchors.paragraphs(starter.text(language))) == ANCHORS


def test_every_starter_rule_has_its_paragraph() -> None:
    assert {rule.paragraph for rule in starter.STARTER_RULES} <= set(ANCHORS)


def test_no_two_starter_rules_share_a_code() -> None:
    codes = [rule.code for rule in starter.STARTER_RULES]
    assert len(codes) == len(set(codes))
