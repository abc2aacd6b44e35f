"""Real worker processes, and a push service for them."""

import asyncio
import json
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from tests.peers.push_service import PushService
from tests.peers.wired import wired_push_service

ROOT = Path(__file__).parents[2]


class WorkerProcess:
    """`python -m worker`, and what it logged."""

    def __init__(self, process: Process) -> None:
        self.process = process
        self.lines: list[dict[str, Any]] = []
        self._ready = asyncio.Event()
        self._reading = asyncio.create_task(self._read())

    async def ready(self) -> None:
        """Wait until it works; fails with its last words when it ends first."""
        waiting = asyncio.create_task(self._ready.wait())
        await asyncio.wait((waiting, self._reading), return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        assert self._ready.is_set(), self.lines[-5:]

    async def said(self, message: str) -> dict[str, Any]:
        """The first log line with this message, once it was said."""
        while True:
            for line in self.lines:
                if line["message"] == message:
                    return line
            self._more.clear()
            await self._more.wait()

    async def kill(self) -> None:
        """kill -9."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> int:
        """Ask it to end, wait, and say its exit code."""
        return await self._end(signal.SIGTERM)

    async def _end(self, number: signal.Signals) -> int:
        if self.process.returncode is None:
            self.process.send_signal(number)
        code = await self.process.wait()
        await self._reading
        return code

    async def _read(self) -> None:
        self._more = asyncio.Event()
        assert self.process.stderr is not None
        async for raw in self.process.stderr:
            line = raw.decode()
            said = json.loads(line) if line.startswith("{") else {"message": line}
            self.lines.append(said)
            self._more.set()
            if said["message"] == "worker_ready":
                self._ready.set()


StartWorker = Callable[..., Awaitable[WorkerProcess]]


@pytest.fixture
async def start_worker(db: None) -> AsyncIterator[StartWorker]:
    """`await start_worker(VARIABLE="other")` starts a worker process and waits until it works."""
    started: list[WorkerProcess] = []

    async def start(*arguments: str, **variables: str) -> WorkerProcess:
        environ = os.environ | {"LOG_LEVEL": "INFO"} | variables
        command = (sys.executable, "-m", "worker", *arguments)
        process = await asyncio.create_subprocess_exec(*command, stderr=PIPE, env=environ, cwd=ROOT)
        started.append(WorkerProcess(process))
        await started[-1].ready()
        return started[-1]

    yield start
    for one in started:
        await one.kill()
        sys.stdout.writelines(f"{line}\n" for line in one.lines)  # shown when the test failed


@pytest.fixture
async def peer(db: None, tmp_path: Path) -> AsyncIterator[PushService]:
    async with wired_push_service(tmp_path) as running:
        yield running
