"""Visitors who follow links at a steady pace, each once and never again, and remember whether they were led on."""

import asyncio
from collections.abc import Sequence

from tests.chaos.cluster import Cluster
from tests.chaos.proxy import closing
from tests.sharing.rows import PERSON

ANSWER_SECONDS = 10.0


async def ask(port: int, path: str, agent: str = PERSON["user-agent"]) -> int | None:
    """The status of the answer; None where none came."""
    headers = {**PERSON, "host": "birdsong.test", "user-agent": agent, "connection": "close"}
    told = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    try:
        async with asyncio.timeout(ANSWER_SECONDS):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            async with closing(writer):
                writer.write(f"GET {path} HTTP/1.1\r\n{told}\r\n".encode())
                head = await reader.readuntil(b"\r\n\r\n")
    except (OSError, TimeoutError, asyncio.IncompleteReadError):
        return None
    return int(head.split(b" ", 2)[1])


async def ready(running: Cluster) -> None:
    """Wait until every process answers."""
    async with asyncio.timeout(90):
        while [await ask(port, "/health/ready") for port in running.ports] != [200] * len(running.ports):
            running.restart_ended()
            await asyncio.sleep(0.1)


def agent(number: int) -> str:
    """A browser that names its visitor, so that every click can be found again."""
    return f"{PERSON['user-agent']} visitor/{number}"


async def visit(port: int, codes: Sequence[str], *, a_second: int, seconds: float) -> dict[int, int | None]:
    """What each visitor was answered, by their number."""
    loop = asyncio.get_running_loop()
    began, asked = loop.time(), []
    for number in range(round(a_second * seconds)):
        await asyncio.sleep(max(0.0, began + number / a_second - loop.time()))
        asked.append(asyncio.create_task(ask(port, f"/r/{codes[number % len(codes)]}", agent(number))))
    return dict(enumerate(await asyncio.gather(*asked)))
