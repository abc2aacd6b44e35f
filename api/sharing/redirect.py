"""`GET /r/{code}`: the way of every click, as plain ASGI in front of everything else.

| who asks | answer | counts |
| --- | --- | --- |
| somebody with GET | 302 to the post's address with its marks | kept, and judged later |
| anything with HEAD | the same, without a body | kept, never as a person |
| a fetcher of link previews | a page to make a card from | kept, never as a person |
| anybody, for a recalled post | 302 to where its recall leads, else a page, 410 | not kept: it earns nothing any more |
| anybody, for no link | a page, 404 | not kept |

A link leads only to an address that is stored with its post. An answer leaves when its click is on disk
(`arrivals.keep`). With the database away, links asked for lately still lead on; the others answer 503 with a page.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, suppress

from api.core import clock
from api.core.db import fetch_value
from api.core.ids import new_id
from api.core.words import preferred
from api.http.asgi import App, Receive, Scope, Send
from api.sharing import destinations, pages
from api.sharing.clicks import arrivals
from api.sharing.clicks.arrival import Arrival, kept_headers
from api.sharing.clicks.judge import Verdict, judge
from api.sharing.clicks.visits import visitor
from api.sharing.destinations import Destination
from api.sharing.links import address_of

log = logging.getLogger(__name__)

PREFIX = "/r/"
DRAIN_SECONDS = 1.0

NO_STORE = (b"cache-control", b"no-store")
ALLOW = (b"allow", b"GET, HEAD, OPTIONS")
EMPTY = (b"content-length", b"0")
# The address followed learns from which site people come (a network), never from which page.
LEADING = (NO_STORE, (b"referrer-policy", b"strict-origin"), EMPTY)

CAPTION = """
SELECT text FROM caption WHERE post = $1
ORDER BY language = $2 DESC, network IS NOT DISTINCT FROM $3 DESC, network IS NULL DESC, position LIMIT 1
"""


def with_redirect(app: App) -> App:
    """Answer tracked links, and leave everything else to `app`."""

    async def in_front(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"].startswith(PREFIX):
            return await redirect(scope, receive, send)
        await app(scope, receive, send)

    return in_front


async def redirect(scope: Scope, _: Receive, send: Send) -> None:
    """Answer a request for a tracked link."""
    if scope["method"] == "OPTIONS":
        return await _send(send, 204, [ALLOW, NO_STORE])
    if scope["method"] not in ("GET", "HEAD"):
        return await _send(send, 405, [ALLOW, NO_STORE, EMPTY])
    headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
    try:
        found = await destinations.destination(_code(scope))
    except destinations.Unreachable:
        return await _notice(scope, headers, send, 503, "unreachable")
    if found is None or not (found.location or found.recalled):
        return await _notice(scope, headers, send, 404, "unknown")
    if not found.recalled:
        return await _lead(scope, headers, send, found)
    if found.location:
        return await _send(send, 302, [(b"location", found.location), *LEADING])
    await _notice(scope, headers, send, 410, "recalled")


@asynccontextmanager
async def serving() -> AsyncIterator[None]:
    """Within the block this process hears of recalls at once and brings spooled clicks in; then every click is kept."""
    draining = asyncio.create_task(_drain())
    try:
        async with destinations.listening():
            yield
    finally:
        draining.cancel()
        with suppress(asyncio.CancelledError):
            await draining
        await arrivals.finish()


async def _lead(scope: Scope, headers: dict[str, str], send: Send, found: Destination) -> None:
    for_card = judge(scope["method"], headers).verdict is Verdict.PREVIEW
    await arrivals.keep(await _arrival(scope, headers, found))
    if for_card:
        return await _send_page(scope, send, 200, await _card(found), found.language)
    await _send(send, 302, [(b"location", found.location), *LEADING])


async def _arrival(scope: Scope, headers: dict[str, str], found: Destination) -> Arrival:
    now = clock.now()
    agent = headers.get("user-agent", "")
    return Arrival(
        id=new_id(),
        link=found.link,
        at=now,
        method=scope["method"],
        headers=kept_headers(headers),
        visitor=await visitor(client_address(scope), agent, now),
    )


def client_address(scope: Scope) -> str:
    """The address the request came from; used for a day's hash and never stored.

    Behind a proxy the server has to put the client's address here: a header that anybody can send is not believed.
    """
    client = scope.get("client")
    return str(client[0]) if client else ""


async def _card(found: Destination) -> bytes:
    """The card's page: the post's title and its first caption, or its summary while the database is away."""
    try:
        caption = await fetch_value(CAPTION, found.post, found.language, found.network)
    except Exception as away:
        log.warning("card_without_caption", extra={"reason": type(away).__name__})
        caption = None
    return pages.card(address_of(found.code), found.title, caption or found.summary, found.language)


async def _notice(scope: Scope, headers: dict[str, str], send: Send, status: int, name: str) -> None:
    language = preferred(headers.get("accept-language", ""))
    again = [(b"retry-after", b"5")] if status == 503 else []
    await _send_page(scope, send, status, pages.notice(name, language), language, again)


async def _send_page(
    scope: Scope, send: Send, status: int, page: bytes, language: str, more: Iterable[tuple[bytes, bytes]] = ()
) -> None:
    headers = [
        (b"content-type", b"text/html; charset=utf-8"),
        (b"content-length", str(len(page)).encode()),
        (b"content-language", language.encode()),
        (b"vary", b"accept-language"),
        NO_STORE,
        *pages.HEADERS,
        *more,
    ]
    await _send(send, status, headers, b"" if scope["method"] == "HEAD" else page)


async def _send(send: Send, status: int, headers: Iterable[tuple[bytes, bytes]], body: bytes = b"") -> None:
    await send({"type": "http.response.start", "status": status, "headers": [*headers]})
    await send({"type": "http.response.body", "body": body})


def _code(scope: Scope) -> str:
    return str(scope["path"]).removeprefix(PREFIX).removesuffix("/").lower()


async def _drain() -> None:
    """Bring spooled clicks in as soon as the database is back, also those of a process that was killed."""
    while True:
        try:
            drained = await arrivals.drain()
            if drained:
                log.info("clicks_drained", extra={"clicks": drained})
        except Exception as away:
            log.warning("spool_waits", extra={"reason": type(away).__name__})
        await asyncio.sleep(DRAIN_SECONDS)
