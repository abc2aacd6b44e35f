"""The pixel on the company's own pages: no cookie, nothing kept, once for each click and goal."""

import httpx
import pytest

from api.core.db import fetch_value
from tests.clients import ClientFor
from tests.sharing.conversions.scene import GOAL, a_link, clicked, figures, token


@pytest.fixture
async def page(client_for: ClientFor) -> httpx.AsyncClient:
    """A visitor's browser on a page of the company's."""
    browser = await client_for()
    browser.headers.pop("X-Birdsong")
    browser.headers.update({"Sec-Fetch-Site": "cross-site", "Referer": "https://shop.norvia.bank/thanks?order=7"})
    return browser


async def test_a_page_that_is_loaded_again_counts_once(page: httpx.AsyncClient) -> None:
    click = await clicked(await a_link())
    for _ in range(2):
        shown = await page.get(f"/c/{token(click)}.gif", params={"goal": GOAL})
        assert (shown.status_code, shown.headers["content-type"]) == (200, "image/gif")
    assert await figures() == [(GOAL, 1, 1, "25.00 EUR")]


async def test_two_goals_of_one_click_count_apart(page: httpx.AsyncClient) -> None:
    click = await clicked(await a_link())
    for goal in (GOAL, "visit"):
        await page.get(f"/c/{token(click)}.gif", params={"goal": goal})
    assert await figures() == [(GOAL, 1, 1, "25.00 EUR"), ("visit", 1, 1, "0.00")]


async def test_it_is_one_dot_that_nobody_keeps_and_that_sets_no_cookie(page: httpx.AsyncClient) -> None:
    shown = await page.get(f"/c/{token(await clicked(await a_link()))}.gif", params={"goal": GOAL})
    assert shown.content[:6] == b"GIF89a"
    assert shown.content[6:10] == b"\x01\x00\x01\x00"
    assert "no-store" in shown.headers["cache-control"]
    assert shown.headers["cross-origin-resource-policy"] == "cross-origin"
    assert "set-cookie" not in shown.headers


@pytest.mark.parametrize("name", ["AAAA.gif", "x", "%2e%2e.gif", "A" * 30 + ".gif"])
@pytest.mark.parametrize("goal", [GOAL, "", "nothing", "a" * 300], ids=["known", "none", "unknown", "long"])
async def test_what_names_nothing_gets_the_same_dot(page: httpx.AsyncClient, name: str, goal: str) -> None:
    shown = await page.get(f"/c/{name}", params={"goal": goal})
    assert (shown.status_code, shown.content[:6]) == (200, b"GIF89a")
    assert await fetch_value("SELECT count(*) FROM conversion") == 0
