"""Connecting an account of one's own, at a Mastodon server on this machine."""

import pytest
from playwright.sync_api import expect

from tests.browser.axe import serious_findings
from tests.browser.conftest import OpenPage
from tests.browser.people import JONAS, be
from tests.browser.product import Product
from tests.browser.sizes import DESK, PHONE, Size

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_a_person_connects_and_disconnects_their_account(open_page: OpenPage, product: Product, size: Size) -> None:
    page = open_page(size, kept=False)
    be(page, JONAS)
    page.goto("/me")
    page.get_by_role("link", name="Connected accounts").click()
    expect(page.get_by_text("You never have to")).to_be_visible()
    expect(page.get_by_text("Nobody in the company sees")).to_be_visible()
    expect(page.get_by_role("region", name="LinkedIn")).to_have_count(0)
    mastodon = page.get_by_role("region", name="Mastodon")
    mastodon.get_by_role("textbox", name="Your server").fill(product.mastodon.host)
    assert serious_findings(page) == []
    mastodon.get_by_role("textbox", name="Your server").press("Enter")
    page.get_by_role("link", name="Authorize").click()

    expect(page.get_by_text("Mastodon is connected")).to_be_visible()
    assert page.url == f"{product.origin}/me/accounts"
    expect(mastodon.get_by_role("link", name=f"@anna@{product.mastodon.host}")).to_be_visible()
    assert len(product.mastodon.tokens) > 0

    mastodon.get_by_role("button", name="Disconnect").click()
    page.get_by_role("dialog").get_by_role("button", name="Disconnect").click()
    expect(page.get_by_text("Mastodon is disconnected")).to_be_visible()
    expect(mastodon.get_by_role("button", name="Connect Mastodon")).to_be_visible()
