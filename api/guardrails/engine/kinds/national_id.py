"""A person's identity, tax or social-security number, of the countries of the EU and Switzerland (python-stdnum).

Nearly every number has right check digits somewhere, so those alone prove nothing: a number counts beside its name
('BSN 1112 22 333', 'Steuer-ID: ...'), or where its form is like no other number's.
"""

import re
from collections.abc import Iterator

import stdnum.at.vnr
import stdnum.be.nn
import stdnum.bg.egn
import stdnum.ch.ssn
import stdnum.cz.rc
import stdnum.de.idnr
import stdnum.dk.cpr
import stdnum.ee.ik
import stdnum.es.dni
import stdnum.es.nie
import stdnum.fi.hetu
import stdnum.fr.nif
import stdnum.fr.nir
import stdnum.gr.amka
import stdnum.hr.oib
import stdnum.ie.pps
import stdnum.it.codicefiscale
import stdnum.lt.asmens
import stdnum.nl.bsn
import stdnum.pl.pesel
import stdnum.pt.cc
import stdnum.pt.nif
import stdnum.ro.cnp
import stdnum.se.personnummer
import stdnum.si.emso

from api.guardrails.engine.findings import Hit, Suggestion
from api.guardrails.engine.normalise import Span
from api.guardrails.engine.phrases import LEXICONS
from api.guardrails.engine.phrases.identity_names import NAMES
from api.guardrails.engine.phrases.phrase_list import pattern
from api.guardrails.engine.reading import Passage, Reading

_CHECKS = {
    "at": (stdnum.at.vnr,),
    "be": (stdnum.be.nn,),
    "bg": (stdnum.bg.egn,),
    "cz": (stdnum.cz.rc,),
    "de": (stdnum.de.idnr,),
    "dk": (stdnum.dk.cpr,),
    "ee": (stdnum.ee.ik,),
    "es": (stdnum.es.dni, stdnum.es.nie),
    "fi": (stdnum.fi.hetu,),
    "fr": (stdnum.fr.nir, stdnum.fr.nif),
    "gr": (stdnum.gr.amka,),
    "hr": (stdnum.hr.oib,),
    "ie": (stdnum.ie.pps,),
    "lt": (stdnum.lt.asmens,),
    "nl": (stdnum.nl.bsn,),
    "pl": (stdnum.pl.pesel,),
    "pt": (stdnum.pt.cc, stdnum.pt.nif),
    "ro": (stdnum.ro.cnp,),
    "se": (stdnum.se.personnummer,),
    "si": (stdnum.si.emso,),
    "sk": (stdnum.cz.rc,),
}
_ALL_NAMES = tuple(name for names in NAMES.values() for name in names)
_GAP = r"[ ./-]{0,2}"
_ITALIAN = re.compile(
    rf"(?<![a-z0-9])(?:[a-z]{_GAP}){{6}}(?:[0-9l-v]{_GAP}){{2}}[a-z]{_GAP}(?:[0-9l-v]{_GAP}){{2}}"
    rf"[a-z]{_GAP}(?:[0-9l-v]{_GAP}){{3}}[a-z](?![a-z0-9])"
)
_FRENCH = re.compile(rf"(?<![a-z0-9.,])[12]{_GAP}\d\d{_GAP}\d\d{_GAP}\d[0-9ab](?:{_GAP}\d){{8}}(?![a-z0-9])")
_SWISS = re.compile(rf"(?<![a-z0-9.,])756(?:{_GAP}\d){{10}}(?![a-z0-9])")
_UNLIKE_OTHERS = (
    (_ITALIAN, stdnum.it.codicefiscale),
    (_FRENCH, stdnum.fr.nir),
    (_SWISS, stdnum.ch.ssn),
)
_TELLING = re.compile(rf"\d(?:{_GAP}\d){{2}}{_GAP}\d(?:{_GAP}\d){{2}}|\d{_GAP}[abcdehlmprst]{_GAP}\d")
"""What all three have: many digits in a row, or a month's letter between two."""
_FEWEST_DIGITS = 5
"""Of an Italian number; with fewer it would be a word."""
_LETTERS_BEHIND = r"[ -]?[a-z]{1,2}\d?|[+-]?\d{3}[a-z]"
_NUMBER = re.compile(
    rf"(?<![a-z0-9])(?P<digits>(?:[xyz]{_GAP})?\d(?:{_GAP}\d){{5,13}})(?:{_LETTERS_BEHIND})?(?![a-z0-9])"
)
_REACH = 40
"""How far behind its name, or before it, a number stands."""
_A_DIGIT = re.compile(r"\d")


def find(reading: Reading) -> list[Hit]:
    """Every national number that the approved caption does not hold."""
    found = numbers(reading) if _A_DIGIT.search(reading.digits.text) else []
    approved = {number for number, _ in numbers(reading.approved_reading)} if found else set()
    return [
        Hit(*span, {}, Suggestion(*span, LEXICONS[reading.language].ask_me))
        for number, span in found
        if number not in approved
    ]


def numbers(passage: Passage) -> list[tuple[str, Span]]:
    """The national numbers of a text without separators, with their spans in the original."""
    text = passage.digits.text
    found = dict([*_named(text), *_unlike_others(text)])
    return [(_plain(text[slice(*span)]), passage.digits.span(*span)) for span in sorted(found)]


def _unlike_others(text: str) -> Iterator[tuple[Span, str]]:
    for form, check in _UNLIKE_OTHERS if _TELLING.search(text) else ():
        for match in form.finditer(text):
            number = _plain(match.group())
            if len(_A_DIGIT.findall(number)) >= _FEWEST_DIGITS and check.is_valid(number):
                yield match.span(), number


def _named(text: str) -> Iterator[tuple[Span, str]]:
    for country, names in NAMES.items() if pattern(_ALL_NAMES).found_in(text) else ():
        for name in pattern(names).finditer(text):
            near = max(0, name.start() - _REACH), min(len(text), name.end() + _REACH)
            for match in _NUMBER.finditer(text, *near):
                if _is_valid(match.group(), country):
                    yield match.span(), country
                elif _is_valid(match["digits"], country):
                    yield match.span("digits"), country


def _is_valid(written: str, country: str) -> bool:
    forms = {_plain(written), written.replace(" ", "")}
    checks = [check for one, all_of_it in _CHECKS.items() if country in {"", one} for check in all_of_it]
    return any(check.is_valid(form.upper()) for check in checks for form in forms)


def _plain(written: str) -> str:
    return re.sub(r"[^a-z0-9]", "", written)
