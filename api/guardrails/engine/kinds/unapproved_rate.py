"""A rate, a price or another number of the product that the approved caption does not have.

Compared by value, not by notation. Only what belongs to the product counts: ages, jokes, a coffee's price and 'a
hundred per cent sure' do not. Only product posts have a product.
"""

import re
from functools import cache, lru_cache

from api.content.schemas import Category
from api.guardrails.engine.findings import Hit, Suggestion
from api.guardrails.engine.normalise import Folded
from api.guardrails.engine.number_words import number_in
from api.guardrails.engine.phrases import LEXICONS
from api.guardrails.engine.phrases.notation import source
from api.guardrails.engine.phrases.phrase_list import pattern
from api.guardrails.engine.quantities import PERCENT, Quantity
from api.guardrails.engine.reading import Reading
from api.guardrails.engine.scopes import words_before

NONE = "none"
"""Says in the words of a finding that the caption has nothing of the kind."""
_NUMBER = r"(\d{1,3}|[a-z]{2,16})"


def find(reading: Reading) -> list[Hit]:
    """Every rate, amount, limit of age and free term that was changed or added."""
    if reading.context.category is not Category.PRODUCT:
        return []
    amounts = [one for one in reading.quantities if _is_new(one, reading) and _is_of_the_product(one, reading)]
    hits = [_hit(one, reading) for one in amounts]
    return hits + [
        _span_hit(start, end, reading) for start, end in (*_changed_limits(reading), *_changed_terms(reading))
    ]


# --- rates and amounts -----------------------------------------------------------------------------


def _is_new(one: Quantity, reading: Reading) -> bool:
    return not any(
        one.value == other.value and _same_unit(one, other) and _same_period(one, other)
        for other in reading.approved_quantities
    )


def _same_unit(one: Quantity, other: Quantity) -> bool:
    """A unit left out is no other unit; but an age in the caption approves no price."""
    return one.unit == other.unit or not one.unit or (not other.unit and other.value % 1 != 0)


def _same_period(one: Quantity, other: Quantity) -> bool:
    return not one.period or not other.period or one.period == other.period


def _is_of_the_product(one: Quantity, reading: Reading) -> bool:
    if one.unit == PERCENT:
        return not _is_a_manner_of_speaking(one, reading)
    if one.unit:
        return not _belongs_to_something_else(one, reading)
    return _looks_like_a_rate(one, reading)


def _is_a_manner_of_speaking(one: Quantity, reading: Reading) -> bool:
    """'100 % sure', '90% of my colleagues'."""
    text = reading.plain.text
    sure = one.value >= 100 and not one.period
    behind = text[one.end : one.end + 40].lstrip()
    return (
        sure
        or any(pattern(lexicon.of_mine).match(behind) for lexicon in LEXICONS.values())
        or (_belongs_to_something_else(one, reading))
    )


def _belongs_to_something_else(one: Quantity, reading: Reading) -> bool:
    """An amount right beside a coffee or a cinema ticket is theirs."""
    text = reading.plain.text
    near = re.split(r"[.!?;:\n](?:\s|$)", text[one.end : one.end + 30])[0]
    around = f"{words_before(text, one.start, 4)} | {near}"
    return any(pattern(lexicon.everyday).found_in(around) for lexicon in LEXICONS.values())


_COSTS = re.compile(
    r"(?:costs?|pays?|rate|interest|kost|betaalt?|geeft|rente|kostet|zahlt|zinsen|zinssatz|costa|rende|tasso|coute|rapporte|"
    r"taux|taeg|tan|taeg|apr|aer|for only|just|voor maar|fur nur|a soli|pour seulement)\s(?:[a-z]{2,8}\s){0,2}$"
)


def _looks_like_a_rate(one: Quantity, reading: Reading) -> bool:
    """A number without a unit: `2.4 a year`, `costs 4 a month`."""
    text = reading.plain.text
    costs = bool(_COSTS.search(text[max(0, one.start - 40) : one.start]))
    is_decimal = bool(re.search(r"\d[.,]\d{1,2}$", text[one.start : one.end]))
    return (is_decimal and (costs or bool(one.period))) or (costs and bool(one.period))


