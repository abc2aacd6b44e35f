"""The judgement: rules over one text, every reason kept, the strictest level wins."""

from collections.abc import Iterator, Sequence

from api.guardrails.engine.facts import Context, RuleSpec
from api.guardrails.engine.findings import Finding, Hit, Verdict
from api.guardrails.engine.kinds import FINDERS, MANNERS, POST_STATES, custom
from api.guardrails.engine.kinds.over_length import outgoing
from api.guardrails.engine.levels import Level, strictest
from api.guardrails.engine.reading import Reading


def evaluate(text: str, official: str, context: Context, rules: Sequence[RuleSpec]) -> Verdict:
    """Judge what a person made of an approved caption.

    Only the difference is judged: an unedited caption gets nudges about its manners at most, however strict their
    rules are, unless the post itself may not go out. More rules and stricter ones never make the level milder.
    A rule in observe mode changes nothing but `observed`. Rules of an unknown kind are ignored: a policy may be newer
    than the code. `adds` is what the missing disclosures and warnings ask for, in the order of the findings.
    """
    reading = Reading(text, official, context)
    known: dict[str, list[Hit]] = {}
    judged = [pair for rule in rules if rule.applies(context) for pair in _findings(rule, reading, known)]
    counted = _tidy(finding for finding, rule in judged if not rule.observe)
    adds = outgoing("", *dict.fromkeys(_addition(finding) for finding in counted if finding.level is Level.DISCLOSE))
    return Verdict(
        level=strictest(finding.level for finding in counted),
        findings=counted,
        observed=_tidy(finding for finding, rule in judged if rule.observe),
        adds=adds,
    )


def _findings(rule: RuleSpec, reading: Reading, known: dict[str, list[Hit]]) -> Iterator[tuple[Finding, RuleSpec]]:
    if reading.unedited and rule.kind not in POST_STATES | MANNERS:
        return
    ceiling = Level.NUDGE if reading.unedited and rule.kind in MANNERS else Level.BLOCK
    for hit in _hits(rule, reading, known):
        yield _finding(rule, hit, at_most=ceiling), rule


def _hits(rule: RuleSpec, reading: Reading, known: dict[str, list[Hit]]) -> list[Hit]:
    """What the rule's finder sees; `known` spares a second look when several rules are of one kind."""
    if rule.kind == custom.KIND:
        return custom.find(reading, rule)
    if rule.kind not in known:
        known[rule.kind] = FINDERS[rule.kind](reading) if rule.kind in FINDERS else []
    return known[rule.kind]


def _finding(rule: RuleSpec, hit: Hit, *, at_most: Level) -> Finding:
    return Finding(
        kind=rule.kind,
        level=min(strictest((rule.level, hit.at_least)), at_most),
        start=hit.start,
        end=hit.end,
        rule=rule.code,
        paragraph=rule.paragraph,
        args=hit.args,
        suggestion=hit.suggestion,
        words=rule.words,
    )


def _tidy(findings: Iterator[Finding]) -> tuple[Finding, ...]:
    """Strictest first, then in the order of the text; one finding a kind and place."""
    ordered = sorted(findings, key=lambda one: (-one.level.strictness, one.start, -one.end, one.kind))
    kept: list[Finding] = []
    reached: dict[object, int] = {}
    for finding in ordered:
        own = finding.rule if finding.kind == custom.KIND else ""
        alike = (finding.kind, own, finding.level, finding.args.get("sentence"))
        if finding.end > reached.get(alike, -1):
            kept.append(finding)
            reached[alike] = finding.end
    return tuple(kept)


def _addition(finding: Finding) -> str:
    return str(finding.args.get("sentence", ""))
