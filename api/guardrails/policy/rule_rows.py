"""Rules in the database: as an officer writes them, as people read them, and as the engine takes them."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import msgspec

from api.content.audiences import audience_for, rule_of
from api.content.networks import Network
from api.content.schemas import Category
from api.core.db import fetch
from api.core.languages import Language
from api.core.settings import settings
from api.guardrails.engine.facts import RuleSpec, RuleWords
from api.guardrails.engine.levels import Level
from api.guardrails.policy.draft_schemas import RuleInput, RuleView, RuleWordsInput
from api.identity.schemas import Named

Row = Mapping[str, Any]

RULES = """
SELECT r.id, r.code, r.kind, r.level, r.paragraph, r.languages, r.networks, r.categories, r.audience, r.pattern,
       r.words, r.observe, r.owner, p.name AS owner_name, r.sunset_on, r.retired_at, a.rule AS audience_rule
FROM rule r LEFT JOIN audience a ON a.id = r.audience LEFT JOIN person p ON p.id = r.owner
WHERE r.policy = $1 ORDER BY r.id
"""


async def rows_of(policy_id: UUID) -> Sequence[Row]:
    """The version's rules in their order."""
    return await fetch(RULES, policy_id)


async def columns_of(rule: RuleInput) -> dict[str, Any]:
    """What a row keeps of a rule that an officer wrote."""
    return {
        "kind": rule.kind,
        "level": rule.level,
        "paragraph": rule.paragraph,
        "languages": list(rule.languages),
        "networks": list(rule.networks),
        "categories": list(rule.categories),
        "audience": await audience_for(rule.audience) if rule.audience else None,
        "pattern": rule.pattern,
        "words": msgspec.json.encode(rule.words).decode(),
        "observe": rule.observe,
        "owner": rule.owner,
        "sunset_on": beginning_of(rule.sunset_on) if rule.sunset_on else None,
    }


def row_of(policy_id: UUID, rule: RuleSpec) -> dict[str, Any]:
    """What a row keeps of a rule of the starter policy."""
    return {
        "policy": policy_id,
        "code": rule.code,
        "kind": rule.kind,
        "level": rule.level,
        "paragraph": rule.paragraph,
        "languages": list(rule.languages),
        "networks": list(rule.networks),
        "categories": list(rule.categories),
        "observe": rule.observe,
    }


def spec_of(row: Row) -> RuleSpec:
    """The rule as the engine takes it."""
    return RuleSpec(
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


def view_of(row: Row) -> RuleView:
    """The rule as compliance reads it."""
    return RuleView(
        code=row["code"],
        kind=row["kind"],
        level=Level(row["level"]),
        paragraph=row["paragraph"],
        languages=[Language(one) for one in row["languages"]],
        networks=[Network(one) for one in row["networks"]],
        categories=[Category(one) for one in row["categories"]],
        audience=rule_of(row["audience_rule"]) if row["audience_rule"] else None,
        pattern=row["pattern"],
        words=msgspec.json.decode(row["words"], type=dict[Language, RuleWordsInput]),
        observe=row["observe"],
        owner=Named(id=row["owner"], name=row["owner_name"]) if row["owner"] else None,
        sunset_on=day_of(row["sunset_on"]),
        retired_at=row["retired_at"],
    )


def beginning_of(day: date) -> datetime:
    """The moment at which the day begins for the company."""
    return datetime.combine(day, time(), ZoneInfo(settings().time_zone))


def day_of(moment: datetime | None) -> date | None:
    """The company's day on which the moment lies."""
    return moment.astimezone(ZoneInfo(settings().time_zone)).date() if moment else None
