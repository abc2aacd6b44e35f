"""One API process: Granian in front of the application."""

from granian.constants import HTTPModes, Interfaces, Loops
from granian.http import HTTP1Settings
from granian.log import LogLevels
from granian.server import Server

from api.core import log
from api.core.settings import settings

APPLICATION = "api.app:make_app"
END_AFTER_SECONDS = 10
HEADERS_WITHIN_MS = 10_000
QUIET = {"loggers": {"_granian": {"level": "WARNING", "handlers": [], "propagate": True}}}


def serve() -> None:
    """Serve until a signal asks to end; requests in flight get some seconds more.

    One process each: more of them behind one proxy is how the API grows.
    """
    log.configure()
    Server(
        APPLICATION,
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
        process_name="birdsong-api",
    ).serve()
