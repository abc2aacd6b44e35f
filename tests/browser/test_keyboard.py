"""Everything an ambassador does goes without a pointer."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.people import DATA_ENGINEER, LOTTE, open_post, sign_in
from tests.browser.sizes import DESK

pytestmark = pytest.mark.browser

MOST_STEPS = 40


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    """Lotte reads a post at her desk."""
    page = open_page(DESK)
    sign_in(page, LOTTE)
    open_post(page, DATA_ENGINEER)
    return page


def test_tab_leads_from_the_post_to_sharing(page: Page) -> None:
    expect(page.get_by_role("heading", level=1)).to_be_focused()
    tab_to(page, page.get_by_role("button", name="Share on LinkedIn"))


@pytest.mark.parametrize(
    ("trigger", "sheet"),
    [("Share on LinkedIn", "Share on LinkedIn"), ("Make it yours", "Your words for LinkedIn")],
)
def test_escape_closes_a_sheet_and_gives_the_focus_back(page: Page, trigger: str, sheet: str) -> None:
    button = page.get_by_role("button", name=trigger)
    tab_to(page, button)
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name=sheet)
    expect(dialog).to_be_visible()
    assert dialog.evaluate("dialog => dialog.contains(document.activeElement)")
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(button).to_be_focused()


def test_arrows_go_from_network_to_network(page: Page) -> None:
    tab_to(page, page.get_by_role("tab", name="LinkedIn"))
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("tab", name="WhatsApp")).to_be_focused()
    expect(page.get_by_role("button", name="Share on WhatsApp")).to_be_visible()


def test_more_networks_come_by_keyboard_and_the_first_of_them_has_the_focus(page: Page) -> None:
    tab_to(page, page.get_by_role("button", name="More", exact=True))
    page.keyboard.press("Enter")
    expect(page.get_by_role("tab")).to_have_count(13)
    expect(page.get_by_role("tab").nth(5)).to_be_focused()


def test_the_skip_link_leads_past_the_navigation(open_page: OpenPage) -> None:
    page = open_page(DESK)
    sign_in(page, LOTTE)
    page.goto("/board")
    expect(page.get_by_role("heading", level=2, name="Teams")).to_be_visible()
    skip = page.get_by_role("link", name="Skip to the content")
    skip.focus()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.get_by_role("main").evaluate("main => main.contains(document.activeElement)")


def tab_to(page: Page, goal: Locator) -> None:
    """Press Tab until the goal has the focus."""
    expect(goal).to_be_visible()
    for _ in range(MOST_STEPS):
        page.keyboard.press("Tab")
        if goal.evaluate("goal => goal === document.activeElement"):
            return
    raise AssertionError(f"{goal} is not reached by {MOST_STEPS} times Tab.")
