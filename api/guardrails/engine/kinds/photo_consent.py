"""People can be recognised in a picture that the text talks about, and nothing says that they agreed.

Both stand in one sentence; a camera speaks for the sentence before it and the one behind it. An empty room, people from
behind, and the author alone need nobody's consent.
"""

import re
from collections.abc import Iterator

from api.core.languages import Language
from api.guardrails.engine.findings import Hit
from api.guardrails.engine.normalise import Span
from api.guardrails.engine.phrases import LEXICONS
from api.guardrails.engine.phrases.lexicon import Lexicon
from api.guardrails.engine.phrases.phrase_list import pattern
from api.guardrails.engine.reading import Reading

_CAMERA = re.compile("[📷📸🤳🎥📹🖼]")


def find(reading: Reading) -> list[Hit]:
    """One finding for each sentence with people in a picture, unless the text speaks of consent."""
    text = reading.plain.text
    scenes = list(dict.fromkeys(_scenes(reading)))
    if not scenes or any(pattern(lexicon.consent).found_in(text) for lexicon in LEXICONS.values()):
        return []
    hits = {}
    for (first, last), language in scenes:
        people = _people_in(text[first:last], LEXICONS[language])
        if people:
            hits[first] = Hit(*reading.plain.span(first + people[0], first + people[1]))
    return list(hits.values())


def _scenes(reading: Reading) -> Iterator[tuple[Span, Language]]:
    """The stretches that talk of a picture, each with the language that may name the people in it."""
    text, scopes = reading.plain.text, reading.scopes
    for language, lexicon in LEXICONS.items():
        for picture in pattern(lexicon.pictures).finditer(text):
            yield scopes.sentence(picture.start()), language
        for camera in _CAMERA.finditer(text):
            first, _ = scopes.sentence(max(0, camera.start() - 1))
            _, end = scopes.sentence(camera.start())
            yield (first, scopes.sentence(end)[1] if end < len(text) else end), language


def _people_in(sentence: str, lexicon: Lexicon) -> Span | None:
    if pattern(lexicon.nobody_there).found_in(sentence):
        return None
    found = pattern(lexicon.people).search(sentence)
    return found.span() if found else None
