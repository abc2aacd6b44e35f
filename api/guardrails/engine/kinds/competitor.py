"""A competitor of the bank, by name, also with letters of other scripts, digits for letters, or spaced out.

A small word after an article is the thing and not the bank: `a kestrel on the roof`.
"""

import re

from api.guardrails.engine.findings import Hit, Suggestion
from api.guardrails.engine.names import find_name
from api.guardrails.engine.normalise import Folded, Span
from api.guardrails.engine.phrases import LEXICONS
from api.guardrails.engine.reading import Reading

_ARTICLE = re.compile(
    r"(?:^|[^\w])(?:an?|the|two|three|some|een|de|het|twee|ein|eine|einen|der|die|das|den|zwei|un|una|uno|il|lo|la|une|le|les|des|du)\s$"
)


def find(reading: Reading) -> list[Hit]:
    """Every competitor that the approved caption does not name."""
    return [
        _hit(name, span, text, LEXICONS[reading.language].another_bank)
        for text in reading.readings
        for name in reading.context.bank.competitors
        if not find_name(name, reading.approved.text)
        for span in find_name(name, text.text)
        if not _is_a_common_noun(text, span)
    ]


def _is_a_common_noun(text: Folded, span: Span) -> bool:
    start, end = text.span(*span)
    return text.original[start:end].islower() and bool(
        _ARTICLE.search(text.original[max(0, start - 8) : start].lower())
    )


def _hit(name: str, span: Span, text: Folded, wording: str) -> Hit:
    start, end = text.span(*span)
    return Hit(start, end, {"name": name}, Suggestion(start, end, wording))
