"""An example as an officer sees it: some words around what was found, and nothing that nobody may see."""

import re

from api.compliance.schemas import Example
from api.compliance.tallies import Mark

AROUND = 100
IDENTIFYING = frozenset({"iban", "card_number", "customer_data", "phone_or_email"})
"""Kinds whose finds are not shown a second time: that they stand there is enough to judge the rule."""
_SIGN = re.compile(r"\w")


def excerpt_of(mark: Mark, text: str) -> Example:
    """The words around the mark, cut between words; the mark's place in them counts code points."""
    first, last = _edges(text, mark)
    words = text[mark.start : mark.end]
    shown = _SIGN.sub("•", words) if mark.kind in IDENTIFYING else words
    before = ("… " if first else "") + text[first : mark.start]
    behind = text[mark.end : last] + (" …" if last < len(text) else "")
    return Example(
        excerpt=before + shown + behind,
        start=len(before),
        end=len(before) + len(shown),
        level=mark.level,
        language=mark.language,
        network=mark.network,
    )


def _edges(text: str, mark: Mark) -> tuple[int, int]:
    first, last = max(0, mark.start - AROUND), min(len(text), mark.end + AROUND)
    if first:
        first = text.find(" ", first, mark.start) + 1 or mark.start
    if last < len(text):
        blank = text.rfind(" ", mark.end, last)
        last = blank if blank >= 0 else mark.end
    return first, last
