"""Whom an audience fits: the pure explanation, the SQL, and the rows derived from it."""

import asyncio
import random
from typing import Any
from uuid import UUID

import pytest

from api.content import audiences
from api.content.audience_rules import Facts, Ground, canonical, digest, explain, fits
from api.content.schemas import AudienceRule, Clause
from api.core.db import execute, fetch
from api.core.ids import new_id
from api.core.languages import Language
from api.core.work import transaction
from api.identity.schemas import Role
from tests import make

A, B, C = new_id(), new_id(), new_id()


async def members(audience: UUID) -> set[UUID]:
    return {row["person"] for row in await fetch("SELECT person FROM audience_member WHERE audience = $1", audience)}


def test_within_a_dimension_any_value_does_and_every_dimension_must_fit() -> None:
    rule = AudienceRule(anyone_in=[Clause(teams=[A, B], languages=[Language.NL])])
    assert fits(rule, Facts(teams=frozenset({B}), languages=frozenset({Language.NL})))
    assert not fits(rule, Facts(teams=frozenset({B}), languages=frozenset({Language.FR})))
    assert not fits(rule, Facts(teams=frozenset({C}), languages=frozenset({Language.NL})))


def test_whom_an_exception_fits_is_out_whatever_else_fits() -> None:
    rule = AudienceRule(anyone_in=[Clause(topics=[A])], but_not=[Clause(regions=[B])])
    assert fits(rule, Facts(topics=frozenset({A})))
    assert not fits(rule, Facts(topics=frozenset({A}), region=B))
    assert explain(rule, Facts(topics=frozenset({A}), region=B)) == []


def test_an_explanation_names_what_fits_and_nothing_else() -> None:
    rule = AudienceRule(anyone_in=[Clause(teams=[C]), Clause(teams=[A], roles=[Role.MODERATOR], topics=[B, C])])
    facts = Facts(teams=frozenset({A}), topics=frozenset({B}), roles=frozenset({Role.MODERATOR}))
    assert explain(rule, facts) == [Ground("team", A), Ground("topic", B), Ground("role", Role.MODERATOR)]


def test_an_audience_of_everyone_says_so() -> None:
    assert explain(AudienceRule(), Facts()) == [Ground("everyone")]
    assert explain(AudienceRule(anyone_in=[Clause()]), Facts()) == [Ground("everyone")]


def test_spelling_does_not_make_another_audience() -> None:
    one = AudienceRule(anyone_in=[Clause(teams=[A, B]), Clause(topics=[C])])
    same = AudienceRule(anyone_in=[Clause(topics=[C, C]), Clause(teams=[B, A]), Clause(topics=[C])])
    assert digest(one) == digest(same)
    assert digest(one) != digest(AudienceRule(anyone_in=[Clause(teams=[A, B], topics=[C])]))
    assert canonical(AudienceRule(anyone_in=[Clause(), Clause(teams=[A])])) == AudienceRule()


@pytest.mark.usefixtures("db")
async def test_equal_rules_are_one_row() -> None:
    one = await audiences.audience_for(AudienceRule(anyone_in=[Clause(teams=[A, B])]))
    assert one == await audiences.audience_for(AudienceRule(anyone_in=[Clause(teams=[B, A, A])]))
    assert one != await audiences.audience_for(AudienceRule(but_not=[Clause(teams=[A, B])]))


@pytest.mark.usefixtures("db")
async def test_a_rule_that_several_ask_for_at_once_is_one_row() -> None:
    rule = AudienceRule(anyone_in=[Clause(topics=[C])])
    assert len(set(await asyncio.gather(*(audiences.audience_for(rule) for _ in range(5))))) == 1


@pytest.mark.usefixtures("db")
async def test_a_team_includes_the_teams_below_it() -> None:
    top = await make.team()
    below = await make.team(parent=await make.team(parent=top))
    deep, outside = await make.person(team=below.id), await make.person(team=(await make.team()).id)
    audience = await audiences.audience_for(AudienceRule(anyone_in=[Clause(teams=[top.id])]))
    await audiences.rebuild_members(audience)
    assert await members(audience) == {deep.id}
    assert outside.id not in await members(audience)


@pytest.mark.usefixtures("db")
async def test_people_who_left_belong_to_no_audience() -> None:
    here, gone = await make.person(), await make.person(active=False)
    audience = await audiences.audience_for(AudienceRule())
    await audiences.rebuild_members(audience)
    assert await members(audience) == {here.id}
    assert (await audiences.facts_of(gone.id)) is None


@pytest.mark.usefixtures("db")
async def test_rebuilding_keeps_the_rows_that_stay_right() -> None:
    stays, leaves = await make.person(languages=["nl"]), await make.person(languages=["nl", "fr"])
    audience = await audiences.audience_for(AudienceRule(anyone_in=[Clause(languages=[Language.NL])]))
    await audiences.rebuild_members(audience)
    before = await fetch("SELECT id FROM audience_member WHERE person = $1", stays.id)
    await execute("UPDATE person SET languages = '{fr}' WHERE id = $1", leaves.id)
    comes = await make.person(languages=["nl"])
    await audiences.rebuild_members(audience)
    assert await members(audience) == {stays.id, comes.id}
    assert before == await fetch("SELECT id FROM audience_member WHERE person = $1", stays.id)


