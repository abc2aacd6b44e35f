"""The approved caption warns of a risk; the text no longer does, in any words.

'Je kunt je inleg verliezen' or 'Verluste sind möglich' count as well as the official sentence. A sentence that a law
prescribes (French consumer credit) counts only word for word.
"""

import re

from api.guardrails.engine.findings import Hit, Suggestion
from api.guardrails.engine.normalise import folded
from api.guardrails.engine.phrases import LEXICONS
from api.guardrails.engine.phrases.lexicon import Lexicon
from api.guardrails.engine.phrases.phrase_list import pattern
from api.guardrails.engine.reading import Reading
from api.guardrails.engine.scopes import words_before

_WEATHER = (
    "temperatu*", "thermometer*", "mercury", "snow*", "rain*", "leaf", "leaves", "sneeuw*", "regen*", "blad*", "graden",
    "schnee*", "blatter", "laub", "quecksilber", "neve", "pioggia", "foglie", "gradi", "neige", "pluie", "feuilles",
)  # fmt: skip
"""What falls outside warns of nothing."""
_WORD = re.compile(r"[^\W_]+")


def find(reading: Reading) -> list[Hit]:
    """One finding per kind of warning that went missing, with the sentence to add."""
    if reading.context.free_lane:
        return []
    bank = reading.context.bank
    missing = [
        *(text for text in [_missing(bank.credit_warning, reading)] if text),
        *(text for text in [_missing_investment_warning(reading)] if text),
    ]
    at = len(reading.text)
    return [Hit(at, at, {"sentence": text}, Suggestion(at, at, f" {text}")) for text in missing]


def warns(text: str) -> bool:
    """Whether a folded text says in some language that money can be lost."""
    return any(_warns_in(text, lexicon) for lexicon in LEXICONS.values())


def _missing(prescribed: dict[str, str], reading: Reading) -> str | None:
    """The prescribed sentence that the caption has and the text has not."""
    for sentence in prescribed.values():
        words = _words(folded(sentence))
        if words in _words(reading.approved.text) and words not in _words(reading.plain.text):
            return sentence
    return None


def _missing_investment_warning(reading: Reading) -> str | None:
    sentences = reading.context.bank.investment_warning
    approved = _words(reading.approved.text)
    official = next((text for text in sentences.values() if _words(folded(text)) in approved), None)
    if official is None or warns(reading.plain.text):
        return None
    return sentences.get(reading.language, official)


def _words(text: str) -> str:
    return f" {' '.join(_WORD.findall(text))} "


def _warns_in(text: str, lexicon: Lexicon) -> bool:
    return any(not _is_played_down(text, found, lexicon) for found in pattern(lexicon.risks).finditer(text))


def _is_played_down(text: str, found: re.Match[str], lexicon: Lexicon) -> bool:
    """'no risk', 'you will never lose money', 'what risk?' warn of nothing; 'not without risk' does."""
    near = words_before(text, found.start(), 3)
    doubts = (*lexicon.no, *lexicon.negators, *lexicon.nobody, *lexicon.which)
    words = f"{near} {found.group()}"
    asked = text[found.end() : found.end() + 3].lstrip().startswith("?")
    return (
        asked
        or pattern(_WEATHER).found_in(words)
        or (pattern(doubts).found_in(words) and not pattern(lexicon.not_without).found_in(words))
    )
