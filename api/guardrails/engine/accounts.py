"""International bank account numbers in a text, however grouped or disguised (ISO 13616).

Structures come from python-stdnum's copy of the registry: for each country its length, and where digits stand.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import product
from string import ascii_uppercase

import msgspec
from stdnum import numdb
from stdnum.iso7064 import mod_97_10

from api.guardrails.engine.digits import LOOK_ALIKES, Group
from api.guardrails.engine.normalise import Folded, Span

_GAP = r"[^a-z0-9]{0,3}"
"""What may stand between two characters of one number: ` - `, a dot and a space, an emoji."""
_COUNTRY_BEFORE = re.compile(rf"([a-z]){_GAP}([a-z]){_GAP}$")
_COUNTRY_AND_DIGIT_BEFORE = re.compile(rf"([a-z]){_GAP}([a-z]){_GAP}[oilzsbgq]{_GAP}$")
_LETTER_BEHIND = re.compile(rf"{_GAP}[a-z]")
_FARTHEST = 12
_SEPARATORS = re.compile(r"[^a-z0-9]")
_NOTHING = re.compile(r"(?!)")


class Account(msgspec.Struct, frozen=True):
    """Something built like the account numbers of a country; `valid` says whether its check digits are right."""

    number: str
    span: Span
    valid: bool


def accounts_in(text: Folded, groups: Iterable[Group]) -> tuple[Account, ...]:
    """Everything built like an IBAN in a text with these groups of digits; spans in the original, none overlapping."""
    found: list[Account] = []
    past = 0
    for start, country in _beginnings(text.text, groups):
        if start >= past and (match := _country_pattern(country).match(text.text, start)):
            number = _as_structured(_SEPARATORS.sub("", match.group()).upper())
            if number:
                valid = bool(mod_97_10.is_valid(number[4:] + number[:4]))
                found.append(Account(number, text.span(*match.span()), valid))
                past = match.end() if valid else past
    return tuple(found)


def _beginnings(text: str, groups: Iterable[Group]) -> Iterator[tuple[int, str]]:
    """Two letters that name a country right before check digits, of which one may be a look-alike."""
    for group in groups:
        digit = next((at for at in range(group.start, group.end) if text[at].isdigit()), group.start)
        for before in (_COUNTRY_AND_DIGIT_BEFORE, _COUNTRY_BEFORE) if _is_behind_a_letter(text, digit) else ():
            letters = before.search(text, max(0, digit - _FARTHEST), digit)
            if letters:
                yield letters.start(), letters[1] + letters[2]


def _is_behind_a_letter(text: str, at: int) -> bool:
    """Whether the last letter or digit before the place is a letter: only then may a country stand there."""
    return bool(_LETTER_BEHIND.match(text[max(0, at - 4) : at][::-1]))


def _as_structured(candidate: str) -> str | None:
    """The candidate with look-alikes read as the country's structure wants them; None when it can't be one."""
    kinds = "nn" + _structures()[candidate[:2]]
    looks = candidate.lower().translate(LOOK_ALIKES)[2:]
    pairs = zip(candidate[2:], looks, kinds, strict=True)
    read = "".join(look if kind == "n" else char for char, look, kind in pairs)
    numeric = all(char.isdigit() for char, kind in zip(read, kinds, strict=True) if kind == "n")
    return candidate[:2] + read if numeric and sum(map(str.isdigit, read)) * 2 >= len(candidate) else None


@cache
def _country_pattern(country: str) -> re.Pattern[str]:
    """As many letters and digits as the country's numbers have, at most three signs between two of them."""
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
