"""What trust changes in a verdict. Values in, values out.

Trust belongs to a kind of finding. The company's own rules have one kind between them, so each of those stands for
itself.
"""

from collections.abc import Collection, Iterable

import msgspec

from api.guardrails.engine.findings import Finding, Verdict
from api.guardrails.engine.levels import Level, strictest

OWN_RULE = "custom"


def trust_kind(kind: str, rule: str) -> str:
    """What trust in findings of this kind and rule is kept under."""
    return rule if kind == OWN_RULE and rule else kind


def kinds_held(findings: Iterable[Finding]) -> list[str]:
    """The kinds for which a moderator looks at a text, each once, in one order for everybody who counts them."""
    return sorted({trust_kind(one.kind, one.rule) for one in findings if one.level is Level.HOLD})


def with_trust(verdict: Verdict, trusted: Collection[str]) -> Verdict:
    """The verdict on a text of somebody trusted with these kinds: they tick a warning where others wait.

    Nothing but hold is lowered, and a lowered finding says so.
    """
    findings = sorted((_lowered(one, trusted) for one in verdict.findings), key=lambda one: -one.level.strictness)
    level = strictest(one.level for one in findings)
    return msgspec.structs.replace(verdict, level=level, findings=tuple(findings))


def _lowered(finding: Finding, trusted: Collection[str]) -> Finding:
    if finding.level is not Level.HOLD or trust_kind(finding.kind, finding.rule) not in trusted:
        return finding
    return msgspec.structs.replace(finding, level=Level.ACKNOWLEDGE, trusted=True)
