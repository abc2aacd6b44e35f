"""One API process: Granian in front of the application."""

from granian.constants import HTTPModes, Interfaces, Loops
from granian.http import HTTP1Settings
from granian.log import LogLevels
from granian.server import Server
from granian.utils.proxies import wrap_asgi_with_proxy_headers

from api.core import log
from api.core.settings import settings
from api.http.asgi import App

END_AFTER_SECONDS = 10
HEADERS_WITHIN_MS = 10_000
QUIET = {"loggers": {"_granian": {"handlers": [], "propagate": True}}}


def serve(factory: str = f"{__name__}:application") -> None:
    """Serve what `factory` makes until a signal asks to end; requests in flight get some seconds more.

    One process each: more of them behind one proxy is how the API grows.
    """
    log.configure()
    Server(
        factory,
        factory=True,
        address=settings().host,
        port=settings().port,
        interface=Interfaces.ASGI,
        loop=Loops.uvloop,
        http=HTTPModes.auto,
        http1_settings=HTTP1Settings(header_read_timeout=HEADERS_WITHIN_MS),
        websockets=False,
        workers=1,
        workers_kill_timeout=END_AFTER_SECONDS,
        log_level=LogLevels.warning,
        log_dictconfig=QUIET,
    ).serve()


def application() -> App:
    """The application as this process's proxies show it: with the visitor's address, not theirs."""
    # Only the serving process pays for the import; the one that watches over it stays small.
    from api.app import make_app

    app = make_app()
    if settings().proxies:
        app = wrap_asgi_with_proxy_headers(app, trusted_hosts=list(settings().proxies))
    return app
