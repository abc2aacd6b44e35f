"""The product as `birdsong up` runs it, with a push service beside it. Both end with the block."""

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.connections.servers.local import serving
from tests.connections.servers.mastodon import LocalMastodon
from tests.up.running import COMMAND, READY, free_port

ADDRESS = "Birdsong is ready: "
PATIENCE = 180.0
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class PushPeer:
    """The push service, a process of its own, steered over HTTP."""

    origin: str

    def subscribe(self) -> dict[str, Any]:
        """A new phone's subscription, with real keys, as a browser would give it."""
        made: list[dict[str, Any]] = self._ask("POST", "/subscriptions")
        return made[0]

    def first_message(self, subscription_id: str) -> dict[str, Any]:
        """Wait until something reached this phone, and return it as the phone reads it."""
        taken = 0
        while not (received := self._ask("GET", f"/messages/{subscription_id}")):
            taken = self._ask("GET", f"/arrived?at_least={taken + 1}")
        return dict(received[0])

    def _ask(self, method: str, path: str) -> Any:
        request = urllib.request.Request(self.origin + path, method=method)
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
            return json.load(answer)


@dataclass(frozen=True)
class Product:
    """A running Birdsong: where it answers, and the push service and Mastodon server that it may ask."""

    origin: str
    port: int
    push: PushPeer
    mastodon: LocalMastodon


@contextlib.contextmanager
def running_product(data: Path) -> Iterator[Product]:
    """`birdsong up` with the demo bank, ready when the block begins; it must end cleanly afterwards."""
    mastodon = LocalMastodon()
    with _push_peer() as peer, serving(mastodon):
        port = free_port()
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ}
        wanted = {"BIRDSONG_ENV": "demo", "BIRDSONG_DATA": str(data), "PORT": str(port)}
        with _process(COMMAND, {**kept, **wanted, **_reachable(peer, mastodon)}) as up:
            welcome = _read_until(up, READY)
            yield Product(welcome.rpartition(ADDRESS)[2].split(maxsplit=1)[0], port, peer, mastodon)


def _reachable(peer: PushPeer, mastodon: LocalMastodon) -> dict[str, str]:
    """What the product may ask on this machine."""
    return {"BIRDSONG_PUSH_HOSTS": peer.origin, "BIRDSONG_NETWORK_HOSTS": mastodon.host}


@contextlib.contextmanager
def _push_peer() -> Iterator[PushPeer]:
    with _process([sys.executable, "-m", "tests.peers.push_service"], os.environ) as served:
        assert served.stdout is not None
        yield PushPeer(json.loads(served.stdout.readline())["origin"])


@contextlib.contextmanager
def _process(command: list[str], environ: Mapping[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """A process that is asked to end with the block, and has to do so without complaint."""
    process = subprocess.Popen(command, cwd=ROOT, env=environ, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
    try:
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        rest, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, rest.decode()


def _read_until(process: subprocess.Popen[bytes], text: str) -> str:
    """What the process said up to the end of the line that holds `text`."""
    assert process.stdout is not None
    said, deadline = "", time.monotonic() + PATIENCE
    while text not in said or not said.endswith("\n"):
        ready, _, _ = select.select([process.stdout], [], [], max(0.0, deadline - time.monotonic()))
        chunk = os.read(process.stdout.fileno(), 65536).decode() if ready else ""
        assert chunk, f"It never said {text!r}, but this:\n{said}"
        said += chunk
    return said
