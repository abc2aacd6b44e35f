"""Texts that wait at the demo bank's moderator, and two that were decided."""

from collections.abc import Sequence
from datetime import datetime

from api.demo.posts import Published
from api.demo.staff import Staff


async def hold_some(staff: Staff, published: Sequence[Published], now: datetime) -> None:
    """Put some held texts into the queue."""
