"""The composition root: the whole application on one page.

`make_app()` gives the ASGI application: Litestar for `/api`, wrapped in what every request passes, with the redirect
and the PWA's files in front of it.
"""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache
from importlib.metadata import version
from itertools import chain
from typing import Any, cast

from litestar import Litestar, Response, get
from litestar.config.compression import CompressionConfig
from litestar.di import Provide
from litestar.openapi import OpenAPIConfig

from api import reactions
from api.campaigns import routes as campaigns
from api.compliance import routes as compliance
from api.connections import routes as connections
from api.content import routes as content
from api.core import log, queue
from api.core.db import engine
from api.core.settings import settings
from api.game import routes as game
from api.guardrails import routes as guardrails
from api.guardrails.engine.warm import warm
from api.guardrails.friction import records
from api.guardrails.policy import versions
from api.http import openapi, problems
from api.http.asgi import App
from api.http.cross_site import same_site
from api.http.guards import provide_me, public
from api.http.headers import headed
from api.http.health import with_health
from api.http.limits import limited
from api.http.observe import observed
from api.http.pages import with_pages
from api.http.replies import with_replies
from api.http.sessions import with_sessions
from api.identity import company
from api.identity import routes as identity
from api.identity.sessions import who_is
from api.insights import routes as insights
from api.notifications import courier
from api.notifications import routes as notifications
from api.sharing import redirect
from api.sharing import routes as sharing
from api.sharing.planned import routes as planned
from api.sharing.posting import routes as posting

ROOMS = (
    *(identity, notifications, content, guardrails, campaigns, connections),
    *(sharing, planned, posting, game, insights, compliance),
)

# Paths that are the application's; everything else is an address of the PWA.
OWN_PATHS = ("/api/", "/media/", "/r/", "/c/", "/health/", "/openapi.json")


def make_app() -> App:
    """The application, ready for an ASGI server."""
    log.configure()
    app = cast(App, make_litestar())
    app = with_replies(app)
    app = with_sessions(app, who_is)
    app = same_site(app)
    app = with_pages(app, OWN_PATHS)
    app = limited(app)
    app = with_health(app)
    app = headed(app)
    app = observed(app)
    return redirect.with_redirect(app)


def make_litestar(described: OpenAPIConfig | None = None) -> Litestar:
    """The routes of every room, with one error map and one lifespan."""
    return Litestar(
        route_handlers=[*routes(), show_openapi],
        dependencies={"me": Provide(provide_me, sync_to_thread=False)},
        exception_handlers=problems.HANDLERS,
        lifespan=[connected],
        compression_config=CompressionConfig(backend="gzip", minimum_size=1000),
        logging_config=None,
        openapi_config=described,
    )


def routes() -> list[Any]:
    """Every room's routes; the demo's exist only in the demo."""
    return [*chain.from_iterable(room.ROUTES for room in ROOMS), *(identity.DEMO_ROUTES if settings().demo else ())]


@cache
def openapi_document() -> str:
    """The OpenAPI document as JSON, every route in it."""
    app = make_litestar(openapi.config())
    handlers = [one for route in app.routes for one in getattr(route, "route_handlers", ())]
    own = [one for one in handlers if one.operation_id and "OPTIONS" not in one.http_methods]
    made = openapi.document(app, own, version("birdsong"))
    return json.dumps(made, indent=1, ensure_ascii=False, default=str) + "\n"


@get("/openapi.json", guards=[public], include_in_schema=False, operation_id="getOpenapi", summary="This document")
async def show_openapi() -> Response[str]:
    headers = {"Cache-Control": "public, max-age=3600"}
    return Response(openapi_document(), media_type="application/json", headers=headers)


@asynccontextmanager
async def connected(_: Litestar) -> AsyncIterator[None]:
    """Open what a process needs and close it again."""
    reactions.wire_all()
    await engine().open(name="api")
    try:
        await company.refuse_wrong_environment()
        await begin()
        await queue.open_bell()
        warm()
        async with redirect.serving():
            yield
    finally:
        await records.settled()
        await courier.close()
        await queue.close_bell()
        await engine().close()


async def begin() -> None:
    """Give a new instance its company and its first policy; the demo brings its own."""
    if not settings().demo:
        await company.ensure(settings().company, demo=False)
        await versions.ensure_starter()
