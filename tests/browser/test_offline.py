"""In a tunnel: what was read can be read again, what was written is there, and what was shared arrives once."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.line import Line
from tests.browser.people import DATA_ENGINEER, LOTTE, card_of, kept_for_offline, make_own, open_post, sign_in
from tests.browser.phone import ServiceWorkers

pytestmark = pytest.mark.browser


@pytest.fixture
def page(open_page: OpenPage, line: Line) -> Page:
    """Lotte's phone, on a line that can be cut."""
    page = open_page(origin=line.origin)
    sign_in(page, LOTTE)
    kept_for_offline(page)
    return page


def test_the_feed_and_an_opened_post_are_read_in_a_tunnel(page: Page, line: Line) -> None:
    open_post(page, DATA_ENGINEER)
    kept_for_offline(page)
    lose_network(page, line)
    page.goto("/")
    page.reload()
    expect(page.get_by_text("You are offline. You see the posts from your last visit.")).to_be_visible()
    card_of(page, DATA_ENGINEER).get_by_role("link").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(DATA_ENGINEER)
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_have_text(DATA_ENGINEER)
    expect(page.get_by_role("button", name="Share on LinkedIn")).to_be_visible()
    assert page.get_by_role("img", name="Somebody at a desk").evaluate("image => image.decode().then(() => true)")


def test_the_feed_opens_offline_right_after_the_first_visit(page: Page, line: Line) -> None:
    lose_network(page, line)
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Lotte")
    expect(page.get_by_role("article").first).to_be_visible()


def test_a_draft_outlives_a_reload_in_a_tunnel(page: Page, line: Line) -> None:
    open_post(page, DATA_ENGINEER)
    kept_for_offline(page)
    lose_network(page, line)
    sheet = make_own(page, "Written under the Scheldt. #NorviaCareers")
    expect(sheet.get_by_text("You are offline. This was checked on your phone")).to_be_visible()
    page.reload()
    expect(page.get_by_text("Written under the Scheldt.")).to_be_visible()
    page.get_by_role("button", name="Go on writing").click()
    expect(page.get_by_role("textbox", name="Your text")).to_have_value("Written under the Scheldt. #NorviaCareers")


def test_a_share_made_offline_waits_and_then_arrives_once(page: Page, line: Line) -> None:
    words = "Come and build with us, said in a tunnel. #NorviaCareers"
    open_post(page, DATA_ENGINEER)
    make_own(page, words)
    page.keyboard.press("Escape")
    lose_network(page, line)
    page.get_by_role("button", name="Share on LinkedIn").click()
    expect(page.get_by_role("dialog", name="Kept for later")).to_contain_text("waits in your outbox")
    page.get_by_role("button", name="OK", exact=True).click()
    page.goto("/")
    page.reload()
    expect(page.get_by_role("heading", name="One share in your outbox")).to_be_visible()
    find_network(page, line)
    expect(page.get_by_text("ready to post")).to_be_visible()
    assert shares_saying(page, words) == 1
    sync(page)
    page.reload()
    expect(page.get_by_text("ready to post")).to_be_visible()
    assert shares_saying(page, words) == 1
    page.get_by_role("link", name="Post it").click()
    expect(page.get_by_role("dialog", name="Share on LinkedIn")).to_contain_text(words)


def test_a_share_whose_answer_got_lost_arrives_once(page: Page, line: Line) -> None:
    words = "Come and build with us, said twice. #NorviaCareers"
    open_post(page, DATA_ENGINEER)
    make_own(page, words)
    page.keyboard.press("Escape")
    kept_for_offline(page)
    line.lose_answers()
    page.get_by_role("button", name="Share on LinkedIn").click()
    expect(page.get_by_role("dialog", name="Kept for later")).to_be_visible()
    line.cut()
    line.mend()
    page.goto("/")
    expect(page.get_by_text("ready to post")).to_be_visible()
    assert shares_saying(page, words) == 1


def lose_network(page: Page, line: Line) -> None:
    """The line is dead, and the phone knows it."""
    line.cut()
    page.context.set_offline(True)


def find_network(page: Page, line: Line) -> None:
    line.mend()
    page.context.set_offline(False)


def sync(page: Page) -> None:
    """Let the browser ask the service worker to send what waits, as Background Sync does."""
    ServiceWorkers(page).send("dispatchSyncEvent", tag="birdsong-outbox", lastChance=False)


def shares_saying(page: Page, words: str) -> int:
    """How many of the person's shares on the server have these words."""
    answer = page.context.request.get("/api/shares")
    return sum(one["text"].startswith(words.split(" #", maxsplit=1)[0]) for one in answer.json()["items"])
