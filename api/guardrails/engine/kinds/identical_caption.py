"""Not one word of one's own: the approved caption as it is, or with words only moved or left out."""

import re

from api.guardrails.engine.findings import Hit
from api.guardrails.engine.reading import Reading

_WORD = re.compile(r"[^\W_]+")


def find(reading: Reading) -> list[Hit]:
    """One finding about the text as a whole when the person added no word."""
    if not reading.plain.text.strip() or _has_a_new_word(reading) or reading.difference.added:
        return []
    return [Hit(0, 0)]


def _has_a_new_word(reading: Reading) -> bool:
    """Seen at the first word that the caption lacks, outside amounts, which are compared by value."""
    text, approved = reading.plain.text, reading.approved.text
    amounts = {place for one in reading.quantities for place in range(one.start, one.end)}
    words = (found for found in _WORD.finditer(text) if found.start() not in amounts)
    return any(word.group() not in approved for word in words)
