"""Tells visitors of one day apart without storing who they are.

A visitor is a keyed hash of their address and user agent. The key is random, the same for all processes, and thrown
away when its day (UTC) is over: from then on nobody can find out whose hash it was, or link two days.
"""

import asyncio
import logging
import secrets
import time
from datetime import UTC, date, datetime, timedelta
from datetime import time as time_of_day
from hashlib import blake2b

from api.core import clock
from api.core.db import execute, fetch_value

log = logging.getLogger(__name__)

HASH_BYTES = 16
PATIENCE_SECONDS = 1.0

_key: tuple[date, bytes] | None = None
_next_try = 0.0


async def visitor(address: str, agent: str, at: datetime) -> bytes | None:
    """The hash of this visitor on this day; None while the day's key can't be had."""
    key = await _key_of(at.date())
    # Keyed BLAKE2b (RFC 7693) is as good as HMAC here, and a quarter of its time.
    return None if key is None else blake2b(f"{address}\n{agent}".encode(), digest_size=HASH_BYTES, key=key).digest()


async def forget_visitor_keys() -> None:
    """Throw away the keys of days that are over. For a clock, once an hour."""
    _forget_own()
    await execute("DELETE FROM visitor_key WHERE day < $1", clock.now().date())


def _seconds_left(day: date) -> float:
    over = datetime.combine(day + timedelta(days=1), time_of_day(), UTC)
    return max((over - clock.now()).total_seconds(), 0)


def _forget_own() -> None:
    global _key  # noqa: PLW0603 -- one key a day and process
    if _key is not None and _key[0] < clock.now().date():
        _key = None


async def _key_of(day: date) -> bytes | None:
    global _key, _next_try  # noqa: PLW0603 -- one key a day and process
    if _key is not None and _key[0] == day:
        return _key[1]
    if time.monotonic() < _next_try:
        return None
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            _key = day, await _shared_key(day)
        # Also where nobody clicks after midnight.
        asyncio.get_running_loop().call_later(_seconds_left(day), _forget_own)
    except Exception as wrong:
        _next_try = time.monotonic() + PATIENCE_SECONDS
        log.warning("visitor_key_missing", extra={"reason": type(wrong).__name__})
        return None
    return _key[1]


async def _shared_key(day: date) -> bytes:
    await execute(
        "INSERT INTO visitor_key (day, key) VALUES ($1, $2) ON CONFLICT (day) DO NOTHING", day, secrets.token_bytes(32)
    )
    return bytes(await fetch_value("SELECT key FROM visitor_key WHERE day = $1", day))
