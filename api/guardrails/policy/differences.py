"""What differs between two versions of the policy: values in, values out."""

from collections.abc import Iterator, Sequence

import msgspec

from api.core.languages import Language
from api.guardrails.policy import anchors
from api.guardrails.policy.draft_schemas import ChangeKind, PolicyText, RuleDifference, RuleView
from api.guardrails.policy.schemas import ParagraphChange

STORY = frozenset({"retired_at"})
"""Fields that tell what became of a rule, not what it is."""


def rule_differences(before: Sequence[RuleView], after: Sequence[RuleView]) -> list[RuleDifference]:
    """The rules that came, went or changed, by code, in the order of the later version."""
    return list(_differences({one.code: one for one in before}, {one.code: one for one in after}))


def text_in(texts: Sequence[PolicyText], language: Language) -> PolicyText | None:
    """The words in the language, else in English, else in any."""
    by_language = {one.language: one for one in texts}
    return by_language.get(language) or by_language.get(Language.EN) or next(iter(texts), None)


def text_differences(
    before: Sequence[PolicyText], after: Sequence[PolicyText], language: Language
) -> list[ParagraphChange]:
    """The paragraphs that differ, in one language."""
    was, now = text_in(before, language), text_in(after, language)
    return anchors.changes(was.body if was else "", now.body if now else "")


def _differences(before: dict[str, RuleView], after: dict[str, RuleView]) -> Iterator[RuleDifference]:
    for code in (*after, *(code for code in before if code not in after)):
        was, now = before.get(code), after.get(code)
        fields = _fields(was, now) if was and now else []
        if fields or not (was and now):
            change = ChangeKind.CHANGED if fields else ChangeKind.ADDED if now else ChangeKind.REMOVED
            yield RuleDifference(code=code, change=change, fields=fields, before=was, after=now)


def _fields(was: RuleView, now: RuleView) -> list[str]:
    names = [field.name for field in msgspec.structs.fields(RuleView)]
    return [name for name in names if name not in STORY and getattr(was, name) != getattr(now, name)]
