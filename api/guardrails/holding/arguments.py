"""What an argument may not contain: the very thing that nobody may publish."""

from collections.abc import Collection

import msgspec

from api.content.networks import Network
from api.content.schemas import Category
from api.core.languages import Language
from api.guardrails.engine.evaluate import evaluate
from api.guardrails.engine.facts import Context, RuleSpec
from api.guardrails.engine.levels import Level
from api.guardrails.policy.versions import InForce

LENGTHS = frozenset({"over_length"})


def holds_blocked_words(argument: str, category: Category, languages: Collection[Language], now: InForce) -> bool:
    """Whether a rule blocks something in the argument, wherever else the rule applies.

    Arguments are kept, and what was blocked is not: so it may not come back in through here.
    """
    rules = [_everywhere(rule) for rule in now.rules if rule.kind not in LENGTHS and not rule.observe]
    contexts = [
        Context(network=Network.SHARE_SHEET, language=language, category=category, bank=now.facts)
        for language in languages
    ]
    return any(evaluate(argument, "", context, rules).level is Level.BLOCK for context in contexts)


def _everywhere(rule: RuleSpec) -> RuleSpec:
    return msgspec.structs.replace(rule, networks=(), categories=(), audience="")
