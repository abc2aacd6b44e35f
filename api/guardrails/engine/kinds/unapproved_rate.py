"""A rate, a price or another number of the product that the approved caption does not have.

Compared by value, not by notation. Only what belongs to the product counts: ages, jokes, a coffee's price and 'a
hundred per cent sure' do not. Only product posts have a product.
"""

import re
from bisect import bisect_left
from functools import lru_cache

from api.content.schemas import Category
from api.guardrails.engine.findings import Hit, Suggestion
from api.guardrails.engine.kinds.changed_terms import changed_terms
from api.guardrails.engine.phrases import LEXICONS
from api.guardrails.engine.phrases.phrase_list import pattern
from api.guardrails.engine.phrases.product_terms import FREE, OF_THE_PRODUCT
from api.guardrails.engine.quantities import PERCENT, Quantity
from api.guardrails.engine.reading import Reading
from api.guardrails.engine.scopes import start_of_words_before

NONE = "none"
"""Says in the words of a finding that the caption has nothing of the kind."""
_NEAR = 4
"""An amount up to so many times the approved one that is missing is that one, changed."""


def find(reading: Reading) -> list[Hit]:
    """Every rate, amount, limit of age and free term that was changed or added."""
    if reading.context.category is not Category.PRODUCT:
        return []
    amounts = [one for one in reading.quantities if _is_new(one, reading) and _is_of_the_product(one, reading)]
    hits = [_hit(one, reading) for one in amounts]
    return hits + [_span_hit(start, end, reading) for start, end in changed_terms(reading)]


# --- rates and amounts -----------------------------------------------------------------------------


def _is_new(one: Quantity, reading: Reading) -> bool:
    if not one.value and pattern(FREE).found_in(reading.approved.text):
        return False
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
        mentioned = one.period or _speaks_of_the_product(one, reading) or _replaces_an_approved_one(one, reading)
        return bool(mentioned) and (_is_regular(one, reading) or not _belongs_to_something_else(one, reading))
    return _looks_like_a_rate(one, reading)


def _is_a_manner_of_speaking(one: Quantity, reading: Reading) -> bool:
    """'100 % sure', '90% of my colleagues'."""
    text = reading.plain.text
    sure = one.value >= 100 and not one.period
    behind = text[one.end : one.end + 40].lstrip()
    of_mine = pattern(tuple(phrase for lexicon in LEXICONS.values() for phrase in lexicon.of_mine))
    if sure or of_mine.match(behind):
        return True
    return _belongs_to_something_else(one, reading) and not _stands_apart(one, reading)


def _stands_apart(one: Quantity, reading: Reading) -> bool:
    """'2.9% interest, and cake': the clause speaks of the product and of nothing else."""
    first, last = reading.scopes.clause(one.start, one.end)
    others = any(first <= start < last for start, _ in _everyday(reading.plain.text))
    return not others and _speaks_of_the_product(one, reading)


def _belongs_to_something_else(one: Quantity, reading: Reading) -> bool:
    """An amount right beside a coffee or a cinema ticket is theirs."""
    text = reading.plain.text
    first = start_of_words_before(text, one.start, 4)
    last = one.end + len(_END.split(text[one.end : one.end + 30], maxsplit=1)[0])
    things = _everyday(text)
    place = bisect_left(things, (first, 0))
    return place < len(things) and things[place][0] < last


_END = re.compile(r"[.!?;:\n](?:\s|$)")


@lru_cache(maxsize=4)
def _everyday(text: str) -> list[tuple[int, int]]:
    """Where the text speaks of things that people pay for every day."""
    phrases = tuple(phrase for lexicon in LEXICONS.values() for phrase in lexicon.everyday)
    return sorted(found.span() for found in pattern(phrases).finditer(text))


def _speaks_of_the_product(one: Quantity, reading: Reading) -> bool:
    """Whether the clause around an amount has a word of the product's, close by."""
    text = reading.plain.text
    first, last = reading.scopes.clause(one.start, one.end)
    near = f"{text[max(first, one.start - 40) : one.start]} | {text[one.end : min(last, one.end + 40)]}"
    return pattern(OF_THE_PRODUCT).found_in(near)


def _is_regular(one: Quantity, reading: Reading) -> bool:
    """Whether it is paid as often as an approved amount: 'twenty euros a month, two pizzas'."""
    return bool(one.period) and any(
        (one.unit, one.period) == (other.unit, other.period) for other in reading.approved_quantities
    )


def _replaces_an_approved_one(one: Quantity, reading: Reading) -> bool:
    """Whether an approved amount of the same currency is missing from the text and this one is not far from it."""
    gone = (other.value for other in reading.missing_quantities if other.unit == one.unit and other.value)
    return any(value / _NEAR <= one.value <= value * _NEAR for value in gone)


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


def _span_hit(start: int, end: int, reading: Reading) -> Hit:
    begin, stop = reading.plain.span(start, end)
    return Hit(begin, stop, {"written": reading.text[begin:stop], "approved": NONE})
