"""An answer to a complaint in public: 'sorry your card stayed frozen', 'you are right, it was our fault'.

No part of such an answer says enough alone: people are sorry for puns, and admit to eating the last biscuit. An apology
or an admission counts beside a bank's troubles, a promise of redress, or somebody who complained.
"""

import re
from collections.abc import Iterator
from functools import cached_property

import msgspec

from api.core.languages import Language
from api.guardrails.engine.aiming import is_negated
from api.guardrails.engine.findings import Hit
from api.guardrails.engine.normalise import Span
from api.guardrails.engine.phrases.complaints import COMPLAINING
from api.guardrails.engine.phrases.complaints.vocabulary import Complaining
from api.guardrails.engine.phrases.lexicon import Phrases
from api.guardrails.engine.phrases.phrase_list import pattern
from api.guardrails.engine.reading import Reading
from api.guardrails.engine.scopes import Scopes

_MENTION = re.compile(r"(?<![\w.@])@[a-z]")


def find(reading: Reading) -> list[Hit]:
    """Every passage in which the person, and not the approved caption, answers a complaint."""
    return [
        Hit(start, end)
        for language, words in COMPLAINING.items()
        for span in _passages(Answer(reading, language, words))
        for start, end in [reading.plain.span(*span)]
    ]


class Answer(msgspec.Struct, frozen=True, dict=True):
    """A text read as an answer, with the words of one language."""

    reading: Reading
    language: Language
    words: Complaining

    @property
    def scopes(self) -> Scopes:
        return self.reading.scopes

    def own(self, phrases: Phrases) -> list[Span]:
        """Where the person, not the approved caption, says one of the phrases and doesn't deny it."""
        return [
            found.span()
            for found in pattern(phrases).finditer(self.scopes.text)
            if found.group() not in self.reading.approved.text
            and not is_negated(self.scopes, found.start(), self.language)
        ]

    def near(self, phrases: Phrases, place: Span) -> Span | None:
        """One of the phrases in the sentence at the place or in the ones beside it."""
        return self._within(phrases, self._passage(place))

    def beside(self, phrases: Phrases, place: Span) -> Span | None:
        """One of the phrases in the sentence at the place."""
        return self._within(phrases, self.scopes.sentence(place[0]))

    def another(self, phrases: Phrases, place: Span) -> Span | None:
        """A second one of the phrases in the same passage, apart from the first."""
        first, last = self._passage(place)
        rest = (self._within(phrases, (place[1], last)), self._within(phrases, (first, place[0])))
        return next((other for other in rest if other), None)

    @cached_property
    def mentions(self) -> bool:
        """Whether somebody is spoken to by `@name`."""
        return bool(_MENTION.search(self.scopes.text))

    def _within(self, phrases: Phrases, stretch: Span) -> Span | None:
        found = pattern(phrases).search(self.scopes.text[slice(*stretch)])
        return (stretch[0] + found.start(), stretch[0] + found.end()) if found else None

    def _passage(self, place: Span) -> Span:
        """The sentence at the place with the one before it and the two behind it."""
        first, last = self.scopes.sentence(place[0])
        for _ in range(2):
            last = self.scopes.sentence(last)[1] if last < len(self.scopes.text) else last
        return self.scopes.sentence(first - 1)[0] if first else 0, last


def _passages(answer: Answer) -> Iterator[Span]:
    words = answer.words
    yield from answer.own(words.replies)
    for parts, witness in (
        (words.apologies, _beside_apology),
        (words.admissions, _beside_admission),
        (words.redress, _beside_redress),
        (words.contact, _beside_contact),
    ):
        for place in answer.own(parts):
            other = witness(answer, place)
            if other:
                yield min(place[0], other[0]), max(place[1], other[1])


def _beside_apology(answer: Answer, place: Span) -> Span | None:
    """What makes an apology one of the bank's: its troubles, or what it promises."""
    words = answer.words
    if answer.beside(words.harmless, place):
        return None
    spoken_to = answer.mentions or answer.beside((*words.you, *words.addressed), place)
    return (
        answer.near(words.trouble, place)
        or (answer.beside(words.bother, place) if spoken_to else None)
        or answer.near((*words.admissions, *words.redress, *words.contact), place)
        or (answer.beside(words.you, place) if answer.mentions else None)
    )


def _beside_admission(answer: Answer, place: Span) -> Span | None:
    """What makes an admission an answer: somebody who complained, a trouble, an apology, a promise."""
    words = answer.words
    trouble = answer.near(words.trouble, place)
    if not trouble and answer.beside(words.harmless, place):
        return None
    beside = (*words.addressed, *words.bother, *words.redress, *words.contact)
    return trouble or answer.near(beside, place) or answer.another(words.admissions, place)


def _beside_redress(answer: Answer, place: Span) -> Span | None:
    """A promise answers a complaint when somebody complained, is spoken to about a trouble, or is promised more."""
    words = answer.words
    complained = answer.near(words.addressed, place)
    troubled = answer.near((*words.trouble, *words.bother), place) if answer.mentions else None
    if not troubled and answer.beside(words.harmless, place):
        return None
    return complained or troubled or (answer.another(words.redress, place) if answer.near(words.you, place) else None)


def _beside_contact(answer: Answer, place: Span) -> Span | None:
    """Asking for details answers a complaint when somebody complained or something is promised."""
    words = answer.words
    promised = answer.near(words.redress, place)
    complained = answer.near(words.addressed, place) or (answer.near(words.trouble, place) if answer.mentions else None)
    return promised or complained
