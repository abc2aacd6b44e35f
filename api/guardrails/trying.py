"""Trying the guardrails on a file of texts, for compliance officers who want to see what a policy makes of old posts.

Values in, values out: no database, nothing kept.
"""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from api.content.networks import Network
from api.content.schemas import Category
from api.core.languages import Language
from api.guardrails.engine.evaluate import evaluate
from api.guardrails.engine.facts import BankFacts, Context, RuleSpec
from api.guardrails.engine.findings import Finding
from api.guardrails.engine.levels import Level
from api.guardrails.saying import said


class Case(msgspec.Struct, frozen=True):
    """One text to try: what was approved, what somebody made of it, where it would go. Other fields are ignored."""

    id: str
    language: Language
    network: Network
    category: Category
    text: str
    official: str = ""


class Found(msgspec.Struct, frozen=True):
    """A finding as the command writes it; `span` is `[start, end)` in Unicode code points."""

    kind: str
    level: Level
    span: tuple[int, int]
    reason: str


class Tried(msgspec.Struct, frozen=True):
    """What the policy makes of one text."""

    id: str
    level: Level
    findings: list[Found]


class NotUnderstood(msgspec.Struct, frozen=True):
    """A line that is no case: its number, counted from 1, and what is wrong with which field."""

    line: int
    what: str


def company_facts(content: bytes) -> tuple[BankFacts, list[str]]:
    """The company's facts from JSON, and the names in it that mean nothing to the engine.

    Raises `msgspec.DecodeError`, which names the field.
    """
    names = msgspec.json.decode(content, type=dict[str, msgspec.Raw])
    known = {field.encode_name for field in msgspec.structs.fields(BankFacts)}
    return msgspec.json.decode(content, type=BankFacts), sorted(names.keys() - known)


def try_all(
    lines: Iterable[bytes], facts: BankFacts, rules: Sequence[RuleSpec], speaks: Language
) -> Iterator[Tried | NotUnderstood]:
    """Judge each line that is not empty, in order; reasons are said in the language that the reader speaks."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            case = msgspec.json.decode(line, type=Case)
        except (msgspec.DecodeError, UnicodeDecodeError) as wrong:
            yield NotUnderstood(number, str(wrong))
        else:
            yield try_one(case, facts, rules, speaks)


def try_one(case: Case, facts: BankFacts, rules: Sequence[RuleSpec], speaks: Language) -> Tried:
    """Judge one text."""
    context = Context(network=case.network, language=case.language, category=case.category, bank=facts)
    verdict = evaluate(case.text, case.official, context, rules)
    return Tried(case.id, verdict.level, [_found(finding, speaks) for finding in verdict.findings])


def _found(finding: Finding, speaks: Language) -> Found:
    [shown] = said([finding], speaks)
    return Found(finding.kind, finding.level, (finding.start, finding.end), f"{shown.what} {shown.why}")
