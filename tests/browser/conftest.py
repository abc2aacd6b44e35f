"""One product and one Chromium for all browser tests; every test opens browsers of its own in it."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.browser.chromium import find_or_install
from tests.browser.line import Line, line_to
from tests.browser.product import Product, running_product
from tests.browser.sizes import PHONE, Size
from tests.browser.watch import Watch

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # Nothing leaves this machine, whatever a page asks for.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
)

PATIENCE_MS = 15_000
expect.set_options(timeout=PATIENCE_MS)

OpenPage = Callable[..., Page]


# "package" and not "session": an open Playwright stands in the way of the event loop that other tests need.
@pytest.fixture(scope="package")
def product() -> Iterator[Product]:
    """`birdsong up` with the demo bank."""
    # pytest's own folders are closed to the account of the servers, also while they run: every other run sees to it.
    with TemporaryDirectory(prefix="birdsong-browser-") as folder:
        Path(folder).chmod(0o755)
        with running_product(Path(folder) / "data") as product:
            yield product


@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    """A headless Chromium."""
    program = Path(os.environ.get("CHROMIUM") or find_or_install())
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def line(product: Product) -> Iterator[Line]:
    """The line to the product, for tests that cut it. Its `origin` is what the browser opens."""
    with line_to(product.port) as line:
        yield line


@pytest.fixture
def open_page(chromium: Browser, product: Product) -> Iterator[OpenPage]:
    """`open_page(size, ...)` gives a page in a browser of its own. No page may complain about itself by the end.

    `origin` is the product's, or that of a line to it. Without `kept` there is no service worker.
    """
    opened: list[tuple[BrowserContext, Watch]] = []

    def open_one(
        size: Size = PHONE, *, origin: str = product.origin, agent: str | None = None, kept: bool = True
    ) -> Page:
        context = chromium.new_context(
            base_url=origin,
            viewport={"width": size.width, "height": size.height},
            has_touch=size.touch,
            locale="en-GB",
            timezone_id="Europe/Brussels",
            user_agent=agent,
            service_workers="allow" if kept else "block",
        )
        watch = Watch(context, requests_may_fail=origin != product.origin)
        context.set_default_timeout(PATIENCE_MS)
        opened.append((context, watch))
        return context.new_page()

    yield open_one
    for context, _ in opened:
        context.close()
    assert [complaint for _, watch in opened for complaint in watch.complaints] == []
