"""A rule tried on a text that an officer types: what it finds there, as the one who writes would read it."""

from api.compliance.schemas import TrialRequest, TrialView
from api.core.languages import Language
from api.guardrails.engine.evaluate import evaluate
from api.guardrails.engine.facts import Context, RuleSpec, RuleWords
from api.guardrails.policy import versions
from api.guardrails.policy.checks import CUSTOM, check_rule
from api.guardrails.saying import said


async def trial(wanted: TrialRequest, speaks: Language) -> TrialView:
    """What the rule alone says about the text, wherever it applies. Nothing of either is kept.

    Raises `Invalid`, naming the field, for a rule that can't be read.
    """
    check_rule(wanted.rule)
    now = await versions.in_force()
    context = Context(network=wanted.network, language=wanted.language, category=wanted.category, bank=now.facts)
    verdict = evaluate(wanted.text, wanted.official, context, [_spec(wanted)])
    return TrialView(findings=said(verdict.findings, speaks))


def _spec(wanted: TrialRequest) -> RuleSpec:
    """The rule wherever it applies; one of the company's own that is just begun has nothing to say yet."""
    rule = wanted.rule
    words = {
        str(language): RuleWords(one.what, one.why, one.remedy, one.suggestion) for language, one in rule.words.items()
    }
    return RuleSpec(
        kind=rule.kind,
        level=rule.level,
        paragraph=rule.paragraph,
        pattern=rule.pattern,
        words=words or ({str(Language.EN): RuleWords("", "", "")} if rule.kind == CUSTOM else {}),
    )
