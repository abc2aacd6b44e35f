"""Throwing away what the core keeps only for a while."""

from datetime import timedelta

from api.core import clock
from api.core.db import execute

REPLIES_KEPT = timedelta(days=7)
"""Longer than any outbox on a phone waits with a write that the server may have answered already."""
MAILS_KEPT = timedelta(days=30)


async def forget_old() -> None:
    """Drop answers to repeated writes after a week, and the demo's mails after a month."""
    now = clock.now()
    await execute("DELETE FROM reply WHERE created_at < $1", now - REPLIES_KEPT)
    await execute("DELETE FROM mail WHERE created_at < $1", now - MAILS_KEPT)
