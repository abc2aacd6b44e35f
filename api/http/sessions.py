"""The session cookie, and the signed-in person on every request that brings one."""

from collections.abc import Awaitable, Callable
from http.cookies import CookieError, SimpleCookie

from api.core.actor import Actor
from api.core.settings import settings
from api.http.asgi import App, Receive, Scope, Send, header

WhoIs = Callable[[str], Awaitable[Actor | None]]


def cookie_name() -> str:
    """`__Host-` ties the cookie to this origin and to TLS (RFC 6265bis); plain HTTP exists only in the demo."""
    return "__Host-birdsong" if settings().secure else "birdsong"


def with_sessions(app: App, who_is: WhoIs) -> App:
    """Put the signed-in `Actor`, or None, into the scope under `actor`."""

    async def identify(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            token = _token(scope)
            scope["actor"] = await who_is(token) if token else None
        await app(scope, receive, send)

    return identify


def set_cookie(token: str, seconds: int) -> str:
    """A `Set-Cookie` value that signs this browser in."""
    secure = "; Secure" if settings().secure else ""
    return f"{cookie_name()}={token}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}"


def clear_cookie() -> str:
    """A `Set-Cookie` value that signs this browser out."""
    return set_cookie("", 0)


def _token(scope: Scope) -> str | None:
    raw = header(scope, b"cookie")
    if raw is None:
        return None
    try:
        morsel = SimpleCookie(raw).get(cookie_name())
    except CookieError:
        return None
    return morsel.value if morsel else None
