"""Findings in a person's language."""

from collections.abc import Iterable

from api.core.languages import Language
from api.core.words import say
from api.guardrails import schemas
from api.guardrails.engine.findings import Finding, Suggestion


def said(findings: Iterable[Finding], language: str) -> list[schemas.FindingView]:
    """The findings as somebody reads them: what, why, and what to do."""
    return [_said(finding, language) for finding in findings]


def _said(finding: Finding, language: str) -> schemas.FindingView:
    what, why, remedy = _words(finding, language)
    return schemas.FindingView(
        kind=finding.kind,
        rule=finding.rule,
        level=finding.level,
        start=finding.start,
        end=finding.end,
        what=what,
        why=why,
        remedy=remedy,
        paragraph=finding.paragraph,
        suggestion=_suggestion(finding.suggestion),
        trusted=finding.trusted,
    )


def _words(finding: Finding, language: str) -> tuple[str, str, str]:
    """What, why, remedy: a rule of the company's own brings its words, in English where it lacks the language."""
    if finding.words:
        own = finding.words.get(language) or finding.words.get(Language.EN) or next(iter(finding.words.values()))
        return own.what, own.why, own.remedy
    what, why, remedy = (say(language, message, **finding.args) for message in finding.messages())
    return what, why, remedy


def _suggestion(one: Suggestion | None) -> schemas.Suggestion | None:
    return schemas.Suggestion(start=one.start, end=one.end, text=one.text) if one else None
