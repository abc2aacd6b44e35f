"""The way of a post, from the first word to the board, on a phone and at a desk."""

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.outside import STRANGER, followed_to_network, play_networks, stranger_follows
from tests.browser.people import CAMILLE, JONAS, LOTTE, make_own, sign_in, speak
from tests.browser.phone import Phone
from tests.browser.product import Product
from tests.browser.sizes import DESK, PHONE, Size
from tests.browser.studio import Writing, open_writing, publish, take_step, write_post

pytestmark = pytest.mark.browser

POINTS_FOR_A_SHARE = 10
POINTS_FOR_A_CLICK = 2


def on_start(size: Size) -> Writing:
    """A post about a savings account, of its own for each size."""
    return Writing(
        title=f"Norvia Start, opened on a {size.name}",
        about="Product",
        summary="A savings account without a form to print.",
        link="https://www.norvia.bank/start?ref=birdsong",
        captions={
            "en": "A savings account in five minutes, from the sofa. I work for Norvia Bank.",
            "nl": "Een spaarrekening in vijf minuten, vanuit de zetel. Ik werk bij Norvia Bank.",
        },
    )


@pytest.mark.parametrize("size", [PHONE, DESK], ids=lambda size: size.name)
def test_a_post_goes_all_the_way(open_page: OpenPage, chromium: Browser, product: Product, size: Size) -> None:
    writing = on_start(size)
    camille, jonas, lotte = (open_page(size) for _ in range(3))

    sign_in(camille, CAMILLE)
    write_post(camille, writing)
    take_step(camille, "Send for review")
    expect(camille.get_by_text("You wrote this; a colleague approves it.")).to_be_visible()
    expect(camille.get_by_role("button", name="Approve")).to_have_count(0)
    assert approve_anyway(camille) == 403

    sign_in(lotte, LOTTE)
    phone = Phone(lotte, product.push)
    before = points_on_the_board(lotte)
    speak(lotte, "nl")

    sign_in(jonas, JONAS)
    open_writing(jonas, writing.title)
    take_step(jonas, "Approve")
    expect(jonas.get_by_text(f"{JONAS} approved it.")).to_be_visible()
    publish(jonas)

    told = phone.receive()
    assert (told.title, told.lang) == (writing.title, "nl")
    assert told.body == "Nieuw om te delen. Lees het, zeg het in je eigen woorden en geef het met twee tikken door."
    assert told.navigate == product.origin + told.path
    speak(lotte, "en")
    phone.tap(told)
    expect(lotte).to_have_url(told.navigate)
    expect(lotte.get_by_role("heading", level=1)).to_have_text(writing.title)

    link = share_in_own_words(lotte)
    stranger = open_page(size, agent=STRANGER.format(major=chromium.version.partition(".")[0]))
    reached = urlsplit(stranger_follows(stranger, link))
    assert (reached.hostname, reached.path) == ("www.norvia.bank", "/start")
    assert reached.query.startswith("ref=birdsong&utm_source=linkedin")

    expected = before + POINTS_FOR_A_SHARE + POINTS_FOR_A_CLICK
    while (points := points_on_the_board(lotte)) < expected:
        pass
    assert points == expected
    lotte.goto("/me/shares")
    share = lotte.get_by_role("listitem").filter(has_text=writing.title)
    expect(share).to_contain_text("Posted and clicked")
    expect(share).to_contain_text("One click")


def share_in_own_words(page: Page) -> str:
    """Make the open post one's own, take the suggestion, and share it; returns the tracked link."""
    play_networks(page.context)
    page.context.grant_permissions(["notifications", "clipboard-read", "clipboard-write"])
    sheet = make_own(page, "My favourite: guaranteed return, from the sofa. I work for Norvia Bank.")
    expect(sheet.locator("mark")).to_have_text("guaranteed return")
    expect(sheet.get_by_text("reads like a promise of return.").last).to_be_visible()
    share = sheet.get_by_role("button", name="Share", exact=True)
    expect(share).to_be_disabled()
    sheet.get_by_role("button", name="Use this").click()
    words = "My favourite: the chance of a return, with risk, from the sofa. I work for Norvia Bank."
    expect(sheet.get_by_role("textbox", name="Your text")).to_have_value(words)
    share.click()
    out = page.get_by_role("dialog", name="Share on LinkedIn")
    link = followed_to_network(page, out.get_by_role("link", name="Open LinkedIn"))
    assert page.evaluate("navigator.clipboard.readText()").startswith(words)
    out.get_by_role("button", name="Yes, posted").click()
    done = page.get_by_role("dialog", name="Out in the world")
    expect(done.get_by_text(f"+{POINTS_FOR_A_SHARE}", exact=True).first).to_be_visible()
    expect(done.get_by_text("10 points for you")).to_be_visible()
    return link


def approve_anyway(page: Page) -> int:
    """Ask the server itself for what the screen does not offer; returns its answer."""
    post_id = page.url.rpartition("/")[2]
    asked = page.context.request.post(f"/api/posts/{post_id}/approval", headers={"X-Birdsong": "1"}, data={})
    return asked.status


def points_on_the_board(page: Page) -> int:
    """The person's points of this week, as the board shows them now."""
    page.goto("/board")
    own = page.get_by_role("region", name="People").get_by_text(re.compile(r"^\d+\s*points")).first
    return int(own.inner_text().split(maxsplit=1)[0])
