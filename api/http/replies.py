"""`Idempotency-Key`: a write that is sent twice happens once and is answered twice the same.

The request runs inside one transaction together with the row that keeps its answer, and nothing is sent before the
commit. PostgreSQL's unique index makes a second, simultaneous request wait for the first and then repeat its answer.
"""

import hashlib
import re
from uuid import UUID

from api.core import clock
from api.core.actor import Actor
from api.core.db import execute, fetch_one
from api.core.ids import new_id
from api.core.work import transaction
from api.http.asgi import SAFE_METHODS, App, Message, Receive, Scope, Send, answer, header
from api.http.problems import send_problem

KEY = re.compile(r"[A-Za-z0-9_-]{8,80}")

# These call the network, carry a file, or only answer; they are safe to repeat by themselves. Advice quotes texts that
# are stored nowhere, so its answers aren't either.
OWN_REPLIES = re.compile(
    r"/api/(pictures$|me/devices/[^/]+/test$|me/connections(/attempts|/app-password)?$|advice(/official)?$)"
)


class _Undo(Exception):
    """The answer is an error: what the request wrote goes with it."""


def with_replies(app: App) -> App:
    """Honour `Idempotency-Key` on every write of a signed-in person."""

    async def repeatable(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] in SAFE_METHODS or OWN_REPLIES.match(scope["path"]):
            return await app(scope, receive, send)
        key, actor = header(scope, b"idempotency-key"), scope.get("actor")
        if key is None or actor is None:
            return await app(scope, receive, send)
        if not KEY.fullmatch(key):
            return await send_problem(scope, send, 400, "idempotency-key-unreadable")
        await _once(app, scope, receive, send, actor, key)

    return repeatable


async def _once(app: App, scope: Scope, receive: Receive, send: Send, actor: Actor, key: str) -> None:
    fingerprint = _fingerprint(scope)
    held = _Held()
    try:
        async with transaction():
            row = await _begin(actor, key, fingerprint)
            if row is not None:
                await app(_uncompressed(scope), receive, held.hold)
                if held.status >= 400:
                    raise _Undo
                await _keep(row, held)
    except _Undo:
        row = None
    if held.messages:
        return await held.release(send)
    await _repeat(scope, send, actor, key, fingerprint)


async def _begin(actor: Actor, key: str, fingerprint: bytes) -> UUID | None:
    written = await fetch_one(
        "INSERT INTO reply (id, person, key, fingerprint, status, media_type, body, created_at) "
        "VALUES ($1, $2, $3, $4, 0, '', '', $5) ON CONFLICT (person, key) DO NOTHING RETURNING id",
        new_id(),
        actor.id,
        key,
        fingerprint,
        clock.now(),
    )
    return written["id"] if written else None


async def _keep(row: UUID, held: "_Held") -> None:
    await execute(
        "UPDATE reply SET status = $2, media_type = $3, body = $4 WHERE id = $1",
        row,
        held.status,
        held.media_type[:80],
        held.body,
    )


async def _repeat(scope: Scope, send: Send, actor: Actor, key: str, fingerprint: bytes) -> None:
    kept = await fetch_one(
        "SELECT fingerprint, status, media_type, body FROM reply WHERE person = $1 AND key = $2", actor.id, key
    )
    if kept is None:
        return await send_problem(scope, send, 409, "repeat-meanwhile")
    if kept["fingerprint"] != fingerprint:
        return await send_problem(scope, send, 409, "idempotency-key-reused")
    repeated = [(b"idempotent-replay", b"true"), (b"cache-control", b"no-store")]
    await answer(send, kept["status"], kept["body"], kept["media_type"] or "application/json", repeated)


def _uncompressed(scope: Scope) -> Scope:
    """The request without its wish for compression: what is kept has to be readable for everybody who asks again."""
    scope["headers"] = [(name, value) for name, value in scope["headers"] if name.lower() != b"accept-encoding"]
    return scope


def _fingerprint(scope: Scope) -> bytes:
    what = f"{scope['method']} {scope['path']}?".encode() + scope["query_string"] + b"\n" + scope.get("body", b"")
    return hashlib.sha256(what).digest()


class _Held:
    """An answer that waits for the commit."""

    def __init__(self) -> None:
        self.messages: list[Message] = []

    async def hold(self, message: Message) -> None:
        self.messages.append(message)

    async def release(self, send: Send) -> None:
        for message in self.messages:
            await send(message)

    @property
    def status(self) -> int:
        return int(self.messages[0]["status"]) if self.messages else 500

    @property
    def media_type(self) -> str:
        return next((v.decode() for k, v in self.messages[0]["headers"] if k.lower() == b"content-type"), "")

    @property
    def body(self) -> bytes:
        return b"".join(message.get("body", b"") for message in self.messages[1:])
