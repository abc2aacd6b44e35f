"""How right the guardrails are: precision and recall per kind and level on labelled texts, and every miss with its why.

`cases` is the sample that the kinds were written for; `tuning` are texts by other hands that they were widened on;
`indirect` is full of hints; what to expect say the first figures of `fresh`, `second` and `third`, which stand in
`tests/data/guardrails/README.md`.
"""

from collections import Counter
from collections.abc import Iterable

from api.guardrails.engine.levels import Level
from tests.guardrails.cases import Case, level_is_right, read_cases

SETS = ("cases", "tuning", "indirect", "fresh", "second", "third")
MOST_CAGED = 0.03
LEAST = 0.9


def main() -> None:
    """Print the tables of each set."""
    for name in SETS:
        cases = read_cases(name)
        print(f"\n=== {name}: {len(cases)} texts")
        print_levels(cases)
        print_kinds(cases)
        print_misses(cases)


def print_levels(cases: list[Case]) -> None:
    """How many texts get the level they deserve, and the two figures that matter most."""
    print(f"{'level':<14}{'texts':>6}{'right':>7}")
    for level in reversed(Level):
        deserving = [case for case in cases if case.expected.level is level]
        if deserving:
            print(f"{level:<14}{len(deserving):>6}{_right(deserving):>7}")
    print(f"{'all':<14}{len(cases):>6}{_right(cases):>7}")
    to_block = [case for case in cases if case.expected.level is Level.BLOCK]
    blocked = sum(case.verdict().level is Level.BLOCK for case in to_block)
    to_pass = [case for case in cases if case.expected.level is Level.PASS]
    caged = sum(case.verdict().level >= Level.HOLD for case in to_pass)
    print(f"what must block is blocked: {blocked} of {len(to_block)}")
    print(f"what should pass is held or blocked: {caged} of {len(to_pass)}, at most {MOST_CAGED:.0%} should be")


def print_kinds(cases: list[Case]) -> None:
    """Precision and recall per kind; a further finding that is no stricter than what was expected does no harm."""
    expected, found, right = Counter[str](), Counter[str](), Counter[str]()
    for case in cases:
        kinds = _found(case)
        expected.update(case.expected.real_kinds)
        found.update(kinds)
        right.update(kinds & case.expected.real_kinds)
    print(f"{'kind':<22}{'texts':>6}{'found':>7}{'precision':>11}{'recall':>8}")
    for kind in sorted(expected | found, key=lambda kind: (-expected[kind], kind)):
        _print_kind(kind, expected[kind], found[kind], right[kind])
    _print_kind("all", expected.total(), found.total(), right.total())


def print_misses(cases: Iterable[Case]) -> None:
    """Every text with another level than it deserves, or a kind that was not found, and why it was labelled so."""
    for case in cases:
        missing = case.expected.real_kinds - _found(case)
        if missing or not level_is_right(case, case.verdict()):
            wanted = ", ".join(sorted(case.expected.real_kinds)) or "nothing"
            got = ", ".join(sorted(_found(case))) or "nothing"
            print(f"- {case.id} {case.language} wanted {case.expected.level} ({wanted})")
            print(f"  got {case.verdict().level} ({got}): {case.why}")


def _found(case: Case) -> set[str]:
    """The kinds that say something: expected ones, and others where they are stricter than what was expected."""
    return {
        finding.kind
        for finding in case.verdict().findings
        if finding.kind in case.expected.real_kinds
        or finding.level > max(case.expected.level, Level.NUDGE, key=lambda level: level.strictness)
    }


def _right(cases: Iterable[Case]) -> int:
    return sum(level_is_right(case, case.verdict()) for case in cases)


def _print_kind(kind: str, expected: int, found: int, right: int) -> None:
    precision, recall = right / found if found else None, right / expected if expected else None
    below = any(share is not None and share < LEAST for share in (precision, recall))
    shares = "".join(
        f"{'-' if share is None else f'{share:.2f}':>{width}}" for share, width in ((precision, 11), (recall, 8))
    )
    print(f"{kind:<22}{expected:>6}{found:>7}{shares}{'   below 0.9' if below else ''}")


if __name__ == "__main__":
    main()
