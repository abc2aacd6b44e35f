# ruff: noqa: INP001 -- a script, not a package
"""Write `src/guardrails/local/notice.cases.json`: rules for phones, and what the server finds in texts.

A test holds the app to it: a phone may see less than the server, never more. Run from the project's root after changing
`api/guardrails/`: `uv run python pwa/scripts/local_cases.py`.
"""

import json
from pathlib import Path
from typing import Any

import msgspec

from api.content.networks import Network
from api.content.schemas import Category
from api.core.languages import Language
from api.guardrails.engine.evaluate import evaluate
from api.guardrails.engine.facts import BankFacts, Context
from api.guardrails.local import BUILT_IN, local_rules
from api.guardrails.policy.starter import STARTER_RULES

ROOT = Path(__file__).parents[2]
DATA = ROOT / "tests/data/guardrails"
CASES = ROOT / "pwa/src/guardrails/local/notice.cases.json"


def main() -> None:
    bank = msgspec.json.decode((DATA / "bank.json").read_bytes(), type=BankFacts)
    texts = [json.loads(line) for line in (DATA / "cases.jsonl").read_text(encoding="utf-8").splitlines()]
    rules = local_rules(1, STARTER_RULES, bank, Language.EN, Language)
    cases = [_case(one, bank) for one in texts]
    written = {"rules": msgspec.to_builtins(rules), "cases": cases}
    CASES.write_text(json.dumps(written, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


def _case(text: dict[str, Any], bank: BankFacts) -> dict[str, Any]:
    where = {"network": text["network"], "language": text["language"], "category": text["category"]}
    context = Context(
        network=Network(where["network"]),
        language=Language(where["language"]),
        category=Category(where["category"]),
        bank=bank,
    )
    found = evaluate(text["text"], text["official"], context, STARTER_RULES).findings
    kinds = sorted({finding.kind for finding in found if finding.kind in BUILT_IN})
    return {"id": text["id"], **where, "official": text["official"], "text": text["text"], "kinds": kinds}


if __name__ == "__main__":
    main()
