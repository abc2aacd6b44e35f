"""How fast and how well the clicks are judged, over the recorded cases."""

import json
import time
from collections import Counter
from pathlib import Path
from typing import Any

from api.sharing.clicks import judge as judging
from api.sharing.clicks.judge import Verdict, judge
from tests.benchmarks import judged_clicks

RECORDED = Path(__file__).parents[1] / "data" / "clicks"
ROUNDS = 200


def main() -> None:
    """Print judgements a second, with user agents seen before and never seen, and accuracy for each verdict."""
    cases = [
        json.loads(line) for name in ("cases", "more") for line in (RECORDED / f"{name}.jsonl").read_text().splitlines()
    ]
    _print_accuracy(cases)
    judge(cases[0]["method"], cases[0]["headers"])  # loads the list of crawlers
    known = _per_second(cases, forget=False)
    unknown = _per_second(cases, forget=True)
    print(f"  judgements a second: {known:,.0f} with known user agents, {unknown:,.0f} with new ones")
    judged_clicks.main()


def _print_accuracy(cases: list[dict[str, Any]]) -> None:
    expected, right, claimed = Counter[str](), Counter[str](), Counter[str]()
    for case in cases:
        verdict = judge(case["method"], case["headers"]).verdict
        expected[case["expected"]] += 1
        claimed[verdict] += 1
        right[verdict] += verdict == case["expected"]
    print(f"clicks: {right.total()} of {len(cases)} cases are judged right")
    for verdict in Verdict:
        precision = right[verdict] / max(claimed[verdict], 1)
        recall = right[verdict] / max(expected[verdict], 1)
        print(f"  {verdict:8} {expected[verdict]:3} cases, precision {precision:.1%}, recall {recall:.1%}")


def _per_second(cases: list[dict[str, Any]], *, forget: bool) -> float:
    start = time.perf_counter()
    for _ in range(ROUNDS):
        if forget:
            judging.forget_agents()
        for case in cases:
            judge(case["method"], case["headers"])
    return ROUNDS * len(cases) / (time.perf_counter() - start)


if __name__ == "__main__":
    main()
