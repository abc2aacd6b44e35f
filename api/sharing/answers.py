"""What a tracked link answers, as ASGI messages with every header that they need."""

from functools import cache

from api.core.settings import settings
from api.http.asgi import Scope, Send, header
from api.http.headers import ALWAYS, HSTS
from api.sharing import pages

Headers = tuple[tuple[bytes, bytes], ...]

NO_STORE = (b"cache-control", b"no-store")
ALLOW = (b"allow", b"GET, HEAD, OPTIONS")
EMPTY = (b"content-length", b"0")
PICTURE_SECONDS = 3600
AGAIN = (b"retry-after", b"5")
BODILESS = {"type": "http.response.body", "body": b""}


async def lead(send: Send, location: bytes) -> None:
    """Lead on. The address followed learns from which site people come (a network), never from which page."""
    headers = [(b"location", location), *_leading()]
    await send({"type": "http.response.start", "status": 302, "headers": headers})
    await send(BODILESS)


async def refuse_method(scope: Scope, send: Send) -> None:
    """Say which methods a link knows: the answer to OPTIONS, and to those that it does not know."""
    status, more = (204, ()) if scope["method"] == "OPTIONS" else (405, (EMPTY,))
    await _send(scope, send, status, (ALLOW, NO_STORE, *more, *_always()))


async def notice(scope: Scope, send: Send, status: int, name: str, language: str) -> None:
    """Say what is the matter with a link, in the visitor's language."""
    more = (AGAIN,) if status == 503 else ()
    await page(scope, send, status, pages.notice(name, language), language, more)


async def page(scope: Scope, send: Send, status: int, body: bytes, language: str, more: Headers = ()) -> None:
    """Answer with a page of our own."""
    headers = (
        (b"content-type", b"text/html; charset=utf-8"),
        (b"content-length", b"%d" % len(body)),
        (b"content-language", language.encode()),
        (b"vary", b"accept-language, user-agent"),
        NO_STORE,
        *pages.HEADERS,
        *_always(),
        *more,
    )
    await _send(scope, send, status, headers, body)


async def picture(scope: Scope, send: Send, data: bytes, tag: str) -> None:
    """Answer with a JPEG that any site may show and any cache may keep for `PICTURE_SECONDS`."""
    etag = f'"{tag}"'
    unchanged = header(scope, b"if-none-match") == etag
    headers = (
        (b"content-type", b"image/jpeg"),
        (b"content-length", b"%d" % len(data)),
        (b"cache-control", b"public, max-age=%d" % PICTURE_SECONDS),
        (b"etag", etag.encode()),
        (b"cross-origin-resource-policy", b"cross-origin"),
        *_always(),
    )
    await _send(scope, send, 304 if unchanged else 200, headers, b"" if unchanged else data)


async def _send(scope: Scope, send: Send, status: int, headers: Headers, body: bytes = b"") -> None:
    await send({"type": "http.response.start", "status": status, "headers": [*headers]})
    await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else body})


@cache
def _always() -> Headers:
    return (*ALWAYS, HSTS) if settings().secure else ALWAYS


@cache
def _leading() -> Headers:
    return (NO_STORE, (b"referrer-policy", b"strict-origin"), EMPTY, *_always())
