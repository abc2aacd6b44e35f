"""The company's facts: revisions, and what is refused because the engine would not understand it."""

import asyncio
from datetime import date
from typing import Any

import msgspec
import pytest

from api.core.db import fetch_value
from api.core.errors import Conflict, Invalid
from api.core.languages import Language
from api.guardrails.policy import facts, starter, versions
from api.guardrails.policy.fact_checks import as_written, checked
from api.guardrails.policy.schemas import FactsChange, FactsInput, ResultsCalendar
from tests import make
from tests.guardrails.making import BANK

TODAY = date(2026, 11, 23)


def wanted(**fields: Any) -> FactsInput:
    """The sample bank's facts with some of them otherwise."""
    return msgspec.structs.replace(as_written(BANK), **fields)


def test_facts_survive_being_written_and_read() -> None:
    assert checked(as_written(BANK), date.fromisoformat(BANK.written_on)) == BANK


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("https://www.Norvia.bank/", "www.norvia.bank"),
        ("bücher.de", "xn--bcher-kva.de"),
        ("norvia.co.uk", "norvia.co.uk"),
    ],
    ids=["address", "umlaut", "below-a-suffix"],
)
def test_a_domain_is_kept_as_links_name_it(written: str, kept: str) -> None:
    assert checked(wanted(allowed_domains=[written]), TODAY).allowed_domains == (kept,)


@pytest.mark.parametrize("number", ["+32 2 555 01 23", "0800 000 0123", "(020) 7946 0000"])
def test_a_phone_number_may_be_national(number: str) -> None:
    assert checked(wanted(own_phone_numbers=[number]), TODAY).own_phone_numbers == (number,)


@pytest.mark.parametrize(
    ("fields", "code", "field"),
    [
        ({"bank": " · "}, "facts-name", "bank"),
        ({"allowed_domains": ["norvia.bank", "co.uk"]}, "facts-domain", "allowed_domains[1]"),
        ({"allowed_domains": ["norvia.bank/pages"]}, "facts-domain", "allowed_domains[0]"),
        ({"allowed_domains": ["intranet"]}, "facts-domain", "allowed_domains[0]"),
        ({"own_phone_numbers": ["call us"]}, "facts-phone", "own_phone_numbers[0]"),
        ({"own_phone_numbers": ["+999 12"]}, "facts-phone", "own_phone_numbers[0]"),
        ({"customer_numbers": "some digits"}, "facts-customer-numbers", "customer_numbers"),
        ({"competitors": ["Kestrel", "🦅🦅"]}, "facts-name", "competitors[1]"),
        ({"competitors": ["Kestrel", "KESTREL"]}, "facts-twice", "competitors[0]"),
        ({"competitors": ["Norvia Bank"]}, "facts-own-name", "competitors[0]"),
        ({"internal_projects": ["Lighthouse", "Líghthouse"]}, "facts-twice", "internal_projects[0]"),
        ({"disclosure": {Language.DE: "Schönen Tag noch."}}, "facts-disclosure", "disclosure.de"),
        ({"advertisement": {Language.EN: "***"}}, "facts-advertisement", "advertisement.en"),
        ({"investment_warning": {Language.NL: "Veel plezier."}}, "facts-investment-warning", "investment_warning.nl"),
        ({"credit_warning": {Language.FR: "Attention"}}, "facts-credit-warning", "credit_warning.fr"),
        (
            {"results": ResultsCalendar(published_on=TODAY, next_publication=TODAY)},
            "facts-results",
            "results.next_publication",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_fact_that_the_engine_would_not_understand_is_named(fields: dict[str, Any], code: str, field: str) -> None:
    with pytest.raises(Invalid) as refused:
        checked(wanted(**fields), TODAY)
    assert (refused.value.code, refused.value.field) == (code, field)


def test_a_sentence_left_empty_is_left_out() -> None:
    assert checked(wanted(disclosure={Language.EN: "I work for Norvia Bank.", Language.DE: " "}), TODAY).disclosure == {
        "en": "I work for Norvia Bank."
    }


@pytest.mark.usefixtures("db")
async def test_new_facts_hold_for_the_next_text_under_the_same_policy() -> None:
    await versions.ensure_starter(BANK)
    officer = await make.person("compliance", name="Ines Ferro")
    await versions.in_force()
    changed = await facts.change(FactsChange(revision=1, facts=wanted(competitors=["Sparrow"])), officer.id)
    now = await versions.in_force()
    assert (now.version, now.facts.competitors) == (1, ("Sparrow",))
    assert changed.written_by is not None
    assert (changed.revision, changed.written_by.name) == (2, "Ines Ferro")
    assert await fetch_value("SELECT count(*) FROM company_facts") == 2


@pytest.mark.usefixtures("db")
async def test_who_was_faster_is_named() -> None:
    await versions.ensure_starter(BANK)
    first, second = await make.person("compliance", name="Ines Ferro"), await make.person("compliance")
    await facts.change(FactsChange(revision=1, facts=wanted(ticker="NB")), first.id)
    with pytest.raises(Conflict) as refused:
        await facts.change(FactsChange(revision=1, facts=wanted(ticker="NV")), second.id)
    assert (refused.value.field, refused.value.values["who"]) == ("revision", "Ines Ferro")


@pytest.mark.usefixtures("db")
async def test_of_simultaneous_changes_one_wins() -> None:
    await versions.ensure_starter(BANK)
    officer = await make.person("compliance")
    change = FactsChange(revision=1, facts=wanted())
    outcomes = await asyncio.gather(*(facts.change(change, officer.id) for _ in range(4)), return_exceptions=True)
    assert sum(isinstance(one, Conflict) for one in outcomes) == 3


@pytest.mark.usefixtures("db")
async def test_a_company_that_wrote_nothing_begins_with_revision_one() -> None:
    assert (await facts.latest()).revision == 0
    officer = await make.person("compliance")
    assert (await facts.change(FactsChange(revision=0, facts=wanted()), officer.id)).revision == 1


@pytest.mark.usefixtures("db")
async def test_a_process_of_the_last_release_still_reads_the_policys_own_facts() -> None:
    await versions.ensure_starter(BANK)
    assert await fetch_value("SELECT facts FROM policy") == "{}"
    assert (await versions.in_force()).rules == starter.STARTER_RULES
