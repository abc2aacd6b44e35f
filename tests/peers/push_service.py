"""A push service on this machine: it reads every push as strictly as a phone would, and answers as it is told.

In a test: `async with push_service() as peer:` and `peer.subscribe()`. As a process of its own:
`python -m tests.peers.push_service --port 9000`, steered over HTTP (the routes are in `_routes`).
"""

import argparse
import asyncio
import json
import signal
import socket
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import uvloop
from granian.constants import Interfaces
from granian.server.embed import Server

from tests.peers import certificates
from tests.peers.steering import PushService, Receive, Scope
from tests.peers.subscriptions import Answer

__all__ = ["PushService", "push_service"]

Send = Callable[[dict[str, Any]], Awaitable[None]]


@asynccontextmanager
async def push_service(*, tls: bool = True, port: int = 0, blind: bool = False) -> AsyncIterator[PushService]:
    """A push service that answers when the block begins and is gone when it ends.

    With `tls` it speaks HTTP/2 under an authority of its own (`peer.ca`). A `blind` one takes everything unread.
    """
    with tempfile.TemporaryDirectory() as folder, _reserved(port) as place:
        made = certificates.make(Path(folder)) if tls else None
        origin = f"{'https' if tls else 'http'}://127.0.0.1:{place}"
        peer = PushService(origin, ca=made.ca if made else b"", blind=blind)
        server = Server(
            _application(peer),
            address="127.0.0.1",
            port=place,
            interface=Interfaces.ASGINL,
            websockets=False,
            log_enabled=False,
            ssl_cert=made.certificate if made else None,
            ssl_key=made.key if made else None,
        )
        running = asyncio.create_task(server.serve())
        await _answers(place)
        try:
            yield peer
        finally:
            await peer.release()
            server.stop()  # type: ignore[no-untyped-call]
            await running


def _application(peer: PushService) -> Callable[[Scope, Receive, Send], Awaitable[None]]:
    async def application(scope: Scope, receive: Receive, send: Send) -> None:
        body = await _body(receive)
        word, _, place = scope["path"].strip("/").partition("/")
        if word != "push":
            await _steer(peer, scope, word, place, body, send)
        elif answer := await peer.take(place, scope, body, receive):
            await _answer(send, answer)

    return application


async def _steer(peer: PushService, scope: Scope, word: str, place: str, body: bytes, send: Send) -> None:
    found = _routes(peer).get((scope["method"], word))
    asked = json.loads(body or b"{}") | dict(parse_qsl(scope["query_string"].decode()))
    if found is None:
        await _say(send, 404)
    else:
        said = found(place, asked)
        await _say(send, 200, await said if isinstance(said, Awaitable) else said)


def _routes(peer: PushService) -> dict[tuple[str, str], Callable[[str, dict[str, Any]], Any]]:
    """The service by HTTP: the path after the first word is a subscription's id; bodies are JSON, queries too."""
    return {
        ("GET", "health"): lambda _, __: {"origin": peer.origin},
        ("POST", "subscriptions"): lambda _, asked: [
            peer.subscribe(asked.get("application_server_key")).as_dict() for _ in range(int(asked.get("count", 1)))
        ],
        ("PUT", "answer"): lambda place, asked: peer.answer(place, **asked),
        ("GET", "messages"): lambda place, _: [one.as_dict() for one in peer.messages(place)],
        ("GET", "counts"): lambda _, __: {one.id: len(one.received) for one in peer.subscriptions.values()},
        ("PUT", "slowness"): lambda _, asked: peer.be_slow(float(asked["seconds"])),
        ("PUT", "hold"): lambda _, asked: peer.hold(int(asked.get("after", 0))),
        ("DELETE", "hold"): lambda _, __: peer.release(),
        ("GET", "held"): lambda _, asked: peer.held(int(asked.get("at_least", 0))),
        ("GET", "arrived"): lambda _, asked: peer.arrived(int(asked.get("at_least", 0))),
    }


async def _answer(send: Send, answer: Answer) -> None:
    told = {b"retry-after": answer.retry_after, b"location": answer.location}
    headers = [(name, value.encode()) for name, value in told.items() if value is not None]
    await _say(send, answer.status, {"reason": answer.reason} if answer.reason else None, headers)


async def _say(send: Send, status: int, said: Any = None, headers: Sequence[tuple[bytes, bytes]] = ()) -> None:
    body = b"" if said is None else json.dumps(said).encode()
    shape = (b"content-type", b"application/json")
    await send({"type": "http.response.start", "status": status, "headers": [shape, *headers]})
    await send({"type": "http.response.body", "body": body})


async def _body(receive: Receive) -> bytes:
    body = bytearray()
    while (part := await receive())["type"] == "http.request":
        body += part["body"]
        if not part.get("more_body"):
            break
    return bytes(body)


@contextmanager
def _reserved(port: int) -> Iterator[int]:
    """A port that nobody else gets before the server listens on it: bound, but not listened to."""
    with socket.socket() as place:
        place.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        place.bind(("127.0.0.1", port))
        yield place.getsockname()[1]


async def _answers(port: int) -> None:
    """Wait until the server takes connections."""
    for _ in range(1000):
        with suppress(OSError):
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()
            return
        await asyncio.sleep(0.01)
    raise TimeoutError(f"The push service does not listen on port {port}.")


async def _run(port: int, *, tls: bool, blind: bool, ca_file: Path | None) -> None:
    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    async with push_service(tls=tls, port=port, blind=blind) as peer:
        if ca_file:
            ca_file.write_bytes(peer.ca)  # noqa: ASYNC240  # a kilobyte, once, before anything is served
        print(json.dumps({"origin": peer.origin, "host": peer.host}), flush=True)  # noqa: T201  # the caller reads it
        await stopped.wait()


def main() -> None:
    """Serve until told to stop. The first line printed tells the origin and what BIRDSONG_PUSH_HOSTS must name."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--port", type=int, default=0)
    asked.add_argument("--tls", action="store_true", help="speak HTTP/2 under an authority of its own")
    asked.add_argument("--blind", action="store_true", help="take everything unread, from any endpoint below /push/")
    asked.add_argument("--ca-file", type=Path, help="where to write that authority's certificate")
    wanted = asked.parse_args()
    uvloop.run(_run(wanted.port, tls=wanted.tls, blind=wanted.blind, ca_file=wanted.ca_file))


if __name__ == "__main__":
    main()
