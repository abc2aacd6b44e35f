"""Whether a claim is made or denied. Denying is not claiming: 'not guaranteed', 'risk-free? No such thing'."""

import re
from functools import cache

from api.guardrails.engine.normalise import Span
from api.guardrails.engine.phrases.answers import CONTRADICTIONS, ENTHUSIASM
from api.guardrails.engine.phrases.lexicon import Lexicon
from api.guardrails.engine.phrases.phrase_list import PhraseList, pattern
from api.guardrails.engine.scopes import Scopes, words_of

_REACH = 5
"""How many words before or behind a claim a negator reaches over, within the clause."""
_BRIEF = 4
"""An answer of so few words says nothing else: 'They can count on us' is none."""
_FARTHEST = 160
"""No word farther away denies anything, however long the sentence is."""
_WORD = re.compile(r"[a-z0-9]+(?:'[a-z0-9]+)*")
_BUTS = frozenset(["but", "and", "und", "aber", "sondern", "en", "maar", "ma", "et", "mais"])
"""Italian `e` is missing: folded, it can't be told from `è`."""


def denied(scopes: Scopes, span: Span, lexicon: Lexicon, *, says_no_itself: bool = False) -> bool:
    """Whether the words around a claim deny it, ask and answer it with no, or report it as a swindle.

    `says_no_itself`: the claim holds a negator of its own ('no risk'), which then denies nothing.
    """
    return (
        _only_something_else(scopes, span, lexicon)
        or _only_asked(scopes, span, lexicon)
        or _denied_inside(scopes, span, lexicon, says_no_itself)
        or _denied_before(scopes, span, lexicon)
        or _denied_behind(scopes, span, lexicon)
        or _answered_no(scopes, span, lexicon)
        or (says_no_itself and _contradicted(scopes, span))
        or _distrusted(scopes, span, lexicon)
    )


def negated_before(scopes: Scopes, span: Span, lexicon: Lexicon) -> bool:
    """Whether a negator stands right before the claim: 'not the cheapest'."""
    first, _ = scopes.clause(*span)
    return _negates(_last_words(scopes.text[first : span[0]], 3), _verbs(lexicon), lexicon)


def _denied_inside(scopes: Scopes, span: Span, lexicon: Lexicon, says_no_itself: bool) -> bool:
    return not says_no_itself and _negates(scopes.text[slice(*span)], (*_verbs(lexicon), *lexicon.no), lexicon)


def _denied_before(scopes: Scopes, span: Span, lexicon: Lexicon) -> bool:
    """'not ... guaranteed', 'no guaranteed ...', 'no investment is risk-free', 'there is no such thing as ...'."""
    first, _ = scopes.clause(*span)
    before = scopes.text[max(first, span[0] - _FARTHEST) : span[0]]
    words = _WORD.findall(before)
    return bool(words) and (
        _negates(" ".join(words[-_REACH:]), _verbs(lexicon), lexicon)
        or _negates(" ".join(words[-8:]), lexicon.nobody, lexicon, over_and=True)
        or pattern(lexicon.no).found_in(" ".join(words[-2:]))
        or _none_is(lexicon).found_in(" ".join(words[-7:]))
        or pattern(lexicon.does_not_exist).found_in(before)
    )


def _denied_behind(scopes: Scopes, span: Span, lexicon: Lexicon) -> bool:
    """'guaranteed it is not', 'no risk, no return', 'risk-free returns do not exist', also in the next sentence."""
    first, last = scopes.clause(*span)
    behind = scopes.text[span[1] : last]
    near = " ".join(_WORD.findall(behind[:_FARTHEST])[:_REACH])
    farther = scopes.text[span[1] : scopes.sentence(max(span[0], span[1] - 1))[1]] + scopes.next_sentence(span[1] - 1)
    return (
        (_negates(near, _verbs(lexicon), lexicon) and not pattern(lexicon.only).found_in(scopes.text[first : span[0]]))
        or bool(pattern(lexicon.no_gain).match(scopes.text[span[1] : span[1] + _FARTHEST].lstrip(" ,-")))
        or pattern(lexicon.does_not_exist).found_in(farther[:160])
    )


def _distrusted(scopes: Scopes, span: Span, lexicon: Lexicon) -> bool:
    """'Whoever promises ...', 'a scam'; the claim's own words ('walk away richer') warn of nothing."""
    first, last = scopes.sentence(span[0])
    first, last = max(first, span[0] - _FARTHEST), min(last, span[1] + _FARTHEST)
    around = scopes.text[first:last] + " " + scopes.next_sentence(span[0])[:_FARTHEST]
    return any(
        not (span[0] <= first + found.start() and first + found.end() <= span[1])
        and not pattern(lexicon.no).found_in(_last_words(around[: found.start()], 1))
        for found in pattern(lexicon.distrust).finditer(around)
    )


