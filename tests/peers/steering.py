"""A push service's state, and how a test steers it."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from tests.peers.subscriptions import Answer, Received, Rejected, Subscription

Scope = dict[str, Any]
Receive = Callable[[], Awaitable[dict[str, Any]]]


@dataclass
class PushService:
    """The service's state and how a test steers it. `ca` is empty when it speaks plain HTTP."""

    origin: str
    ca: bytes = b""
    blind: bool = False
    subscriptions: dict[str, Subscription] = field(default_factory=dict)
    refusals: Counter[int] = field(default_factory=Counter)
    most_at_once: int = 0
    connections: set[tuple[str, int]] = field(default_factory=set)
    _seconds: float = 0
    _arrived: int = 0
    _underway: int = 0
    _held: int = 0
    _taken_before_holding: int | None = None
    _change: asyncio.Condition = field(default_factory=asyncio.Condition)

    @property
    def host(self) -> str:
        """What the setting for more push services must name."""
        return self.origin.removeprefix("https://")

    def subscribe(self, application_server_key: str | None = None) -> Subscription:
        """A new phone; with a key given, pushes signed by any other key are refused."""
        made = Subscription(self.origin, application_server_key=application_server_key)
        self.subscriptions[made.id] = made
        return made

    def answer(
        self,
        subscription_id: str,
        status: int,
        retry_after: str | None = None,
        *,
        reason: str = "",
        location: str | None = None,
        times: int = 0,
    ) -> None:
        """From now on this phone's pushes get this answer: `times` times, or always when 0. 201 ends it."""
        subscription = self.subscriptions[subscription_id]
        answer = Answer(status, retry_after, reason, location)
        subscription.next_answers = [answer] * times
        subscription.always = answer if not times and status != 201 else None

    def be_slow(self, seconds: float) -> None:
        """Take this long over every push from now on."""
        self._seconds = seconds

    def hold(self, after: int = 0) -> None:
        """Take `after` more pushes, then leave the others unread and unanswered until `release`."""
        self._taken_before_holding = self._arrived + after

    async def release(self) -> None:
        """Go on with the pushes that are held, except those whose sender has gone away meanwhile."""
        self._taken_before_holding = None
        await self._changed()

    async def held(self, at_least: int) -> int:
        """Wait until so many pushes are held; says how many are."""
        async with self._change:
            await self._change.wait_for(lambda: self._held >= at_least)
        return self._held

    async def nobody_held(self) -> None:
        """Wait until every push that was held is let go or given up by its sender."""
        async with self._change:
            await self._change.wait_for(lambda: not self._held)

    async def arrived(self, at_least: int) -> int:
        """Wait until so many pushes were taken in all; says how many were."""
        async with self._change:
            await self._change.wait_for(lambda: self._arrived >= at_least)
        return self._arrived

    def messages(self, subscription_id: str) -> list[Received]:
        """What reached this phone, in order."""
        return self.subscriptions[subscription_id].received

    async def take(self, subscription_id: str, scope: Scope, body: bytes, receive: Receive) -> Answer | None:
        """Treat one push; None when its sender went away while it was held."""
        self.connections.add(tuple(scope["client"]))
        self._underway += 1
        self.most_at_once = max(self.most_at_once, self._underway)
        try:
            if self._holds() and not await self._outlast(receive):
                return None
            await asyncio.sleep(self._seconds)
            return await self._judged(subscription_id, scope, body)
        finally:
            self._underway -= 1

    async def _judged(self, subscription_id: str, scope: Scope, body: bytes) -> Answer:
        if self.blind:
            return await self._taken()
        subscription = self.subscriptions.get(subscription_id)
        if subscription is None:
            return Answer(404)
        if ordered := subscription.answer_instead():
            return ordered
        headers = {name.decode(): value.decode() for name, value in scope["headers"]}
        try:
            subscription.received.append(subscription.read(headers, body, scope["http_version"]))
        except Rejected as rejected:
            self.refusals[rejected.status] += 1
            return Answer(rejected.status, reason=rejected.reason)
        return await self._taken()

    async def _taken(self) -> Answer:
        self._arrived += 1
        await self._changed()
        return Answer(201)

    def _holds(self) -> bool:
        return self._taken_before_holding is not None and self._arrived + self._underway > self._taken_before_holding

    async def _outlast(self, receive: Receive) -> bool:
        """Hold a push until the release; False when the sender hung up first."""
        released = asyncio.ensure_future(self._released())
        gone = asyncio.ensure_future(_hung_up(receive))
        self._held += 1
        await self._changed()
        await asyncio.wait((released, gone), return_when=asyncio.FIRST_COMPLETED)
        stays = not gone.done()
        for task in (released, gone):
            task.cancel()
        self._held -= 1
        await self._changed()
        return stays

    async def _released(self) -> None:
        async with self._change:
            await self._change.wait_for(lambda: self._taken_before_holding is None)

    async def _changed(self) -> None:
        async with self._change:
            self._change.notify_all()


async def _hung_up(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
