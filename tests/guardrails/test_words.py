"""Whatever is refused or found has words of its own."""

import re
from pathlib import Path

import pytest

import api.guardrails
from api.core.words import knows
from api.guardrails.engine.kinds import FINDERS

CODE = re.compile(r'(?:NotFound|Conflict|Invalid|Forbidden|__init__)\(\s*"([a-z-]+)"')
OF_POSTS = ("post_not_live", "post_internal", "locked_caption")
ROOM = Path(api.guardrails.__file__).parent
CODES = sorted({code for file in ROOM.rglob("*.py") for code in CODE.findall(file.read_text(encoding="utf-8"))})


@pytest.mark.parametrize("code", CODES)
def test_every_refusal_says_why_and_what_to_do(code: str) -> None:
    assert knows(f"error-{code}")


@pytest.mark.parametrize("kind", [*FINDERS, *OF_POSTS])
def test_every_finding_says_what_why_and_what_to_do(kind: str) -> None:
    assert all(knows(f"finding-{kind}-{part}") for part in ("what", "why", "remedy"))