@pytest.mark.usefixtures("db")
async def test_a_changed_person_moves_between_the_audiences_in_use() -> None:
    person = await make.person(languages=["nl"])
    dutch = await audiences.audience_for(AudienceRule(anyone_in=[Clause(languages=[Language.NL])]))
    french = await audiences.audience_for(AudienceRule(anyone_in=[Clause(languages=[Language.FR])]))
    over = await audiences.audience_for(AudienceRule(anyone_in=[Clause(languages=[Language.DE])]))
    await make.post("live", audience=dutch)
    await make.post("scheduled", audience=french)
    await make.post("expired", audience=over)
    await audiences.refit(person.id)
    assert person.id in await members(dutch)

    await execute("UPDATE person SET languages = '{fr,de}' WHERE id = $1", person.id)
    await audiences.refit(person.id)
    assert person.id not in await members(dutch)
    assert person.id in await members(french)
    assert person.id not in await members(over), "what has ended stays as it was"

    await execute("UPDATE person SET active = FALSE WHERE id = $1", person.id)
    await audiences.refit(person.id)
    assert person.id not in await members(french)


@pytest.mark.usefixtures("db")
async def test_all_audiences_in_use_can_be_rebuilt() -> None:
    audience = await audiences.audience_for(AudienceRule())
    await make.post("live", audience=audience)
    unused = await audiences.audience_for(AudienceRule(anyone_in=[Clause(languages=[Language.EN])]))
    person = await make.person()
    await audiences.rebuild_all()
    assert person.id in await members(audience)
    assert await members(unused) == set()


@pytest.mark.usefixtures("db")
async def test_a_rebuild_waits_for_a_person_who_is_changing() -> None:
    """Whoever comes second sees what the first wrote, so no stale member stays."""
    person = await make.person(languages=["nl"])
    audience = await audiences.audience_for(AudienceRule(anyone_in=[Clause(languages=[Language.NL])]))
    await make.post("live", audience=audience)
    async with transaction():
        await execute("UPDATE person SET languages = '{fr}' WHERE id = $1", person.id)
        await audiences.refit(person.id)
        assert await _locked_against_rebuild(audience)
    await audiences.rebuild_members(audience)
    assert await members(audience) == set()


async def _locked_against_rebuild(audience: UUID) -> bool:
    import asyncpg

    from api.core.db import engine

    async with engine().opened.acquire() as other:
        try:
            await other.fetch("SELECT 1 FROM audience WHERE id = $1 FOR NO KEY UPDATE NOWAIT", audience)
        except asyncpg.LockNotAvailableError:
            return True
    return False


@pytest.mark.usefixtures("db")
async def test_an_estimate_counts_people_and_those_with_a_device() -> None:
    with_device, _, other = (
        await make.person(languages=["nl"]),
        await make.person(languages=["nl"]),
        await make.person(languages=["fr"]),
    )
    await make.person(languages=["nl"], active=False)
    for number, person in enumerate((with_device, with_device, other)):
        await execute(
            "INSERT INTO subscription (person, endpoint, endpoint_digest, p256dh, auth) VALUES ($1, $2, $3, '', '')",
            person.id,
            f"https://push.example/{number}",
            bytes([number]),
        )
    estimate = await audiences.estimate(AudienceRule(anyone_in=[Clause(languages=[Language.NL])]))
    assert (estimate.people, estimate.reachable_by_push, estimate.everyone) == (2, 1, 3)


@pytest.mark.usefixtures("db")
async def test_sql_and_explanation_agree_on_random_rules_and_people() -> None:
    chance = random.Random(20261122)
    world = await _World.made(chance)
    people = [await world.person(chance) for _ in range(40)]
    facts = {person: await audiences.facts_of(person) for person in people}
    for _ in range(150):
        rule = world.rule(chance)
        condition = audiences.compile_rule(rule, first=1)
        rows = await fetch(f"SELECT p.id FROM person p WHERE p.active AND {condition.sql}", *condition.values)
        expected = {person for person, known in facts.items() if known and fits(rule, known)}
        assert {row["id"] for row in rows} == expected, rule
        assert all(explain(rule, known) for person in expected if (known := facts[person]))


class _World:
    """Some groups, people in them or not, and rules about them."""

    def __init__(self, **groups: list[UUID]) -> None:
        self.groups = groups

    @classmethod
    async def made(cls, chance: random.Random) -> "_World":
        teams = [await make.team() for _ in range(2)]
        for _ in range(4):
            teams.append(await make.team(parent=chance.choice(teams)))
        return cls(
            teams=[team.id for team in teams],
            regions=[(await make.region()).id for _ in range(3)],
            brands=[(await make.brand()).id for _ in range(2)],
            topics=[(await make.topic()).id for _ in range(3)],
        )

    async def person(self, chance: random.Random) -> UUID:
        columns: dict[str, Any] = {
            "languages": chance.sample(list(Language), chance.randint(1, 3)),
            "active": chance.random() > 0.1,
        }
        for column, group in (("team", "teams"), ("region", "regions"), ("brand", "brands")):
            columns[column] = chance.choice([None, *self.groups[group]])
        roles = chance.sample(list(Role), chance.randint(1, 2))
        made = await make.person(*roles, **columns)
        for topic in chance.sample(self.groups["topics"], chance.randint(0, 2)):
            await execute("INSERT INTO follow (person, topic) VALUES ($1, $2)", made.id, topic)
        return made.id

    def rule(self, chance: random.Random) -> AudienceRule:
        return AudienceRule(
            anyone_in=[self._clause(chance) for _ in range(chance.randint(0, 3))],
            but_not=[self._clause(chance) for _ in range(chance.choice([0, 0, 1, 2]))],
        )

    def _clause(self, chance: random.Random) -> Clause:
        values: dict[str, list[Any]] = {**self.groups, "languages": list(Language), "roles": list(Role)}
        named = chance.sample(sorted(values), chance.choice([0, 1, 1, 2, 3]))
        return Clause(**{name: chance.sample(values[name], chance.randint(1, 2)) for name in named})
