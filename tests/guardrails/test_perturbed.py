"""No verdict hangs on the very words of a sample: other names, numbers, order, casing and spacing give the same one."""

import re
from collections.abc import Callable

import pytest

from api.guardrails.engine.evaluate import evaluate
from api.guardrails.engine.levels import Level
from api.guardrails.policy.starter import STARTER_RULES
from tests.guardrails.cases import CASES, Case

OTHER_NAMES = {
    "Aoife": "Sinead", "Brannigan": "Moriarty", "Niall": "Declan", "Sabine": "Gudrun", "Dijkhuizen": "Terpstra",
    "Marta Rinaldelli": "Elena Bertocchi", "Brinkmeier": "Stratmann", "Melsungen": "Rothenburg", "Damien": "Thierry",
    "Rosa": "Irene", "Line": "Maud", "Bas": "Joris", "Noor": "Fenna", "Patrick": "Connor", "siobhan": "maeve",
}  # fmt: skip
OTHER_NUMBERS = {
    "2.4%": "3.7%", "2,1%": "3,6%", "2,8%": "4,4%", "3️⃣.5️⃣": "4️⃣.7️⃣", "190.000": "245.000", "280.000": "315.000"
}  # fmt: skip

SENTENCES = re.compile(r"(?<=[.!?…])\s+")
ANSWERS = re.compile(r"(?:^|[.!?] )(?:Nee|No|Nein|Yes|Si|Oui|Und|And)\b")
"""Texts that answer or go on: their order is what they say."""
KEEPS_ORDER = {"customer_data", "complaint_reply"}
"""Kinds that may hang on the sentence before."""


def other_names(text: str) -> str:
    for name, other in OTHER_NAMES.items():
        text = re.sub(rf"\b{name}\b", other, text)
    return text


def other_numbers(text: str) -> str:
    for number, other in OTHER_NUMBERS.items():
        text = text.replace(number, other)
    return text


def wider_spacing(text: str) -> str:
    return re.sub(r"(?<=\w) (?=\w)", "  ", text)


def other_blanks(text: str) -> str:
    return text.replace(" ", "\u00a0")


def other_lines(text: str) -> str:
    return SENTENCES.sub("\n", text)


def a_greeting(text: str) -> str:
    return f"Hi! 👋 {text}"


def other_case(text: str) -> str:
    """Small letters, but for names, which are known by their capitals."""
    return re.sub(r"(?:(?<=[.!?] )|^)[A-ZÀ-Þ](?=[a-zà-ÿ])", lambda found: found.group().lower(), text)


def other_order(text: str) -> str:
    first, *rest = SENTENCES.split(text)
    return " ".join([*rest, first])


PERTURBATIONS: tuple[Callable[[str], str], ...] = (
    other_names, other_numbers, wider_spacing, other_blanks, other_lines, a_greeting, other_case, other_order,
)  # fmt: skip


@pytest.mark.parametrize("perturb", PERTURBATIONS, ids=lambda one: one.__name__)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_the_verdict_stays(case: Case, perturb: Callable[[str], str]) -> None:
    text = perturb(case.text)
    if not _is_fair(case, text, perturb):
        return
    verdict = evaluate(text, case.official, case.context, STARTER_RULES)
    assert _comparable(verdict.level) is _comparable(case.verdict().level)


def _is_fair(case: Case, text: str, perturb: Callable[[str], str]) -> bool:
    """Lengths and copies are about the very text, and some kinds need their context."""
    expected = case.expected.real_kinds
    if expected & {"over_length", "identical_caption"} or text == case.text:
        return False
    if perturb is other_order:
        return not expected & KEEPS_ORDER and not ANSWERS.search(case.text)
    return True


def _comparable(level: Level) -> Level:
    """Up to a nudge the style is judged, and style is what was perturbed."""
    return level if level > Level.NUDGE else Level.PASS
