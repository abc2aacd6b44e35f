"""Whether this process lives, and whether it can work."""

import asyncio
import json

from api.core import queue
from api.core.db import fetch_value
from api.http.asgi import App, Receive, Scope, Send, answer


def with_health(app: App) -> App:
    """Answer `/health/live` and `/health/ready` before anything else costs time."""

    async def watch(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] == "/health/live":
            return await answer(send, 200, b'{"alive":true}', "application/json", [NO_STORE])
        if scope["type"] == "http" and scope["path"] == "/health/ready":
            return await _ready(send)
        await app(scope, receive, send)

    return watch


NO_STORE = (b"cache-control", b"no-store")


async def _ready(send: Send) -> None:
    """Ready means PostgreSQL answers. Redis only rings, so its absence is told and does not stop the traffic."""
    database = await _database_answers()
    parts = {"ready": database, "database": database, "redis": await queue.bell_answers()}
    await answer(send, 200 if database else 503, json.dumps(parts).encode(), "application/json", [NO_STORE])


async def _database_answers() -> bool:
    try:
        return bool(await asyncio.wait_for(fetch_value("SELECT true"), timeout=2))
    except Exception:  # whatever the reason is, this process can not work now
        return False
