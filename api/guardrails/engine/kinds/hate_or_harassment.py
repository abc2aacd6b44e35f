"""Contempt for a group, or mockery of somebody who can be recognised: 'that cow from accounting, she knows who I mean'.

A slur counts alone; contempt counts beside a group of people, an insult beside a name or a colleague's department. Not:
irony about oneself, fond teasing, jokes about things, and groups that are only mentioned or defended.
"""

import re
from collections.abc import Iterator

from api.content.schemas import Category
from api.core.languages import Language
from api.guardrails.engine.aiming import Form, Judgement, is_aimed, is_meant
from api.guardrails.engine.findings import Hit
from api.guardrails.engine.names import words_of_names
from api.guardrails.engine.normalise import Folded, Span
from api.guardrails.engine.phrases.aims import AIMS
from api.guardrails.engine.phrases.harassment import HARASSING
from api.guardrails.engine.phrases.harassment.vocabulary import Harassing
from api.guardrails.engine.phrases.lexicon import Phrases
from api.guardrails.engine.phrases.phrase_list import pattern
from api.guardrails.engine.reading import Reading
from api.guardrails.engine.scopes import Scopes, scopes_of, words_of

_WORD = re.compile(r"[a-z]{2,20}(?:-[a-z]{2,20})?")
_FROM = frozenset(words_of("of from in at van bij op aus von vom am im beim del dello della di du de des au"))
"""What follows a colleague's name when a department tells who is meant: 'Carla dello sportello due'."""
_NO_NAMES = frozenset(
    words_of(
        "monday tuesday wednesday thursday friday saturday sunday maandag dinsdag woensdag donderdag "
        "vrijdag zaterdag zondag montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi "
        "mercredi jeudi vendredi january february march april june july august september october "
        "november december christmas easter excel teams outlook powerpoint zoom word windows jira sap "
        "siri alexa bitcoin google"
    )
)
_APART = 10
"""How many words may stand between a group and the contempt for it."""


def find(reading: Reading) -> list[Hit]:
    """Every stretch by which the person, and not the approved caption, hurts a group or a person."""
    return [
        Hit(start, end, {"words": reading.text[start:end]})
        for text in reading.readings
        for scopes in [reading.scopes if text is reading.plain else scopes_of(text.text)]
        for language, words in HARASSING.items()
        for span in _stretches(Victims(text, scopes, reading, language, words))
        for start, end in [text.span(*span)]
    ]


class Victims:
    """Who is spoken of in one reading of a text, by the words of one language."""

    def __init__(self, text: Folded, scopes: Scopes, reading: Reading, language: Language, words: Harassing) -> None:
        self.text = text
        self.scopes = scopes
        self.reading = reading
        self.language = language
        self.words = words
        self._known: dict[tuple[int, Phrases], list[Span]] = {}

    def judgements(self, phrases: Phrases, form: Form, *, mild: bool = False) -> Iterator[Judgement]:
        """What the person, and not the approved caption, says and means."""
        for found in pattern(phrases).finditer(self.text.text):
            judgement = Judgement(found.span(), form, self.language, mild)
            if found.group() not in self.reading.approved.text and is_meant(self.scopes, judgement):
                yield judgement

    def beside(self, phrases: Phrases, judgement: Judgement) -> Iterator[Span]:
        """Everybody in the judgement's sentence whom one of the phrases names."""
        first, last = self.scopes.sentence(judgement.span[0])
        if (first, phrases) not in self._known:
            found = pattern(phrases).within(self.text.text, first, last)
            self._known[first, phrases] = [one.span() for one in found]
        return iter(self._known[first, phrases])

    def names(self, judgement: Judgement) -> Iterator[Span]:
        """The words in the judgement's sentence that look like somebody's name.

        Beside one, a word of a language that the text isn't in says nothing: French `lui` is lazy in Dutch.
        """
        if self.language not in (self.reading.context.language, *self.reading.languages):
            return iter(())
        first, last = self.scopes.sentence(judgement.span[0])
        if (first, ()) not in self._known:
            found = _WORD.finditer(self.text.text, first, last)
            capital = [one for one in found if self._is_capital(one.start())]
            self._known[first, ()] = [one.span() for one in capital if self._may_be_a_name(one, first)]
        return iter(self._known[first, ()])

    def recognisable(self, judgement: Judgement) -> Iterator[Span]:
        """The names in the judgement's sentence that a department follows."""
        for found in _WORD.finditer(self.text.text, *self.scopes.sentence(judgement.span[0])):
            follows = words_of(self.text.text[found.end() : found.end() + 24])[:1]
            if self._is_capital(found.start()) and not _FROM.isdisjoint(follows):
                yield found.span()

    def _may_be_a_name(self, found: re.Match[str], first: int) -> bool:
        word, bank = found.group(), self.reading.context.bank
        if word in _NO_NAMES or self._is_capital(found.start() + 1):
            return False
        if word in words_of_names(bank.bank, *bank.competitors, *bank.internal_projects):
            return False
        if word in self.reading.approved.text:
            return self.reading.context.category is Category.PEOPLE
        follows = words_of(self.text.text[found.end() : found.end() + 24])[:1]
        opens = not self.text.text[first : found.start()].strip(" '\"-@")
        said_to_be = bool(follows) and follows[0] in AIMS[self.language].copulas
        if self.reading.context.language is Language.DE:
            return opens and said_to_be
        return said_to_be or not opens

    def _is_capital(self, place: int) -> bool:
        return self.text.original[self.text.origin[place]].isupper()


