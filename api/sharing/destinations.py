"""Where links lead, from this process's memory.

PostgreSQL tells every process (`NOTIFY links`) when a post, its campaign or a link changes, so a recalled post's links
stop everywhere at once. What was looked up is trusted for seconds only, in case a word from PostgreSQL got lost, and
for a fraction of one while nobody listens. While the database is away, what was known keeps working for an hour.
"""

import asyncio
import logging
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from uuid import UUID

import asyncpg
import msgspec

from api.content.target import in_ascii, with_utm
from api.core.db import fetch
from api.core.settings import settings
from api.sharing.clicks.grouped import Grouped
from api.sharing.codes import is_code

log = logging.getLogger(__name__)

CHANNEL = "links"
KEPT_LINKS = 50_000
TRUSTED_SECONDS = 5.0
TRUSTED_UNHEARD_SECONDS = 0.5
USED_WHILE_AWAY_SECONDS = 3600.0
PULSE_SECONDS = 2.0
LOOK_SECONDS = 2.0

LOOK = """
SELECT link.code, link.id, link.post, link.network, post.state, post.url, post.recall_url, post.recall_reason,
       post.title, post.summary, post.language, campaign.code AS campaign
FROM link JOIN post ON post.id = link.post
LEFT JOIN campaign_post ON campaign_post.post = post.id
LEFT JOIN campaign ON campaign.id = campaign_post.campaign
WHERE link.code = ANY($1::text[])
"""


class Destination(msgspec.Struct, frozen=True, kw_only=True):
    """Where a link leads: to `location`, or nowhere where that is empty. A recalled post earns nothing any more."""

    link: UUID
    post: UUID
    code: str
    network: str
    recalled: bool
    location: bytes
    title: str
    summary: str
    language: str


class LookedUp(msgspec.Struct):
    """What was found, when, and how long it is trusted without asking (monotonic seconds)."""

    found: Destination
    at: float
    until: float


class Unreachable(Exception):
    """The database is away, and this link was not asked for lately."""


async def destination(code: str) -> Destination | None:
    """Where the link with this code leads; None where there is no such link. Raises `Unreachable`."""
    known = _known.get(code)
    now = time.monotonic()
    if known is not None and now < known.until:
        _known.move_to_end(code)
        return known.found
    if not is_code(code):
        return None
    try:
        return await _look_up(code)
    except Exception as away:  # a cut connection fails in more ways than asyncpg's errors of that name
        if known is not None and now < known.at + USED_WHILE_AWAY_SECONDS:
            return known.found
        log.warning("links_unreachable", extra={"reason": type(away).__name__})
        raise Unreachable from away


def forget(post: UUID | None = None) -> None:
    """Trust nothing that was looked up about this post's links, or about any."""
    global _changes  # noqa: PLW0603 -- counts for the whole process
    _changes += 1
    for code in [*(_codes.pop(post, ()) if post else _known)]:
        _known.pop(code, None)
    if post is None:
        _codes.clear()


@asynccontextmanager
async def listening() -> AsyncIterator[None]:
    """Within the block this process hears of changes at once."""
    task = asyncio.create_task(_listen())
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


def is_listening() -> bool:
    """Whether changes are heard of at once."""
    return _heard


_known: OrderedDict[str, LookedUp] = OrderedDict()
_codes: dict[UUID, set[str]] = {}
_changes = 0
_heard = False


async def _look_up_all(codes: Sequence[str]) -> Sequence[Destination | None]:
    changes, now = _changes, time.monotonic()
    async with asyncio.timeout(LOOK_SECONDS):
        rows = await fetch(LOOK, list(set(codes)))
    found = {row["code"]: _destination(row) for row in rows}
    if changes == _changes:  # else what was read may be the state before, and serves this once
        _keep(found, now)
    return [found.get(code) for code in codes]


_look_up = Grouped(_look_up_all, largest=500)


def _keep(found: dict[str, Destination], now: float) -> None:
    until = now + (TRUSTED_SECONDS if _heard else TRUSTED_UNHEARD_SECONDS)
    for code, one in found.items():
        _known[code] = LookedUp(one, now, until)
        _known.move_to_end(code)
        _codes.setdefault(one.post, set()).add(code)
    while len(_known) > KEPT_LINKS:
        code, dropped = _known.popitem(last=False)
        others = _codes.get(dropped.found.post, set())
        others.discard(code)
        if not others:
            _codes.pop(dropped.found.post, None)


def _destination(row: asyncpg.Record) -> Destination:
    recalled = row["state"] == "recalled" or (row["state"] == "archived" and row["recall_reason"] != "")
    return Destination(
        link=row["id"],
        post=row["post"],
        code=row["code"],
        network=row["network"],
        recalled=recalled,
        location=_location(row["recall_url"]) if recalled else _location(_marked(row)),
        title=row["title"],
        summary=row["summary"],
        language=row["language"],
    )


def _marked(row: asyncpg.Record) -> str:
    """The post's address with what tells analytics where the visit came from; nothing that is there is overwritten."""
    marks = {
        "utm_source": row["network"],
        "utm_medium": "employee-advocacy",
        "utm_campaign": row["campaign"] or "",
        "utm_content": row["post"].hex[-12:],
    }
    return with_utm(row["url"], marks) if row["url"] else ""


def _location(url: str) -> bytes:
    try:
        return in_ascii(url).encode("ascii")
    except ValueError:
        return b""


async def _listen() -> None:
    global _heard  # noqa: PLW0603 -- one listener a process
    while True:
        try:
            connection = await asyncpg.connect(settings().database_url, timeout=10, command_timeout=10)
        except (OSError, asyncpg.PostgresError):
            await asyncio.sleep(PULSE_SECONDS)
            continue
        try:
            await connection.add_listener(CHANNEL, _on_change)
            forget()
            _heard = True
            while True:
                await asyncio.sleep(PULSE_SECONDS)
                await connection.execute("SELECT 1")
        except Exception as gone:
            log.warning("links_unheard", extra={"reason": type(gone).__name__})
        finally:
            _heard = False
            connection.terminate()


def _on_change(*told: object) -> None:
    try:
        forget(UUID(str(told[3])))
    except ValueError:
        forget()
