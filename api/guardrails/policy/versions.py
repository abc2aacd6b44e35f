"""The policy in the database: versions with their rules, their words and the bank's facts.

A published version never changes; a change is a new version. So a version that was read is kept in the process, and a
request asks only which one is in force: one row by its index, in the request's own transaction. That is cheaper than
explaining why two processes judged by different rules for a second, and an acknowledgement is always for the version
that judged.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from api.content.audiences import rule_of
from api.content.schemas import AudienceRule
from api.core import clock
from api.core.db import fetch_one, fetch_value
from api.core.ids import new_id
from api.core.languages import Language
from api.core.words import say
from api.core.work import atomic
from api.guardrails.engine.facts import BankFacts, RuleSpec
from api.guardrails.policy import facts as company_facts
from api.guardrails.policy import starter
from api.guardrails.policy.rule_rows import row_of, rows_of, spec_of
from api.guardrails.policy.tables import PolicyText, Rule

PUBLISHED = """
SELECT id, version, published_at, coalesce((SELECT max(revision) FROM company_facts), 0) AS revision
FROM policy WHERE published_at <= $1
"""
LATEST = f"{PUBLISHED} ORDER BY version DESC LIMIT 1"
NUMBERED = f"{PUBLISHED} AND version = $2"
# The column `facts` is no longer read; it is written so that processes of the last release survive this one's start.
BEGIN = """
INSERT INTO policy (id, version, facts, published_at, created_at) VALUES ($1, 1, '{}', $2, $2)
ON CONFLICT (version) DO NOTHING RETURNING id
"""


class NoPolicy(Exception):
    """The database holds no published policy: `ensure_starter` was not called."""


class DatedRule(msgspec.Struct, frozen=True):
    """A rule and the day from which it no longer applies."""

    spec: RuleSpec
    sunset_on: datetime | None


class InForce(msgspec.Struct, frozen=True):
    """A published policy as the engine takes it, with the company's facts as they are now."""

    id: UUID
    version: int
    published_at: datetime
    facts: BankFacts
    dated_rules: tuple[DatedRule, ...]
    audiences: Mapping[str, AudienceRule]
    """By id, those that rules name."""

    @property
    def rules(self) -> tuple[RuleSpec, ...]:
        """The rules that apply today."""
        now = clock.now()
        return tuple(one.spec for one in self.dated_rules if one.sunset_on is None or one.sunset_on > now)


_kept: dict[tuple[UUID, int], InForce] = {}


async def in_force() -> InForce:
    """The last published version. Raises `NoPolicy` where there is none."""
    row = await fetch_one(LATEST, clock.now())
    if row is None:
        raise NoPolicy("The database has no policy yet: run `birdsong migrate`.")
    key = (row["id"], row["revision"])
    found = _kept.get(key)
    if found is None:
        found = await _read(row)
        _kept.clear()
        _kept[key] = found
    return found


async def published(version: int) -> InForce | None:
    """A published version by its number; None where there is none."""
    row = await fetch_one(NUMBERED, clock.now(), version)
    return await _read(row) if row else None


@atomic
async def ensure_starter(facts: BankFacts | None = None) -> bool:
    """Publish the starter policy as version 1 in a database without any; says whether it did.

    Several at once publish one: the others wait for it and change nothing. Without `facts` the company's name is all
    that is known, and what needs more stays quiet.
    """
    now, policy_id = clock.now(), new_id()
    if await fetch_value("SELECT EXISTS (SELECT FROM policy)"):
        return False
    if await fetch_one(BEGIN, policy_id, now) is None:
        return False
    await company_facts.begin(facts if facts is not None else await _facts_of_company())
    await PolicyText.insert(
        *(PolicyText(policy=policy_id, language=language, body=starter.text(language)) for language in Language)
    )
    await Rule.insert(*(Rule(**row_of(policy_id, rule)) for rule in starter.STARTER_RULES))
    return True


def facts_of_new_company(name: str) -> BankFacts:
    """What holds for every company: its people say in their language where they work, and mark advertising."""
    return BankFacts(
        bank=name,
        disclosure={language: say(language, "starter-disclosure", company=name) for language in Language},
        advertisement={language: say(language, "starter-advertisement") for language in Language},
    )


async def _facts_of_company() -> BankFacts:
    name = await fetch_value("SELECT name FROM company")
    return facts_of_new_company(name) if name else BankFacts()


async def _read(row: Any) -> InForce:
    rules = await rows_of(row["id"])
    return InForce(
        id=row["id"],
        version=row["version"],
        published_at=row["published_at"],
        facts=await company_facts.at_revision(row["revision"]),
        dated_rules=tuple(DatedRule(spec_of(one), one["sunset_on"]) for one in rules),
        audiences={str(one["audience"]): rule_of(one["audience_rule"]) for one in rules if one["audience"]},
    )
