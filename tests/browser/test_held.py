"""A text that a rule holds: a moderator finds another wording, and the person shares that one."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenPage
from tests.browser.outside import followed_to_network, play_networks
from tests.browser.people import GIULIA, LOTTE, SAVINGS, make_own, open_post, sign_in
from tests.browser.phone import Phone
from tests.browser.product import Product
from tests.browser.sizes import DESK, PHONE

pytestmark = pytest.mark.browser

CHANGED = "My jar is filling up, at 2.9% a year (variable). I work for Norvia Bank."
BETTER = "My jar is filling up, at 2.1% a year (variable). I work for Norvia Bank."


def test_a_held_text_comes_back_with_a_wording_that_may_go_out(open_page: OpenPage, product: Product) -> None:
    lotte, giulia = open_page(PHONE), open_page(DESK)
    sign_in(lotte, LOTTE)
    phone = Phone(lotte, product.push)
    open_post(lotte, SAVINGS)
    sheet = make_own(lotte, CHANGED)
    expect(sheet.get_by_text("“2.9%” differs from the approved “2.1%”.").last).to_be_visible()
    sheet.get_by_role("button", name="Share", exact=True).click()
    expect(lotte.get_by_role("dialog", name="A colleague looks first")).to_contain_text("Nothing is lost")
    lotte.get_by_role("link", name="Where it stands").click()
    expect(lotte.get_by_role("article").filter(has_text=CHANGED)).to_contain_text("A colleague looks at it by")

    sign_in(giulia, GIULIA)
    giulia.goto("/queue")
    giulia.get_by_role("button", name=LOTTE).click()
    text = giulia.get_by_role("article", name=f"The text of {LOTTE}")
    expect(text.get_by_text("“2.9%” differs from the approved “2.1%”.")).to_be_visible()
    expect(text.get_by_role("insertion").filter(has_text="2.9")).to_be_visible()
    text.get_by_role("button", name="Suggest wording").click()
    giulia.get_by_role("textbox", name="What they may share").fill(BETTER)
    giulia.get_by_role("button", name="Send the suggestion").click()
    expect(giulia.get_by_text(f"Suggested: {LOTTE} hears of it in a moment.")).to_be_visible()
    expect(giulia.get_by_role("button", name=LOTTE)).to_have_count(0)

    told = phone.receive()
    assert told.title == "There is a suggestion for your text"
    play_networks(lotte.context)
    # One tap on the message, and the approved wording is ready to go out.
    phone.tap(told)
    out = lotte.get_by_role("dialog", name="Share on LinkedIn")
    expect(out).to_contain_text(BETTER)
    link = followed_to_network(lotte, out.get_by_role("link", name="Open LinkedIn"))
    assert link.startswith(f"{product.origin}/r/")
    out.get_by_role("button", name="Yes, posted").click()
    expect(lotte.get_by_role("dialog", name="Out in the world")).to_be_visible()
