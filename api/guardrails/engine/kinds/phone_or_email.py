"""Somebody else's phone number or e-mail address, also spelled out. The bank's own numbers and addresses pass.

A number counts as a phone number when it is written like one (a leading 0 or +) or somebody is asked to ring it. The
author's own is theirs to give: `call me on ...`.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from api.core.languages import Language
from api.guardrails.engine.digits import Group
from api.guardrails.engine.findings import Hit
from api.guardrails.engine.kinds.link_foreign import host_of, is_ending, is_own
from api.guardrails.engine.normalise import Span
from api.guardrails.engine.phones import can_be_rung, is_mobile, is_one_of
from api.guardrails.engine.reading import Reading
from api.guardrails.engine.scopes import words_before

_AT_SIGN = "at|apenstaartje|chiocciola|arobase|klammeraffe"
_AT = rf"(?:@|\s?[\[(]\s?(?:{_AT_SIGN})\s?[\])]\s?|\s(?:{_AT_SIGN})\s)"
_DOT = r"(?:\.|\s?[\[(]\s?(?:dot|punkt|punt|punto|point)\s?[\])]\s?|\s(?:dot|punkt|punt|punto|point)\s)"
_NAME = re.compile(rf"(?<![a-z0-9.])[a-z0-9_+-]{{1,40}}(?:{_DOT}[a-z0-9_+-]{{1,40}}){{0,4}}$")
_HOST = rf"[a-z0-9-]{{1,60}}(?:{_DOT}[a-z0-9-]{{1,60}}){{0,3}}{_DOT}[a-z]{{2,20}}"
_AT_HOST = re.compile(rf"{_AT}(?P<host>{_HOST})(?![a-z0-9])")
_LONGEST_NAME = 90
_SPELLED_AT = re.compile(rf"[\[(]\s?(?:{_AT_SIGN})\s?[\])]|\s(?:{_AT_SIGN})\s")
_SPELLED_DOT = re.compile(r"\s?[\[(]?\s?(?:dot|punkt|punto?|point)\s?[\])]?\s?")
_RING = re.compile(
    r"(?<![a-z])(?:call|ring|phone|text|whatsapp|tel|mobile|number|bel|bellen|belt|app|appen|nummer|ruf|rufen|anrufen|ruft|handy|telefon"
    r"|chiama|chiamare|chiamate|telefona|telefono|numero|cellulare|appele|appelez|appeler|telephone|portable)[a-z]{0,4}(?![a-z])"
)
_MINE = re.compile(
    r"(?<![a-z])(?:(?:call|text|ring|phone|write to|mail|email|reach|contact) me"
    r"|my (?:own )?(?:number|mobile|phone|e-?mail)"
    r"|(?:bel|app|mail|stuur|schrijf|bereik) (?:mij|me)|mijn (?:eigen )?(?:nummer|mobiel|e-?mail|mail)"
    r"|(?:ruft?|schreibt?|erreicht?|erreichst du|meldet euch bei) (?:mich|mir)"
    r"|meine? (?:eigene )?(?:nummer|handy|e-?mail|mail)"
    r"|chiamami|chiamatemi|scrivimi|scrivetemi|(?:mio|mia) (?:numero|cellulare|e-?mail|mail)"
    r"|(?:appelez|appelle|ecrivez|ecris|joignez)[- ]moi|mon (?:numero|portable|e-?mail|mail|adresse))"
)
_DATE = re.compile(r"(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:(?:19|20)\d\d|\d\d)(?![./-]?\d)")
_FEWEST_BEFORE_A_BREAK = 4
"""`06, 12 34 56 78` is one number, with a comma behind what is dialled first."""
_SHORTEST, _LONGEST = 9, 15
"""Digits of a phone number in full (ITU-T E.164 allows fifteen)."""


def find(reading: Reading) -> list[Hit]:
    """Every private number and address that the approved caption does not hold."""
    found = [
        *((reading.plain, span) for span in _emails(reading)),
        *((reading.digits, span) for span in _phones(reading)),
    ]
    return [Hit(*text.span(*span)) for text, span in found if not _is_the_authors(text.text, span[0])]


def _emails(reading: Reading) -> Iterator[Span]:
    text = reading.plain.text
    if "@" not in text and not _SPELLED_AT.search(text):
        return
    approved = reading.approved.text
    for found in _AT_HOST.finditer(text):
        name = _NAME.search(text, max(0, found.start() - _LONGEST_NAME), found.start())
        host = host_of(_SPELLED_DOT.sub(".", found["host"]))
        foreign = (
            "." in host
            and is_ending(host.rpartition(".")[2])
            and not is_own(host, reading.context.bank.allowed_domains)
        )
        if name and foreign and not _is_in_a_link(text, name) and name.group() + found.group() not in approved:
            yield name.start(), found.end()


def _is_in_a_link(text: str, name: re.Match[str]) -> bool:
    """`https://norvia.bank@verify.example` has no address in it but a link's host."""
    return text[: name.start()].endswith("//")


