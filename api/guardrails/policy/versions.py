"""The policy in the database: versions with their rules, their words and the bank's facts.

A published version never changes; a change is a new version. So a version that was read is kept in the process, and a
request asks only which one is in force: one row by its index, in the request's own transaction. That is cheaper than
explaining why two processes judged by different rules for a second, and an acknowledgement is always for the version
that judged.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from api.core import clock
from api.core.actor import Actor
from api.core.db import fetch, fetch_one, fetch_value
from api.core.ids import new_id
from api.core.languages import Language
from api.core.words import say
from api.core.work import atomic
from api.guardrails.engine.facts import BankFacts, RuleSpec, RuleWords
from api.guardrails.engine.levels import Level
from api.guardrails.policy import starter
from api.guardrails.policy.schemas import PolicyView
from api.guardrails.policy.tables import PolicyText, Rule

LATEST = """
SELECT id, version, published_at FROM policy WHERE published_at <= $1 ORDER BY version DESC LIMIT 1
"""
RULES = """
SELECT code, kind, level, paragraph, languages, networks, categories, audience, pattern, words, observe, sunset_on
FROM rule WHERE policy = $1 ORDER BY id
"""
TEXT = """
SELECT language, body FROM policy_text WHERE policy = $1 ORDER BY language = $2 DESC, language = 'en' DESC LIMIT 1
"""
BEGIN = """
INSERT INTO policy (id, version, facts, published_at, created_at) VALUES ($1, 1, $2, $3, $3)
ON CONFLICT (version) DO NOTHING RETURNING id
"""


class NoPolicy(Exception):
    """The database holds no published policy: `ensure_starter` was not called."""


class DatedRule(msgspec.Struct, frozen=True):
    """A rule and the day from which it no longer applies."""

    spec: RuleSpec
    sunset_on: datetime | None


class InForce(msgspec.Struct, frozen=True):
    """A published policy as the engine takes it."""

    id: UUID
    version: int
    published_at: datetime
    facts: BankFacts
    dated_rules: tuple[DatedRule, ...]

    @property
    def rules(self) -> tuple[RuleSpec, ...]:
        """The rules that apply today."""
        now = clock.now()
        return tuple(one.spec for one in self.dated_rules if one.sunset_on is None or one.sunset_on > now)


_kept: dict[UUID, InForce] = {}


async def in_force() -> InForce:
    """The last published version. Raises `NoPolicy` where there is none."""
    row = await fetch_one(LATEST, clock.now())
    if row is None:
        raise NoPolicy("The database has no policy yet: run `birdsong migrate`.")
    found = _kept.get(row["id"])
    if found is None:
        found = await _read(row)
        _kept.clear()
        _kept[found.id] = found
    return found


async def view(me: Actor) -> PolicyView:
    """The policy in force, in the reader's language, or in English where it has no such text."""
    now = await in_force()
    text = await fetch_one(TEXT, now.id, me.language)
    return PolicyView(
        version=now.version,
        published_at=now.published_at,
        language=Language(text["language"]) if text else Language.EN,
        body=text["body"] if text else "",
        own_domains=list(now.facts.allowed_domains),
    )


@atomic
async def ensure_starter(facts: BankFacts | None = None) -> bool:
    """Publish the starter policy as version 1 in a database without any; says whether it did.

    Several at once publish one: the others wait for it and change nothing. Without `facts` the company's name is all
    that is known, and what needs more stays quiet.
    """
    known = facts if facts is not None else await _facts_of_company()
    now, policy_id = clock.now(), new_id()
    if await fetch_value("SELECT EXISTS (SELECT FROM policy)"):
        return False
    if await fetch_one(BEGIN, policy_id, msgspec.json.encode(known).decode(), now) is None:
        return False
    await PolicyText.insert(
        *(PolicyText(policy=policy_id, language=language, body=starter.text(language)) for language in Language)
    )
    await Rule.insert(*_rows(policy_id, starter.STARTER_RULES))
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
    facts = await fetch_value("SELECT facts FROM policy WHERE id = $1", row["id"])
    return InForce(
        id=row["id"],
        version=row["version"],
        published_at=row["published_at"],
        facts=msgspec.json.decode(facts, type=BankFacts),
        dated_rules=tuple(_rule(one) for one in await fetch(RULES, row["id"])),
    )


def _rule(row: Any) -> DatedRule:
    spec = RuleSpec(
        code=row["code"],
        kind=row["kind"],
        level=Level(row["level"]),
        paragraph=row["paragraph"],
        languages=tuple(row["languages"]),
        networks=tuple(row["networks"]),
        categories=tuple(row["categories"]),
        audience=str(row["audience"] or ""),
        pattern=row["pattern"],
        words=msgspec.json.decode(row["words"], type=dict[str, RuleWords]),
        observe=row["observe"],
    )
    return DatedRule(spec, row["sunset_on"])


def _rows(policy_id: UUID, rules: Sequence[RuleSpec]) -> Iterable[Rule]:
    for rule in rules:
        yield Rule(
            policy=policy_id,
            code=rule.code,
            kind=rule.kind,
            level=rule.level,
            paragraph=rule.paragraph,
            languages=list(rule.languages),
            networks=list(rule.networks),
            categories=list(rule.categories),
            observe=rule.observe,
        )
