"""Audiences: rules kept once each, and the people whom they fit now.

Members are derived. They are made when a post goes live, follow a person when they change (`refit`), and can be
rebuilt at any time. An audience's row is the lock under which its members change.
"""

from typing import Any
from uuid import UUID

import msgspec

from api.content.audience_rules import Facts, canonical, digest, fits
from api.content.schemas import AudienceEstimate, AudienceRule, Clause
from api.core import clock
from api.core.db import execute, fetch, fetch_one, fetch_value
from api.core.events import PersonChanged
from api.core.ids import new_id
from api.core.languages import Language
from api.core.work import atomic
from api.identity.schemas import Role

# Those whose members must be right: a post of theirs is live, or can become so without a new approval.
IN_USE = "EXISTS (SELECT FROM post WHERE post.audience = a.id AND post.state IN ('approved','scheduled','live'))"

FACTS = """
SELECT p.region, p.brand, p.languages, p.active, coalesce(t.lineage, '{}') AS teams,
       ARRAY(SELECT topic FROM follow WHERE person = p.id) AS topics,
       ARRAY(SELECT role FROM role_grant WHERE person = p.id) AS roles
FROM person p LEFT JOIN team t ON t.id = p.team WHERE p.id = $1
"""

ESTIMATE = """
SELECT count(*) AS everyone,
       count(*) FILTER (WHERE {fits}) AS people,
       count(*) FILTER (WHERE {fits} AND EXISTS (SELECT FROM subscription s WHERE s.person = p.id)) AS by_push
FROM person p WHERE p.active
"""


class Condition(msgspec.Struct, frozen=True):
    """A condition on `person p` in SQL; its values stand at $`first` and after."""

    sql: str
    values: list[Any]


@atomic
async def audience_for(rule: AudienceRule) -> UUID:
    """The one audience with this rule, made when it is new."""
    key = digest(rule)
    await execute(
        "INSERT INTO audience (id, rule, digest, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT (digest) DO NOTHING",
        new_id(),
        msgspec.json.encode(canonical(rule)).decode(),
        key,
        clock.now(),
    )
    found: UUID = await fetch_value("SELECT id FROM audience WHERE digest = $1", key)
    return found


@atomic
async def rebuild_members(audience_id: UUID) -> None:
    """Make the audience's members those whom its rule fits now. Rows that stay right are not touched."""
    text = await fetch_value("SELECT rule FROM audience WHERE id = $1 FOR NO KEY UPDATE", audience_id)
    condition = compile_rule(rule_of(text), first=2)
    await execute(
        "DELETE FROM audience_member m USING person p WHERE m.audience = $1 AND p.id = m.person "
        f"AND NOT (p.active AND {condition.sql})",
        audience_id,
        *condition.values,
    )
    await execute(
        "INSERT INTO audience_member (audience, person) "
        f"SELECT $1, p.id FROM person p WHERE p.active AND {condition.sql} ON CONFLICT DO NOTHING",
        audience_id,
        *condition.values,
    )


async def rebuild_all() -> None:
    """Rebuild every audience in use, one transaction each: for when teams were moved or rows repaired by hand."""
    for row in await fetch(f"SELECT a.id FROM audience a WHERE {IN_USE} ORDER BY a.id"):
        await rebuild_members(row["id"])


@atomic
async def refit(person_id: UUID) -> None:
    """Put the person into every audience in use that fits them now, and take them out of the others."""
    audiences = await fetch(f"SELECT a.id, a.rule FROM audience a WHERE {IN_USE} ORDER BY a.id FOR SHARE OF a")
    facts = await facts_of(person_id)
    fitting = [row["id"] for row in audiences if facts is not None and fits(rule_of(row["rule"]), facts)]
    others = [row["id"] for row in audiences if row["id"] not in set(fitting)]
    await execute("DELETE FROM audience_member WHERE person = $1 AND audience = ANY($2::uuid[])", person_id, others)
    await execute(
        "INSERT INTO audience_member (audience, person) SELECT unnest($2::uuid[]), $1 ON CONFLICT DO NOTHING",
        person_id,
        fitting,
    )


async def refit_changed(event: PersonChanged) -> None:
    """What follows on a change of a person."""
    await refit(event.person_id)


async def estimate(rule: AudienceRule) -> AudienceEstimate:
    """How many people the rule fits now."""
    condition = compile_rule(rule, first=1)
    row = await fetch_one(ESTIMATE.format(fits=condition.sql), *condition.values)
    assert row is not None  # noqa: S101 -- a query of counts has one row
    return AudienceEstimate(people=row["people"], reachable_by_push=row["by_push"], everyone=row["everyone"])


async def facts_of(person_id: UUID) -> Facts | None:
    """What targeting knows of an active person."""
    row = await fetch_one(FACTS, person_id)
    if row is None or not row["active"]:
        return None
    return Facts(
        teams=frozenset(row["teams"]),
        region=row["region"],
        brand=row["brand"],
        languages=frozenset(map(Language, row["languages"])),
        topics=frozenset(row["topics"]),
        roles=frozenset({Role.AMBASSADOR, *map(Role, row["roles"])}),
    )


def rule_of(text: str) -> AudienceRule:
    """The rule as it was stored."""
    return msgspec.json.decode(text, type=AudienceRule)


def compile_rule(rule: AudienceRule, first: int) -> Condition:
    """The rule as a condition that is true or false, never null, for every `person p`."""
    values: list[Any] = []
    wanted = [_clause(clause, values, first) for clause in rule.anyone_in] or ["TRUE"]
    unwanted = [_clause(clause, values, first) for clause in rule.but_not] or ["FALSE"]
    return Condition(f"(({' OR '.join(wanted)}) AND NOT ({' OR '.join(unwanted)}))", values)


def _clause(clause: Clause, values: list[Any], first: int) -> str:
    parts = []
    for wanted, sql in _dimensions(clause):
        if wanted:
            parts.append(sql.format(f"${first + len(values)}"))
            values.append([value if isinstance(value, UUID) else str(value) for value in wanted])
    return f"({' AND '.join(parts) or 'TRUE'})"


def _dimensions(clause: Clause) -> list[tuple[list[Any], str]]:
    everyone = " OR TRUE" if Role.AMBASSADOR in clause.roles else ""
    granted = "EXISTS (SELECT FROM role_grant g WHERE g.person = p.id AND g.role = ANY({}::varchar[]))"
    return [
        (clause.teams, "EXISTS (SELECT FROM team t WHERE t.id = p.team AND t.lineage && {}::uuid[])"),
        (clause.regions, "coalesce(p.region = ANY({}::uuid[]), FALSE)"),
        (clause.brands, "coalesce(p.brand = ANY({}::uuid[]), FALSE)"),
        (list(clause.languages), "p.languages && {}::varchar[]"),
        (clause.topics, "EXISTS (SELECT FROM follow f WHERE f.person = p.id AND f.topic = ANY({}::uuid[]))"),
        (list(clause.roles), f"({granted}{everyone})"),
    ]
