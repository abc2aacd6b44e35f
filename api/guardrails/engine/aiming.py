"""Whether a judgement is aimed at somebody: 'our IT is a joke', 'Kestrel, ces voleurs'.

A judgement alone says nothing: fraudsters are crooks, and coffee machines a disgrace. It counts beside a target,
tied to it by the small words of `phrases/aims.py`, unless it is denied, asked and answered with no, or quoted.
"""

import re
from enum import Enum, auto

import msgspec

from api.core.languages import Language
from api.guardrails.engine.normalise import Span
from api.guardrails.engine.phrases import LEXICONS
from api.guardrails.engine.phrases.aims import AIMS, Aim
from api.guardrails.engine.phrases.phrase_list import PhraseList, pattern
from api.guardrails.engine.scopes import Scopes, words_before, words_of

_APART = re.compile(r"[,:=(-]")
"""What sets a name apart from whom it calls so: 'Kestrel, ces voleurs'."""
_GOES_ON = re.compile(r" (?!(?:who|qui|che|die|dont|that|of|from|van|von|del|du|des)(?![a-z]))[a-z0-9]")
"""A verb behind such a name begins a sentence about somebody else: 'with our app, thieves won't get far'."""
_REACH = 9
"""How many words may stand between a target and what it is said to be or to do."""
_FARTHEST = 200
"""Letters between the two that are more than those words, whatever they are."""
_BEHIND = 12
"""Letters that tell whether a sentence goes on."""
_TIGHT = 4
"""How many linking words may stand between a name and whom it calls so."""


class Form(Enum):
    """How a judgement is said, and so how it is tied to its target."""

    NOUN = auto()
    QUALITY = auto()
    DEED = auto()


class Judgement(msgspec.Struct, frozen=True):
    """A judging word in a text. A mild one is turned by warm words or by speaking of former times."""

    span: Span
    form: Form
    language: Language
    mild: bool = False

    @property
    def aim(self) -> Aim:
        return AIMS[self.language]


def is_aimed(scopes: Scopes, judgement: Judgement, target: Span) -> bool:
    """Whether the judgement speaks about the target: both lie in one sentence."""
    (start, end), (first, last) = judgement.span, target
    if max(first - end, start - last) > _FARTHEST:
        return False
    if first <= start < last or start <= first < end:
        return True
    if last <= start:
        things = pattern(judgement.aim.things)
        if things.is_within(scopes.text, scopes.clause(*target)[0], first):
            return False
        return not things.is_within(scopes.text, last, start) and _said_of(
            scopes.text[last:start], scopes.text[end : end + _BEHIND], judgement
        )
    return _calls(scopes.text[end:first], judgement)


def is_meant(scopes: Scopes, judgement: Judgement) -> bool:
    """Whether the judgement is the writer's own: neither denied nor quoted nor, when mild, meant fondly."""
    start, _ = judgement.span
    around = _neighbours(scopes, start)
    return not (
        is_negated(scopes, start, judgement.language)
        or _answered_no(scopes, start, judgement.language)
        or pattern(judgement.aim.reported).is_within(scopes.text, *around)
        or (judgement.mild and _fondly(judgement.aim).is_within(scopes.text, *around))
    )


def is_negated(scopes: Scopes, at: int, language: Language) -> bool:
    """Whether a negator stands among the last words before the place: 'nobody here is an idiot'."""
    lexicon = LEXICONS[language]
    words = words_before(scopes.text, at, 4)
    found = list(pattern((*lexicon.negators, *lexicon.nobody, *lexicon.no)).finditer(words))
    denied = bool(found) and not pattern(lexicon.only).found_in(words[found[-1].end() :])
    return denied or pattern(lexicon.nobody).found_in(words_before(scopes.text, at, 8))


def _neighbours(scopes: Scopes, at: int) -> Span:
    """The sentence at the place and the ones beside it."""
    first, last = scopes.sentence(at)
    before = scopes.sentence(first - 1)[0] if first > 0 else first
    return before, scopes.sentence(last)[1] if last < len(scopes.text) else last


def _fondly(aim: Aim) -> PhraseList:
    return pattern((*aim.praise, *aim.formerly))


def _said_of(gap: str, behind: str, judgement: Judgement) -> bool:
    """'our IT [is a] joke': a verb or nothing but links in between, no other thing and nobody else."""
    words, aim = words_of(gap), judgement.aim
    if len(words) > _REACH or not aim.selves.isdisjoint(words):
        return False
    if judgement.form is Form.DEED:
        return True
    if not aim.copulas.isdisjoint(words):
        return True
    set_apart = judgement.form is Form.QUALITY or not words or (_APART.search(gap) and not _GOES_ON.match(behind))
    return bool(set_apart) and len(words) <= _TIGHT and aim.links.issuperset(words)


def _calls(gap: str, judgement: Judgement) -> bool:
    """'crooks [at the] competition', 'what a mess, [those]'."""
    words = words_of(gap)
    return len(words) <= _TIGHT and judgement.aim.links.issuperset(words)


def _answered_no(scopes: Scopes, at: int, language: Language) -> bool:
    answer = scopes.next_sentence(at).lstrip(" -'\"")
    asked = "?" in scopes.text[slice(*scopes.sentence(at))]
    return asked and bool(pattern(LEXICONS[language].answers_no).match(answer))
