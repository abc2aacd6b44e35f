"""A small load generator: so many connections, each asking again as soon as it has its answer."""

import asyncio
import time
from collections.abc import Iterator
from statistics import quantiles
from typing import NamedTuple


class Request(NamedTuple):
    """What is sent, and the status that its answer must have."""

    raw: bytes
    status: int = 200


class Load(NamedTuple):
    """What a round came to."""

    per_second: float
    p50_ms: float
    p99_ms: float


async def load(port: int, requests: Iterator[Request], *, connections: int, seconds: float) -> Load:
    """Send `requests` for so long; raises where an answer has another status than it must."""
    loop = asyncio.get_running_loop()
    until = time.perf_counter() + seconds
    asking = [_Asking(requests, until) for _ in range(connections)]
    began = time.perf_counter()
    for one in asking:
        await loop.create_connection(lambda one=one: one, "127.0.0.1", port)  # type: ignore[misc]
    times = [took for one in asking for took in await one.done]
    cuts = quantiles([*times, *times], n=100)
    return Load(len(times) / (time.perf_counter() - began), cuts[49] * 1000, cuts[98] * 1000)


class _Asking(asyncio.Protocol):
    """One connection."""

    def __init__(self, requests: Iterator[Request], until: float) -> None:
        self.requests = requests
        self.until = until
        self.times: list[float] = []
        self.got = b""
        self.expected = b""
        self.sent = 0.0
        self.done: asyncio.Future[list[float]] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport: asyncio.WriteTransport = transport  # type: ignore[assignment]
        self._ask()

    def data_received(self, data: bytes) -> None:
        self.got += data
        head, found, body = self.got.partition(b"\r\n\r\n")
        if not found or len(body) < _length(head):
            return
        now = time.perf_counter()
        self.times.append(now - self.sent)
        if not head.startswith(self.expected):
            self.done.set_exception(RuntimeError(head.decode("latin-1")))
        elif now < self.until:
            self._ask()
        else:
            self.transport.close()
            self.done.set_result(self.times)

    def connection_lost(self, _: Exception | None) -> None:
        if not self.done.done():
            self.done.set_exception(ConnectionResetError())

    def _ask(self) -> None:
        self.got = b""
        request = next(self.requests)
        self.expected = b"HTTP/1.1 %d" % request.status
        self.sent = time.perf_counter()
        self.transport.write(request.raw)


def _length(head: bytes) -> int:
    _, found, rest = head.lower().partition(b"content-length:")
    return int(rest.partition(b"\r\n")[0]) if found else 0
