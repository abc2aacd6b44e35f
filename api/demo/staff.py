"""The demo bank's groups and people."""

import json
import random
import tomllib
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import cycle
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec

from api.core.ids import new_id
from api.identity.tables import Brand, Follow, Person, Region, RoleGrant, Team, Topic

HERE = Path(__file__).parent


class Employee(msgspec.Struct, frozen=True):
    """One person of the demo, with what the story asks about them."""

    id: UUID
    name: str
    team: str
    region: str
    language: str
    languages: tuple[str, ...]
    roles: tuple[str, ...]
    topics: tuple[str, ...]


class Staff(msgspec.Struct, frozen=True):
    """Everybody, and the groups by name."""

    everybody: tuple[Employee, ...]
    teams: dict[str, UUID]
    regions: dict[str, UUID]
    topics: dict[str, UUID]

    def with_role(self, role: str) -> tuple[Employee, ...]:
        """Those who hold the role, in the order they were hired."""
        return tuple(one for one in self.everybody if role in one.roles)

    @property
    def visitor(self) -> Employee:
        """The ambassador whom a visitor is by one tap."""
        return self.everybody[0]


async def hire(chance: random.Random, now: datetime) -> Staff:
    """Make the groups and the people, with roles and the topics they follow."""
    plan = tomllib.loads((HERE / "people.toml").read_text(encoding="utf-8"))
    teams, regions, brands, topics = await _groups(plan)
    everybody = tuple(_employees(plan, chance))
    rows = [
        Person(
            id=one.id,
            name=one.name,
            email=_address(one.name),
            title=title,
            language=one.language,
            languages=list(one.languages),
            time_zone=plan["names"][one.region]["time_zone"],
            team=teams[one.team],
            region=regions[one.region],
            brand=brands[brand],
            created_at=now - timedelta(days=90) + timedelta(minutes=number),
        )
        for number, (one, title, brand) in enumerate(zip(everybody, _titles(plan), _brands(plan), strict=True))
    ]
    await Person.insert(*rows)
    grants = [RoleGrant(id=new_id(), person=one.id, role=role) for one in everybody for role in one.roles]
    await RoleGrant.insert(*grants)
    await Follow.insert(
        *[Follow(id=new_id(), person=one.id, topic=topics[slug]) for one in everybody for slug in one.topics]
    )
    return Staff(everybody, teams, regions, topics)


async def _groups(plan: dict[str, Any]) -> tuple[dict[str, UUID], ...]:
    regions = {name: new_id() for name in plan["regions"]}
    brands = {name: new_id() for name in plan["brands"]}
    await Region.insert(*[Region(id=row, name=name) for name, row in regions.items()])
    await Brand.insert(*[Brand(id=row, name=name) for name, row in brands.items()])
    teams: dict[str, UUID] = {}
    for team in plan["team"]:
        row = teams[team["name"]] = new_id()
        above = teams.get(team.get("parent", ""))
        await Team(id=row, name=team["name"], parent=above, lineage=[*([above] if above else []), row]).save()
    topics = {topic["slug"]: new_id() for topic in plan["topic"]}
    for topic in plan["topic"]:
        names = json.dumps(topic["names"], ensure_ascii=False)
        await Topic(id=topics[topic["slug"]], slug=topic["slug"], names=names, open=topic.get("open", True)).save()
    return teams, regions, brands, topics


def _employees(plan: dict[str, Any], chance: random.Random) -> Iterator[Employee]:
    open_topics = [topic["slug"] for topic in plan["topic"] if topic.get("open", True)]
    for known in plan["known"]:
        topics = (*chance.sample(open_topics, 4), *(["leadership"] if "influencer" in known.get("roles", ()) else []))
        yield Employee(
            id=new_id(),
            name=known["name"],
            team=known["team"],
            region=known["region"],
            language=known["language"],
            languages=tuple(known["languages"]),
            roles=("ambassador", *known.get("roles", ())),
            topics=topics,
        )
    names = {region: _names(plan["names"][region], chance) for region in plan["regions"]}
    for crowd in plan["crowd"]:
        for region, number in crowd["from"].items():
            for _ in range(number):
                languages = chance.choice(plan["names"][region]["languages"])
                yield Employee(
                    id=new_id(),
                    name=next(names[region]),
                    team=crowd["team"],
                    region=region,
                    language=languages[0],
                    languages=tuple(languages),
                    roles=("ambassador",),
                    topics=tuple(chance.sample(open_topics, chance.randint(1, 4))),
                )


def _names(given: dict[str, Any], chance: random.Random) -> Iterator[str]:
    first, last = chance.sample(given["first"], len(given["first"])), chance.sample(given["last"], len(given["last"]))
    return (f"{one} {two}" for one, two in zip(cycle(first), cycle(last[1:] + last[:1]), strict=False))


def _titles(plan: dict[str, Any]) -> Iterator[str]:
    yield from (known["title"] for known in plan["known"])
    for crowd in plan["crowd"]:
        titles = cycle(crowd["titles"])
        yield from (next(titles) for _ in range(sum(crowd["from"].values())))


def _brands(plan: dict[str, Any]) -> Iterator[str]:
    yield from ("Norvia Bank" for _ in plan["known"])
    for crowd in plan["crowd"]:
        yield from (crowd.get("brand", "Norvia Bank") for _ in range(sum(crowd["from"].values())))


def _address(name: str) -> str:
    plain = name.lower().translate(str.maketrans("éëèüöıò ", "eeeuoio."))
    return f"{plain}@norvia.example"
