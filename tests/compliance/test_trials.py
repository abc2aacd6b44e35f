"""A rule tried on a typed text."""

import pytest

from api.compliance.schemas import TrialRequest
from api.compliance.trials import trial
from api.core.db import fetch_value
from api.core.errors import Invalid
from api.core.languages import Language
from api.guardrails.engine.levels import Level
from api.guardrails.policy.draft_schemas import RuleInput, RuleWordsInput
from tests import make

pytestmark = pytest.mark.usefixtures("db")

WORDS = {Language.EN: RuleWordsInput(what="A bet", why="Nobody knows.", remedy="Leave it out.")}
TEXT = "This one goes to the moon, to the stars."


def moon(pattern: str = "to the moon\nto the stars") -> RuleInput:
    return RuleInput(kind="custom", level=Level.NUDGE, paragraph="5", pattern=pattern, words=WORDS)


async def test_phrases_are_found_where_they_stand_and_said_in_the_rules_own_words() -> None:
    await make.policy()
    tried = await trial(TrialRequest(rule=moon(), text=TEXT, language=Language.EN), Language.EN)
    assert [TEXT[one.start : one.end] for one in tried.findings] == ["to the moon", "to the stars"]
    assert tried.findings[0].what == "A bet"


async def test_a_rule_without_words_is_tried_while_it_is_begun() -> None:
    await make.policy()
    begun = RuleInput(kind="custom", level=Level.NUDGE, paragraph="5", pattern="to the moon\nto the stars")
    tried = await trial(TrialRequest(rule=begun, text=TEXT, language=Language.EN), Language.DE)
    assert len(tried.findings) == 2


async def test_a_rule_that_only_applies_elsewhere_is_tried_all_the_same() -> None:
    await make.policy()
    rule = RuleInput(kind="shouting", level=Level.NUDGE, paragraph="10", languages=[Language.FR])
    tried = await trial(
        TrialRequest(rule=rule, text="BUY THIS WONDERFUL THING TODAY", language=Language.EN), Language.EN
    )
    assert [one.kind for one in tried.findings] == ["shouting"]


async def test_a_pattern_that_cannot_be_read_is_named() -> None:
    await make.policy()
    with pytest.raises(Invalid) as wrong:
        await trial(TrialRequest(rule=moon("(moon"), text=TEXT, language=Language.EN), Language.EN)
    assert wrong.value.field == "rule.pattern"


async def test_nothing_of_it_is_kept() -> None:
    await make.policy()
    await trial(TrialRequest(rule=moon(), text=TEXT, language=Language.EN), Language.EN)
    assert await fetch_value("SELECT (SELECT count(*) FROM finding) + (SELECT count(*) FROM replay)") == 0
