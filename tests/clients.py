"""The type of the fixture `client_for`."""

from collections.abc import Awaitable, Callable

import httpx

ClientFor = Callable[..., Awaitable[httpx.AsyncClient]]
