"""Not one word of one's own: the approved caption as it is, or with words only moved or left out."""

from api.guardrails.engine.findings import Hit
from api.guardrails.engine.reading import Reading


def find(reading: Reading) -> list[Hit]:
    """One finding about the text as a whole when the person added no word."""
    if not reading.plain.text.strip() or reading.difference.added:
        return []
    return [Hit(0, 0)]
