"""What happens in sharing is told to whoever counts; here to a list, and to the game."""

from collections.abc import AsyncIterator, Iterator

import httpx
import pytest

from api.core import events
from api.core.events import ConfirmationUndone, Event, HumansClicked, ShareConfirmed, TextHeld
from api.game import earning
from api.http.asgi import Receive, Scope, Send
from api.sharing import destinations
from api.sharing.clicks import arrivals
from api.sharing.clicks.journal import waiting
from api.sharing.redirect import with_redirect


@pytest.fixture(autouse=True)
def told() -> Iterator[list[Event]]:
    """The events of this test, in their order."""
    heard: list[Event] = []

    async def hear(event: Event) -> None:
        heard.append(event)

    before = dict(events._reactions)
    events.wire(
        {
            **before,
            ShareConfirmed: (hear, earning.on_share_confirmed),
            ConfirmationUndone: (hear, earning.on_confirmation_undone),
            HumansClicked: (hear, earning.on_humans_clicked),
            TextHeld: (hear,),
        }
    )
    yield heard
    events.wire(before)


@pytest.fixture
async def own_spool(db: None, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[None]:
    """The database is asked again at once after it was away, and no test leaves clicks to the next."""
    monkeypatch.setattr(arrivals, "AWAY_SECONDS", 0.0)
    monkeypatch.setattr(arrivals, "GATHER_SECONDS", 0.0)
    yield
    await arrivals.finish()
    for path in waiting():
        path.unlink()


@pytest.fixture
async def stranger(own_spool: None) -> AsyncIterator[httpx.AsyncClient]:
    """Somebody outside the company with nothing but a link. Their clicks are in the database when they are answered."""

    async def settled(_: httpx.Response) -> None:
        await arrivals.finish()

    destinations.forget()
    transport = httpx.ASGITransport(with_redirect(_nothing), client=("203.0.113.7", 40000))
    async with httpx.AsyncClient(
        transport=transport, base_url="http://birdsong.test", event_hooks={"response": [settled]}
    ) as client:
        client.headers.clear()
        yield client
    destinations.forget()


async def _nothing(scope: Scope, receive: Receive, send: Send) -> None:
    raise AssertionError(f"{scope['path']} was not meant for the redirect.")
