"""What no request may be: too large, too slow, not UTF-8, or with characters no text has (NUL, lone surrogates)."""

import asyncio
import re
from urllib.parse import unquote_to_bytes

from api.http.asgi import App, Message, Receive, Scope, Send, header
from api.http.problems import send_problem

MAX_BODY = 1_000_000
MAX_UPLOAD = 11_000_000
UPLOADS = ("/api/pictures",)
BODY_WITHIN = 60.0
"""Seconds for a whole body: enough for a picture over a poor line, and no place to wait for who never ends."""

# \u0000 after an even number of backslashes is the character itself, not the text about it.
ESCAPED_NUL = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")
HIGH_OR_LOW = re.compile(rb"(?<!\\)(?:\\\\)*(\\u[dD][89abAB][0-9a-fA-F]{2})(\\u[dD][c-fC-F][0-9a-fA-F]{2})?|"
                         rb"(?<!\\)(?:\\\\)*\\u[dD][c-fC-F][0-9a-fA-F]{2}")  # fmt: skip
MAX_DEPTH = 64


class TooLarge(Exception):
    """The body is over its limit."""


def limited(app: App) -> App:
    """Read bodies up to their limit and refuse what is malformed before anything looks at it."""

    async def limit(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await app(scope, receive, send)
        if not _readable(scope):
            return await send_problem(scope, send, 400, "malformed")
        if scope["method"] in ("GET", "HEAD", "OPTIONS"):
            return await app(scope, receive, send)
        try:
            async with asyncio.timeout(BODY_WITHIN):
                body = await _read(scope, receive)
        except TooLarge:
            return await send_problem(scope, send, 413, "too-large")
        except TimeoutError:
            return await send_problem(scope, send, 408, "too-slow")
        if _is_json(scope) and not _sane(body):
            return await send_problem(scope, send, 400, "malformed")
        scope["body"] = body
        await app(scope, _replay(body, receive), send)

    return limit


def _readable(scope: Scope) -> bool:
    raw = unquote_to_bytes(scope.get("raw_path") or b"") + b"?" + unquote_to_bytes(scope.get("query_string") or b"")
    return b"\x00" not in raw and "\x00" not in scope["path"] and _utf8(raw)


def _utf8(raw: bytes) -> bool:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


async def _read(scope: Scope, receive: Receive) -> bytes:
    limit = MAX_UPLOAD if scope["path"].startswith(UPLOADS) else MAX_BODY
    if int(header(scope, b"content-length") or 0) > limit:
        raise TooLarge
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return b"".join(parts)
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > limit:
            raise TooLarge
        if not message.get("more_body", False):
            return b"".join(parts)


def _is_json(scope: Scope) -> bool:
    return not (header(scope, b"content-type") or "application/json").startswith("multipart/")


def _sane(body: bytes) -> bool:
    return _utf8(body) and not ESCAPED_NUL.search(body) and not _lone_surrogate(body) and _depth(body) <= MAX_DEPTH


def _lone_surrogate(body: bytes) -> bool:
    if b"\\ud" not in body and b"\\uD" not in body:
        return False
    return any(match.group(2) is None for match in HIGH_OR_LOW.finditer(body))


def _depth(body: bytes) -> int:
    """The deepest nesting of brackets; those inside texts count, too, which only a nonsense text makes matter."""
    if body.count(b"[") + body.count(b"{") <= MAX_DEPTH:
        return 0
    return _exact_depth(body)


def _exact_depth(body: bytes) -> int:
    depth = deepest = 0
    for bracket in re.finditer(rb'"(?:[^"\\]|\\.)*"|[\[\]{}]', body, re.DOTALL):
        match bracket.group()[:1]:
            case b"[" | b"{":
                depth += 1
                deepest = max(deepest, depth)
            case b"]" | b"}":
                depth -= 1
    return deepest


def _replay(body: bytes, receive: Receive) -> Receive:
    sent = False

    async def again() -> Message:
        nonlocal sent
        if sent:
            return await receive()
        sent = True
        return {"type": "http.request", "body": body, "more_body": False}

    return again
