"""Every kind has its words, and every rule its paragraph, in every language."""

import re
from pathlib import Path

import pytest

from api.core.languages import Language
from api.core.words import say
from api.guardrails import engine
from api.guardrails.engine.findings import Finding
from api.guardrails.engine.kinds import FINDERS
from api.guardrails.engine.levels import Level
from api.guardrails.policy import starter

WORDS = Path(engine.__file__).parent / "words"
SAMPLE = {
    "words": "risk-free",
    "written": "2.4%",
    "approved": "2.1%",
    "sentence": "I work here.",
    "excess": 3,
    "limit": 280,
    "length": 283,
    "name": "Kestrel",
    "domain": "cv.example",
    "number": 4,
    "most": 3,
    "begins": "09:00",
    "ends": "17:00",
    "colleagues": 20,
    "minutes": 12,
    "days": 2,
    "date": "11 February 2027",
    "weekday": 5,
}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", FINDERS)
def test_a_finding_says_what_why_and_what_to_do(language: Language, kind: str) -> None:
    for message in Finding(kind, Level.HOLD, 0, 0).messages():
        assert len(say(language, message, **SAMPLE)) > 20


@pytest.mark.parametrize("language", Language)
def test_a_number_without_an_approved_one_has_words_of_its_own(language: Language) -> None:
    known = say(language, "finding-unapproved_rate-what", written="2.4%", approved="2.1%")
    unknown = say(language, "finding-unapproved_rate-what", written="2.4%", approved="none")
    assert "2.1%" in known
    assert "none" not in unknown


@pytest.mark.parametrize("language", Language)
def test_all_languages_have_the_same_messages_and_variables(language: Language) -> None:
    assert _messages(language) == _messages(Language.EN)


@pytest.mark.parametrize("language", Language)
def test_every_rule_has_its_paragraph(language: Language) -> None:
    anchors = set(re.findall(r'<a id="p(\d+)"></a>\n## § \1 ', starter.text(language)))
    assert {rule.paragraph for rule in starter.STARTER_RULES} <= anchors
    assert anchors == {str(number) for number in range(1, len(anchors) + 1)}


def test_the_starter_rules_name_known_kinds_once() -> None:
    kinds = [rule.kind for rule in starter.STARTER_RULES]
    assert set(kinds) == set(FINDERS) - starter.LEFT_OUT
    assert len(kinds) == len(set(kinds))


def _messages(language: Language) -> dict[str, set[str]]:
    blocks = re.split(r"\n(?=[a-z])", (WORDS / f"{language}.ftl").read_text(encoding="utf-8"))
    return {
        block.split(" = ", 1)[0]: set(re.findall(r"\$(\w+)", block))
        for block in blocks
        if re.match(r"[a-z-]+_?", block)
    }