def _answered_no(scopes: Scopes, span: Span, lexicon: Lexicon) -> bool:
    """The next sentence begins with a no; after a statement only a plain 'No.' or 'No, ...' counts."""
    answer = scopes.next_sentence(span[1] - 1).lstrip(" -'\"")
    return bool(pattern(lexicon.answers_no).match(answer)) and _in_question(scopes, span)


def _contradicted(scopes: Scopes, span: Span) -> bool:
    """'Whether they really can't lose? They can.'"""
    answer = scopes.next_sentence(span[1] - 1).lstrip(" -'\"")
    brief = len(words_of(answer[:_FARTHEST])) <= _BRIEF
    return brief and bool(pattern(CONTRADICTIONS).match(answer)) and _in_question(scopes, span)


def _in_question(scopes: Scopes, span: Span) -> bool:
    """Whether the claim is asked, or reported as what others ask."""
    first, last = scopes.sentence(span[1] - 1)
    return "?" in scopes.text[first:last] or bool(_REPORTED.search(scopes.text[first : max(first, span[0])]))


def _only_asked(scopes: Scopes, span: Span, lexicon: Lexicon) -> bool:
    """The claim is a question that nobody answers with yes, and no offer: 'Looking for a guaranteed return?' is one."""
    first, last = scopes.sentence(span[0])
    if "?" not in scopes.text[span[1] : last] or pattern(lexicon.offers).found_in(scopes.text[first : span[0]]):
        return False
    if pattern(ENTHUSIASM).found_in(scopes.text[span[1] : last]):
        return False
    return not pattern(lexicon.answers_yes).match(scopes.next_sentence(span[0]).lstrip(" -'\""))


def _only_something_else(scopes: Scopes, span: Span, lexicon: Lexicon) -> bool:
    """'The only guarantee is that it rains', 'todsicher ist nur der Regen', 'sicher ist nur der Ärger'."""
    before, behind = scopes.text[max(0, span[0] - 40) : span[0]], scopes.text[span[1] : span[1] + 40]
    if _THE_ONLY.search(before) or _IS_ONLY.match(behind):
        return True
    thing = _ONLY.match(behind) if _ASSURED.match(scopes.text, *span) else None
    return bool(thing) and not pattern((*lexicon.returns, *lexicon.principal)).found_in(behind)


_THE_ONLY = re.compile(
    r"(?<![a-z])(?:the|das|die|der|de|het|l'|il|la|le)[ ']?(?:only|one|einzig[a-z]*|enige|unic[ao]|seule?)"
    r"(?: [a-z]{2,12})? ?$"
)
_IS_ONLY = re.compile(
    r"[\s,]{0,2}(?:[a-z]{2,12} ){0,2}?(?:is|ist|sind|e|est) (?:hier |here )?"
    r"(?:nur|only|alleen|enkel|solo|soltanto|seulement|que)(?![a-z])"
)


_ASSURED = re.compile(r"(?:garant|gegarand|guarant)[a-z]* (?:is|ist|sind|zijn|e|sono|est|sont)(?![a-z])")
_ONLY = re.compile(
    r"[\s,]{0,2}(?:nur|only|alleen|enkel|solo|soltanto|seulement|que) "
    r"(?:the|der|die|das|de|het|een|il|la|lo|le|l')[ ']?"
)

_REPORTED = re.compile(r"(?<![a-z])(if|whether|of|ob|se|si|asked|vroeg|fragte|chiest[oa]|demand[a-z]+)(?![a-z])")


def _negates(words: str, negators: tuple[str, ...], lexicon: Lexicon, *, over_and: bool = False) -> bool:
    """Whether a negator stands in the words and nothing behind it turns or ends its reach."""
    found = list(pattern(negators).finditer(words))
    if not found:
        return False
    rest = words[found[-1].end() :]
    if pattern(lexicon.only).found_in(rest):
        return False
    return over_and or not _BUTS.intersection(_WORD.findall(rest)[:-1])


@cache
def _verbs(lexicon: Lexicon) -> tuple[str, ...]:
    return (*lexicon.negators, *lexicon.nobody)


@cache
def _none_is(lexicon: Lexicon) -> PhraseList:
    """'no investment is', 'geen enkele belegging is': the subject is denied."""
    return pattern(tuple(f"{no} * [* ]{copula} [* ]" for no in lexicon.no[:4] for copula in lexicon.copulas))


def _last_words(text: str, many: int) -> str:
    return " ".join(_WORD.findall(text[-_FARTHEST:])[-many:])
