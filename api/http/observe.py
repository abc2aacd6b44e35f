"""One id and one log line a request, without query, body, address or person."""

import logging
import re
import time

from api.core.ids import new_id
from api.core.log import request_id
from api.http.asgi import App, Message, Receive, Scope, Send, header

log = logging.getLogger("api.http")

# A caller's id is kept when it is one: it must not write into our logs.
ACCEPTABLE = re.compile(r"[A-Za-z0-9-]{8,64}")
# Codes of tracked links stand for a person; ids stand for things that may, too.
PERSONAL = re.compile(r"(?<=^/r/)[^/]+|[0-9a-f]{8}-[0-9a-f-]{27}")
QUIET = ("/assets/", "/health/")


def observed(app: App) -> App:
    """Give every request an id, answer it as `X-Request-Id`, and log how it went."""

    async def observe(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await app(scope, receive, send)
        asked = header(scope, b"x-request-id") or ""
        this = asked if ACCEPTABLE.fullmatch(asked) else new_id().hex
        token = request_id.set(this)
        started, status = time.perf_counter(), 500

        async def send_with_id(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message["headers"], (b"x-request-id", this.encode())]
            await send(message)

        try:
            await app(scope, receive, send_with_id)
        finally:
            _write(scope, status, time.perf_counter() - started)
            request_id.reset(token)

    return observe


def _write(scope: Scope, status: int, seconds: float) -> None:
    if scope["path"].startswith(QUIET) and status < 500:
        return
    path = PERSONAL.sub("*", scope["path"])[:200]
    level = logging.ERROR if status >= 500 else logging.INFO
    log.log(level, "request", extra={"method": scope["method"], "path": path, "status": status, "ms": _ms(seconds)})


def _ms(seconds: float) -> float:
    return round(seconds * 1000, 1)
