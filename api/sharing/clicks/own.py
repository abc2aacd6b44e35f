"""A connection to PostgreSQL of a process's own, for one use that happens many times a second.

The pool resets a connection after every use, which costs as much as looking a link up.
"""

from typing import TypeAlias

import asyncpg

from api.core.settings import settings

CONNECT_SECONDS = 2.0

Connection: TypeAlias = "asyncpg.Connection[asyncpg.Record]"


class Own:
    """A connection for one user at a time, made when it is first needed and again after it was dropped."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._connection: Connection | None = None

    async def connection(self) -> Connection:
        """The connection; raises where PostgreSQL gives none within `CONNECT_SECONDS`."""
        if self._connection is None or self._connection.is_closed():
            self._connection = await asyncpg.connect(
                settings().database_url,
                timeout=CONNECT_SECONDS,
                statement_cache_size=settings().statement_cache,
                server_settings={"application_name": f"birdsong-{self._name}", "timezone": "UTC"},
            )
        return self._connection

    def drop(self) -> None:
        """End the connection at once, whatever it is doing."""
        if self._connection is not None:
            self._connection.terminate()
            self._connection = None
