"""A host of their own for links: it answers links, a page about itself, and nothing else."""

from collections.abc import AsyncIterator

import httpx
import msgspec
import pytest

from api.core.settings import settings
from api.http.asgi import Receive, Scope, Send, answer
from api.sharing import destinations, redirect
from api.sharing.clicks import arrivals
from tests import make
from tests.sharing.rows import PERSON

pytestmark = pytest.mark.usefixtures("own_spool")


@pytest.fixture
async def browser(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[httpx.AsyncClient]:
    """Goes to the host of links unless it is told another one."""
    apart = msgspec.structs.replace(settings(), short_origin="https://nor.via")
    monkeypatch.setattr(redirect, "settings", lambda: apart)
    transport = httpx.ASGITransport(redirect.with_redirect(_application))
    async with httpx.AsyncClient(transport=transport, base_url="https://nor.via") as client:
        yield client
    await arrivals.finish()
    destinations.forget()


async def _application(scope: Scope, receive: Receive, send: Send) -> None:
    await answer(send, 200, b"the application", "text/plain")


@pytest.mark.parametrize("form", ["/{}", "/r/{}", "/{}/"])
async def test_a_code_needs_nothing_before_it(browser: httpx.AsyncClient, form: str) -> None:
    link = await make.link(await make.person(), await make.post())
    answered = await browser.get(form.format(link.code), headers=PERSON)
    assert answered.status_code == 302
    assert answered.headers["location"].startswith("https://www.norvia.bank/story?")


@pytest.mark.parametrize(
    "path", ["/api/me", "/health/live", "/openapi.json", "/media/x", "/index.html", "/robots.txt", "/r"]
)
async def test_nothing_of_the_application_is_there(browser: httpx.AsyncClient, path: str) -> None:
    answered = await browser.get(path, headers=PERSON)
    assert answered.status_code == 404
    assert "leidt nergens heen" in answered.text


async def test_its_own_page_says_what_it_is_for(browser: httpx.AsyncClient) -> None:
    answered = await browser.get("/", headers=PERSON)
    assert (answered.status_code, answered.headers["content-language"]) == (200, "nl")
    assert "goede verhalen" in answered.text
    assert (await browser.head("/")).content == b""
    assert (await browser.post("/")).status_code == 405


async def test_the_case_of_the_hosts_name_does_not_matter(browser: httpx.AsyncClient) -> None:
    assert (await browser.get("/api/me", headers={"host": "NOR.VIA"})).status_code == 404


async def test_other_hosts_are_the_applications(browser: httpx.AsyncClient) -> None:
    link = await make.link(await make.person(), await make.post())
    there = {"host": "birdsong.test"}
    assert (await browser.get("/api/me", headers=there)).text == "the application"
    assert (await browser.get(f"/{link.code}", headers=there)).text == "the application"
    assert (await browser.get(f"/r/{link.code}", headers=there)).status_code == 302


def test_without_a_setting_there_is_no_such_host() -> None:
    assert redirect.own_host() == ""
