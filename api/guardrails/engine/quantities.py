"""Rates, amounts and numbers in a folded text, by value: `2.1%`, `2,10 %` and `two point one per cent` are one rate."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache

import msgspec
from ahocorasick_rs import AhoCorasick, MatchKind

from api.guardrails.engine.normalise import Folded
from api.guardrails.engine.number_words import number_in

PERCENT = "percent"
"""The unit of rates; a percentage point counts as one per cent, a basis point as a hundredth of it."""


class Quantity(msgspec.Struct, frozen=True):
    """A value with its unit (`percent`, a currency, or nothing) and period at `[start, end)` of the folded text."""

    value: Decimal
    unit: str
    start: int
    end: int
    period: str = ""
    spelled: bool = False

    @property
    def key(self) -> str:
        """Equal for equal values in any notation."""
        return f"{self.value.normalize():f} {self.unit}"


def quantities_of(plain: Folded) -> tuple[Quantity, ...]:
    """Every quantity in digits, and those in words that name a unit, in the order of the text."""
    numerals = list(_numerals(plain.text))
    taken = {place for one in numerals for place in range(one.start, one.end)}
    spelled = [one for one in _spelled(plain.text) if one.start not in taken and one.end - 1 not in taken]
    return tuple(sorted([*numerals, *spelled], key=lambda one: one.start))


# --- in digits -------------------------------------------------------------------------------------

_HALVES = {"½": "0.5", "¼": "0.25", "¾": "0.75", "⅓": "0.3333", "⅔": "0.6667", "⅛": "0.125", "⅜": "0.375", "⅝": "0.625"}
_CURRENCIES = {
    r"€|euros?|eur": "EUR",
    r"£|gbp|pounds?|pond|pfund|sterline": "GBP",
    r"\$|usd|dollars?|dollari": "USD",
    r"chf|franken|francs|franchi": "CHF",
}
_CURRENCY = "|".join(_CURRENCIES)
_SMALL_CHANGE = r"cents?(?! (?:mille|euros?|milioni))|eurocents?|centimes?|centesim[oi]|pence"
_POINTS = (
    r"%[- ]?(?:punt(?:en)?|punkte?n?|points?|punti)|percentage[- ]?points?|procentpunt(?:en)?|prozentpunkte?n?"
    r"|punt[oi] percentual[ei]|points? de (?:pourcentage|%)|points? of percentage|pp"
)
_BASIS = r"basis ?points?|basispunkte?n?|basispunt(?:en)?|punti base|points? de base|bps?"
_PERCENT = r"%|per ?cento?|pct|procents?|prozent(?:ig[a-z]{0,2})?|pour ?cents?"
_MULTIPLES = {
    r"mill?ion(?:en|s)?|milion[ei]|miljoen|mio\.?|mln\.?|m(?=\W|$)": 1_000_000,
    r"mill?iard(?:en|e|s)?|miliard[oi]|miljard|mrd\.?|bn|billions?": 1_000_000_000,
    r"thousand|duizend|tausend|mille|mila|tsd\.?|k": 1_000,
    r"ton(?:nen)?(?! [a-z]* ?(?:kilo|food|eten))(?=[^a-z]|$)": 100_000,
}
_MULTIPLE = "|".join(_MULTIPLES)
_DIGITS = (
    r"\d{1,3}(?:(?P<group>[.,' ])\d{3})(?:(?P=group)\d{3}){0,4}(?:[.,]\d{1,4})?(?!\d)|\d{1,15}(?:[.,]\d{1,4})?(?!\d)"
)
_LONGEST_CURRENCY = 9
_CURRENCY_BEFORE = re.compile(rf"(?<![a-z])({_CURRENCY})\s?$")
_FRACTION = "½¼¾⅓⅔⅛⅜⅝"
_CENTS_BEHIND = (
    r"\s?(?:(?:e|et|en|und|and) )?(?P<cents>\d\d)"
    r"(?![\d.,%]|\s?(?:[€%]|eur|jahr|jaar|ans?\b|anni|year|pro[cz]ent|per))"
)
_NUMERAL = re.compile(
    rf"(?<![\d.,/])(?P<number>(?:{_DIGITS})(?:\s?(?P<half>[{_FRACTION}])|\s(?P<top>[1-9])/(?P<bottom>[2-9])(?!\d))?"
    rf"|(?P<lone>[{_FRACTION}]))"
    r"(?P<dash>,-+)?"
    rf"(?:[\s-]?(?P<multiple>{_MULTIPLE})(?![a-z]))?"
    rf"(?:[\s-]{{0,2}}(?:(?P<basis>{_BASIS})|(?P<percent>{_POINTS}|{_PERCENT})|(?P<change>{_SMALL_CHANGE})"
    rf"|(?:d[e']|di)?\s?(?P<after>{_CURRENCY})(?:{_CENTS_BEHIND})?)(?![a-z]))?"
)

_DIGIT = re.compile(rf"[0-9]+|[{_FRACTION}]")


def _matches(pattern: re.Pattern[str], text: str, starts: Iterable[int]) -> Iterator[re.Match[str]]:
    """What `finditer` finds, tried only where a match can begin."""
    past = 0
    for start in starts:
        if start >= past and (found := pattern.match(text, start)):
            yield found
            past = found.end()


def _numerals(text: str) -> Iterator[Quantity]:
    for found in _matches(_NUMERAL, text, (digit.start() for digit in _DIGIT.finditer(text))):
        before = _CURRENCY_BEFORE.search(text, max(0, found.start() - _LONGEST_CURRENCY), found.start())
        yield _quantity(found, before, text)


def _quantity(found: re.Match[str], before: re.Match[str] | None, text: str) -> Quantity:
    unit = _unit(found, before[1] if before else "")
    value = _value(found, unit) * _multiple(found["multiple"])
    if found["cents"]:
        value += Decimal(found["cents"]) / 100
    if found["basis"] or (found["change"] and unit):
        value /= 100
    start = before.start(1) if before else found.start()
    return Quantity(value, unit, start, found.end(), _period_after(text, found.end()))


def _unit(found: re.Match[str], before: str) -> str:
    if found["percent"] or found["basis"]:
        return PERCENT
    named = before or found["after"] or ("eur" if found["dash"] or found["change"] else "")
    if not named and found["multiple"] and found["multiple"].startswith("ton"):
        return "EUR"
    return _currency(named)


@lru_cache(maxsize=64)
def _currency(named: str) -> str:
    return next((unit for names, unit in _CURRENCIES.items() if named and re.fullmatch(names, named)), "")


@lru_cache(maxsize=64)
def _multiple(word: str | None) -> int:
    return next((worth for names, worth in _MULTIPLES.items() if word and re.match(names, word)), 1)


def _value(found: re.Match[str], unit: str) -> Decimal:
    if found["lone"]:
        return Decimal(_HALVES[found["lone"]])
    if found["half"]:
        whole = found["number"].replace(found["half"], "").strip()
        return _decimal(whole, unit) + Decimal(_HALVES[found["half"]])
    if found["top"]:
        whole = found["number"].rsplit(" ", 1)[0]
        return _decimal(whole, unit) + Decimal(found["top"]) / Decimal(found["bottom"])
    return _decimal(found["number"], unit)


def _decimal(number: str, unit: str) -> Decimal:
    """Its value: a lone separator before three digits groups thousands, except in a rate or after a lone zero."""
    separators = [char for char in number if not char.isdigit()]
    if not separators:
        return Decimal(number or 0)
    last = separators[-1]
    whole, _, rest = number.rpartition(last)
    groups = len(rest) == 3 and len(set(separators)) == 1 and (last in " '" or unit != PERCENT) and whole != "0"
    digits = re.sub(r"\D", "", number if groups else whole) or "0"
    return Decimal(digits) if groups else Decimal(f"{digits}.{rest}")


# --- in words --------------------------------------------------------------------------------------

_SPELLED_UNIT = re.compile(
    rf"(?<![a-z])(?:(?P<basis>{_BASIS})|(?P<percent>{_POINTS}|{_PERCENT})|(?P<ton>ton(?=[^a-z]|$))"
    rf"|(?:(?P<multiple>mill?ion(?:en|s)?|milion[ei]|miljoen) (?:d[e'] ?|di )?)?(?P<money>{_CURRENCY})"
    rf"|(?P<change>{_SMALL_CHANGE}))(?![a-z])"
)
_BEGINNINGS = (
    "% € £ $ eur gbp pound pond pfund sterlin usd dollar chf frank franc cent pence per pct pro poin pour pp punt "
    "basis bp mill mil ton"
)
_UNITS = AhoCorasick(_BEGINNINGS.split(), matchkind=MatchKind.LeftmostLongest)
"""How everything begins that `_SPELLED_UNIT` finds."""
_WORDS_BACKWARDS = re.compile(r"(?:[ -]{1,2}[a-z']{1,40}){1,8}")
_WORD = re.compile(r"[a-z']+")
_CENTS = re.compile(r" (?:en |und |and |e |et )?([a-z]{3,20})(?! (?:euro|pro[cz]ent|per ?cent))")
_REACH = 120


def _spelled(text: str) -> Iterator[Quantity]:
    starts = (start for _, start, _ in _UNITS.find_matches_as_indexes(text))
    for unit in _matches(_SPELLED_UNIT, text, starts):
        number = _number_before(text, unit.start())
        if number is None:
            continue
        value, start = number
        quantity = _spelled_quantity(unit, value, start, text)
        one_of_it = quantity.value == 1 and (unit["money"] or unit["change"]) and not quantity.period
        if not one_of_it:
            yield quantity


def _spelled_quantity(unit: re.Match[str], value: Decimal, start: int, text: str) -> Quantity:
    if unit["percent"] or unit["basis"]:
        value, name = value / (100 if unit["basis"] else 1), PERCENT
    elif unit["ton"]:
        value, name = value * 100_000, "EUR"
    elif unit["change"]:
        value, name = value / 100, "EUR"
    else:
        value *= 1_000_000 if unit["multiple"] else 1
        name = _currency(unit["money"])
    cents, end = _cents_behind(text, unit.end()) if unit["money"] else (Decimal(0), unit.end())
    return Quantity(value + cents, name, start, end, _period_after(text, end), spelled=True)


def _cents_behind(text: str, end: int) -> tuple[Decimal, int]:
    """The fifty of 'six euros fifty'; below ten it is another number."""
    found = _CENTS.match(text, end)
    cents = number_in((found[1],)) if found else None
    return (cents / 100, found.end()) if found and cents and 10 <= cents < 100 else (Decimal(0), end)


def _number_before(text: str, end: int) -> tuple[Decimal, int] | None:
    """The longest spelled number that ends at `end`, and where it begins."""
    stretch = _WORDS_BACKWARDS.match(text[max(0, end - _REACH) : end][::-1])
    if not stretch:
        return None
    words = [(word.group(), word.start()) for word in _WORD.finditer(text, end - stretch.end(), end)]
    for first in range(len(words)):
        value = number_in(tuple(word for word, _ in words[first:]))
        if value is not None:
            return value, words[first][1]
    return None


# --- how often -------------------------------------------------------------------------------------

_PERIODS = {
    "year": r"(?:an? |per |each |every |pro |im |al |all'|par |par l'|je |/ ?|a l'|op )"
    r"(?:year|annum|jahr|jaar|anno|an|annee)"
    r"|annual(?:ly)?|yearly|jahrlich\w{0,2}|jaarlijks|annu[oa]|annuel(?:le)?s?|p\. ?a\.?|p\.? ?j\.?",
    "month": r"(?:an? |per |each |every |pro |im |al |par |je |/ ?|a la )(?:month|monat|maand|mese|mois)"
    r"|monthly|monatlich\w{0,2}|maandelijks|mensil[ei]|mensuel(?:le)?s?|p\. ?m\.?|mtl\.?",
    "week": r"(?:an? |per |each |every |pro |alla |par |je |/ ?|a )(?:week|woche|settimana|semaine)"
    r"|weekly|wekelijks|wochentlich",
    "day": r"(?:an? |per |each |every |pro |al |par |je |/ ?)(?:day|tag|dag|giorno|jour)|daily|taglich|dagelijks",
}
_PERIOD = re.compile(
    r"[\s,]{0,2}(?:[a-z]{2,12} ){0,2}?(?:"
    + "|".join(f"(?P<{name}>{words})" for name, words in _PERIODS.items())
    + r")(?![a-z])"
)


def _period_after(text: str, end: int) -> str:
    found = _PERIOD.match(text, end)
    return str(found.lastgroup) if found else ""