def _hit(one: Quantity, reading: Reading) -> Hit:
    start, end = reading.plain.span(one.start, one.end)
    written = reading.text[start:end]
    nearest = _approved_instead(one, reading)
    if nearest is None:
        return Hit(start, end, {"written": written, "approved": NONE})
    wording = reading.official[slice(*reading.approved.span(nearest.start, nearest.end))]
    return Hit(start, end, {"written": written, "approved": wording}, Suggestion(start, end, wording))


def _approved_instead(one: Quantity, reading: Reading) -> Quantity | None:
    """The approved quantity that was meant: of the same unit, the nearest by value."""
    same = [other for other in reading.approved_quantities if other.unit == one.unit and one.unit]
    return min(same, key=lambda other: abs(other.value - one.value), default=None)


# --- ages and free terms ---------------------------------------------------------------------------

_AN_AGE = (
    r"(?:'?s)?(?=[\s-]?(?:years?|jaar|jahren?|anni|ans|year-olds?|jarigen?)(?![a-z])"
    r"|\s?(?:[,;:!?)]|\.(?!\d)|-|$|\n|nichts|niets|niks|nothing|free|gratis|zero|kostenlos|umsonst|gratuit|rien|niente|0))"
)
"""What stands behind an age: years, the end of the clause, or what it costs."""
_AGE = re.compile(rf"(?<![\d.,])(?P<age>\d\d)(?!\d){_AN_AGE}")
_LONGEST_LIMIT = 30


def _changed_limits(reading: Reading) -> list[tuple[int, int]]:
    """'under 30' where the caption says 'under 28'."""
    approved = _limits_of(reading.approved)
    if not approved:
        return []
    allowed = {value for _, _, value in approved} | {str(one.value.normalize()) for one in reading.approved_quantities}
    return [(start, end) for start, end, value in _limits_of(reading.plain) if value not in allowed]


def _limits_of(plain: Folded) -> list[tuple[int, int, str]]:
    return [
        (before.start(), found.end(), str(int(found["age"])))
        for found in _AGE.finditer(plain.text)
        if 14 <= int(found["age"]) <= 99
        for before in [_limit().search(plain.text, max(0, found.start() - _LONGEST_LIMIT), found.start())]
        if before
    ]


@cache
def _limit() -> re.Pattern[str]:
    limits = source(tuple(phrase for lexicon in LEXICONS.values() for phrase in lexicon.limits))
    return re.compile(rf"(?<![a-z0-9])(?:{limits})[\s-]$")


def _changed_terms(reading: Reading) -> list[tuple[int, int]]:
    """'the first six months' where the caption says three."""
    approved = _terms_of(reading.approved)
    if not approved:
        return []
    values = {value for _, _, value in approved}
    return [(start, end) for start, end, value in _terms_of(reading.plain) if value not in values]


def _terms_of(plain: Folded) -> list[tuple[int, int, str]]:
    return [
        (found.start(), found.end(), value)
        for lexicon in LEXICONS.values()
        for found in _term(lexicon.first_terms).finditer(plain.text)
        for value in [_term_value(found)]
        if value
    ]


@lru_cache(maxsize=16)
def _term(phrases: tuple[str, ...]) -> re.Pattern[str]:
    named = [
        source((phrase.replace("{number}", "NUMBER"),)).replace("number", f"(?P<n{at}>{_NUMBER[1:]}")
        for at, phrase in enumerate(phrases)
    ]
    return re.compile(rf"(?<![a-z0-9])(?:{'|'.join(named)})(?![a-z0-9])")


def _term_value(found: re.Match[str]) -> str:
    word = next((value for value in found.groupdict().values() if value), "")
    value = number_in((word,)) if not word.isdigit() else int(word)
    return "" if value is None else str(int(value))


def _span_hit(start: int, end: int, reading: Reading) -> Hit:
    begin, stop = reading.plain.span(start, end)
    return Hit(begin, stop, {"written": reading.text[begin:stop], "approved": NONE})
