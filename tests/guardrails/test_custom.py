"""Rules of a company's own: patterns and phrases, in what the person added."""

import pytest

from api.guardrails.engine.evaluate import evaluate
from api.guardrails.engine.facts import RuleSpec, RuleWords
from api.guardrails.engine.findings import Finding
from api.guardrails.engine.levels import Level
from api.guardrails.engine.patterns import LONGEST, Unreadable, compiled
from tests.guardrails.making import context

WORDS = {"en": RuleWords("That is our slang.", "Nobody else knows it.", "Say it plainly.", "very good")}


def findings(text: str, pattern: str, official: str = "") -> list[Finding]:
    rule = RuleSpec(kind="custom", code="slang", level=Level.HOLD, paragraph="8", pattern=pattern, words=WORDS)
    return list(evaluate(text, official, context(), [rule]).findings)


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("moon|lambo", "To the MOON!", "MOON"),
        ("käufer", "Unsere Kaufer, unsere KÄUFER", "Kaufer"),
        ("kaufer", "Unsere KÄUFER", "KÄUFER"),
        (r"project \w+bird", "It is Project Blackbird.", "Project Blackbird"),
        (r"\d{3}\D\d{3}", "Look: 123-456!", "123-456"),
        ("to the moon\ndiamond hands", "Diamond  Hands forever", "Diamond  Hands"),
        ("moon\n", "m\u200bo\u200bon", "m\u200bo\u200bon"),
    ],
)
def test_a_pattern_finds_words_in_any_clothes(pattern: str, text: str, found: str) -> None:
    finding = findings(text, pattern)[0]
    assert text[finding.start : finding.end] == found


def test_a_phrase_is_found_as_whole_words_only() -> None:
    assert not findings("Moonlight, honeymoon", "moon\nhodl")


def test_what_the_caption_says_is_no_finding() -> None:
    assert not findings("To the moon, friends!", "moon", "We sponsor a trip to the moon.")


def test_the_finding_brings_the_rules_words_and_its_suggestion() -> None:
    (finding,) = findings("This is bussin.", "bussin")
    assert (finding.rule, finding.level, finding.paragraph, finding.words) == ("slang", Level.HOLD, "8", WORDS)
    assert finding.suggestion is not None
    assert finding.suggestion.text == "very good"


def test_two_own_rules_both_find_the_same_words() -> None:
    rules = [RuleSpec(kind="custom", code=code, level=Level.HOLD, pattern="moon") for code in ("one", "two")]
    found = evaluate("To the moon", "", context(), rules).findings
    assert [one.rule for one in found] == ["one", "two"]


@pytest.mark.parametrize("pattern", ["(a", "a{2000}", "(?=a)", r"(a)\1", "a" * (LONGEST + 1), "(?:a{1000}b){1000}"])
def test_a_pattern_that_cannot_be_read_says_why_and_finds_nothing(pattern: str) -> None:
    with pytest.raises(Unreadable, match=r"\w"):
        compiled(pattern)
    assert not findings("aaaa", pattern)


def test_a_pattern_that_fits_everywhere_stays_bounded() -> None:
    assert 0 < len(findings("word " * 600, r"\w+ ")) <= 50
