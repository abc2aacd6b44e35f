"""Whether the company's facts make sense to the engine: values in, values out.

A fact that the engine would not understand is refused when it is written: later it would be silently ignored, or find
fault with the company's own sentences.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cache

import idna
import phonenumbers
from publicsuffixlist import PublicSuffixList

from api.core.errors import Invalid
from api.core.languages import Language
from api.guardrails.engine.facts import BankFacts, Results
from api.guardrails.engine.kinds.customer_data import shape_of
from api.guardrails.engine.kinds.missing_disclosure import says_employed
from api.guardrails.engine.kinds.missing_risk_warning import warns
from api.guardrails.engine.normalise import folded
from api.guardrails.policy.schemas import FactsInput, ResultsCalendar

_SCHEME = re.compile(r"^https?://", re.IGNORECASE)
_DIALLED = re.compile(r"^\+?[(0-9][0-9 ()./-]*$")
_REGIONS = ("BE", "NL", "DE", "AT", "CH", "LU", "IT", "FR", "GB", "IE", "ES", "PT", "PL", "DK", "SE")
"""Where a number without a country is looked up; free-phone numbers are national."""


def checked(wanted: FactsInput, today: date) -> BankFacts:
    """The facts as the engine takes them. Raises `Invalid`, naming the field that it would not understand."""
    bank = wanted.bank.strip()
    if not _has_letters(bank):
        raise Invalid("facts-name", field="bank", name=wanted.bank)
    if wanted.customer_numbers.strip() and shape_of(wanted.customer_numbers) is None:
        raise Invalid("facts-customer-numbers", field="customer_numbers")
    return BankFacts(
        bank=bank,
        ticker=wanted.ticker,
        written_on=today.isoformat(),
        allowed_domains=_each("allowed_domains", wanted.allowed_domains, domain),
        own_phone_numbers=_each("own_phone_numbers", wanted.own_phone_numbers, _phone),
        customer_numbers=wanted.customer_numbers.strip(),
        competitors=_names("competitors", wanted.competitors, bank),
        internal_projects=_names("internal_projects", wanted.internal_projects, bank),
        results=_results(wanted.results),
        disclosure=_sentences("disclosure", wanted.disclosure, _discloses(bank)),
        advertisement=_sentences("advertisement", wanted.advertisement, _is_a_mark),
        investment_warning=_sentences("investment_warning", wanted.investment_warning, _warns),
        credit_warning=_sentences("credit_warning", wanted.credit_warning, _says_something),
    )


def as_written(facts: BankFacts) -> FactsInput:
    """The facts as an officer edits them."""
    return FactsInput(
        bank=facts.bank,
        ticker=facts.ticker,
        allowed_domains=list(facts.allowed_domains),
        own_phone_numbers=list(facts.own_phone_numbers),
        customer_numbers=facts.customer_numbers,
        competitors=list(facts.competitors),
        internal_projects=list(facts.internal_projects),
        results=ResultsCalendar(
            published_until=facts.results.published_until,
            published_on=_day(facts.results.published_on),
            next_publication=_day(facts.results.next_publication),
        ),
        disclosure=_by_language(facts.disclosure),
        advertisement=_by_language(facts.advertisement),
        investment_warning=_by_language(facts.investment_warning),
        credit_warning=_by_language(facts.credit_warning),
    )


def domain(written: str) -> str | None:
    """The domain that people can register, or one below it, in its ASCII form; None for anything else."""
    host = _SCHEME.sub("", written.strip()).rstrip("/").lower()
    try:
        name = idna.encode(host, uts46=True).decode()
    except idna.IDNAError:
        return None
    return name if _suffixes().privatesuffix(name) else None


def _phone(written: str) -> str | None:
    """The number as written; None for what nobody can ring."""
    number = " ".join(written.split())
    if not _DIALLED.match(number):
        return None
    regions = (None,) if number.startswith("+") else _REGIONS
    return number if any(_can_be_rung(number, region) for region in regions) else None


def _can_be_rung(number: str, region: str | None) -> bool:
    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(number, region))
    except phonenumbers.NumberParseException:
        return False


def _names(field: str, wanted: Iterable[str], bank: str) -> tuple[str, ...]:
    """Names by which the engine can look: with letters or digits, none twice, none our own."""
    names = _each(field, wanted, lambda name: " ".join(name.split()) if _has_letters(name) else None)
    often = Counter(folded(name) for name in names)
    for place, name in enumerate(names):
        if often[folded(name)] > 1:
            raise Invalid("facts-twice", field=f"{field}[{place}]", name=name)
        if folded(name) == folded(bank):
            raise Invalid("facts-own-name", field=f"{field}[{place}]", name=name)
    return names


def _has_letters(name: str) -> bool:
    return sum(sign.isalnum() for sign in name) > 1


def _each(field: str, wanted: Iterable[str], read: Callable[[str], str | None]) -> tuple[str, ...]:
    """Every entry as it is kept; raises `Invalid` for the first that can't be read."""
    kept = []
    for place, written in enumerate(wanted):
        one = read(written)
        if one is None:
            raise Invalid(_CODES.get(field, "facts-name"), field=f"{field}[{place}]", name=written)
        kept.append(one)
    return tuple(dict.fromkeys(kept)) if field in _CODES else tuple(kept)


_CODES = {"allowed_domains": "facts-domain", "own_phone_numbers": "facts-phone"}


def _results(wanted: ResultsCalendar) -> Results:
    """The calendar; what comes next comes after what was published."""
    if wanted.published_on and wanted.next_publication and wanted.next_publication <= wanted.published_on:
        raise Invalid("facts-results", field="results.next_publication")
    return Results(
        published_until=wanted.published_until,
        published_on=wanted.published_on.isoformat() if wanted.published_on else "",
        next_publication=wanted.next_publication.isoformat() if wanted.next_publication else "",
    )


def _sentences(
    field: str, wanted: Mapping[Language, str], understood: Callable[[str, Language], bool]
) -> dict[str, str]:
    kept = {str(language): " ".join(said.split()) for language, said in wanted.items() if said.strip()}
    for language, said in kept.items():
        if not understood(said, Language(language)):
            raise Invalid(f"facts-{field.replace('_', '-')}", field=f"{field}.{language}")
    return kept


def _discloses(bank: str) -> Callable[[str, Language], bool]:
    return lambda said, language: says_employed(folded(said), bank, language)


def _is_a_mark(said: str, _: Language) -> bool:
    return any(sign.isalnum() for sign in said) and len(said) <= 60


def _warns(said: str, _: Language) -> bool:
    return warns(folded(said))


def _says_something(said: str, _: Language) -> bool:
    return len(folded(said).split()) > 2


def _by_language(kept: Mapping[str, str]) -> dict[Language, str]:
    return {language: kept[language] for language in Language if kept.get(language)}


def _day(kept: str) -> date | None:
    try:
        return date.fromisoformat(kept)
    except ValueError:
        return None


@cache
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList(accept_unknown=False)
