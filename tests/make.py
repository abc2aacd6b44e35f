"""Row makers: the smallest valid row of each kind, with what a test cares about named."""

from collections.abc import Mapping
from datetime import timedelta
from hashlib import sha256
from itertools import count
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import msgspec

from api.content import tables as content
from api.core import clock
from api.core.actor import Actor, Grant
from api.core.ids import new_id
from api.core.languages import Language
from api.core.settings import settings
from api.guardrails.engine.facts import BankFacts, RuleSpec
from api.guardrails.policy import tables as rules_of
from api.identity import tables as identity
from api.notifications import tables as notifications
from api.sharing import tables as sharing
from api.sharing.clicks import rollups
from api.sharing.clicks.figures import figures_of
from api.sharing.codes import new_code

_numbers = count(1)


async def region(name: str | None = None) -> identity.Region:
    made = identity.Region(id=new_id(), name=name or f"Region {next(_numbers)}")
    await made.save()
    return made


async def brand(name: str | None = None) -> identity.Brand:
    made = identity.Brand(id=new_id(), name=name or f"Brand {next(_numbers)}")
    await made.save()
    return made


async def team(name: str | None = None, *, parent: identity.Team | None = None) -> identity.Team:
    row = new_id()
    lineage = [*(parent.lineage if parent else []), row]
    made = identity.Team(
        id=row, name=name or f"Team {next(_numbers)}", parent=parent.id if parent else None, lineage=lineage
    )
    await made.save()
    return made


async def topic(slug: str | None = None, *, open: bool = True) -> identity.Topic:  # noqa: A002 -- the topic's word
    made = identity.Topic(id=new_id(), slug=slug or f"topic-{next(_numbers)}", names='{"en": "A topic"}', open=open)
    await made.save()
    return made


async def person(*roles: str, **columns: Any) -> identity.Person:
    """A person who joined and holds these roles for everything."""
    number = next(_numbers)
    row: dict[str, Any] = {
        "id": new_id(),
        "name": f"Person {number}",
        "email": f"person{number}@norvia.test",
        "language": "en",
        "languages": ["en"],
        "time_zone": "Europe/Dublin",
    }
    made = identity.Person(**{**row, **columns})
    await made.save()
    for role in roles or ("ambassador",):
        await identity.RoleGrant(id=new_id(), person=made.id, role=role).save()
    return made


async def follow(who: identity.Person, what: identity.Topic) -> None:
    await identity.Follow(id=new_id(), person=who.id, topic=what.id).save()


async def everyone() -> content.Audience:
    """The audience of everyone, with everyone in it now."""
    from api.core.db import execute

    made = content.Audience(id=new_id(), rule='{"anyone_in":[],"but_not":[]}', digest=new_id().bytes)
    await made.save()
    await execute(
        "INSERT INTO audience_member (id, audience, person) SELECT gen_random_uuid(), $1, id FROM person", made.id
    )
    return made


async def post(state: str = "live", **columns: Any) -> content.Post:
    """A post; a live one is approved by a second pair of eyes and for everyone who exists by now."""
    now = clock.now()
    author: UUID = columns.pop("author", None) or (await person("communicator")).id
    row: dict[str, Any] = {
        "id": new_id(),
        "title": f"Post {next(_numbers)}",
        "category": "company",
        "language": "en",
        "url": "https://www.norvia.bank/story",
        "author": author,
        "edited_by": author,
        "state": state,
    }
    if state in ("approved", "scheduled", "live", "expired", "recalled"):
        row |= {"approved_by": (await person("communicator")).id, "approved_at": now}
    if state == "scheduled":
        row |= {"publish_at": now + timedelta(hours=1)}
    if state in ("live", "expired", "recalled"):
        row |= {"live_at": now - timedelta(hours=1), "expires_at": now + timedelta(days=30)}
    audience = columns.pop("audience", None) or (await everyone()).id
    made = content.Post(**{**row, "audience": audience, **columns})
    await made.save()
    return made


async def caption(post: content.Post, text: str = "We opened a branch.", **columns: Any) -> content.Caption:
    made = content.Caption(**{"id": new_id(), "post": post.id, "language": "en", "text": text, **columns})
    await made.save()
    return made


