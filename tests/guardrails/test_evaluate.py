"""Rules over findings: strictest wins, every reason is kept, and only the difference is judged."""

import pytest

from api.content.networks import Network
from api.content.schemas import Category
from api.core.languages import Language
from api.guardrails.engine.evaluate import evaluate
from api.guardrails.engine.facts import PostFacts, RuleSpec
from api.guardrails.engine.findings import Suggestion
from api.guardrails.engine.fingerprint import fingerprint, trace_of
from api.guardrails.engine.levels import Level, strictest
from api.guardrails.policy.starter import STARTER_RULES
from tests.guardrails.making import BANK, PLAN, context


def test_levels_go_from_pass_to_block() -> None:
    assert list(Level) == sorted(Level, key=lambda level: level.strictness)
    assert Level.PASS < Level.INFORM < Level.NUDGE < Level.ACKNOWLEDGE < Level.DISCLOSE < Level.HOLD < Level.BLOCK
    assert strictest([]) is Level.PASS
    assert strictest([Level.HOLD, Level.NUDGE]) is Level.HOLD


def test_the_strictest_level_wins_and_every_reason_is_kept() -> None:
    text = "Guaranteed returns, €50 a month. Pay to DE89 3704 0044 0532 0130 00."
    verdict = evaluate(text, PLAN["en"], context(), STARTER_RULES)
    assert verdict.level is Level.BLOCK
    assert [(one.kind, one.level) for one in verdict.findings] == [
        ("guaranteed_return", Level.BLOCK),
        ("iban", Level.BLOCK),
        ("unapproved_rate", Level.HOLD),
        ("missing_disclosure", Level.DISCLOSE),
        ("missing_disclosure", Level.DISCLOSE),
        ("missing_risk_warning", Level.DISCLOSE),
    ]
    assert all(one.paragraph for one in verdict.findings)


def test_what_must_be_disclosed_is_added_once() -> None:
    verdict = evaluate("From €25 a month, lovely.", PLAN["en"], context(), STARTER_RULES)
    assert verdict.level is Level.DISCLOSE
    assert verdict.adds == f"{BANK.disclosure['en']} #ad {BANK.investment_warning['en']}"
    healed = evaluate(f"From €25 a month, lovely. {verdict.adds}", PLAN["en"], context(), STARTER_RULES)
    assert healed.level is Level.PASS


@pytest.mark.parametrize(("fact", "kind"), [("embargoed", "embargo"), ("expired", "expired"), ("recalled", "recalled")])
def test_a_post_that_may_not_go_out_is_blocked_even_unedited(fact: str, kind: str) -> None:
    state = context(post=PostFacts(**{fact: True}))
    verdict = evaluate(PLAN["en"], PLAN["en"], state, STARTER_RULES)
    assert verdict.level is Level.BLOCK
    assert verdict.findings[0].kind == kind


def test_an_unedited_caption_gets_no_more_than_a_nudge_whatever_it_holds() -> None:
    official = "Guaranteed returns of 9%, pay to DE89 3704 0044 0532 0130 00, CALL US RIGHT NOW PLEASE!!!"
    verdict = evaluate(f"  {official}\n", official, context(), STARTER_RULES)
    assert verdict.level is Level.NUDGE


def test_a_rule_in_observe_mode_changes_nothing_for_the_writer() -> None:
    rules = [RuleSpec(kind="iban", level=Level.BLOCK, observe=True)]
    verdict = evaluate("DE89 3704 0044 0532 0130 00", "", context(), rules)
    assert verdict.level is Level.PASS
    assert not verdict.findings
    assert [one.kind for one in verdict.observed] == ["iban"]


@pytest.mark.parametrize(
    "rule",
    [
        RuleSpec(kind="iban", level=Level.BLOCK, languages=(Language.DE,)),
        RuleSpec(kind="iban", level=Level.BLOCK, networks=(Network.X,)),
        RuleSpec(kind="iban", level=Level.BLOCK, categories=(Category.JOBS,)),
        RuleSpec(kind="of tomorrow", level=Level.BLOCK),
    ],
)
def test_a_rule_that_does_not_apply_finds_nothing(rule: RuleSpec) -> None:
    assert evaluate("DE89 3704 0044 0532 0130 00", "", context(), [rule]).level is Level.PASS


def test_a_customer_number_is_blocked_under_a_milder_rule() -> None:
    rules = [RuleSpec(kind="customer_data", level=Level.HOLD)]
    assert evaluate("Customer 4012 3456 smiled.", "", context(), rules).level is Level.BLOCK


def test_a_suggestion_put_in_place_heals_the_text() -> None:
    text = "From €25 a month with guaranteed returns. You may lose money. #ad I work for Norvia Bank."
    (finding,) = evaluate(text, PLAN["en"], context(), STARTER_RULES).findings
    assert isinstance(finding.suggestion, Suggestion)
    healed = text[: finding.suggestion.start] + finding.suggestion.text + text[finding.suggestion.end :]
    assert evaluate(healed, PLAN["en"], context(), STARTER_RULES).level is Level.PASS


def test_a_fingerprint_needs_the_key_and_knows_the_words_in_other_clothes() -> None:
    assert fingerprint("Guaranteed Profit", b"k") == fingerprint("guarаnteed\u200b profit", b"k")
    assert fingerprint("Guaranteed profit", b"k") != fingerprint("Guaranteed profit", b"other")
    assert "guaranteed" not in fingerprint("guaranteed", b"k")


def test_a_trace_keeps_the_rule_the_span_and_no_words() -> None:
    text = "Pay to DE89 3704 0044 0532 0130 00"
    (finding,) = evaluate(text, "", context(category=Category.EVENT), STARTER_RULES).findings
    trace = trace_of(finding, text, b"k")
    assert (trace.kind, trace.start, trace.end, trace.length) == ("iban", 7, 34, 34)
    assert trace.fingerprint == fingerprint("DE89 3704 0044 0532 0130 00", b"k")


def test_a_rate_and_a_promise_beside_it_are_one_finding_with_a_better_wording() -> None:
    text = "2.9%, guaranteed return, and you may lose money. #ad I work for Norvia Bank."
    findings = evaluate(text, PLAN["en"], context(), STARTER_RULES).findings
    (promise,) = [one for one in findings if one.kind == "guaranteed_return"]
    assert text[promise.start : promise.end] == "guaranteed return"
    assert promise.suggestion is not None
