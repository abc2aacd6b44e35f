"""Advice while typing: it appears by itself, its wording lands with one tap, and undoing brings the old words back."""

import re

import pytest
from playwright.sync_api import Locator, Page, Request, expect

from tests.browser.conftest import OpenPage
from tests.browser.line import Line
from tests.browser.outside import play_networks
from tests.browser.people import JONAS, LOTTE, SAVINGS, be, kept_for_offline, make_own, open_post, sign_in
from tests.browser.sizes import DESK

pytestmark = pytest.mark.browser

PROMISE = "My jar fills up, with a guaranteed return. 2.1% a year (variable). I work for Norvia Bank."
HONEST = "My jar fills up, with the chance of a return, with risk. 2.1% a year (variable). I work for Norvia Bank."
ACCOUNT = "Pay into BE68 5390 0754 7034 and join me. I work for Norvia Bank."


def test_a_finding_appears_its_suggestion_lands_and_the_share_goes_through(open_page: OpenPage) -> None:
    page = writing(open_page)
    sheet = make_own(page, PROMISE)
    expect(promise_in(sheet)).to_be_visible()
    expect(sheet.get_by_role("button", name="Share", exact=True)).to_be_disabled()
    sheet.get_by_role("button", name="Use this").click()
    expect(text_of(sheet)).to_have_value(HONEST)
    expect(promise_in(sheet)).to_have_count(0)
    play_networks(page.context)
    sheet.get_by_role("button", name="Share", exact=True).click()
    expect(page.get_by_role("dialog", name="Share on LinkedIn")).to_contain_text("the chance of a return")


def test_the_undo_of_a_suggestion_keeps_what_was_written_since(open_page: OpenPage) -> None:
    page = writing(open_page)
    sheet = make_own(page, PROMISE)
    sheet.get_by_role("button", name="Use this").click()
    expect(text_of(sheet)).to_have_value(HONEST)
    text_of(sheet).press("Control+Home")
    page.keyboard.type("Look: ")
    sheet.get_by_role("button", name="Undo").click()
    expect(text_of(sheet)).to_have_value(f"Look: {PROMISE}")


def test_everything_goes_by_keyboard_and_the_browser_undoes_it(open_page: OpenPage) -> None:
    page = writing(open_page, DESK)
    sheet = make_own(page, PROMISE)
    expect(promise_in(sheet)).to_be_visible()
    text_of(sheet).press("Alt+ArrowDown")
    expect(promise_in(sheet)).to_be_focused()
    page.keyboard.press("Enter")
    expect(text_of(sheet)).to_be_focused()
    assert text_of(sheet).evaluate("t => t.value.slice(t.selectionStart, t.selectionEnd)") == "guaranteed return"
    text_of(sheet).press("Alt+ArrowDown")
    page.keyboard.press("Alt+ArrowUp")
    expect(text_of(sheet)).to_be_focused()
    sheet.get_by_role("button", name="Use this").press("Enter")
    expect(text_of(sheet)).to_have_value(HONEST)
    expect(text_of(sheet)).to_be_focused()
    page.keyboard.press("Control+z")
    expect(text_of(sheet)).to_have_value(PROMISE)


def test_findings_stay_while_more_is_typed_and_are_told_once(open_page: OpenPage) -> None:
    page = writing(open_page, DESK)
    sheet = make_own(page, PROMISE)
    expect(promise_in(sheet)).to_be_visible()
    told = sheet.get_by_role("status").filter(has_text="reads like a promise")
    expect(told).to_have_count(1)
    finding = promise_in(sheet).element_handle()
    text_of(sheet).press("Control+Home")
    for letter in "Look here: ":
        page.keyboard.type(letter)
        assert sheet.locator("mark", has_text="guaranteed return").count() == 1
    with page.expect_response("**/api/advice"):
        page.keyboard.type("so ")
    expect(told).to_have_count(0)
    # The very same element: nothing was taken away and put back.
    assert finding.evaluate("one => one.isConnected")


def test_the_disclosure_explains_itself_and_cannot_be_dropped(open_page: OpenPage) -> None:
    page = writing(open_page)
    sheet = make_own(page, "My jar fills up nicely, at 2.1% a year (variable).")
    chip = sheet.get_by_role("button", name="I work for Norvia Bank.")
    chip.click()
    note = sheet.get_by_role("note", name="Added for you")
    expect(note).to_contain_text("can’t be dropped")
    note.get_by_role("button", name="Put it into my text").click()
    expect(text_of(sheet)).to_have_value(re.compile("I work for Norvia Bank"))
    expect(chip).to_have_count(0)


def test_the_policy_opens_at_the_paragraph_without_leaving_the_text(open_page: OpenPage) -> None:
    page = writing(open_page)
    sheet = make_own(page, PROMISE)
    sheet.get_by_role("link", name="Policy § 5").click()
    policy = page.get_by_role("dialog", name="How we speak in public")
    expect(policy.get_by_role("heading", name="§ 5 No promises of return")).to_be_focused()
    policy.get_by_role("button", name="Back to my text").click()
    expect(text_of(sheet)).to_have_value(PROMISE)


def test_offline_the_phone_finds_what_it_can_and_lets_the_server_decide(open_page: OpenPage, line: Line) -> None:
    page = open_page(origin=line.origin)
    sign_in(page, LOTTE)
    kept_for_offline(page)
    open_post(page, SAVINGS)
    kept_for_offline(page)
    line.cut()
    page.context.set_offline(True)
    sheet = make_own(page, ACCOUNT)
    expect(sheet.get_by_role("button", name="Here stands a complete account number")).to_be_visible()
    expect(sheet.get_by_text("The server decides when your share arrives")).to_be_visible()
    sheet.get_by_role("button", name="Share", exact=True).click()
    page.get_by_role("dialog", name="Kept for later").get_by_role("button", name="OK", exact=True).click()
    line.mend()
    page.context.set_offline(False)
    page.goto("/")
    page.get_by_role("link", name="Have a look").click()
    stopped = page.get_by_role("dialog", name="Before it goes out")
    expect(stopped.get_by_text("Here stands a complete account number")).to_be_visible()
    stopped.get_by_role("button", name="Change my words").click()
    expect(text_of(page.get_by_role("dialog", name="Your words for"))).to_have_value(ACCOUNT)
    page.goto("/")
    expect(page.get_by_role("heading", name="in your outbox")).to_have_count(0)


def test_how_writing_ended_is_told_without_a_word_of_it(open_page: OpenPage) -> None:
    page = writing(open_page)
    endings: list[Request] = []
    page.on("request", lambda one: endings.append(one) if one.url.endswith("/api/advice/endings") else None)
    sheet = make_own(page, PROMISE)
    expect(sheet.get_by_role("button", name="Share", exact=True)).to_be_disabled()
    with page.expect_response("**/api/advice/endings") as answered:
        page.keyboard.press("Escape")
    assert answered.value.status == 204
    [told] = [one.post_data_json for one in endings]
    assert told is not None
    assert set(told) == {"id", "network", "language", "ending", "findings", "taken"}
    assert (told["ending"], told["taken"]) == ("left", [])
    assert "guaranteed_return" in told["findings"], "beside nudges about what was shared before"


def writing(open_page: OpenPage, *size: object) -> Page:
    """Jonas has the post about saving open."""
    page = open_page(*size, kept=False)
    be(page, JONAS)
    open_post(page, SAVINGS)
    return page


def text_of(sheet: Locator) -> Locator:
    return sheet.get_by_role("textbox", name="Your text")


def promise_in(sheet: Locator) -> Locator:
    return sheet.get_by_role("button", name="“guaranteed return” reads like a promise of return.")
