"""Sessions: one row a signed-in device, found by the hash of its token.

Nothing about a session lives in the cookie but the token, and nothing is written back at the end of a request, so a
sign-out holds whatever else is in flight.
"""

from datetime import datetime, timedelta
from uuid import UUID

from api.core import clock
from api.core.actor import Actor, Grant
from api.core.db import execute, fetch, fetch_one
from api.core.errors import NotFound
from api.core.ids import new_id
from api.core.secrets import hash_of, new_token
from api.core.settings import settings
from api.core.words import supported
from api.core.work import atomic
from api.identity.schemas import SessionView
from api.identity.tables import Session

# Writing "seen" on every request would make each read a write.
SEEN_EVERY = timedelta(minutes=5)
KEPT_AFTER_END = timedelta(days=30)

ALIVE = "s.ended_at IS NULL AND s.expires_at > $2 AND s.seen_at > $3 AND p.active"

WHO = f"""
SELECT s.id AS session_id, s.seen_at, p.id, p.language, p.time_zone,
       coalesce((SELECT array_agg(ROW(g.role, g.scope_kind, g.scope)) FROM role_grant g WHERE g.person = p.id), '{{}}')
       AS grants
FROM session s JOIN person p ON p.id = s.person
WHERE s.token_hash = $1 AND {ALIVE}
"""


async def who_is(token: str) -> Actor | None:
    """The person whose live session has this token; notes now and then that it was seen."""
    now = clock.now()
    row = await fetch_one(WHO, hash_of(token), now, _idle_since(now))
    if row is None:
        return None
    if now - row["seen_at"] > SEEN_EVERY:
        await execute("UPDATE session SET seen_at = $2 WHERE id = $1 AND ended_at IS NULL", row["session_id"], now)
    return Actor(
        id=row["id"],
        session_id=row["session_id"],
        language=supported(row["language"]),
        time_zone=row["time_zone"],
        grants=tuple(Grant(*grant) for grant in row["grants"]),
    )


@atomic
async def start(person_id: UUID, device: str, *, instead_of: str | None = None) -> str:
    """Sign a device in and return its new token; the session that the browser had before ends."""
    now = clock.now()
    if instead_of is not None:
        await execute("UPDATE session SET ended_at = $2 WHERE token_hash = $1", hash_of(instead_of), now)
    token = new_token()
    await Session(
        id=new_id(),
        person=person_id,
        token_hash=hash_of(token),
        device=device[:80],
        created_at=now,
        seen_at=now,
        expires_at=now + timedelta(days=settings().session_absolute_days),
    ).save()
    return token


async def mine(me: Actor) -> list[SessionView]:
    """The person's live sessions, the one last seen first."""
    now = clock.now()
    rows = await fetch(
        f"SELECT s.id, s.device, s.created_at, s.seen_at FROM session s JOIN person p ON p.id = s.person "
        f"WHERE s.person = $1 AND {ALIVE} ORDER BY s.seen_at DESC LIMIT 50",
        me.id,
        now,
        _idle_since(now),
    )
    return [SessionView(**dict(row), current=row["id"] == me.session_id) for row in rows]


async def end(session_id: UUID, person_id: UUID) -> None:
    """End one of the person's sessions, at once and for good."""
    ended = await execute(
        "UPDATE session SET ended_at = coalesce(ended_at, $3) WHERE id = $1 AND person = $2",
        session_id,
        person_id,
        clock.now(),
    )
    if not ended:
        raise NotFound("session-missing")


async def forget_ended() -> None:
    """Drop sessions and sign-in links that ended a month ago."""
    before = clock.now() - KEPT_AFTER_END
    await execute("DELETE FROM session WHERE ended_at < $1 OR expires_at < $1 OR seen_at < $1", before)
    await execute("DELETE FROM sign_in_link WHERE created_at < $1", before)


def _idle_since(now: datetime) -> datetime:
    return now - timedelta(days=settings().session_idle_days)