def _stretches(victims: Victims) -> Iterator[Span]:
    words = victims.words
    for judgement in victims.judgements((*words.slurs, *words.complete), Form.DEED):
        yield judgement.span
    for judgement in victims.judgements(words.contempt, Form.DEED):
        for group in victims.beside(words.groups, judgement):
            if _is_near(victims.text.text, group, judgement.span):
                yield _joined(group, judgement.span)
    for judgement in victims.judgements(words.unlike, Form.DEED):
        for person in (*victims.beside(words.persons, judgement), *victims.recognisable(judgement)):
            if judgement.span[1] <= person[0] and _is_near(victims.text.text, person, judgement.span, 2):
                yield judgement.span[0], max(person[1], victims.scopes.sentence(person[0])[1])
    yield from _insults(victims)
    yield from _called_names(victims)


def _insults(victims: Victims) -> Iterator[Span]:
    """An insult aimed at a colleague, a name or a group."""
    words = victims.words
    forms = ((words.nouns, Form.NOUN), (words.qualities, Form.QUALITY), (words.deeds, Form.DEED))
    for phrases, form in forms:
        for judgement in victims.judgements(phrases, form):
            others = (name for name in victims.names(judgement) if name != judgement.span)
            named = [name for name in others if _is_near(victims.text.text, name, judgement.span, 3)]
            groups = [] if form is Form.DEED else [*victims.beside(words.groups, judgement)]
            apart = [group for group in groups if group[1] <= judgement.span[0] or judgement.span[1] <= group[0]]
            yield from _aimed(victims, judgement, (*victims.beside(words.persons, judgement), *named, *apart))
    for judgement in victims.judgements(words.mild, Form.QUALITY, mild=True):
        yield from _aimed(victims, judgement, tuple(victims.beside(words.persons, judgement)))


def _aimed(victims: Victims, judgement: Judgement, targets: tuple[Span, ...]) -> Iterator[Span]:
    for target in targets:
        if is_aimed(victims.scopes, judgement, target):
            yield _joined(target, judgement.span)
            return


def _called_names(victims: Victims) -> Iterator[Span]:
    """'fat Kevin', 'le gros Damien': an adjective of abuse right before a name."""
    for judgement in victims.judgements(victims.words.attributes, Form.QUALITY):
        start, end = judgement.span
        name = _WORD.match(victims.text.text, end + 1)
        if name and victims.language is victims.reading.context.language and name.span() in victims.names(judgement):
            yield start, name.end()


def _is_near(text: str, one: Span, other: Span, apart: int = _APART) -> bool:
    first, last = sorted((one, other))
    return text.count(" ", first[1], last[0]) <= apart + 1


def _joined(one: Span, other: Span) -> Span:
    return min(one[0], other[0]), max(one[1], other[1])