async def crowd(size: int, **columns: Any) -> list[UUID]:
    """The ids of many ambassadors, made in one go."""
    people = [
        identity.Person(
            **dict[str, Any](
                id=new_id(),
                name=f"Person {number}",
                email=f"person{number}@norvia.test",
                language="en",
                languages=["en"],
                time_zone="Europe/Dublin",
            )
            | columns
        )
        for number in (next(_numbers) for _ in range(size))
    ]
    await identity.Person.insert(*people)
    return [one.id for one in people]


async def device(person_id: UUID, phone: Any) -> notifications.Subscription:
    """The phone of a push service of these tests, subscribed by somebody."""
    [made] = await devices({person_id: phone})
    return made


async def devices(phones: Mapping[UUID, Any]) -> list[notifications.Subscription]:
    """One phone for each of these people."""
    made = [
        notifications.Subscription(
            id=new_id(),
            person=person_id,
            endpoint=phone.endpoint,
            endpoint_digest=sha256(phone.endpoint.encode()).digest(),
            p256dh=phone.p256dh,
            auth=phone.auth,
        )
        for person_id, phone in phones.items()
    ]
    await notifications.Subscription.insert(*made)
    return made


def actor(who: identity.Person, *roles: str) -> Actor:
    """The person as services see them, holding these roles for everything."""
    grants = tuple(Grant(role, "everything", None) for role in roles)
    return Actor(
        id=who.id, session_id=new_id(), language=Language(who.language), time_zone=who.time_zone, grants=grants
    )


async def communicator(**columns: Any) -> Actor:
    """Somebody who publishes, as services see them."""
    return actor(await person("communicator", **columns), "communicator")


async def link(who: identity.Person, post: content.Post, network: str = "linkedin") -> sharing.Link:
    made = sharing.Link(id=new_id(), person=who.id, post=post.id, network=network, code=new_code())
    await made.save()
    return made


async def share(who: identity.Person, post: content.Post, state: str = "opened", **columns: Any) -> sharing.Share:
    """A share with its link; `link` names one that exists."""
    of = columns.pop("link", None) or await link(who, post, columns.get("network", "linkedin"))
    row = {"id": new_id(), "person": who.id, "post": post.id, "link": of.id, "network": of.network, "language": "en"}
    made = sharing.Share(**{**row, "state": state, "opened_at": clock.now(), **columns})
    await made.save()
    return made


async def click(of: sharing.Link, verdict: str | None = "human", **columns: Any) -> sharing.Click:
    """A click, counted where it is judged."""
    row = {"id": new_id(), "link": of.id, "method": "GET", "verdict": verdict, "at": clock.now()}
    made = sharing.Click(**{**row, **columns})
    await made.save()
    if verdict is not None:
        figures = figures_of(verdict, repeated=made.repeated, known=made.visitor is not None)
        await rollups.move({(of.id, rollups.day_of(made.at, ZoneInfo(settings().time_zone))): figures})
    return made


async def policy(*rules: RuleSpec, version: int = 1, facts: BankFacts | None = None, **columns: Any) -> rules_of.Policy:
    """A policy with these rules, in force unless `published_at` says otherwise, that nobody must acknowledge.

    `facts` are the company's from now on.
    """
    row = {"id": new_id(), "version": version, "published_at": clock.now(), "to_acknowledge": False}
    made = rules_of.Policy(**{**row, **columns})
    await made.save()
    if facts is not None:
        await company_facts(facts)
    for rule in rules:
        fields = {
            **msgspec.structs.asdict(rule),
            "audience": UUID(rule.audience) if rule.audience else None,
            "words": msgspec.json.encode(rule.words).decode(),
        }
        await rules_of.Rule(id=new_id(), policy=made.id, **fields).save()
    return made


async def company_facts(facts: BankFacts) -> None:
    """The next revision of what the engine knows of the company."""
    revision = await rules_of.CompanyFacts.count() + 1
    text = msgspec.json.encode(facts).decode()
    await rules_of.CompanyFacts(id=new_id(), revision=revision, facts=text).save()
