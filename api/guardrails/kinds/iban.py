"""An IBAN with valid check digits, however it is grouped or disguised (ISO 13616; structures by python-stdnum)."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise, product
from string import ascii_uppercase

from stdnum import iban, numdb

from api.guardrails.digits import LOOK_ALIKES, compact, spelled_as_digits
from api.guardrails.findings import Hit, Suggestion
from api.guardrails.normalise import Folded, Span
from api.guardrails.phrases import LEXICONS
from api.guardrails.reading import Reading

_FARTHEST = 3
"""Between two characters of one IBAN stand at most three others: ` - `, a dot and a space, an emoji."""
_FEWEST_DIGITS = 6
_START = re.compile(r"(?=([a-z]{2}[0-9oilzsbgq]{2}))")


def find(reading: Reading) -> list[Hit]:
    """Every valid IBAN that the approved caption does not hold."""
    approved = {number for number, _ in ibans(reading.approved)}
    wording = LEXICONS[reading.context.language].ask_me
    return [
        Hit(*span, {"country": number[:2]}, Suggestion(*span, wording))
        for number, span in ibans(reading.plain)
        if number not in approved
    ]


def ibans(plain: Folded) -> list[tuple[str, Span]]:
    """The valid IBANs of a text, with their spans in the original."""
    return [(number, span) for number, span in shaped(plain) if _is_valid(number)]


def shaped(plain: Folded) -> Iterator[tuple[str, Span]]:
    """Everything built like an IBAN of a country that has them, valid or not."""
    text = spelled_as_digits(plain)
    if sum(map(str.isdigit, text.text)) < _FEWEST_DIGITS:
        return
    characters, places = compact(text)
    past = 0
    for found in _START.finditer(characters):
        start = found.start()
        length = _lengths().get(characters[start : start + 2].upper())
        if length is None or start < past or not _hangs_together(places[start : start + length], length):
            continue
        number = _as_structured(characters[start : start + length].upper())
        if number:
            yield number, text.span(places[start], places[start + length - 1] + 1)
            past = start + length if _is_valid(number) else past


def _hangs_together(places: list[int], length: int) -> bool:
    return len(places) == length and all(later - earlier <= _FARTHEST + 1 for earlier, later in pairwise(places))


def _as_structured(candidate: str) -> str | None:
    """The candidate with look-alikes read as the country's structure wants them; None when it can't be one."""
    country = candidate[:2]
    read = country + candidate[2:4].lower().translate(LOOK_ALIKES)
    for char, kind in zip(candidate[4:], _structure(country), strict=True):
        read += char.lower().translate(LOOK_ALIKES).upper() if kind == "n" else char
    digits = sum(char.isdigit() for char in read)
    fits = read[2:4].isdigit() and all(
        kind != "n" or char.isdigit() for char, kind in zip(read[4:], _structure(country), strict=True)
    )
    return read if fits and digits * 2 >= len(read) else None


def _is_valid(number: str) -> bool:
    return bool(iban.is_valid(number, check_country=False))


@cache
def _lengths() -> dict[str, int]:
    return {country: 4 + len(structure) for country, structure in _structures().items()}


def _structure(country: str) -> str:
    return _structures()[country]


@cache
def _structures() -> dict[str, str]:
    """For each country its account number, one letter a character: `aaaa` and `nnnnnnnnnn` for the Netherlands."""
    found = {}
    for country in map("".join, product(ascii_uppercase, repeat=2)):
        (_, properties), *_ = numdb.get("iban").info(country)
        parts = re.findall(r"(\d+)!([nac])", properties.get("bban", ""))
        if parts:
            found[country] = "".join(kind * int(many) for many, kind in parts)
    return found
