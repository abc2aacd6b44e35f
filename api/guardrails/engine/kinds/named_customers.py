"""A customer by name together with an account, a product or an amount: 'Mrs Brannigan, three overdrafts'.

A title with a surname beside a banking word is enough; a first name with a surname also needs something that a customer
does ('signed', 'her loan'). Colleagues, and people whom the approved caption names, are no customers.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import dropwhile, pairwise

from api.guardrails.engine.names import words_of_names
from api.guardrails.engine.normalise import Span, folded
from api.guardrails.engine.phrases import LEXICONS
from api.guardrails.engine.phrases.customers import CUSTOMERS
from api.guardrails.engine.phrases.lexicon import Lexicon
from api.guardrails.engine.phrases.phrase_list import pattern
from api.guardrails.engine.reading import Reading

_CAPITAL = r"[A-ZÀ-ÖØ-ÞŁŚŠŽ][\w'’-]{1,30}"
_PARTICLE = r"(?:(?:[vV]an|[dD]e[nrl]?|[vV]on|[zZ]u|[dD][iu]|[lL][ae]|ter|ten|Mc|O['’])\s{0,3}){0,3}"
_FULL_NAME = re.compile(rf"(?<![\w@#])(?P<name>{_CAPITAL}(?:\s{{1,3}}{_PARTICLE}{_CAPITAL}){{1,3}})")
_BANKING = {language: (*one.accounts, *CUSTOMERS[language].dealings) for language, one in LEXICONS.items()}
"""What a customer has and does, by language."""
_NO_FIRST_NAMES = frozenset(
    re.findall(
        r"\w+",
        "a the this that our my we i dear happy good new big black green money san santa sankt saint st den bad "
        "los el onze mijn dit die deze het een de unser unsere mein meine der das wir notre nos mon ma nous le la "
        "les un une nostro nostra mio mia il lo gli noi ciao bravo brava",
    )
)


def named_customers(reading: Reading) -> Iterator[Span]:
    """The stretches that name a customer with what they have at the bank, in code points of what was typed."""
    banking = _banking_words(reading)
    for first, last in _sentences(reading) if banking else ():
        lexicons = [lexicon for lexicon, places in banking if any(first <= place < last for place in places)]
        start, end = reading.plain.span(first, last)
        sentence, words = reading.text[start:end], reading.plain.text[first:last]
        name = _name_in(sentence, words, lexicons, reading)
        if name:
            yield start + name[0], start + max(name[1], len(sentence.rstrip(" .!?\n")))


def _banking_words(reading: Reading) -> list[tuple[Lexicon, list[int]]]:
    """Each language whose words for accounts the text holds, and where."""
    found = [(LEXICONS[one], pattern(words).finditer(reading.plain.text)) for one, words in _BANKING.items()]
    places = [(lexicon, [word.start() for word in words]) for lexicon, words in found]
    return [(lexicon, starts) for lexicon, starts in places if starts]


def _sentences(reading: Reading) -> Iterator[Span]:
    starts = (*reading.scopes.starts, len(reading.plain.text))
    text = reading.plain.text
    yield from pairwise(at for at in starts if not at or not _goes_on(text, at))


def _goes_on(text: str, at: int) -> bool:
    return bool(_ABBREVIATED.search(text, max(0, at - 8), at) or _THEIRS.match(text, at))


_THEIRS = re.compile(
    r"\s{0,2}(?:their|his|her|hun|zijn(?! (?:de|het))|haar|ihre?|seine?|(?:il|la) (?:loro|suo|sua)|leurs?|son|sa) [a-z]"
)
"""What is somebody's belongs to the sentence before: 'Orla Dempsey! Her mortgage went through.'"""
_ABBREVIATED = re.compile(r"(?<![a-z])(?:mr|mrs|ms|dr|m|mme|mlle|sig|sigra|dhr|mevr|mw|dott)\.$")


def _name_in(sentence: str, words: str, lexicons: list[Lexicon], reading: Reading) -> Span | None:
    for lexicon in lexicons:
        if pattern(lexicon.colleagues).found_in(words):
            continue
        for found in _titled().finditer(sentence):
            if not _is_known(found["name"], reading):
                return found.span()
        if pattern(lexicon.transactions).found_in(words):
            for found in _FULL_NAME.finditer(sentence):
                if _is_a_person(found, sentence, lexicon, reading):
                    return found.span()
    return None


@cache
def _titled() -> re.Pattern[str]:
    titles = sorted({title for lexicon in LEXICONS.values() for title in lexicon.titles}, key=len, reverse=True)
    return re.compile(
        rf"(?<!\w)(?i:{'|'.join(titles)})\.?\s{{1,3}}(?P<name>{_PARTICLE}{_CAPITAL})|(?<!\w)M\.\s{{1,3}}(?P<monsieur>{_CAPITAL})"
    )


def _is_known(name: str | None, reading: Reading) -> bool:
    return name is not None and folded(name) in reading.approved.text


def _is_a_person(found: re.Match[str], sentence: str, lexicon: Lexicon, reading: Reading) -> bool:
    """Two capitals inside a sentence that are no product, no bank and no start of the sentence."""
    name = found["name"]
    parts = list(dropwhile(_NO_FIRST_NAMES.__contains__, (folded(part) for part in name.split())))
    known = any(part in reading.approved.text or part in words_of_names(reading.context.bank.bank) for part in parts)
    banking = any(pattern(lexicon.accounts).found_in(part) for part in parts)
    at_start = not sentence[: found.start()].strip(" \"'«“„(") and "de" in reading.languages
    return not known and not banking and not at_start and len(parts) > 1 and not _is_a_noun(sentence, found, reading)


def _is_a_noun(sentence: str, found: re.Match[str], reading: Reading) -> bool:
    """German writes nouns with capitals: an article, an adjective or a number before one says so."""
    if "de" not in reading.languages:
        return False
    before = re.findall(r"\w+", sentence[: found.start()])
    return (
        bool(before)
        and before[-1] not in _OF_PEOPLE
        and (
            not before[-1].islower()
            or before[-1] in _BEFORE_NOUNS
            or before[-1].endswith(("e", "en", "er", "es", "em"))
        )
    )


_OF_PEOPLE = frozenset(["kleine", "kleiner", "kleinen", "junge", "jungen", "liebe", "lieber", "lieben"])
"""'Der kleine Emil Hartwig': what is said of a person, before two capitals."""
_BEFORE_NOUNS = frozenset(
    re.findall(
        r"\w+",
        "der die das den dem des ein eine einen einem einer im am zum zur vom beim",
    )
)
