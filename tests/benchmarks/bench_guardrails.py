"""How right and how quick the guardrails are: precision and recall per kind, level accuracy, time for a long text."""

import statistics
import time
from collections import Counter

from api.guardrails.engine.evaluate import evaluate
from api.guardrails.engine.levels import Level
from api.guardrails.policy.starter import STARTER_RULES
from tests.guardrails.cases import CASES, Case, level_is_right
from tests.guardrails.making import PLAN, context

ROUNDS = 300
LENGTH = 3000
BUDGET_MS = 5.0


def main() -> None:
    """Print the tables."""
    print_kinds()
    print_levels()
    print_time()


def print_kinds() -> None:
    """Precision and recall per kind over all cases; `-` where nothing was expected or found."""
    expected, found, right = Counter[str](), Counter[str](), Counter[str]()
    for case in CASES:
        kinds = {finding.kind for finding in case.verdict().findings}
        expected.update(case.expected.real_kinds)
        found.update(kinds)
        right.update(kinds & case.expected.real_kinds)
    print(f"{'kind':<22}{'cases':>6}{'found':>7}{'precision':>11}{'recall':>8}")
    for kind in sorted(expected | found, key=lambda kind: (-expected[kind], kind)):
        precision, recall = _share(right[kind], found[kind]), _share(right[kind], expected[kind])
        print(f"{kind:<22}{expected[kind]:>6}{found[kind]:>7}{precision:>11}{recall:>8}")


def print_levels() -> None:
    """How many texts get the level they deserve: where every expected kind has a finder, and over all cases."""
    covered = [case for case in CASES if case.is_covered]
    print(f"\nlevel right: {_count(covered)} of {len(covered)} with implemented kinds only")
    print(f"level right: {_count(CASES)} of all {len(CASES)}")


def print_time() -> None:
    """Processor time for one judgement by all rules on texts of 3,000 characters."""
    print(f"\nthis machine now counts to a million in {_counting():.0f} ms")
    print(f"processor time, {LENGTH} characters, {len(STARTER_RULES)} rules, {ROUNDS} rounds each")
    for name, text in long_texts().items():
        times = [_milliseconds(text) for _ in range(ROUNDS)]
        p50, p99 = statistics.median(times), statistics.quantiles(times, n=100)[98]
        verdict = "within" if p99 < BUDGET_MS else "OVER"
        print(f"{name:<22}p50 {p50:6.2f} ms   p99 {p99:6.2f} ms   {verdict} {BUDGET_MS:.0f} ms")


def long_texts() -> dict[str, str]:
    """Real writing strung together: texts that pass, texts of all kinds, and 200 numbers in a row."""
    harmless = " ".join(case.text for case in CASES if case.expected.level is Level.PASS and case.language == "en")
    everything = " ".join(case.text for case in CASES)
    hostile = "2.1% a year, € 20 per maand, DE89 3704 0044 0532 0130 01, two point one per cent, no risk? " * 40
    return {
        "harmless": harmless[:LENGTH],
        "full of findings": everything[:LENGTH],
        "made to be slow": hostile[:LENGTH],
    }


def _counting() -> float:
    """Milliseconds for a fixed piece of work: how busy or slow the machine is while it measures."""
    begin = time.process_time()
    sum(range(1_000_000))
    return (time.process_time() - begin) * 1000


def _milliseconds(text: str) -> float:
    begin = time.process_time()
    evaluate(text, PLAN["en"], context(), STARTER_RULES)
    return (time.process_time() - begin) * 1000


def _count(cases: list[Case]) -> int:
    return sum(level_is_right(case, case.verdict()) for case in cases)


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2f}" if whole else "-"


if __name__ == "__main__":
    main()
