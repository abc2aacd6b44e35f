"""A network on this machine: real HTTP on loopback, with answers that a test can put in front of its own."""

import json
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True)
class Asked:
    """A request as it arrived; header names in lower case."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes

    @property
    def fields(self) -> dict[str, str]:
        return dict(parse_qsl(self.body.decode()))

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def token(self) -> str:
        return self.headers.get("authorization", " ").split(" ", 1)[1]


@dataclass(frozen=True)
class Answer:
    status: int = 200
    said: Any = None
    headers: dict[str, str] = field(default_factory=dict)
    silent: bool = False
    """The line breaks before a byte of the answer."""


Route = Callable[[Asked], Answer]


class LocalNetwork:
    """`routes` maps "METHOD /path" to what answers; a path that ends with `*` is a beginning."""

    def __init__(self) -> None:
        self.asked: list[Asked] = []
        self.routes: dict[str, Route] = {}
        self.origin = ""
        self._instead: dict[str, list[Answer]] = defaultdict(list)
        self._silent_after: set[str] = set()

    @property
    def host(self) -> str:
        return self.origin.removeprefix("http://")

    def answer_next(self, route: str, *answers: Answer) -> None:
        """The next requests for `route` get these answers, and nothing happens."""
        self._instead[route] += answers

    def fall_silent_after(self, route: str) -> None:
        """The next request for `route` is taken, and nobody hears of it."""
        self._silent_after.add(route)

    def asked_for(self, route: str) -> list[Asked]:
        return [one for one in self.asked if _matches(f"{one.method} {one.path}", route)]

    def take(self, asked: Asked) -> Answer:
        self.asked.append(asked)
        named = f"{asked.method} {asked.path}"
        route = next((one for one in self.routes if _matches(named, one)), None)
        if route is None and asked.path == "/favicon.ico":
            return Answer(204)
        if route is None:
            return Answer(404, {"error": "NotFound"})
        if self._instead[route]:
            return self._instead[route].pop(0)
        answer = self.routes[route](asked)
        if route in self._silent_after:
            self._silent_after.discard(route)
            return Answer(silent=True)
        return answer


@contextmanager
def serving(network: LocalNetwork) -> Iterator[None]:
    """The network answers on loopback inside the block."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(network))
    server.daemon_threads = True
    network.origin = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _handler(network: LocalNetwork) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def answer(self) -> None:
            parts = urlsplit(self.path)
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            headers = {name.lower(): value for name, value in self.headers.items()}
            given = network.take(Asked(self.command, parts.path, dict(parse_qsl(parts.query)), headers, body))
            self.close_connection = True
            if not given.silent:
                self._say(given)

        def _say(self, given: Answer) -> None:
            is_text = isinstance(given.said, str)
            body = given.said.encode() if is_text else b"" if given.said is None else json.dumps(given.said).encode()
            self.send_response(given.status)
            self.send_header("Content-Type", "text/html" if is_text else "application/json")
            self.send_header("Content-Length", str(len(body)))
            for name, value in given.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST = do_PUT = do_DELETE = answer  # noqa: N815 -- the library asks for these names

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    return Handler


def _matches(named: str, route: str) -> bool:
    return named.startswith(route[:-1]) if route.endswith("*") else named == route
