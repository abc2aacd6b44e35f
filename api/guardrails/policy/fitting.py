"""How eight answers fit the starter policy, the company's facts and its settings: values in, values out."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager

import msgspec

from api.core.errors import Invalid
from api.core.languages import Language
from api.guardrails.engine.facts import RuleSpec
from api.guardrails.engine.levels import Level
from api.guardrails.policy.answer_schemas import Answers
from api.guardrails.policy.practice import Practice, Product
from api.guardrails.policy.schemas import FactsInput
from api.guardrails.policy.starter import STARTER_RULES

CREDIT_WARNINGS = {
    Language.FR: "Un crédit vous engage et doit être remboursé. Vérifiez vos capacités de remboursement avant de vous "
    "engager."
}
"""Sentences for consumer credit that a law prescribes word for word (French Code de la consommation, L312-5)."""

_BORROWED = frozenset({Product.LOANS, Product.MORTGAGES})
NEEDS: Mapping[str, Callable[[Answers], bool]] = {
    "unapproved_rate": lambda answers: bool(answers.products),
    "comparative_claim": lambda answers: bool(answers.products),
    "missing_risk_warning": lambda answers: bool(({Product.INVESTMENTS} | _BORROWED) & set(answers.products)),
}
"""Which starter rules depend on what the company offers; the others are for every company."""


class Fitted(msgspec.Struct, frozen=True):
    """What changes among a draft's rules: codes to take out, rules to add, and codes that observe and that do not."""

    gone: list[str]
    added: list[RuleSpec]
    observed: list[str]
    live: list[str]


def check_answers(answers: Answers) -> None:
    """Raise `Invalid` for a language left out: a rule that can't say in German where one works is no rule there."""
    for language in Language:
        if not answers.disclosure.get(language, "").strip():
            raise Invalid("answers-disclosure", field=f"disclosure.{language}", spoken=language)
        if any(answers.advertisement.values()) and not answers.advertisement.get(language, "").strip():
            raise Invalid("answers-advertisement", field=f"advertisement.{language}", spoken=language)


def fitted_rules(answers: Answers, codes: Iterable[str]) -> Fitted:
    """What becomes of the rules with these codes, and which of the starter policy come to them.

    Rules of the company's own stay as they are. What is blocked is blocked from the start.
    """
    there = set(codes)
    wanted = {rule.kind: rule for rule in STARTER_RULES if NEEDS.get(rule.kind, _always)(answers)}
    unwanted = {rule.kind for rule in STARTER_RULES} - wanted.keys()
    careful = [rule.code for rule in wanted.values() if rule.level is not Level.BLOCK]
    return Fitted(
        gone=sorted(unwanted & there),
        added=[rule for rule in wanted.values() if rule.code not in there],
        observed=careful if answers.observe_first else [],
        live=[] if answers.observe_first else careful,
    )


def fitted_facts(facts: FactsInput, answers: Answers, company: str, warnings: Mapping[Language, str]) -> FactsInput:
    """The facts with the answers in them; `warnings` are those about investments where the company wrote none."""
    products = set(answers.products)
    return msgspec.structs.replace(
        facts,
        bank=facts.bank or company,
        disclosure=answers.disclosure,
        advertisement=answers.advertisement,
        investment_warning=(facts.investment_warning or dict(warnings)) if Product.INVESTMENTS in products else {},
        credit_warning=(facts.credit_warning or dict(CREDIT_WARNINGS)) if _BORROWED & products else {},
    )


def fitted_practice(practice: Practice, answers: Answers) -> Practice:
    """The settings with the answers in them."""
    return msgspec.structs.replace(
        practice,
        products=tuple(dict.fromkeys(answers.products)),
        working_time=answers.working_time,
        networks=tuple(dict.fromkeys(answers.networks)),
        opens=answers.opens,
        closes=answers.closes,
        weekdays=answers.weekdays,
        holidays_of=answers.holidays_of,
        hours_to_decide=answers.hours_to_decide,
        deputies=tuple(dict.fromkeys(answers.deputies)),
        observe_first=answers.observe_first,
        trust_after=answers.trust_after,
        findings_kept_days=answers.findings_kept_days,
    )


def answers_of(practice: Practice, facts: FactsInput) -> Answers:
    """The answers that would change nothing."""
    return Answers(
        products=list(practice.products),
        disclosure=facts.disclosure,
        advertisement=facts.advertisement,
        working_time=practice.working_time,
        networks=list(practice.networks),
        opens=practice.opens,
        closes=practice.closes,
        weekdays=practice.weekdays,
        holidays_of=practice.holidays_of,
        hours_to_decide=practice.hours_to_decide,
        deputies=list(practice.deputies),
        observe_first=practice.observe_first,
        trust_after=practice.trust_after,
        findings_kept_days=practice.findings_kept_days,
    )


@contextmanager
def among_answers() -> Iterator[None]:
    """Within the block, a field that makes no sense is named as the answer that it came from."""
    try:
        yield
    except Invalid as wrong:
        wrong.field = f"answers.{wrong.field}"
        raise


def _always(_: Answers) -> bool:
    return True
