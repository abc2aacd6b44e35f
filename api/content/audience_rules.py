"""Whom an audience fits, and why: values in, values out. `audiences.py` says the same in SQL."""

from collections.abc import Hashable, Iterable
from hashlib import sha256
from typing import Any, Literal, TypeVar
from uuid import UUID

import msgspec

from api.content.schemas import AudienceRule, Clause
from api.core.languages import Language
from api.identity.schemas import Role

Dimension = Literal["everyone", "team", "region", "brand", "language", "topic", "role"]
T = TypeVar("T", bound=Hashable)


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """What targeting knows of a person. `teams` holds their team and those above it; everyone is an ambassador."""

    teams: frozenset[UUID] = frozenset()
    region: UUID | None = None
    brand: UUID | None = None
    languages: frozenset[Language] = frozenset()
    topics: frozenset[UUID] = frozenset()
    roles: frozenset[Role] = frozenset({Role.AMBASSADOR})


class Ground(msgspec.Struct, frozen=True):
    """One ground for belonging to an audience: the dimension and the value that fits; none for "everyone"."""

    dimension: Dimension
    value: Any = None


def fits(rule: AudienceRule, facts: Facts) -> bool:
    """Whether the audience includes somebody with these facts."""
    if any(_fits(clause, facts) for clause in rule.but_not):
        return False
    return not rule.anyone_in or any(_fits(clause, facts) for clause in rule.anyone_in)


def explain(rule: AudienceRule, facts: Facts) -> list[Ground]:
    """Why the audience includes them, by its first clause that does; nothing when it does not."""
    if not fits(rule, facts):
        return []
    clause = next((clause for clause in rule.anyone_in if _fits(clause, facts)), Clause())
    return _grounds(clause, facts) or [Ground("everyone")]


def canonical(rule: AudienceRule) -> AudienceRule:
    """The same audience in one spelling: sorted, without repetitions, and "everyone" without clauses."""
    wanted = _clauses(rule.anyone_in)
    everyone = Clause() in wanted
    return AudienceRule(anyone_in=[] if everyone else wanted, but_not=_clauses(rule.but_not))


def digest(rule: AudienceRule) -> bytes:
    """Equal for rules that differ in nothing but their spelling."""
    return sha256(msgspec.json.encode(canonical(rule))).digest()


def _fits(clause: Clause, facts: Facts) -> bool:
    return all(any(value in mine for value in wanted) for _, wanted, mine in _dimensions(clause, facts) if wanted)


def _grounds(clause: Clause, facts: Facts) -> list[Ground]:
    return [
        Ground(dimension, value)
        for dimension, wanted, mine in _dimensions(clause, facts)
        for value in wanted
        if value in mine
    ]


def _dimensions(clause: Clause, facts: Facts) -> list[tuple[Dimension, list[Any], frozenset[Any]]]:
    return [
        ("team", clause.teams, facts.teams),
        ("region", clause.regions, frozenset({facts.region})),
        ("brand", clause.brands, frozenset({facts.brand})),
        ("language", list(clause.languages), facts.languages),
        ("topic", clause.topics, facts.topics),
        ("role", list(clause.roles), facts.roles),
    ]


def _clauses(clauses: Iterable[Clause]) -> list[Clause]:
    spelled = {msgspec.json.encode(one): one for one in map(_sorted_clause, clauses)}
    return [spelled[key] for key in sorted(spelled)]


def _sorted_clause(clause: Clause) -> Clause:
    return Clause(
        teams=_sorted(clause.teams),
        regions=_sorted(clause.regions),
        brands=_sorted(clause.brands),
        languages=_sorted(clause.languages),
        topics=_sorted(clause.topics),
        roles=_sorted(clause.roles),
    )


def _sorted(values: Iterable[T]) -> list[T]:
    return sorted(set(values), key=str)
