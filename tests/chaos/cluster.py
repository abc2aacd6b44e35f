"""Several API processes on a PostgreSQL and a Redis of their own, each of which may be killed and started again."""

import asyncio
import os
import secrets
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from redis import Redis

from api.core import embedded_postgres, embedded_redis
from api.core.embedded import EmbeddedError
from api.core.leash import Leash
from tests.services import _end, _folders

APIS = 3
MIGRATE = "from api.cli import main; main(['migrate'])"
SERVE = "from api.serve import serve; serve()"


class Cluster:
    """What runs, and how to end it without asking."""

    def __init__(self, home: Path, sockets: Path, leash: Leash) -> None:
        self._home, self._sockets, self._leash = home, sockets, leash
        self._password = secrets.token_urlsafe(24)
        self.database_url = embedded_postgres.url(sockets, self._password, "chaos")
        self.ports = [_free_port() for _ in range(APIS)]
        self._postgres = self._start_postgres()
        embedded_postgres.make_database(home, sockets, self._password, "chaos")
        self._redis = embedded_redis.start(home, sockets, home / "redis.log", leash)
        subprocess.run([sys.executable, "-c", MIGRATE], check=True, env=self._environ(0))
        self._apis = {port: self._start_api(port) for port in self.ports}

    def kill_api(self, port: int) -> None:
        """Kill -9, with everything that the process started."""
        with suppress(ProcessLookupError):
            os.killpg(self._apis[port].pid, signal.SIGKILL)
        self._apis[port].wait()
        self._leash.let_go(self._apis[port].pid)

    def start_api(self, port: int) -> None:
        self._apis[port] = self._start_api(port)

    def restart_ended(self) -> None:
        """Start again who ended by themselves, because PostgreSQL was away when they began; as any supervisor does."""
        for port in self.ports:
            if self._apis[port].poll() is not None:
                self._leash.let_go(self._apis[port].pid)
                self.start_api(port)

    async def crash_postgres(self) -> None:
        """Kill -9 the postmaster, and start it again as soon as its children are gone."""
        self._postgres.kill()
        self._postgres.wait()
        self._leash.let_go(self._postgres.pid)
        while True:
            try:
                self._postgres = await asyncio.to_thread(self._start_postgres)
            except EmbeddedError:
                await asyncio.sleep(0.2)
            else:
                return

    def empty_redis(self) -> None:
        with Redis.from_url(embedded_redis.url(self._sockets)) as client:
            client.flushall()

    def end(self) -> None:
        for port in self.ports:
            self.kill_api(port)
        _end(self._redis, signal.SIGTERM, self._leash)
        _end(self._postgres, embedded_postgres.FAST_SHUTDOWN, self._leash)

    def _start_postgres(self) -> "subprocess.Popen[bytes]":
        log = self._home / "postgres.log"
        return embedded_postgres.start(self._home, self._sockets, self._password, log, self._leash, durable=True)

    def _start_api(self, port: int) -> "subprocess.Popen[bytes]":
        with (self._home / f"api-{port}.log").open("ab") as log:
            api = subprocess.Popen(
                [sys.executable, "-c", SERVE], env=self._environ(port), stdout=log, stderr=log, start_new_session=True
            )
        self._leash.hold(api.pid)
        return api

    def _environ(self, port: int) -> Mapping[str, str]:
        return {
            **os.environ,
            "DATABASE_URL": self.database_url,
            "REDIS_URL": embedded_redis.url(self._sockets),
            "BIRDSONG_DATA": str(self._home / "data"),
            "BIRDSONG_ENV": "test",
            "BIRDSONG_ORIGIN": "http://birdsong.test",
            "BIRDSONG_SECRET": "a secret of the tests that is long enough",
            "LOG_LEVEL": "INFO",
            "PORT": str(port or 8000),
        }


@contextmanager
def cluster() -> Iterator[Cluster]:
    """Within the block everything runs, whatever servers the environment names: they are not ours to kill."""
    with _folders() as (home, sockets), Leash() as leash:
        made = Cluster(home, sockets, leash)
        try:
            yield made
        finally:
            made.end()


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
