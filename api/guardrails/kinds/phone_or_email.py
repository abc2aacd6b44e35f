"""Somebody else's phone number or e-mail address, also spelled out. The bank's own numbers and addresses pass.

A number counts as a phone number when it is written like one (a leading 0 or +) or somebody is asked to ring it. The
author's own is theirs to give: `call me on ...`.
"""

import re
from collections.abc import Iterator

from api.guardrails.digits import Group
from api.guardrails.findings import Hit
from api.guardrails.kinds.iban import shaped
from api.guardrails.kinds.link_foreign import host_of, is_ending, is_own
from api.guardrails.normalise import Span
from api.guardrails.reading import Reading
from api.guardrails.scopes import words_before

_AT_SIGN = "at|apenstaartje|chiocciola|arobase|klammeraffe"
_AT = rf"(?:@|\s?[\[(]\s?(?:{_AT_SIGN})\s?[\])]\s?|\s(?:{_AT_SIGN})\s)"
_DOT = r"(?:\.|\s?[\[(]\s?(?:dot|punkt|punt|punto|point)\s?[\])]\s?|\s(?:dot|punkt|punt|punto|point)\s)"
_NAME = rf"[a-z0-9_+-]{{1,40}}(?:{_DOT}[a-z0-9_+-]{{1,40}}){{0,4}}"
_HOST = rf"[a-z0-9-]{{1,60}}(?:{_DOT}[a-z0-9-]{{1,60}}){{0,3}}{_DOT}[a-z]{{2,20}}"
_EMAIL = re.compile(rf"(?<![a-z0-9.])(?P<name>{_NAME}){_AT}(?P<host>{_HOST})(?![a-z0-9])")
_SPELLED_DOT = re.compile(r"\s?[\[(]?\s?(?:dot|punkt|punto?|point)\s?[\])]?\s?")
_RING = re.compile(
    r"(?<![a-z])(?:call|ring|phone|text|whatsapp|tel|mobile|number|bel|bellen|belt|app|appen|nummer|ruf|rufen|anrufen|ruft|handy|telefon"
    r"|chiama|chiamare|chiamate|telefona|telefono|numero|cellulare|appele|appelez|appeler|telephone|portable)[a-z]{0,4}(?![a-z])"
)
_MINE = re.compile(
    r"(?<![a-z])(?:(?:call|text|ring|phone|write to|mail|email|reach|contact) me|my (?:own )?(?:number|mobile|phone|e-?mail)"
    r"|(?:bel|app|mail|stuur|schrijf|bereik) (?:mij|me)|mijn (?:eigen )?(?:nummer|mobiel|e-?mail|mail)"
    r"|(?:ruft?|schreibt?|erreicht?|erreichst du|meldet euch bei) (?:mich|mir)|meine? (?:eigene )?(?:nummer|handy|e-?mail|mail)"
    r"|chiamami|chiamatemi|scrivimi|scrivetemi|(?:mio|mia) (?:numero|cellulare|e-?mail|mail)"
    r"|(?:appelez|appelle|ecrivez|ecris|joignez)[- ]moi|mon (?:numero|portable|e-?mail|mail|adresse))"
)
_DATE = re.compile(r"(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:(?:19|20)\d\d|\d\d)(?![./-]?\d)")
_SHORTEST, _LONGEST = 9, 15
"""Digits of a phone number in full (ITU-T E.164 allows fifteen)."""


def find(reading: Reading) -> list[Hit]:
    """Every private number and address that the approved caption does not hold."""
    addresses = [
        reading.plain.span(*span) for span in _emails(reading) if not _is_the_authors(reading.plain.text, span[0])
    ]
    numbers = [
        reading.digits.span(*span) for span in _phones(reading) if not _is_the_authors(reading.digits.text, span[0])
    ]
    return [Hit(*span) for span in (*addresses, *numbers)]


def _emails(reading: Reading) -> Iterator[Span]:
    for found in _EMAIL.finditer(reading.plain.text):
        host = host_of(_SPELLED_DOT.sub(".", found["host"]))
        if not is_ending(host.rpartition(".")[2]) or "." not in host:
            continue
        if not is_own(host, reading.context.bank.allowed_domains) and found.group() not in reading.approved.text:
            yield found.span()


def _phones(reading: Reading) -> Iterator[Span]:
    known = {_core(number) for number in reading.context.bank.own_phone_numbers}
    approved = re.sub(r"\D", "", reading.official)
    spans = [(run, span) for run in reading.digit_runs for span in _numbers_in(run, reading)]
    accounts = [span for _, span in shaped(reading.digits)] if spans else []
    for run, (start, end) in spans:
        digits = "".join(group.digits for group in run if start <= group.start < end)
        inside = any(
            a < reading.digits.span(start, end)[1] and reading.digits.span(start, end)[0] < b for a, b in accounts
        )
        if _core(digits) not in known and digits not in approved and not inside:
            yield start, end


def _numbers_in(run: tuple[Group, ...], reading: Reading) -> list[Span]:
    """The run's digits as one phone number, with a plus before them; nothing when they are none."""
    text = reading.digits.text
    groups = _until_a_break(run, text)
    start, end = groups[0].start, groups[-1].end
    many = sum(len(group.digits) for group in groups)
    plus = text[max(0, start - 1) : start] == "+" or text[max(0, start - 2) : start] == "(+"
    asked = bool(_RING.search(text[max(0, start - 40) : start]))
    written_so = plus or groups[0].digits.startswith("0") or asked
    sound = (
        _SHORTEST <= many <= _LONGEST and not _DATE.match(text[start:end]) and groups[0].before not in tuple("€$£.,%")
    )
    return [(start - plus, end)] if written_so and sound and not any(group.before.isalpha() for group in groups) else []


def _until_a_break(run: tuple[Group, ...], text: str) -> tuple[Group, ...]:
    """The run up to the first comma or line break: what follows is another number."""
    for place in range(1, len(run)):
        if re.search(r"[,;:\n€%]", text[run[place - 1].end : run[place].start]):
            return run[:place]
    return run


def _core(number: str) -> str:
    """The number without country code and leading zeros: its last eight digits."""
    return re.sub(r"\D", "", number)[-8:]


def _is_the_authors(text: str, at: int) -> bool:
    return bool(_MINE.search(words_before(text, at, 6)))
