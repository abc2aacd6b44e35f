"""A customer of the bank: by number, however grouped, or by name with what they have here.

A number is always blocked, also where the rule holds a name; `named_customers.py` looks for names, and
`recognised_customers.py` for whoever is told by a trade or a place.
The bank's facts describe its numbers in one sentence: `eight digits that begin with 40`. A phone number, an amount and
a part of a longer number are none.
"""

import re
from functools import lru_cache

import msgspec

from api.guardrails.engine.digits import Group
from api.guardrails.engine.findings import Hit, Suggestion
from api.guardrails.engine.kinds.named_customers import named_customers
from api.guardrails.engine.kinds.recognised_customers import recognised_customers
from api.guardrails.engine.levels import Level
from api.guardrails.engine.normalise import Span, folded
from api.guardrails.engine.number_words import number_in
from api.guardrails.engine.phrases import LEXICONS
from api.guardrails.engine.reading import Passage, Reading

Groups = tuple[Group, ...]


class Shape(msgspec.Struct, frozen=True):
    """How long the bank's customer numbers are and how they begin."""

    length: int
    prefix: str


_SENTENCE = re.compile(r"(?P<length>[a-z]+|\d+) digits that (?:begin|start) with (?P<prefix>\d+)")
_MONEY = re.compile(r"[€$£%]|eur|usd|gbp|chf|million|mio|miljoen|milioni|kilo|km|prozent|procent|per ?cento|pour cent")
_PHONE = re.compile(
    r"(?:\+|00)\s?\d{1,3}[\s(0).-]{0,5}$|(?:tel|phone|bel|ruf|call|chiama|appel)[a-z.:]{0,6}\s{0,2}$|\(0\)\s?$"
)


def find(reading: Reading) -> list[Hit]:
    """Every customer number that the approved caption does not hold, and every customer by name."""
    people = dict.fromkeys((*named_customers(reading), *recognised_customers(reading)))
    return [*_numbered(reading), *(Hit(*span) for span in people)]


def _numbered(reading: Reading) -> list[Hit]:
    shape = shape_of(reading.context.bank.customer_numbers)
    if shape is None:
        return []
    found = _numbers(reading, shape)
    approved = {number for number, _ in _numbers(reading.approved_reading, shape)} if found else set()
    return [
        Hit(*span, {}, Suggestion(*span, LEXICONS[reading.language].ask_me), at_least=Level.BLOCK)
        for number, span in found
        if number not in approved
    ]


@lru_cache(maxsize=8)
def shape_of(sentence: str) -> Shape | None:
    """The shape that the facts' sentence describes; None when it describes none."""
    found = _SENTENCE.search(folded(sentence))
    if not found:
        return None
    length = found["length"] if found["length"].isdigit() else number_in((found["length"],))
    return Shape(int(length), found["prefix"]) if length else None


def _numbers(reading: Passage, shape: Shape) -> list[tuple[str, Span]]:
    return [
        (run.digits[offset : offset + shape.length], reading.digits.span(*run.span(first, last)))
        for run in reading.digit_runs
        for offset, first in run.offsets.items()
        if run.digits.startswith(shape.prefix, offset)
        for last in [run.offsets.get(offset + shape.length)]
        if last is not None and _is_number(reading.digits.text, run.groups, first, last)
    ]


def _is_number(text: str, groups: Groups, first: int, last: int) -> bool:
    start, end = groups[first].start, groups[last - 1].end
    inside = zip(groups[first:last], groups[first + 1 : last], strict=False)
    seams = {text[one.end : other.start] for one, other in inside}
    return (
        _stands_alone(text, groups, first, last, seams)
        and not _is_amount(text, groups[first:last], seams)
        and not _PHONE.search(text[max(0, start - 16) : start])
        and not _MONEY.match(text[end : end + 12].lstrip())
    )


def _stands_alone(text: str, run: Groups, first: int, last: int, seams: set[str]) -> bool:
    """Not a part of a longer number: a neighbouring group must be set off by something else than the groups inside."""
    ends = [run[first].before, run[last - 1].after]
    before = text[run[first - 1].end : run[first].start] if first else None
    after = text[run[last - 1].end : run[last].start] if last < len(run) else None
    apart = all(gap is None or (gap not in seams and len(gap) + bool(seams) > 1) for gap in (before, after))
    return apart and not any(one.isalpha() or one == "+" for one in ends)


def _is_amount(text: str, groups: Groups, seams: set[str]) -> bool:
    """`40.000.000` and `€ 40 123 456`: groups of three behind the first, and a currency or nothing but zeros."""
    thousands = len(groups) > 1 and len(seams) == 1 and all(len(group.digits) == 3 for group in groups[1:])
    money = bool(_MONEY.search(text[max(0, groups[0].start - 4) : groups[0].start]))
    return money or (thousands and (groups[-1].digits == "000" or seams <= {",", "'"}))
