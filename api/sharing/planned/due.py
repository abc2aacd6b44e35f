"""When its time has come: a planned share is judged again, and goes out, or comes back to its person."""

from uuid import UUID

import asyncpg

from api.connections import accounts
from api.content.networks import Network
from api.core import clock
from api.core.db import execute, fetch, fetch_one
from api.core.errors import DomainError
from api.core.languages import Language
from api.core.queue import job
from api.core.work import atomic, enqueue
from api.guardrails.advice import judge
from api.guardrails.engine.levels import Level
from api.notifications import fanout
from api.notifications.schemas import NotificationKind
from api.sharing import leaving
from api.sharing.planned.schemas import Mode
from api.sharing.posting import requests
from api.sharing.schemas import ShareRequest

BATCH = 500

# What has its job already is left to it.
DUE = """
SELECT p.id FROM planned_share p WHERE p.state = 'waiting' AND p.at <= $1 AND NOT EXISTS (
    SELECT FROM job WHERE job.name = $2 AND job.given_up_at IS NULL AND job.arguments ->> 0 = p.id::text
) ORDER BY p.at LIMIT $3
"""
# The post is held, so that a recall at the same time waits and then finds what became of this.
ONE = """
SELECT p.id, p.person, p.post, p.network, p.language, p.text, p.picture, p.mode, p.review,
       post.title, post.state AS post_state, person.active
FROM planned_share p JOIN post ON post.id = p.post JOIN person ON person.id = p.person
WHERE p.id = $1 AND p.state = 'waiting' AND p.at <= $2 FOR UPDATE OF p FOR SHARE OF post
"""
END = "UPDATE planned_share SET state = $2, reason = $3, share = $4, ended_at = $5 WHERE id = $1"

REASONS = {
    "share-blocked": "blocked",
    "policy-unread": "policy_unread",
    "acknowledgement-missing": "acknowledgement",
}
OTHERWISE = "not_possible"


async def find_due() -> None:
    """Let every planned share leave whose time has come. A clock calls it; several at once do each one once."""
    for row in await fetch(DUE, clock.now(), leave.name, BATCH):
        await enqueue(leave, row["id"], key=f"planned:{row['id']}")


@job(time_limit=60)
async def leave(planned_id: UUID) -> None:
    """Do what was planned, once, unless it was cancelled or moved meanwhile. What can't go out comes back."""
    await _leave(planned_id)


@atomic
async def _leave(planned_id: UUID) -> None:
    planned = await fetch_one(ONE, planned_id, clock.now())
    if planned is None:
        return
    if not planned["active"]:
        await _end(planned, "cancelled", "left")
    elif planned["post_state"] == "recalled":
        await _end(planned, "cancelled", "recalled")
    elif planned["post_state"] != "live":
        await _end(planned, "expired", "post_ended")
    elif planned["mode"] == Mode.REMIND_ME:
        await _remind(planned)
    else:
        await _post(planned)


async def _remind(planned: asyncpg.Record) -> None:
    """Open the way for the person, who is told where their words could not go out any more."""
    network, language = Network(planned["network"]), Language(planned["language"])
    try:
        judgement = await judge(planned["person"], planned["post"], network, language, planned["text"])
    except DomainError:
        return await _come_back(planned, OTHERWISE)
    if judgement.level is Level.BLOCK or (judgement.level is Level.HOLD and planned["review"] is None):
        return await _come_back(planned, "blocked" if judgement.level is Level.BLOCK else "held")
    await _end(planned, "done")
    return await _tell(planned, NotificationKind.SHARE_REMINDER, _way_to(planned))


async def _post(planned: asyncpg.Record) -> None:
    """Put the share on its way through the connected account."""
    if await accounts.account_for(planned["person"], Network(planned["network"])) is None:
        return await _come_back(planned, "account_missing")
    try:
        outcome = await leaving.share(planned["person"], _request(planned))
    except DomainError as refused:
        return await _come_back(planned, REASONS.get(refused.code, OTHERWISE))
    if outcome.share is None:
        return await _come_back(planned, "held")
    await requests.ask(outcome.share.id, picture=planned["picture"], told_when_done=True)
    return await _end(planned, "done", share_id=outcome.share.id)


async def _come_back(planned: asyncpg.Record, reason: str) -> None:
    """Nothing goes out, and the person hears why; their words are still there."""
    await _end(planned, "failed", reason)
    queued = reason == "held" and planned["mode"] == Mode.POST_FOR_ME
    await _tell(
        planned, NotificationKind.SHARE_STOPPED, "/me/reviews" if queued else _way_to(planned), {"reason": reason}
    )


async def _end(planned: asyncpg.Record, state: str, reason: str = "", share_id: UUID | None = None) -> None:
    await execute(END, planned["id"], state, reason, share_id, clock.now())


async def _tell(planned: asyncpg.Record, kind: NotificationKind, path: str, more: dict[str, str] | None = None) -> None:
    values = {"post": planned["title"], "network": planned["network"], **(more or {})}
    await fanout.tell([planned["person"]], kind, planned["id"], path, values)


def _way_to(planned: asyncpg.Record) -> str:
    """Where the app has the person's words ready to share."""
    return f"/posts/{planned['post']}?network={planned['network']}&planned={planned['id']}"


def _request(planned: asyncpg.Record) -> ShareRequest:
    return ShareRequest(
        post_id=planned["post"],
        network=Network(planned["network"]),
        language=Language(planned["language"]),
        text=planned["text"],
        review_id=planned["review"],
    )
