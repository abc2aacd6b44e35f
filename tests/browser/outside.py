"""The world outside, played on this machine: networks that people are sent to, and strangers who follow links."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import BrowserContext, Locator, Page, Route

# A stranger's browser says what it is; a headless one would say that nobody sits in front of it.
STRANGER = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/{major}.0.0.0 Safari/537.36"
)


def play_networks(context: BrowserContext) -> None:
    """Answer for every address elsewhere with an empty page."""
    context.route(lambda url: urlsplit(url).hostname not in ("localhost", "127.0.0.1"), _empty_page)


def followed_to_network(page: Page, link: Locator) -> str:
    """Follow the link to a network, which opens beside the app; returns the tracked link that it was handed."""
    with page.expect_popup() as opened:
        link.click()
    opened.value.wait_for_url(lambda url: not url.startswith("about:"))
    handed = parse_qs(urlsplit(opened.value.url).query)["url"][0]
    opened.value.close()
    return handed


def stranger_follows(page: Page, link: str) -> str:
    """Follow a tracked link in a stranger's browser; returns where the redirect led.

    Playwright's own routes never see what a redirect leads to, so DevTools answer in its place.
    """
    devtools = page.context.new_cdp_session(page)
    page_as_asked = {"responseCode": 200, "responseHeaders": [{"name": "content-type", "value": "text/html"}]}

    def answer(event: dict[str, Any]) -> None:
        devtools.send("Fetch.fulfillRequest", {"requestId": event["requestId"], **page_as_asked})

    devtools.on("Fetch.requestPaused", answer)
    devtools.send("Fetch.enable", {"patterns": [{"urlPattern": "https://*"}]})
    page.goto(link)
    return page.url


def _empty_page(route: Route) -> None:
    route.fulfill(content_type="text/html", body="<!doctype html><title>Elsewhere</title>")
