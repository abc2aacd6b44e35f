"""Where links lead, from this process's memory.

What was looked up is used as long as this process hears of every change (`changes`), so a recalled post's links stop
everywhere within a second; while it does not hear, for a fraction of a second. While the database is away, what was
known keeps working for an hour.
"""

import logging
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import TypeAlias
from uuid import UUID

import asyncpg
import msgspec

from api.content.marks import marks
from api.content.target import in_ascii, with_utm
from api.sharing import changes
from api.sharing.clicks.grouped import Grouped
from api.sharing.clicks.own import Own
from api.sharing.codes import is_code
from api.sharing.conversions.click_ids import around_click_id

log = logging.getLogger(__name__)

KEPT_LINKS = 100_000
TRUSTED_UNHEARD_SECONDS = 0.5
USED_WHILE_AWAY_SECONDS = 3600.0
LOOK_SECONDS = 2.0

LINKS = "SELECT code, id, post, network FROM link WHERE code = ANY($1::text[])"

POSTS = """
SELECT post.id, post.state, post.url, post.recall_url, post.recall_reason, post.language,
       campaign.code AS campaign, campaign.marks, coalesce(campaign.click_ids, FALSE) AS click_ids
FROM post LEFT JOIN campaign_post ON campaign_post.post = post.id
LEFT JOIN campaign ON campaign.id = campaign_post.campaign
WHERE post.id = ANY($1::uuid[])
"""

OnNetwork: TypeAlias = tuple[UUID, str]
"""A post on a network: all links to it lead to the same address."""


class Lead(msgspec.Struct, gc=False):
    """Where links of one post and network lead: to `location`, or nowhere where that is empty.

    A recalled post earns nothing any more. `forgotten` when it may have changed since. Where the campaign wants click
    ids, `around` is the location before and after one.
    """

    recalled: bool
    location: bytes
    around: tuple[bytes, bytes] | None = None
    forgotten: bool = False


class Destination(msgspec.Struct, frozen=True, gc=False):
    """A link, where it leads, and when that was looked up (monotonic seconds)."""

    link: UUID
    lead: Lead
    at: float


class Unreachable(Exception):
    """The database is away, and this link was not asked for lately."""


def remembered(code: str) -> Destination | None:
    """Where the link leads, if that is known and certain without asking."""
    known = _known.get(code)
    if known is None or known.lead.forgotten:
        return None
    now = time.monotonic()
    if now < changes.heard_until() or now < known.at + TRUSTED_UNHEARD_SECONDS:
        _known.move_to_end(code)
        return known
    return None


async def destination(code: str) -> Destination | None:
    """Where the link with this code leads; None where there is no such link. Raises `Unreachable`."""
    found = remembered(code)
    if found is not None or not is_code(code):
        return found
    try:
        return await _look_up(code)
    except Exception as away:  # a cut connection fails in more ways than asyncpg's errors of that name
        known = _known.get(code)
        if known is not None and not known.lead.forgotten and time.monotonic() < _usable_until(known):
            return known
        log.warning("links_unreachable", extra={"reason": type(away).__name__})
        raise Unreachable from away


def forget(post: UUID | None = None) -> None:
    """Trust nothing that was looked up about this post's links, or about any."""
    global _changes  # noqa: PLW0603 -- counts for the whole process
    _changes += 1
    for known in [post] if post else [*_leads]:
        for lead in _leads.pop(known, {}).values():
            lead.forgotten = True


@asynccontextmanager
async def listening() -> AsyncIterator[None]:
    """Within the block this process hears of changes at once."""
    async with changes.listening(forget):
        yield
    _own.drop()


_known: OrderedDict[str, Destination] = OrderedDict()
_leads: dict[UUID, dict[str, Lead]] = {}
_changes = 0
_own = Own("redirect")


def _usable_until(known: Destination) -> float:
    return max(known.at, changes.heard_until()) + USED_WHILE_AWAY_SECONDS


async def _look_up_all(codes: Sequence[str]) -> Sequence[Destination | None]:
    before, now = _changes, time.monotonic()
    links = await _fetch(LINKS, list(set(codes)))
    leads = await _leads_of({(row["post"], row["network"]) for row in links}, certain=now < changes.heard_until())
    found = {row["code"]: Destination(row["id"], leads[row["post"], row["network"]], now) for row in links}
    if before == _changes:  # else what was read may be the state before, and serves this once
        _keep(found)
        for (post, network), lead in leads.items():
            _leads.setdefault(post, {})[network] = lead
    return [found.get(code) for code in codes]


_look_up = Grouped(_look_up_all, largest=500)


async def _leads_of(wanted: set[OnNetwork], *, certain: bool) -> dict[OnNetwork, Lead]:
    """Where links of these posts lead; what is known counts only where it is `certain` to hold still."""
    known = {(post, network): _leads.get(post, {}).get(network) for post, network in wanted} if certain else {}
    leads = {one: lead for one, lead in known.items() if lead is not None}
    missing = wanted - leads.keys()
    if missing:
        posts = {row["id"]: row for row in await _fetch(POSTS, list({post for post, _ in missing}))}
        leads |= {(post, network): _lead(posts[post], network) for post, network in missing}
    return leads


async def _fetch(sql: str, wanted: Sequence[object]) -> Sequence[asyncpg.Record]:
    try:
        connection = await _own.connection()
        found: Sequence[asyncpg.Record] = await connection.fetch(sql, wanted, timeout=LOOK_SECONDS)
    except BaseException:
        _own.drop()
        raise
    return found


def _keep(found: dict[str, Destination]) -> None:
    for code, one in found.items():
        _known[code] = one
        _known.move_to_end(code)
    while len(_known) > KEPT_LINKS:
        _known.popitem(last=False)


def _lead(post: asyncpg.Record, network: str) -> Lead:
    recalled = post["state"] == "recalled" or (post["state"] == "archived" and post["recall_reason"] != "")
    location = _location(post["recall_url"]) if recalled else _location(_marked(post, network))
    return Lead(recalled, location, around_click_id(location) if post["click_ids"] and not recalled else None)


def _marked(post: asyncpg.Record, network: str) -> str:
    """The post's address with what tells analytics where the visit came from; nothing that is there is overwritten."""
    values = {
        "network": network,
        "campaign": post["campaign"] or "",
        "post": post["id"].hex[-12:],
        "language": post["language"],
    }
    return with_utm(post["url"], marks(post["marks"] or "", values)) if post["url"] else ""


def _location(url: str) -> bytes:
    try:
        return in_ascii(url).encode("ascii")
    except ValueError:
        return b""
