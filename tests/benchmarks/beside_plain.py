"""The real application, and in the same process what it is compared with: a Litestar 302 that records nothing."""

from litestar import Litestar, get
from litestar.response import Redirect

from api.app import make_app
from api.http.asgi import App, Receive, Scope, Send
from api.serve import serve

PATH = "/plain"


@get(PATH)
async def plain() -> Redirect:
    """Lead on, and record nothing."""
    return Redirect("https://www.norvia.bank/story?utm_source=x&utm_medium=employee-advocacy")


def application() -> App:
    """Litestar's route has none of the application's wrappers around it: nothing slows the comparison down."""
    app, beside = make_app(), Litestar([plain], logging_config=None, openapi_config=None)

    async def either(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] == PATH:
            return await beside(scope, receive, send)  # type: ignore[arg-type]
        await app(scope, receive, send)

    return either


if __name__ == "__main__":
    serve("tests.benchmarks.beside_plain:application")
