"""A small TCP proxy in front of several servers: whoever connects gets the next one that takes connections."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from itertools import cycle


@asynccontextmanager
async def proxy(backends: Sequence[int]) -> AsyncIterator[int]:
    """Within the block the port that it yields leads to `backends`, in turns."""
    turns = cycle(backends)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async with closing(writer):
            for _ in backends:
                with suppress(OSError):
                    return await _carry(reader, writer, *await asyncio.open_connection("127.0.0.1", next(turns)))

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield int(server.sockets[0].getsockname()[1])


@asynccontextmanager
async def closing(writer: asyncio.StreamWriter) -> AsyncIterator[None]:
    """Close the connection at the end, and wait until it is."""
    try:
        yield
    finally:
        writer.close()
        with suppress(OSError):
            await writer.wait_closed()


async def _carry(
    here: asyncio.StreamReader,
    to_here: asyncio.StreamWriter,
    there: asyncio.StreamReader,
    to_there: asyncio.StreamWriter,
) -> None:
    """Until either side has enough; a request and its answer are all that a connection carries."""
    async with closing(to_there):
        both = [asyncio.create_task(_pipe(here, to_there)), asyncio.create_task(_pipe(there, to_here))]
        await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
        for one in both:
            one.cancel()
        await asyncio.gather(*both, return_exceptions=True)


async def _pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while data := await reader.read(65536):
        writer.write(data)
        await writer.drain()
