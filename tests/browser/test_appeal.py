"""An objection: the author says why, somebody else answers, and what was granted is shared with one tap.

The compliance officer who answers speaks German.
"""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.people import CAMILLE, GIULIA, SABINE, SAVINGS, be, make_own, open_post, sign_in
from tests.browser.phone import Phone
from tests.browser.product import Product
from tests.browser.sizes import DESK, PHONE

pytestmark = pytest.mark.browser

HELD = "The jar on my desk fills up at 2.4% a year (variable). I work for Norvia Bank."
BLOCKED = "My jar fills up, a guaranteed return of smiles. 2.1% a year (variable). I work for Norvia Bank."


def test_a_rejected_text_goes_to_somebody_else_and_is_shared_with_one_tap(
    open_page: OpenPage, product: Product
) -> None:
    author, moderator, officer = open_page(PHONE), open_page(DESK, kept=False), open_page(DESK, kept=False)
    sign_in(author, CAMILLE)
    be(moderator, GIULIA)
    be(officer, SABINE)
    phone = Phone(author, product.push)
    hold(author)
    reject(moderator)
    phone.tap(phone.receive())
    text = author.get_by_role("article").filter(has_text=HELD)
    text.get_by_role("button", name="I think this is wrong").click()
    object_with(author, "The rate was raised yesterday; the caption is older.")
    author.get_by_role("link", name="Where it stands").click()
    expect(author.get_by_role("article").filter(has_text="The rate was raised")).to_contain_text("Somebody answers by")

    moderator.goto("/appeals")
    moderator.get_by_role("navigation", name="All objections").get_by_role("button", name="The rate was raised").click()
    expect(moderator.get_by_text("You wrote or decided this. Somebody else answers.")).to_be_visible()
    expect(moderator.get_by_role("button", name="They are right")).to_be_disabled()

    phone = Phone(author, product.push)
    objection = open_objection(officer, "The rate was raised")
    expect(objection).to_contain_text(f"Abgelehnt von {GIULIA}")
    officer.keyboard.press("a")
    expect(officer.get_by_text("Stattgegeben: Es zählt gegen die Regel")).to_be_visible()

    told = phone.receive()
    assert told.title == "You were right: share your text"
    phone.tap(told)
    expect(author.get_by_role("dialog", name="Share on")).to_contain_text(HELD)


def test_a_block_is_contested_without_its_text_being_kept(open_page: OpenPage) -> None:
    author, officer = open_page(PHONE, kept=False), open_page(DESK, kept=False)
    be(author, CAMILLE)
    be(officer, SABINE)
    open_post(author, SAVINGS)
    sheet = make_own(author, BLOCKED)
    sheet.get_by_role("button", name="I think this is wrong").click()
    expect(author.get_by_text("Your text itself is not kept")).to_be_visible()
    object_with(author, "It is about smiles, not about money.")
    author.get_by_role("button", name="Done").click()
    expect(sheet.get_by_role("textbox", name="Your text")).to_have_value(BLOCKED)

    objection = open_objection(officer, "It is about smiles")
    expect(objection).to_contain_text("gestoppt und nicht aufbewahrt")
    expect(objection).not_to_contain_text("guaranteed")
    officer.get_by_role("button", name="Es bleibt dabei").click()
    officer.get_by_role("textbox", name="Ihre Antwort").fill("Readers skip the smiles. Say that it makes you smile.")
    officer.get_by_role("button", name="Antwort senden").click()
    expect(officer.get_by_text("Beantwortet:")).to_be_visible()

    author.goto("/me/appeals")
    answered = author.get_by_role("article").filter(has_text="It is about smiles")
    expect(answered).to_contain_text("It stays as it is")
    expect(answered).to_contain_text("Readers skip the smiles.")


def hold(author: Page) -> None:
    """The author's text waits for a moderator."""
    open_post(author, SAVINGS)
    make_own(author, HELD).get_by_role("button", name="Share", exact=True).click()
    expect(author.get_by_role("dialog", name="A colleague looks first")).to_be_visible()


def reject(moderator: Page) -> None:
    """With one of the usual reasons, which is written in the author's language."""
    moderator.goto("/queue")
    moderator.get_by_role("navigation", name="All that wait").get_by_role("button", name=CAMILLE).click()
    moderator.keyboard.press("r")
    moderator.get_by_role("button", name="Figures").click()
    expect(moderator.get_by_role("textbox", name="Reason")).not_to_be_empty()
    moderator.get_by_role("button", name="Reject with this reason").click()
    expect(moderator.get_by_text(f"Rejected: {CAMILLE} hears why in a moment.")).to_be_visible()


def open_objection(officer: Page, argument: str) -> Locator:
    """Find the objection at the desk of those who answer; returns it."""
    officer.goto("/appeals")
    officer.get_by_role("navigation", name="Alle Einwände").get_by_role("button", name=argument).click()
    return officer.get_by_role("article", name="Einwand zu")


def object_with(author: Page, argument: str) -> None:
    form = author.get_by_role("dialog", name="What is wrong about it?")
    form.get_by_role("textbox", name="Your reason").fill(argument)
    form.get_by_role("button", name="Send").click()
    expect(author.get_by_role("dialog", name="Thank you for saying so")).to_contain_text("Somebody answers by")
