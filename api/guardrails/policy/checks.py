"""What a rule of a draft must be, and what a draft still lacks: values in, values out."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from hashlib import sha256
from typing import Any

import msgspec

from api.content.audience_rules import canonical
from api.core.errors import Invalid
from api.core.languages import Language
from api.guardrails.engine import patterns
from api.guardrails.engine.kinds import FINDERS
from api.guardrails.engine.levels import Level
from api.guardrails.policy import anchors
from api.guardrails.policy.draft_schemas import PolicyText, RuleInput, RuleView

CUSTOM = "custom"
DISCLOSING = frozenset({"missing_disclosure", "missing_risk_warning"})
"""Kinds that know which sentence to add."""
JUDGING = ("kind", "level", "languages", "networks", "categories", "audience", "pattern")
"""The fields that decide what a rule does to a text; the others say it, or say who answers for it."""


class Lack(msgspec.Struct, frozen=True):
    """What keeps a draft from being published: the field, the code of the sentence that says so, and its values."""

    field: str
    code: str
    values: dict[str, Any] = {}


def check_rule(rule: RuleInput) -> None:
    """Raise `Invalid`, naming the field, for a rule that can't be kept even in a draft."""
    if rule.kind not in FINDERS and rule.kind != CUSTOM:
        raise Invalid("rule-kind", field="rule.kind", kind=rule.kind)
    if rule.level is Level.PASS or (rule.level is Level.DISCLOSE and rule.kind not in DISCLOSING):
        raise Invalid("rule-level", field="rule.level")
    if rule.kind != CUSTOM and rule.pattern:
        raise Invalid("rule-not-custom", field="rule.pattern")
    if rule.kind != CUSTOM and rule.words:
        raise Invalid("rule-not-custom", field="rule.words")
    if rule.pattern:
        _check_pattern(rule.pattern)


def check_text(body: str) -> None:
    """Raise `Invalid` for words whose paragraphs can't be told apart, or that bring HTML along."""
    twice, foreign = anchors.doubled(body), anchors.markup(body)
    if twice is not None:
        raise Invalid("policy-anchor-twice", field="body", anchor=twice)
    if foreign is not None:
        raise Invalid("policy-markup", field="body", markup=foreign)


def lacks(texts: Sequence[PolicyText], rules: Sequence[RuleView], new: Collection[str], today: date) -> Iterator[Lack]:
    """What is missing before the draft can be published, in the order in which an officer meets it."""
    bodies = {one.language: one.body for one in texts if one.body.strip()}
    for language in Language:
        if language not in bodies:
            yield Lack(f"texts.{language}.body", "policy-text-missing", {"spoken": language})
    known = {language: anchors.paragraphs(body).keys() for language, body in bodies.items()}
    for rule in rules:
        yield from _lacks_paragraph(rule, known)
        yield from _lacks_words(rule)
        yield from _lacks_answer(rule, new, today)


def lacks_news(texts: Sequence[PolicyText]) -> Iterator[Lack]:
    """Who is asked to say yes again is told what changed, in their language."""
    for one in texts:
        if not one.changes.strip():
            yield Lack(f"texts.{one.language}.changes", "policy-changes-missing", {"spoken": one.language})


def essence(rule: RuleInput | RuleView) -> bytes:
    """Equal for rules that do the same to every text."""
    parts = {name: getattr(rule, name) for name in JUDGING}
    parts["audience"] = canonical(rule.audience) if rule.audience else None
    for name in ("languages", "networks", "categories"):
        parts[name] = sorted(parts[name])
    return sha256(msgspec.json.encode(parts, order="deterministic")).digest()


def _check_pattern(pattern: str) -> None:
    try:
        everywhere = patterns.finds_nothing(pattern)
    except patterns.Unreadable as wrong:
        raise Invalid("rule-pattern-unreadable", field="rule.pattern", reason=str(wrong)) from wrong
    if everywhere:
        raise Invalid("rule-pattern-everywhere", field="rule.pattern")


def _lacks_paragraph(rule: RuleView, known: Mapping[Language, Collection[str]]) -> Iterator[Lack]:
    for language, names in known.items():
        if rule.paragraph not in names:
            values = {"paragraph": rule.paragraph, "spoken": language}
            yield Lack(f"rules.{rule.code}.paragraph", "rule-paragraph-missing", values)


def _lacks_words(rule: RuleView) -> Iterator[Lack]:
    if rule.kind != CUSTOM:
        return
    if not rule.pattern:
        yield Lack(f"rules.{rule.code}.pattern", "rule-pattern-needed")
    for language in Language:
        if language not in rule.words:
            yield Lack(f"rules.{rule.code}.words.{language}", "rule-words-needed", {"spoken": language})


def _lacks_answer(rule: RuleView, new: Collection[str], today: date) -> Iterator[Lack]:
    """A rule of the company's own begins with somebody who answers for it and a day on which it is thought over."""
    if rule.sunset_on is not None and rule.sunset_on <= today:
        yield Lack(f"rules.{rule.code}.sunset_on", "rule-sunset-past")
    if rule.kind != CUSTOM or rule.code not in new:
        return
    if rule.owner is None:
        yield Lack(f"rules.{rule.code}.owner", "rule-owner-needed")
    if rule.sunset_on is None:
        yield Lack(f"rules.{rule.code}.sunset_on", "rule-sunset-needed")
