"""The sample of what people really write, read once for tests and the benchmark."""

import msgspec

from api.content.networks import Network
from api.content.schemas import Category
from api.core.languages import Language
from api.guardrails.engine.evaluate import evaluate
from api.guardrails.engine.facts import Context
from api.guardrails.engine.findings import Verdict
from api.guardrails.engine.levels import Level
from api.guardrails.policy.starter import STARTER_RULES
from tests.guardrails.making import BANK, DATA


class Expected(msgspec.Struct, frozen=True):
    """What the verdict must hold; `pass` as a kind means nothing."""

    level: Level
    kinds: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]

    @property
    def real_kinds(self) -> set[str]:
        return set(self.kinds) - {"pass"}


class Case(msgspec.Struct, frozen=True):
    id: str
    language: Language
    network: Network
    official: str
    text: str
    category: Category
    expected: Expected
    why: str

    @property
    def context(self) -> Context:
        return Context(network=self.network, language=self.language, category=self.category, bank=BANK)

    def verdict(self) -> Verdict:
        return evaluate(self.text, self.official, self.context, STARTER_RULES)


def read_cases(name: str) -> list[Case]:
    """One of the labelled sets: `cases`, `tuning`, `indirect`, `fresh`, `second` or `third`."""
    return [msgspec.json.decode(line, type=Case) for line in (DATA / f"{name}.jsonl").read_bytes().splitlines()]


CASES = read_cases("cases")


def level_is_right(case: Case, verdict: Verdict) -> bool:
    """The very level; for `pass`, nothing stricter than a nudge."""
    mild = case.expected.level is Level.PASS and verdict.level <= Level.NUDGE
    return mild or verdict.level is case.expected.level
