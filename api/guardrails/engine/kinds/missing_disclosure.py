"""The approved caption says that the author works for the bank, or that it is advertising; the text no longer does.

Other words count: 'Norvia pays my salary', 'sagt mein Arbeitgeber', 'salariée de Norvia Bank'. Somebody else's job does
not, nor does a denial.
"""

import re
from functools import lru_cache

from api.core.languages import Language
from api.guardrails.engine.findings import Hit, Suggestion
from api.guardrails.engine.normalise import folded
from api.guardrails.engine.phrases import LEXICONS
from api.guardrails.engine.phrases.lexicon import Lexicon
from api.guardrails.engine.phrases.phrase_list import PhraseList, pattern
from api.guardrails.engine.reading import Reading
from api.guardrails.engine.scopes import words_before

_GENERIC = frozenset(
    {"bank", "banca", "banque", "group", "groep", "gruppe", "gruppo", "groupe", "ag", "nv", "spa", "sa", "plc"}
)


def find(reading: Reading) -> list[Hit]:
    """One finding for each disclosure that went missing, with the words to add."""
    if reading.context.free_lane:
        return []
    bank, at = reading.context.bank, len(reading.text)
    missing = []
    declared = reading.context.language
    said = says_employed(reading.approved.text, bank.bank, declared)
    if said and not says_employed(reading.plain.text, bank.bank, declared):
        missing.append(_in_its_language(bank.disclosure, reading))
    if _marked(reading.approved.text, reading) and not _marked(reading.plain.text, reading):
        missing.append(_in_its_language(bank.advertisement, reading))
    return [Hit(at, at, {"sentence": text}, Suggestion(at, at, f" {text}") if text else None) for text in missing]


def _in_its_language(sentences: dict[str, str], reading: Reading) -> str:
    """The sentence in the text's own language, or else in the declared one."""
    return sentences.get(reading.language) or sentences.get(reading.context.language, "")


@lru_cache(maxsize=64)
def says_employed(text: str, bank: str, declared: Language) -> bool:
    """Whether a folded text says in some language that its author works for the bank."""
    return any(
        not any(_is_somebody_else(text, found, LEXICONS[one]) for one in {language, declared})
        for language in Language
        for found in _employed(language, bank).finditer(text)
    )


@lru_cache(maxsize=32)
def _employed(language: Language, bank: str) -> PhraseList:
    return pattern(tuple(phrase.replace("{bank}", named(bank)) for phrase in LEXICONS[language].employed))


def named(bank: str) -> str:
    """The bank's name for a phrase: `Norvia Bank` may be written `Norvia`."""
    words = folded(bank).split()
    own = [word for word in words if word not in _GENERIC] or words or ["the bank"]
    return f"{' '.join(own)}[ (bank|banca|banque)]"


def _is_somebody_else(text: str, found: re.Match[str], lexicon: Lexicon) -> bool:
    """'My sister works at Norvia', 'I do not work for Norvia', 'a Norvia employee told me'."""
    before = words_before(text, found.start(), 3)
    denied = pattern((*lexicon.negators, *lexicon.no)).found_in(f"{before} {found.group()}")
    return denied or pattern(lexicon.others).found_in(before)


def _marked(text: str, reading: Reading) -> bool:
    tags = tuple(folded(tag) for tag in reading.context.bank.advertisement.values())
    return bool(tags) and any(pattern((*tags, *lexicon.advertisement)).found_in(text) for lexicon in LEXICONS.values())
