"""A payment card's number: an issuer's prefix and length (ISO/IEC 7812) and valid check digit (Luhn), in any grouping.

A tracking number that fails Luhn passes, and so does a number that belongs to no issuer. Digits count only in whole
groups, so that no card is found inside a longer number.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from stdnum import luhn

from api.guardrails.engine.digits import Run
from api.guardrails.engine.findings import Hit, Suggestion
from api.guardrails.engine.normalise import Span
from api.guardrails.engine.phrases import LEXICONS
from api.guardrails.engine.reading import Passage, Reading

_ISSUERS: tuple[tuple[str, str, frozenset[int]], ...] = (
    ("4", "4", frozenset({16, 19})),  # Visa
    ("51", "55", frozenset({16})),  # Mastercard
    ("2221", "2720", frozenset({16})),  # Mastercard
    ("34", "34", frozenset({15})),  # American Express
    ("37", "37", frozenset({15})),  # American Express
    ("300", "305", frozenset({14, 16})),  # Diners Club
    ("3095", "3095", frozenset({14, 16})),  # Diners Club
    ("36", "36", frozenset({14, 16})),  # Diners Club
    ("38", "39", frozenset({14, 16})),  # Diners Club
    ("6011", "6011", frozenset({16, 19})),  # Discover
    ("644", "659", frozenset({16, 19})),  # Discover
    ("3528", "3589", frozenset({16, 19})),  # JCB
    ("62", "62", frozenset({16, 17, 18, 19})),  # UnionPay
    ("2200", "2204", frozenset({16, 19})),  # Mir
    ("5018", "5018", frozenset({16, 18, 19})),  # Maestro
    ("5020", "5020", frozenset({16, 18, 19})),  # Maestro
    ("5038", "5038", frozenset({16, 18, 19})),  # Maestro
    ("5019", "5019", frozenset({16})),  # Dankort
    ("5893", "5893", frozenset({16, 18, 19})),  # Maestro
    ("6304", "6304", frozenset({16, 18, 19})),  # Maestro
    ("6703", "6703", frozenset({16, 17, 18, 19})),  # Bancontact
    ("6759", "6763", frozenset({16, 18, 19})),  # Maestro
)
"""First and last prefix, and the lengths in use. Visa's thirteen digits are gone, and too often an article number."""

_BEGINS = re.compile("[2-6]")
_PREFIX = 4


def find(reading: Reading) -> list[Hit]:
    """Every card number that the approved caption does not hold."""
    found = cards(reading)
    approved = {number for number, _ in cards(reading.approved_reading)} if found else set()
    return [
        Hit(*span, {}, Suggestion(*span, LEXICONS[reading.language].ask_me))
        for number, span in found
        if number not in approved
    ]


def cards(reading: Passage) -> list[tuple[str, Span]]:
    """The card numbers of a text, with their spans in the original; none inside something built like an IBAN."""
    found = [
        (number, reading.digits.span(start, end)) for run in reading.digit_runs for number, start, end in _in_run(run)
    ]
    taken = [one.span for one in reading.accounts if one.valid or not reading.text[: one.span[0]][-1:].isalpha()]
    return [(number, span) for number, span in found if not any(a < span[1] and span[0] < b for a, b in taken)]


def _in_run(run: Run) -> Iterator[tuple[str, int, int]]:
    past = 0
    for offset, first in run.offsets.items():
        if offset >= past and (end := _card_at(run, offset, first)):
            yield run.digits[offset:end], *run.span(first, run.offsets[end])
            past = end


def _card_at(run: Run, offset: int, first: int) -> int | None:
    """Where the digits of the card that begins at `offset`, with group `first`, are behind."""
    if not _BEGINS.match(run.digits, offset) or run.groups[first].before.isalnum() or run.groups[first].before == "+":
        return None
    prefix = run.digits[offset : offset + _PREFIX]
    for length in _lengths(prefix):
        last = run.offsets.get(offset + length)
        ends = last is not None and not run.groups[last - 1].after.isalnum()
        if ends and luhn.is_valid(run.digits[offset : offset + length]):
            return offset + length
    return None


@lru_cache(maxsize=10_000)
def _lengths(prefix: str) -> tuple[int, ...]:
    """How many digits the cards have whose numbers begin so; none when no issuer's do."""
    issued = [lengths for first, last, lengths in _ISSUERS if first <= prefix[: len(first)] <= last]
    return tuple(sorted({length for lengths in issued for length in lengths}))
