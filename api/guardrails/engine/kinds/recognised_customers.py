"""A customer whom a trade, a place or a first name tells, with what they have at the bank.

'The baker on the square has three loans with us', 'my client Peter paid off his mortgage'. A trade alone, a customer
whom nothing tells, colleagues and people of the approved caption are none.
"""

import re
from collections.abc import Iterator

from api.core.languages import Language
from api.guardrails.engine.combinations import Marks, Wording, wordings
from api.guardrails.engine.normalise import Span
from api.guardrails.engine.phrases import LEXICONS
from api.guardrails.engine.phrases.customers import AMOUNTS, CUSTOMERS, LIFE, Customers
from api.guardrails.engine.phrases.phrase_list import pattern
from api.guardrails.engine.reading import Reading

_NAME = r"[A-ZÀ-ÖØ-Þ][\w'’-]+"
_NAMED_BEHIND = re.compile(rf"(?:,?\s(?:aus|from|uit|de|di|van|du|la|der|den|die))?,?\s{_NAME}")
_NAMED_BEFORE = re.compile(rf"{_NAME}(?:\s[A-Z]\.?)?,\s(?:[a-z]{{2,8}}\s)?$|(?<=[a-z,]\s){_NAME}(?:\s[A-Z]\.?)?\s$")
"""Without a comma not at the beginning of a sentence, where any word has a capital: 'My neighbour'."""
_APART = 14
"""How many words may stand between somebody and what is told of them."""


def recognised_customers(reading: Reading) -> Iterator[Span]:
    """The stretches that let on whose account it is, in code points of what was typed."""
    wording = next(wordings(reading))
    for language, words in CUSTOMERS.items():
        people = _people(wording, words, reading)
        for span in _told(wording, people, language, words) if people else ():
            if not wording.in_sentence(span, (*LEXICONS[language].colleagues, *words.gifts)):
                yield reading.plain.span(*span)


def _people(wording: Wording, words: Customers, reading: Reading) -> Marks:
    """Everybody whom the words tell, and whom the approved caption does not name."""
    clients = (one for one in wording.marks(words.clients) if _is_named(one, reading))
    return tuple(one for one in (*wording.marks(words.people), *clients) if wording.is_own(one))


def _is_named(client: Span, reading: Reading) -> bool:
    start, end = reading.plain.span(*client)
    before = reading.text[max(0, start - 40) : start]
    return bool(_NAMED_BEHIND.match(reading.text, end) or _NAMED_BEFORE.search(before))


def _told(wording: Wording, people: Marks, language: Language, words: Customers) -> Iterator[Span]:
    """From a person to what they did, to what they have and did with it, or to a sum at the bank."""
    lexicon = LEXICONS[language]
    yield from wording.together(people, wording.marks(words.dealings), apart=_APART)
    accounts = wording.marks(lexicon.accounts, but_not=wording.marks(LIFE))
    if accounts:
        yield from wording.together(people, accounts, wording.marks(lexicon.transactions), apart=_APART)
    if pattern(AMOUNTS).found_in(wording.text):
        yield from wording.together(people, wording.marks(AMOUNTS), wording.marks(words.with_us), apart=_APART)
