"""`GET /r/{code}`: the way of every click, as plain ASGI in front of everything else.

| who asks | answer | counts |
| --- | --- | --- |
| somebody with GET | 302 to the post's address with its marks | kept, and judged later |
| anything with HEAD | the same, without a body | kept, never as a person |
| a fetcher of link previews | a page to make a card from | kept, never as a person |
| anybody, for a recalled post | 302 to where its recall leads, else a page, 410 | not kept: it earns nothing any more |
| anybody, for no link | a page, 404 | not kept |
| anybody, for `/r/{code}/picture` | the picture of a live post's card, 404 where there is none | not kept |

Where `BIRDSONG_SHORT_ORIGIN` names a host of its own, that host answers nothing else: `/{code}` is the same as
`/r/{code}` there, and `/` is a page that says what the address is for.

A link leads only to an address that is stored with its post. An answer leaves when its click is on disk
(`clicks.arrivals` says what that promises). With the database away, links asked for lately still lead on; the others
answer 503 with a page.

Nothing wraps it: it brings the headers that every answer needs, and the click is its line in the log.
"""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from urllib.parse import urlsplit

from api.core import clock
from api.core.ids import new_id
from api.core.settings import settings
from api.http.asgi import App, Receive, Scope, Send, header
from api.sharing import answers, card_pictures, cards, destinations
from api.sharing.clicks import arrivals
from api.sharing.clicks.arrival import Arrival
from api.sharing.clicks.askers import Asker, asker
from api.sharing.clicks.ranges import mark_of
from api.sharing.clicks.visits import visitor
from api.sharing.conversions.click_ids import with_click_id
from api.sharing.destinations import Destination

log = logging.getLogger(__name__)

PREFIX = "/r/"
DRAIN_SECONDS = 1.0


def with_redirect(app: App) -> App:
    """Answer tracked links, and leave everything else to `app`."""
    own = own_host()

    async def in_front(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"].startswith(PREFIX):
            return await redirect(scope, scope["path"][len(PREFIX) :], send)
        if own and scope["type"] == "http" and (header(scope, b"host") or "").lower() == own:
            return await on_own_host(scope, send)
        await app(scope, receive, send)

    return in_front


def own_host() -> str:
    """The host that serves links and nothing else; empty where links share the application's."""
    link, app = (urlsplit(origin).netloc.lower() for origin in (settings().short_origin, settings().origin))
    return "" if link == app else link


async def on_own_host(scope: Scope, send: Send) -> None:
    """Answer whatever is asked of the links' own host."""
    if scope["path"] != "/":
        return await redirect(scope, scope["path"][1:], send)
    if scope["method"] not in ("GET", "HEAD"):
        return await answers.refuse_method(scope, send)
    await answers.notice(scope, send, 200, "home", asker(scope["headers"]).language)


async def redirect(scope: Scope, asked: str, send: Send) -> None:
    """Answer a request for the tracked link that `asked` names."""
    if scope["method"] not in ("GET", "HEAD"):
        return await answers.refuse_method(scope, send)
    who = asker(scope["headers"])
    code, _, part = asked.lower().partition("/")
    try:
        found = destinations.remembered(code) or await destinations.destination(code)
    except destinations.Unreachable:
        return await answers.notice(scope, send, 503, "unreachable", who.language)
    if part:
        return await _picture(scope, send, who, found if part == "picture" else None)
    if found is None or not (found.lead.location or found.lead.recalled):
        return await answers.notice(scope, send, 404, "unknown", who.language)
    if not found.lead.recalled:
        return await _lead(scope, send, who, found, code)
    if found.lead.location:
        return await answers.lead(send, found.lead.location)
    await answers.notice(scope, send, 410, "recalled", who.language)


@asynccontextmanager
async def serving() -> AsyncIterator[None]:
    """Within the block this process hears of recalls at once and brings in what others left."""
    draining = asyncio.create_task(_drain())
    try:
        async with destinations.listening():
            yield
    finally:
        draining.cancel()
        with suppress(asyncio.CancelledError):
            await draining
        await arrivals.finish()


async def _lead(scope: Scope, send: Send, who: Asker, found: Destination, code: str) -> None:
    now, click = clock.now(), new_id()
    await arrivals.keep(
        Arrival(
            id=click,
            link=found.link,
            at=now,
            method=scope["method"],
            headers=who.kept,
            visitor=await visitor(client_address(scope), who.agent, now),
            mark=await mark_of(client_address(scope)),
        )
    )
    card = await cards.card_of(found.link, code) if who.makes_card else None
    if card is not None:
        return await answers.page(scope, send, 200, card.page, card.language)
    around = found.lead.around if who.like_a_person else None
    await answers.lead(send, with_click_id(around, click) if around else found.lead.location)


async def _picture(scope: Scope, send: Send, who: Asker, found: Destination | None) -> None:
    """The picture of the link's card, for whoever has the card; it counts nothing and needs no cookie."""
    picture = await card_pictures.picture_of(found.link) if found is not None else None
    if picture is None:
        return await answers.notice(scope, send, 404, "unknown", who.language)
    await answers.picture(scope, send, picture.data, picture.tag)


def client_address(scope: Scope) -> str:
    """The address the request came from; used for a day's hash and never stored.

    Behind a proxy the server has to put the client's address here: a header that anybody can send is not believed.
    """
    client = scope.get("client")
    return str(client[0]) if client else ""


async def _drain() -> None:
    """Bring in what waited for the database, and what a process that was killed left behind."""
    while True:
        try:
            drained = await arrivals.drain()
            if drained:
                log.info("clicks_drained", extra={"clicks": drained})
        except Exception as away:
            log.warning("clicks_wait", extra={"reason": type(away).__name__})
        await asyncio.sleep(DRAIN_SECONDS)
