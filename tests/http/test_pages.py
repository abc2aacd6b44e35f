"""The PWA's files: cached and compressed as they should be, and every address of the app opens it."""

import gzip
from pathlib import Path

import httpx
import pytest

from api.http.asgi import App, Receive, Scope, Send, answer
from api.http.pages import with_pages

SCRIPT = b"console.log('bird')" * 20


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "assets").mkdir()
    (tmp_path / "index.html").write_text("<!doctype html><title>Birdsong</title>")
    (tmp_path / "sw.js").write_bytes(SCRIPT)
    (tmp_path / "assets" / "app-4f2a.js").write_bytes(SCRIPT)
    (tmp_path / "assets" / "app-4f2a.js.gz").write_bytes(gzip.compress(SCRIPT))
    (tmp_path / "assets" / "app-4f2a.js.map").write_text("{}")
    return tmp_path


@pytest.fixture
def app(folder: Path) -> App:
    async def application(scope: Scope, receive: Receive, send: Send) -> None:
        await answer(send, 418, b"", "text/plain")

    return with_pages(application, ("/api/",), folder)


async def get(app: App, path: str, **headers: str) -> httpx.Response:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://birdsong.test") as browser:
        return await browser.get(path, headers={"Accept-Encoding": "identity"} | headers)


async def test_hashed_files_are_kept_for_good_and_named_ones_asked_for_again(app: App) -> None:
    assert (await get(app, "/assets/app-4f2a.js")).headers["cache-control"] == "public, max-age=31536000, immutable"
    for path in ("/sw.js", "/", "/index.html"):
        assert (await get(app, path)).headers["cache-control"] == "no-cache"


async def test_a_browser_that_takes_gzip_gets_what_the_build_packed(app: App) -> None:
    packed = await get(app, "/assets/app-4f2a.js", **{"Accept-Encoding": "br, gzip"})
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.headers["vary"] == "accept-encoding"
    assert packed.content == SCRIPT
    plain = await get(app, "/assets/app-4f2a.js", **{"Accept-Encoding": "gzip;q=0"})
    assert "content-encoding" not in plain.headers


async def test_what_a_browser_has_already_is_not_sent_again(app: App) -> None:
    first = await get(app, "/sw.js")
    again = await get(app, "/sw.js", **{"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize("path", ["/", "/feed", "/posts/0193", "/sign-in/confirm"])
async def test_every_address_of_the_app_opens_it(app: App, path: str) -> None:
    assert "<title>Birdsong</title>" in (await get(app, path)).text


@pytest.mark.parametrize("path", ["/api/feed", "/assets/gone.js", "/assets/app-4f2a.js.map", "/../index.htm"])
async def test_nothing_else_is_taken_for_a_page(app: App, path: str) -> None:
    assert (await get(app, path)).status_code == 418


async def test_an_app_that_was_not_built_says_what_to_do(tmp_path: Path) -> None:
    async def application(scope: Scope, receive: Receive, send: Send) -> None:
        await answer(send, 418, b"", "text/plain")

    said = await get(with_pages(application, (), tmp_path), "/", **{"Accept-Language": "nl"})
    assert "make up" in said.text
    assert 'lang="nl"' in said.text
