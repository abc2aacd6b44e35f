"""What a company looks for by a rule of its own: a pattern, or phrases, one a line (`patterns.py`).

What the approved caption says too is no finding. The rule brings its words along, and what to say instead.
"""

from itertools import islice
from typing import Any

from api.guardrails.engine.facts import RuleSpec, RuleWords
from api.guardrails.engine.findings import Hit, Suggestion
from api.guardrails.engine.patterns import Unreadable, compiled
from api.guardrails.engine.reading import Reading

KIND = "custom"
_MOST = 50
"""Places that are looked at; a pattern that fits more often means the whole text anyway."""


def find(reading: Reading, rule: RuleSpec) -> list[Hit]:
    """Every place that the rule's pattern fits in what the person added; nothing for a pattern that can't be read."""
    try:
        finder = compiled(rule.pattern) if rule.pattern.strip() else None
    except Unreadable:
        return []
    found = list(islice(_fitting(finder, reading.plain.text), _MOST)) if finder else []
    approved = {match.group() for match in _fitting(finder, reading.approved.text)} if found else set()
    return [_hit(match, reading, rule) for match in found if match.group() not in approved]


def _fitting(finder: Any, text: str) -> Any:
    return (match for match in finder.finditer(text) if match.group())


def _hit(match: Any, reading: Reading, rule: RuleSpec) -> Hit:
    start, end = reading.plain.span(*match.span())
    instead = rule.words.get(reading.language, RuleWords("", "", "")).suggestion
    return Hit(start, end, {"words": reading.text[start:end]}, Suggestion(start, end, instead) if instead else None)
