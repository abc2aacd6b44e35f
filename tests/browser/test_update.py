"""A new version of the app offers itself, and takes over when the person says so."""

import urllib.request

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenPage
from tests.browser.line import Line
from tests.browser.people import LOTTE, kept_for_offline, sign_in
from tests.browser.product import Product

pytestmark = pytest.mark.browser

# What the browser does by itself some time after a navigation, and the app every hour.
LOOK_FOR_ONE = "navigator.serviceWorker.ready.then((one) => one.update()).then(() => true)"
SCRIPTS = "navigator.serviceWorker.ready.then((one) => [one.installing, one.waiting].filter(Boolean).length)"


def test_a_new_version_asks_before_it_takes_over(open_page: OpenPage, product: Product, line: Line) -> None:
    page = open_page(origin=line.origin)
    sign_in(page, LOTTE)
    kept_for_offline(page)
    line.answer_instead("/sw.js", "text/javascript", newer_service_worker(product))
    page.evaluate(LOOK_FOR_ONE)
    prompt = page.get_by_role("status").filter(has_text="A new version of Birdsong is ready.")
    expect(prompt).to_be_visible()
    assert page.evaluate(SCRIPTS) == 1
    with page.expect_navigation():
        prompt.get_by_role("button", name="Reload").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Lotte")
    expect(prompt).to_be_hidden()
    assert page.evaluate(SCRIPTS) == 0


def test_the_first_visit_is_no_new_version(open_page: OpenPage) -> None:
    page = open_page()
    sign_in(page, LOTTE)
    kept_for_offline(page)
    expect(page.get_by_text("A new version of Birdsong is ready.")).to_be_hidden()


def newer_service_worker(product: Product) -> bytes:
    """The one that is served, with something changed that changes nothing."""
    with urllib.request.urlopen(f"{product.origin}/sw.js") as served:
        script: bytes = served.read()
    return script + b"\n// a newer version\n"
