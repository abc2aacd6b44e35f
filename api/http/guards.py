"""Who may use a route. Every route names one of these; a test walks all routes and fails on one without.

They are async so that Litestar calls them here and not in a thread.
"""

from collections.abc import Awaitable, Callable
from functools import cache
from typing import Any

from litestar.connection import ASGIConnection
from litestar.exceptions import ImproperlyConfiguredException
from litestar.handlers.base import BaseRouteHandler

from api.core.actor import Actor
from api.core.errors import Forbidden, Unauthenticated
from api.core.settings import settings

Connection = ASGIConnection[Any, Any, Any, Any]
Guard = Callable[[Connection, BaseRouteHandler], Awaitable[None]]


async def public(_: Connection, __: BaseRouteHandler) -> None:
    """Anybody, signed in or not."""


async def signed_in(connection: Connection, _: BaseRouteHandler) -> None:
    """Any signed-in person."""
    _actor(connection)


@cache
def holds(*roles: str) -> Guard:
    """A signed-in person who holds one of the roles."""

    async def guard(connection: Connection, _: BaseRouteHandler) -> None:
        if not _actor(connection).holds(*roles):
            raise Forbidden("role-missing")

    guard.__name__ = f"holds_{'_or_'.join(roles)}"
    return guard


async def only_in_demo(_: Connection, __: BaseRouteHandler) -> None:
    """Routes of the demo; they are not even mounted elsewhere, and this holds if somebody mounts them."""
    if not settings().demo:
        raise ImproperlyConfiguredException("A route of the demo is mounted outside the demo.")


def provide_me(request: Connection) -> Actor:
    """The signed-in person, for handlers that ask for `me`."""
    return _actor(request)


def _actor(connection: Connection) -> Actor:
    actor: Actor | None = connection.scope.get("actor")  # type: ignore[assignment]  # set by http.sessions
    if actor is None:
        raise Unauthenticated("signed-out")
    return actor
