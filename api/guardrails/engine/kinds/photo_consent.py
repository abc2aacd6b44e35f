"""People can be recognised in a picture that the text talks about, and nothing says that they agreed.

Both words stand in one sentence. An empty room, people from behind, and the author alone need nobody's consent.
"""

from api.guardrails.engine.findings import Hit
from api.guardrails.engine.phrases import LEXICONS
from api.guardrails.engine.phrases.lexicon import Lexicon
from api.guardrails.engine.phrases.phrase_list import pattern
from api.guardrails.engine.reading import Reading


def find(reading: Reading) -> list[Hit]:
    """One finding for each sentence with people in a picture, unless the text speaks of consent."""
    text = reading.plain.text
    if any(pattern(lexicon.consent).found_in(text) for lexicon in LEXICONS.values()):
        return []
    hits = {}
    for lexicon in LEXICONS.values():
        for picture in pattern(lexicon.pictures).finditer(text):
            first, last = reading.scopes.sentence(picture.start())
            people = _people_in(text[first:last], lexicon)
            if people:
                hits[first] = Hit(*reading.plain.span(first + people[0], first + people[1]))
    return list(hits.values())


def _people_in(sentence: str, lexicon: Lexicon) -> tuple[int, int] | None:
    if pattern(lexicon.nobody_there).found_in(sentence):
        return None
    found = pattern(lexicon.people).search(sentence)
    return found.span() if found else None
