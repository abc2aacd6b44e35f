"""Conditions of a product that are no rate and no price: ages, durations, what is free at first, extra offers.

An age or a duration counts only where the approved caption has one too, and beside the words that make it a condition
('until 26', 'ten years fixed'): people write of their own ages and years.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from api.guardrails.engine.normalise import Span
from api.guardrails.engine.number_words import number_in
from api.guardrails.engine.phrases import LEXICONS
from api.guardrails.engine.phrases.notation import source
from api.guardrails.engine.phrases.phrase_list import pattern
from api.guardrails.engine.phrases.product_terms import BINDS, EXTRA, FREE_AT_FIRST
from api.guardrails.engine.reading import Reading

Term = tuple[int, int, int]
"""A number that is a condition, in years, months or times, at `[start, end)` of the folded text."""


def changed_terms(reading: Reading) -> Iterator[Span]:
    """Every condition in the folded text that the approved caption does not have."""
    text, approved = reading.plain.text, reading.approved.text
    ages, firsts, durations = _approved_terms(approved)
    if ages:
        rates = {int(one.value) for one in reading.approved_quantities if one.value == int(one.value)}
        yield from _changed(_ages(text), ages | rates)
    if firsts:
        yield from _changed(_first_terms(text), firsts)
    if durations:
        yield from _changed(_durations(text, bound=True), durations)
    free_at_first = () if firsts or pattern(FREE_AT_FIRST).found_in(approved) else FREE_AT_FIRST
    added = (*pattern(EXTRA).finditer(text), *pattern(free_at_first).finditer(text))
    yield from (found.span() for found in added if found.group() not in approved)


@lru_cache(maxsize=64)
def _approved_terms(text: str) -> tuple[set[int], set[int], set[int]]:
    """The ages, the terms that are free at first, and the durations of a caption."""
    found = _ages(text), _first_terms(text), _durations(text, bound=False)
    ages, firsts, durations = ({value for _, _, value in terms} for terms in found)
    return ages, firsts, durations


def _changed(written: list[Term], known: set[int]) -> Iterator[Span]:
    return ((start, end) for start, end, value in written if value not in known)


@lru_cache(maxsize=4096)
def _number(word: str) -> int | None:
    if word.isdigit():
        return int(word)
    value = number_in(tuple(re.findall(r"[a-z]+", word))) or number_in((f"{word}a",))  # trent'anni
    return None if value is None or value != int(value) else int(value)


_NUMBER = r"\d{1,3}|[a-z]{2,20}(?:-[a-z]{2,8}){0,2}"

# --- ages ------------------------------------------------------------------------------------------

_AN_AGE = (
    r"(?:'?s)?(?=[\s'-]?(?:years?|jaar|jahren?|anni|ans|year-olds?|jarigen?)(?![a-z])"
    r"|\s?(?:[,;:!?)]|\.(?!\d)|-|$|\n|nichts|niets|niks|nothing|free|gratis|zero|kostenlos|umsonst|gratuit|rien|niente|0))"
)
"""What stands behind an age: years, the end of the clause, or what it costs."""
_RANGES = ("to", "and", "a", "till", "through", "et", "bis einschliesslich")
"""Between the two ages of 'from 16 to 26'; they need the first one before them."""
_LONGEST_LIMIT = 30
_YOUNGEST, _OLDEST = 14, 99


def _ages(text: str) -> list[Term]:
    return [
        (limit.start(), found.end(), age)
        for found in _AGE.finditer(text)
        for age in [_number(found["age"])]
        if age is not None and _YOUNGEST <= age <= _OLDEST
        for limit in [_limit().search(text, max(0, found.start() - _LONGEST_LIMIT), found.start())]
        if limit
    ]


_AGE = re.compile(rf"(?<![a-z0-9.,'])(?P<age>{_NUMBER})(?![\d]){_AN_AGE}")


@cache
def _limit() -> re.Pattern[str]:
    limits = source(tuple(phrase for lexicon in LEXICONS.values() for phrase in lexicon.limits))
    between = rf"(?:from|von|van|da|dai|de|between|zwischen|tussen|tra|entre)? ?\d\d (?:{source(_RANGES)})"
    return re.compile(rf"(?<![a-z0-9])(?:{limits}|{between})[\s-]$")


# --- what is free at first -------------------------------------------------------------------------


def _first_terms(text: str) -> list[Term]:
    return [
        (found.start(), found.end(), value)
        for lexicon in LEXICONS.values()
        for found in _first_term(lexicon.first_terms).finditer(text)
        for value in [_number(next((word for word in found.groupdict().values() if word), ""))]
        if value
    ]


@lru_cache(maxsize=16)
def _first_term(phrases: tuple[str, ...]) -> re.Pattern[str]:
    named = [
        source((phrase.replace("{number}", "NUMBER"),)).replace("number", rf"(?P<n{at}>\d{{1,3}}|[a-z]{{2,16}})")
        for at, phrase in enumerate(phrases)
    ]
    return re.compile(rf"(?<![a-z0-9])(?:{'|'.join(named)})(?![a-z0-9])")


# --- durations -------------------------------------------------------------------------------------

_YEARS = "years?|yrs?|jaar|jahren?|jahre|anni|anno|ans?|annees?"
_MONTHS = "months?|maanden|maand|monaten?|monate?|mesi|mese|mois|instal?ments?|termijnen|raten|rate|mensualites?"
_DURATION = re.compile(
    rf"(?<![a-z0-9.,])(?:(?P<first>{_NUMBER})(?: | ?- ?)(?:a|to|bis|tot|or|und|en|e|et)(?: | ?- ?))?"
    rf"(?P<number>{_NUMBER})(?:[\s-]|')(?:(?P<years>{_YEARS})|(?P<months>{_MONTHS}))(?![a-z])"
)
_BESIDE = 24


def _durations(text: str, *, bound: bool) -> list[Term]:
    """Durations in months; `bound` keeps those that a word beside them makes a condition."""
    return [
        (found.start(), found.end(), value * (12 if found["years"] else 1))
        for found in _DURATION.finditer(text)
        if not bound or _binds(text, found)
        for word in (found["first"], found["number"])
        if word
        for value in [_number(word)]
        if value
    ]


def _binds(text: str, found: re.Match[str]) -> bool:
    around = f"{text[max(0, found.start() - _BESIDE) : found.start()]} | {text[found.end() : found.end() + _BESIDE]}"
    return pattern(BINDS).found_in(re.sub(r"[.!?](?=\s)[^|]*$", "", around)) or bool(
        re.fullmatch("instal?ments?|termijnen|raten|rate|mensualites?", found["months"] or "")
    )
