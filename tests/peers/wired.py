"""Pointing Birdsong's push at a peer, in this process and in those it starts."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from unittest.mock import patch

from api.core.settings import settings
from api.notifications import courier, keys
from tests.peers.push_service import PushService, push_service
from tests.peers.subscriptions import Subscription


@asynccontextmanager
async def wired_push_service(folder: Path) -> AsyncIterator[PushService]:
    """A push service of its own for one test, and settings that let Birdsong send to it."""
    async with push_service() as peer:
        authority = folder / "push-authority.pem"
        authority.write_bytes(peer.ca)
        with patch.dict(os.environ, BIRDSONG_PUSH_HOSTS=peer.host, BIRDSONG_PUSH_CA=str(authority)):
            await _anew()
            yield peer
            await courier.close()
    await _anew()


async def all_received(peer: PushService, phones: list[Subscription], times: int = 1) -> None:
    """Wait until each phone got so many pushes."""
    seen = await peer.arrived(0)
    while any(len(phone.received) < times for phone in phones):
        seen = await peer.arrived(seen + 1)


async def _anew() -> None:
    """Forget what was read from the settings before."""
    settings.cache_clear()
    keys.forget()
    await courier.close()
