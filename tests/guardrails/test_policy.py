"""The policy in the database."""

import asyncio
from datetime import timedelta

import pytest

from api.core import clock
from api.core.db import execute, fetch_value
from api.core.languages import Language
from api.guardrails.engine.facts import RuleSpec
from api.guardrails.engine.levels import Level
from api.guardrails.policy import reading, starter, versions
from api.guardrails.policy.versions import NoPolicy
from tests import make
from tests.guardrails.making import BANK

pytestmark = pytest.mark.usefixtures("db")

SHOUTING = RuleSpec(kind="shouting", level=Level.NUDGE, paragraph="10")


async def test_an_empty_database_gets_the_starter_policy_in_every_language() -> None:
    assert await versions.ensure_starter(BANK)
    now = await versions.in_force()
    assert (now.version, now.facts, now.rules) == (1, BANK, starter.STARTER_RULES)
    assert await fetch_value("SELECT count(*) FROM policy_text WHERE body <> ''") == len(Language)


async def test_several_starts_at_once_publish_one_policy() -> None:
    did = await asyncio.gather(*(versions.ensure_starter(BANK) for _ in range(5)))
    assert sorted(did) == [False, False, False, False, True]
    assert await fetch_value("SELECT count(*) FROM policy") == 1
    assert await fetch_value("SELECT count(*) FROM rule") == len(starter.STARTER_RULES)


async def test_a_start_leaves_a_later_policy_alone() -> None:
    await make.policy(SHOUTING, version=7)
    assert not await versions.ensure_starter(BANK)
    assert (await versions.in_force()).version == 7


async def test_without_a_policy_nothing_is_judged() -> None:
    with pytest.raises(NoPolicy):
        await versions.in_force()


async def test_a_published_version_is_in_force_at_once() -> None:
    await make.policy(SHOUTING)
    await versions.in_force()
    await make.policy(version=2, facts=BANK)
    now = await versions.in_force()
    assert (now.version, now.rules, now.facts) == (2, (), BANK)


@pytest.mark.parametrize("ahead", [None, timedelta(minutes=1)])
async def test_a_version_that_is_not_published_yet_changes_nothing(ahead: timedelta | None) -> None:
    await make.policy(SHOUTING)
    await make.policy(version=2, published_at=clock.now() + ahead if ahead else None)
    assert (await versions.in_force()).version == 1


async def test_a_rule_ends_on_its_last_day() -> None:
    ends = clock.now() + timedelta(days=1)
    made = await make.policy(SHOUTING)
    await execute("UPDATE rule SET sunset_on = $2 WHERE policy = $1", made.id, ends)
    assert (await versions.in_force()).rules == (SHOUTING,)
    with clock.set_to(ends):
        assert (await versions.in_force()).rules == ()


async def test_a_new_company_starts_with_what_holds_for_every_company() -> None:
    await versions.ensure_starter()
    facts = (await versions.in_force()).facts
    assert facts.bank == "Norvia Bank"
    assert facts.disclosure["de"] == "Ich arbeite bei Norvia Bank."
    assert facts.advertisement["fr"] == "#publicité"
    assert facts.investment_warning == {}


async def test_a_reader_gets_the_policy_in_their_language() -> None:
    await versions.ensure_starter(BANK)
    reader = make.actor(await make.person(language="it"))
    shown = await reading.view(reader)
    assert (shown.language, shown.body) == (Language.IT, starter.text(Language.IT))
    assert shown.own_domains == list(BANK.allowed_domains)


async def test_a_missing_language_reads_english() -> None:
    await versions.ensure_starter(BANK)
    await execute("DELETE FROM policy_text WHERE language = 'it'")
    shown = await reading.view(make.actor(await make.person(language="it")))
    assert (shown.language, shown.body) == (Language.EN, starter.text(Language.EN))