def _phones(reading: Reading) -> Iterator[Span]:
    known = reading.context.bank.own_phone_numbers
    approved = re.sub(r"\D", "", reading.official)
    found = [(run, span) for run in reading.digit_runs for span in _numbers_in(run.groups, reading)]
    accounts = [account.span for account in reading.accounts] if found else []
    for run, (start, end) in found:
        digits = "".join(group.digits for group in run.groups if start <= group.start < end)
        number = f"+{digits}" if reading.digits.text[start] == "+" else digits
        first, last = reading.digits.span(start, end)
        inside = any(a < last and first < b for a, b in accounts)
        if not inside and digits not in approved and can_be_rung(number) and not is_one_of(number, known):
            yield start, end


def _numbers_in(run: tuple[Group, ...], reading: Reading) -> list[Span]:
    """The run's digits as one phone number, with a plus before them; nothing when they are none."""
    text = reading.digits.text
    groups = _until_a_break(run, text, _SHORTEST if _is_spelled(run, reading) else _FEWEST_BEFORE_A_BREAK)
    start, end = groups[0].start, groups[-1].end
    many = sum(len(group.digits) for group in groups)
    plus = text[max(0, start - 1) : start] == "+" or text[max(0, start - 2) : start] == "(+"
    asked = bool(_RING.search(text[max(0, start - 40) : start]))
    written_so = plus or groups[0].digits.startswith("0") or asked or _is_an_italian_mobile(groups, reading)
    sound = (
        _SHORTEST <= many <= _LONGEST and not _DATE.match(text[start:end]) and groups[0].before not in tuple("€$£.,%")
    )
    apart = not _is_counting(groups) and not any(group.before.isalpha() for group in groups)
    return [(start - plus, end)] if written_so and sound and apart else []


def _is_an_italian_mobile(groups: tuple[Group, ...], reading: Reading) -> bool:
    """Italy's mobile numbers begin with a 3 and no 0: `333 0001 428`."""
    number = "".join(group.digits for group in groups)
    return len(groups) > 1 and number[0] == "3" and Language.IT in reading.languages and is_mobile(number, "IT")


def _is_spelled(run: tuple[Group, ...], reading: Reading) -> bool:
    """Whether some of the digits are words: 'zero six, 39, double-oh': commas keep them apart, and end nothing."""
    start, end = reading.digits.span(run[0].start, run[-1].end)
    return bool(re.search(r"[^\W\d_]{2}", reading.text[start:end]))


def _is_counting(groups: tuple[Group, ...]) -> bool:
    """'ten nine eight seven ...' counts down to something."""
    steps = {int(other.digits) - int(one.digits) for one, other in pairwise(groups)}
    return steps in ({1}, {-1})


def _until_a_break(run: tuple[Group, ...], text: str, fewest: int) -> tuple[Group, ...]:
    """The run up to the first comma or line break behind which another number begins."""
    digits = 0
    for place in range(1, len(run)):
        digits += len(run[place - 1].digits)
        if digits >= fewest and re.search(r"[,;:\n€%]", text[run[place - 1].end : run[place].start]):
            return run[:place]
    return run


def _is_the_authors(text: str, at: int) -> bool:
    return bool(_MINE.search(words_before(text, at, 6)))
