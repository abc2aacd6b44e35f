"""What a person knows and sets about themselves."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID
from zoneinfo import available_timezones

import msgspec
from msgspec import UNSET

from api.core import clock
from api.core.actor import Actor
from api.core.db import execute, fetch, fetch_one, fetch_value
from api.core.errors import Invalid, NotFound
from api.core.events import PersonChanged, PersonLeft, emit
from api.core.ids import new_id
from api.core.languages import Language
from api.core.settings import settings
from api.core.work import atomic
from api.identity.schemas import GrantView, Me, MeChange, Named, Role, ScopeKind
from api.identity.tables import Person

PERSON = """
SELECT p.id, p.name, p.email, p.title, p.language, p.languages, p.time_zone,
       t.id AS team_id, t.name AS team, r.id AS region_id, r.name AS region, b.id AS brand_id, b.name AS brand,
       coalesce((SELECT array_agg(f.topic) FROM follow f WHERE f.person = p.id), '{}') AS topics
FROM person p LEFT JOIN team t ON t.id = p.team LEFT JOIN region r ON r.id = p.region
LEFT JOIN brand b ON b.id = p.brand
WHERE p.id = $1
"""

GRANTS = """
SELECT g.role, g.scope_kind, g.scope, coalesce(t.name, r.name, b.name) AS scope_name
FROM role_grant g LEFT JOIN team t ON t.id = g.scope LEFT JOIN region r ON r.id = g.scope
LEFT JOIN brand b ON b.id = g.scope
WHERE g.person = $1 ORDER BY g.role, scope_name
"""


async def me(person_id: UUID) -> Me:
    """The person as they see themselves."""
    row = await fetch_one(PERSON, person_id)
    if row is None:
        raise NotFound("person-missing")
    return Me(
        id=row["id"],
        name=row["name"],
        email=row["email"],
        title=row["title"],
        language=Language(row["language"]),
        languages=[Language(one) for one in row["languages"]],
        time_zone=row["time_zone"],
        team=_named(row, "team"),
        region=_named(row, "region"),
        brand=_named(row, "brand"),
        roles=[_grant(grant) for grant in await fetch(GRANTS, person_id)],
        topics=list(row["topics"]),
    )


@atomic
async def join(email: str, name: str, roles: Sequence[Role], language: Language) -> UUID:
    """Add a person with these roles for everything, or add the roles to the one who has this address."""
    row = await fetch_one("SELECT id FROM person WHERE lower(email) = lower($1)", email)
    person_id: UUID = row["id"] if row else new_id()
    if row is None:
        zone = settings().time_zone
        await Person(
            id=person_id, name=name, email=email, language=language, languages=[language], time_zone=zone
        ).save()
    for role in {Role.AMBASSADOR, *roles}:
        await execute(
            "INSERT INTO role_grant (id, person, role) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            new_id(),
            person_id,
            role.value,
        )
    await emit(PersonChanged(person_id=person_id))
    return person_id


@atomic
async def change(actor: Actor, wish: MeChange) -> None:
    """Set what the person named; the rest stays."""
    if wish.time_zone is not UNSET and wish.time_zone not in available_timezones():
        raise Invalid("time-zone-unknown", field="time_zone")
    named = {field: value for field, value in msgspec.structs.asdict(wish).items() if value is not UNSET}
    if not named:
        return
    columns = ", ".join(f"{field} = ${n}" for n, field in enumerate(named, start=2))
    await execute(f"UPDATE person SET {columns} WHERE id = $1", actor.id, *named.values())
    await emit(PersonChanged(person_id=actor.id))


@atomic
async def deactivate(person_id: UUID) -> None:
    """Let somebody go: they are signed out everywhere, can't sign in, and nothing happens in their name any more."""
    if not await execute("UPDATE person SET active = false WHERE id = $1", person_id):
        raise NotFound("person-missing")
    await execute("UPDATE session SET ended_at = $2 WHERE person = $1 AND ended_at IS NULL", person_id, clock.now())
    await emit(PersonLeft(person_id=person_id))


@atomic
async def follow(actor: Actor, topics: list[UUID]) -> None:
    """Follow exactly these topics. One by invitation can be kept or left, not joined."""
    wished = set(topics)
    joinable = await fetch_value(
        "SELECT coalesce(array_agg(t.id), '{}') FROM topic t WHERE t.id = ANY($2::uuid[]) AND "
        "(t.open OR EXISTS (SELECT FROM follow f WHERE f.topic = t.id AND f.person = $1))",
        actor.id,
        list(wished),
    )
    if wished != set(joinable):
        raise Invalid("topic-not-open", field="topics")
    await execute("DELETE FROM follow WHERE person = $1 AND NOT topic = ANY($2::uuid[])", actor.id, list(wished))
    for topic in wished:
        await execute(
            "INSERT INTO follow (id, person, topic) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            new_id(),
            actor.id,
            topic,
        )
    await emit(PersonChanged(person_id=actor.id))


def _named(row: Any, what: str) -> Named | None:
    return Named(id=row[f"{what}_id"], name=row[what]) if row[f"{what}_id"] else None


def _grant(row: Any) -> GrantView:
    scope = Named(id=row["scope"], name=row["scope_name"]) if row["scope"] and row["scope_name"] else None
    return GrantView(role=Role(row["role"]), scope_kind=ScopeKind(row["scope_kind"]), scope=scope)
