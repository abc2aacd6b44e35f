"""Row makers: the smallest valid row of each kind, with what a test cares about named."""

from datetime import timedelta
from itertools import count
from typing import Any
from uuid import UUID

from api.content import tables as content
from api.core import clock
from api.core.ids import new_id
from api.identity import tables as identity

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
    row = {
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
