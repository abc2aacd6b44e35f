"""Requests that another site makes a browser send are refused.

Three independent checks: `Sec-Fetch-Site`, `Origin`, and a header of our own that a form can't send and that makes
any cross-origin script ask first (a preflight that nobody answers).
"""

from api.core.settings import settings
from api.http.asgi import SAFE_METHODS, App, Receive, Scope, Send, header
from api.http.problems import send_problem

OWN_HEADER = b"x-birdsong"

# A server calls these: each call is signed, and no cookie counts.
SIGNED = frozenset({"/api/conversions"})


def same_site(app: App) -> App:
    """Refuse unsafe requests that do not come from our own pages."""

    async def check(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["method"] not in SAFE_METHODS and not _ours(scope):
            return await send_problem(scope, send, 403, "cross-site")
        await app(scope, receive, send)

    return check


def _ours(scope: Scope) -> bool:
    if scope["path"] in SIGNED:
        return True
    site, origin = header(scope, b"sec-fetch-site"), header(scope, b"origin")
    return (
        header(scope, OWN_HEADER) is not None
        and site in (None, "same-origin")
        and (origin is None or origin in _origins(scope))
    )


def _origins(scope: Scope) -> set[str]:
    """The configured origin; in the demo also the address the browser used, since it is tried from anywhere."""
    allowed = {settings().origin}
    if settings().demo:
        allowed.add(f"http://{header(scope, b'host')}")
    return allowed
