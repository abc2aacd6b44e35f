"""An IBAN with valid check digits, however it is grouped or disguised (ISO 13616; structures by python-stdnum)."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import product
from string import ascii_uppercase

from stdnum import iban, numdb

from api.guardrails.digits import LOOK_ALIKES, spelled_as_digits
from api.guardrails.findings import Hit, Suggestion
from api.guardrails.normalise import Folded, Span
from api.guardrails.phrases import LEXICONS
from api.guardrails.reading import Reading

_FEWEST_DIGITS = 6
_GAP = r"[^a-z0-9]{0,3}"
"""What may stand between two characters of one IBAN: ` - `, a dot and a space, an emoji."""
_CHECK = "[0-9oilzsbgq]"
_START = re.compile(rf"(?=([a-z]){_GAP}([a-z]){_GAP}(?:[0-9]{_GAP}{_CHECK}|{_CHECK}{_GAP}[0-9]))")
_SEPARATORS = re.compile(r"[^a-z0-9]")
_NOTHING = re.compile(r"(?!)")


def find(reading: Reading) -> list[Hit]:
    """Every valid IBAN that the approved caption does not hold."""
    found = ibans(reading.digits)
    approved = {number for number, _ in ibans(spelled_as_digits(reading.approved))} if found else set()
    wording = LEXICONS[reading.context.language].ask_me
    return [
        Hit(*span, {"country": number[:2]}, Suggestion(*span, wording))
        for number, span in found
        if number not in approved
    ]


def ibans(text: Folded) -> list[tuple[str, Span]]:
    """The valid IBANs of a text, with their spans in the original."""
    return [(number, span) for number, span in shaped(text) if _is_valid(number)]


def shaped(text: Folded) -> Iterator[tuple[str, Span]]:
    """Everything built like an IBAN of a country that has them, valid or not."""
    if sum(map(str.isdigit, text.text)) < _FEWEST_DIGITS:
        return
    past = 0
    for start in _START.finditer(text.text):
        found = _country_pattern(start[1] + start[2]).match(text.text, start.start()) if start.start() >= past else None
        number = _as_structured(_SEPARATORS.sub("", found.group()).upper()) if found else None
        if found and number:
            yield number, text.span(*found.span())
            past = found.end() if _is_valid(number) else past


def _as_structured(candidate: str) -> str | None:
    """The candidate with look-alikes read as the country's structure wants them; None when it can't be one."""
    read = candidate[:2]
    for char, kind in zip(candidate[2:], "nn" + _structures()[candidate[:2]], strict=True):
        read += char.lower().translate(LOOK_ALIKES).upper() if kind == "n" else char
        if kind == "n" and not read[-1].isdigit():
            return None
    return read if sum(map(str.isdigit, read)) * 2 >= len(read) else None


def _is_valid(number: str) -> bool:
    return bool(iban.is_valid(number, check_country=False))


@cache
def _country_pattern(country: str) -> re.Pattern[str]:
    """As many letters and digits as the country's IBANs have, at most three signs between two of them."""
    length = 4 + len(_structures().get(country.upper(), ""))
    return re.compile(rf"[a-z0-9](?:{_GAP}[a-z0-9]){{{length - 1}}}") if length > 4 else _NOTHING


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
