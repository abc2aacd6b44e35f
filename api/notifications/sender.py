"""Sending sealed messages to push services over HTTP/2, many at once. What becomes of each is a value, not an error."""

import asyncio
from collections.abc import AsyncIterator, Collection, Iterable, Sequence
from datetime import timedelta
from types import TracebackType
from typing import Final, Self

from pyreqwest.client import ClientBuilder
from pyreqwest.exceptions import BuilderError, PyreqwestError
from pyreqwest.http import Url
from pyreqwest.response import Response

from api.core import clock
from api.core.fetch import TooBig, Unreachable, UnsafeAddress, assert_public, read_at_most
from api.core.settings import Settings
from api.notifications.endpoints import UnsafeEndpoint, check_endpoint, hosts_of
from api.notifications.outcomes import FIRST_WAIT, Outcome, Refused, RetryAfter, judge
from api.notifications.payload import Message
from api.notifications.signer import Signer
from api.notifications.webpush import Device, Sealed, Unsealable, seal_many

AT_ONCE: Final = 64  # more gains nothing on one connection: push services allow about 100 streams
TO_CONNECT: Final = timedelta(seconds=5)
PATIENCE: Final = timedelta(seconds=15)
LONGEST_REASON: Final = 500


class Sender:
    """Connections to push services, kept open between batches. Open one a process, on uvloop, with `async with`.

    `hosts` are allowed besides the known push services; `ca` is a PEM certificate to trust as well as the public ones.
    With `public_only` each known host is looked up before a batch and refused when it is inside a private network.
    """

    def __init__(
        self,
        *,
        hosts: Collection[str] = (),
        ca: bytes | None = None,
        public_only: bool = False,
        patience: timedelta = PATIENCE,
    ) -> None:
        self.hosts = frozenset(hosts)
        self.public_only = public_only
        self.slots = asyncio.Semaphore(AT_ONCE)
        builder = ClientBuilder().http2(True).follow_redirects(False).referer(False).user_agent("Birdsong")
        builder = builder.connect_timeout(TO_CONNECT).timeout(patience)
        self.client = (builder.add_root_certificate_pem(ca) if ca else builder).build()

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """The sender that an operator's settings ask for."""
        ca = settings.push_ca.read_bytes() if settings.push_ca else None
        return cls(hosts=hosts_of(settings), ca=ca, public_only=settings.push_public_only)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.client.close()

    async def send_all(self, sealed: Sequence[Sealed]) -> list[Outcome]:
        """Post each message once, `AT_ONCE` at a time; the outcomes are in the order of the messages.

        Cancelling returns at once, but the client finishes what it has begun: those messages may still arrive.
        """
        closed = await self._closed_hosts(sealed)
        return await asyncio.gather(*(self._send(one, closed) for one in sealed))

    async def _send(self, sealed: Sealed, closed: dict[str, Outcome]) -> Outcome:
        try:
            check_endpoint(sealed.url, self.hosts)
        except UnsafeEndpoint as unsafe:
            return Refused(0, unsafe.reason)
        if outcome := closed.get(_host(sealed)) if closed else None:
            return outcome
        async with self.slots:
            return await self._post(sealed)

    async def _post(self, sealed: Sealed) -> Outcome:
        request = self.client.post(sealed.url).headers(sealed.headers).body_bytes(sealed.body)
        try:
            async with request.build_streamed() as response:
                reason = "" if response.status < 300 else await _reason(response)
                return judge(response.status, response.get_header("retry-after"), reason, clock.now())
        except BuilderError as wrong:
            return Refused(0, type(wrong).__name__)
        except PyreqwestError as failed:
            return RetryAfter(FIRST_WAIT, reason=type(failed).__name__)

    async def _closed_hosts(self, sealed: Sequence[Sealed]) -> dict[str, Outcome]:
        """The hosts of this batch that must not be sent to now, each with the outcome of all its messages."""
        if not self.public_only:
            return {}
        urls = {_host(one): one.url for one in sealed if _is_known_service(one.url)}
        closed = await asyncio.gather(*(self._closed(url) for url in urls.values()))
        return {host: outcome for host, outcome in zip(urls, closed, strict=True) if outcome}

    async def _closed(self, url: str) -> Outcome | None:
        try:
            await assert_public(url)
        except UnsafeAddress as unsafe:
            return Refused(0, str(unsafe))
        except Unreachable:
            return RetryAfter(FIRST_WAIT, reason="unknown host")
        return None


async def deliver(
    letters: Iterable[tuple[Message, Device]], signer: Signer, sender: Sender
) -> AsyncIterator[list[Outcome]]:
    """Seal and send chunk by chunk; a chunk's outcomes, in the order of its letters, come before the next is built.

    So a caller can acknowledge each chunk, and a worker that dies repeats no more than one.
    """
    async for chunk in seal_many(letters, signer):
        sent = iter(await sender.send_all([one for one in chunk if isinstance(one, Sealed)]))
        yield [Refused(0, one.reason) if isinstance(one, Unsealable) else next(sent) for one in chunk]


async def _reason(response: Response) -> str:
    """What the push service says about its refusal, shortened and printable, for the operator."""
    try:
        said = await read_at_most(response, 16_000)
    except (TooBig, PyreqwestError):
        return ""
    text = said[:LONGEST_REASON].decode("utf-8", "replace")
    return "".join(letter for letter in text if letter.isprintable())


def _is_known_service(url: str) -> bool:
    """Whether this is one of the public push services rather than a host that the operator named."""
    try:
        check_endpoint(url)
    except UnsafeEndpoint:
        return False
    return True


def _host(sealed: Sealed) -> str:
    return Url(sealed.url).host_str or ""
