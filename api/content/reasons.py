"""Why a reader sees a post, in their language; and their "not for me"."""

from collections.abc import Sequence
from uuid import UUID

from api.content import feed
from api.content.audience_rules import Ground, explain
from api.content.audiences import facts_of, rule_of
from api.content.reader_schemas import DismissalReason, Reason, Why
from api.content.tables import Dismissal
from api.core import clock
from api.core.actor import Actor
from api.core.db import execute, fetch, fetch_value
from api.core.errors import NotFound
from api.core.ids import new_id
from api.core.words import say
from api.core.work import atomic
from api.identity.schemas import Role

NAMES = """
SELECT id, name FROM team WHERE id = ANY($1::uuid[])
UNION ALL SELECT id, name FROM region WHERE id = ANY($1::uuid[])
UNION ALL SELECT id, name FROM brand WHERE id = ANY($1::uuid[])
UNION ALL SELECT id, coalesce(names->>$2, names->>'en', slug) FROM topic WHERE id = ANY($1::uuid[])
"""


async def why(post_id: UUID, me: Actor) -> Why:
    """The grounds on which the post's audience includes the reader; for a communicator outside it: a preview."""
    rule = await fetch_value("SELECT a.rule FROM post p JOIN audience a ON a.id = p.audience WHERE p.id = $1", post_id)
    included = rule is not None and await feed.reaches(post_id, me.id)
    if rule is None or not (included or me.holds(Role.COMMUNICATOR)):
        raise NotFound("post-missing")
    facts = await facts_of(me.id)
    grounds = explain(rule_of(rule), facts) if facts else []
    if grounds:
        return Why(reasons=await _said(grounds, me))
    return Why(reasons=[] if included else [Reason(dimension="preview", sentence=say(me.language, "why-preview"))])


@atomic
async def dismiss(post_id: UUID, me: Actor, reason: DismissalReason | None) -> None:
    """Take the post out of the person's feed. Saying it again replaces the reason."""
    if not await feed.reaches(post_id, me.id):
        raise NotFound("post-missing")
    await execute(
        "INSERT INTO dismissal (id, person, post, reason, at) VALUES ($1, $2, $3, $4, $5) "
        "ON CONFLICT (person, post) DO UPDATE SET reason = excluded.reason, at = excluded.at",
        new_id(),
        me.id,
        post_id,
        reason or "",
        clock.now(),
    )


@atomic
async def take_dismissal_back(post_id: UUID, me: Actor) -> None:
    """Let the post into the feed again, if it was out."""
    await Dismissal.delete().where((Dismissal.post == post_id) & (Dismissal.person == me.id))


async def _said(grounds: Sequence[Ground], me: Actor) -> list[Reason]:
    ids = [ground.value for ground in grounds if isinstance(ground.value, UUID)]
    names = {row["id"]: row["name"] for row in await fetch(NAMES, ids, me.language)} if ids else {}
    return [
        Reason(
            dimension=ground.dimension,
            sentence=say(me.language, f"why-{ground.dimension}", name=names.get(ground.value, str(ground.value or ""))),
        )
        for ground in grounds
    ]
