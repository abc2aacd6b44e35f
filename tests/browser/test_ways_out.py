"""Every way out of Birdsong: networks, the phone's share sheet, mail, messages, clipboard and QR code."""

import io
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import PATIENCE_MS, OpenPage
from tests.browser.line import Line
from tests.browser.outside import play_networks
from tests.browser.people import CAMILLE, DATA_ENGINEER, JONAS, be, kept_for_offline, open_post, sign_in
from tests.browser.product import Product
from tests.browser.sizes import DESK, PHONE, Size
from tests.browser.watch import Watch
from tests.browser.ways import (
    ADDRESSES,
    CATCH,
    PASTED,
    SAID,
    SHARE_SHEET,
    begin,
    caught,
    clipboard,
    left_for,
    my_shares,
    not_this_time,
    read_code,
    sheet_of,
)

OPENED = ("x", "reddit", "email")
"""These are followed all the way. Elsewhere the tap's own address is enough: opening a page takes a second."""

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def jonas(chromium: Browser, product: Product) -> Iterator[Page]:
    """Jonas's browser, where every network, the share sheet and other programs are played. One for all tests."""
    context = chromium.new_context(base_url=product.origin, service_workers="block", locale="en-GB", has_touch=True)
    watch = Watch(context, requests_may_fail=False)
    context.set_default_timeout(PATIENCE_MS)
    context.add_init_script(SHARE_SHEET)
    context.add_init_script(CATCH)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    play_networks(context)
    page = context.new_page()
    be(page, JONAS)
    server = {"server": "mastodon.social"}
    assert context.request.put("/api/me/habits/mastodon", headers={"X-Birdsong": "1"}, data=server).ok
    open_post(page, DATA_ENGINEER)
    yield page
    context.close()
    assert watch.complaints == []


@pytest.fixture
def page(jonas: Page) -> Page:
    """A post about a job, freshly opened on a phone."""
    resize(jonas, PHONE)
    jonas.reload()
    expect(jonas.get_by_role("heading", level=1)).to_have_text(DATA_ENGINEER)
    return jonas


def resize(page: Page, size: Size) -> None:
    page.set_viewport_size({"width": size.width, "height": size.height})


def test_each_network_gets_exactly_its_address_on_a_phone_and_at_a_desk(page: Page) -> None:
    page.get_by_role("button", name="More", exact=True).click()
    found, expected = {}, {}
    for network, address in ADDRESSES.items():
        page.locator(f"[data-key={network}]").click()
        out = begin(page)
        expect(sheet_of(page).get_by_role("region", name="How it will look")).to_be_visible()
        for said in SAID.get(network, ()):
            expect(sheet_of(page)).to_contain_text(said)
        leads_there = sheet_of(page).locator("a[href]")
        on_a_phone = left_for(page, leads_there) if network in OPENED else caught(page, leads_there)
        if network in PASTED:
            expect(sheet_of(page)).to_contain_text("Caption copied: paste it.")
            assert clipboard(page) == out.tagged
        resize(page, DESK)
        found[network] = on_a_phone, caught(page, leads_there)
        expected[network] = address(out), address(out)
        resize(page, PHONE)
        not_this_time(page)
    assert found == expected


def test_the_phones_share_sheet_gets_text_and_link_and_confirms(page: Page) -> None:
    out = begin(page)
    sheet_of(page).get_by_role("button", name="Share with another app").click()
    expect(page.get_by_role("dialog", name="Out in the world")).to_be_visible()
    (handed,) = page.evaluate("sheet.handed")
    assert (handed["text"], handed["url"], handed.get("files")) == (out.tagged, out.link, None)
    assert my_shares(page)[0]["state"] == "confirmed"


def test_a_picture_goes_alone_after_its_caption_was_copied(page: Page) -> None:
    out = begin(page)
    page.evaluate("sheet.ends = 'AbortError'")
    sheet_of(page).get_by_role("button", name="Share the picture").click()
    expect(sheet_of(page)).to_contain_text("Nothing was shared.")
    page.evaluate("sheet.ends = null")
    sheet_of(page).get_by_role("button", name="Share the picture").click()
    expect(page.get_by_role("dialog", name="Out in the world")).to_be_visible()
    picture = {"name": "birdsong.jpg", "type": "image/jpeg", "full": True}
    assert page.evaluate("sheet.handed") == [{"files": [picture], "clipboard": out.whole}] * 2


def test_a_sheet_that_came_to_nothing_leaves_the_share_to_the_person(page: Page) -> None:
    before = my_shares(page)
    begin(page)
    for ends, said in (("AbortError", "Nothing was shared."), ("NotAllowedError", "The share sheet did not open")):
        page.evaluate(f"sheet.ends = '{ends}'")
        sheet_of(page).get_by_role("button", name="Share with another app").click()
        expect(sheet_of(page).get_by_role("status").filter(has_text=said)).to_be_visible()
        assert [share["state"] for share in my_shares(page)[: -len(before)]] == ["opened"]
    not_this_time(page)
    assert my_shares(page) == before


def test_where_the_phone_takes_no_files_no_picture_is_offered(page: Page) -> None:
    page.evaluate("sheet.takesFiles = false")
    begin(page)
    expect(sheet_of(page).get_by_role("button", name="Share with another app")).to_be_visible()
    expect(sheet_of(page).get_by_role("button", name="Share the picture")).to_have_count(0)


@pytest.mark.parametrize("size", [PHONE, DESK], ids=lambda size: size.name)
def test_link_text_and_code_can_be_taken_along(page: Page, size: Size) -> None:
    resize(page, size)
    out = begin(page)
    sheet = sheet_of(page)
    sheet.get_by_role("button", name="QR code").click()
    code = sheet.get_by_role("img", name=f"QR code for {out.link}")
    assert read_code(Image.open(io.BytesIO(code.screenshot(animations="disabled")))) == out.link
    assert read_code(Image.open(kept_as(page, "PNG"))) == out.link
    assert f"<title>QR code for {out.link}</title>" in kept_as(page, "SVG").read_text(encoding="utf-8")
    sheet.get_by_role("button", name="Copy link").click()
    expect(sheet.get_by_text("Copied.")).to_be_visible()
    assert clipboard(page) == out.link
    sheet.get_by_role("button", name="Copy text").click()
    page.wait_for_function("text => navigator.clipboard.readText().then((now) => now === text)", arg=out.whole)


def test_where_copying_is_blocked_the_text_stays_in_sight(page: Page) -> None:
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('blocked')) }")
    out = begin(page)
    sheet_of(page).get_by_role("button", name="Share the picture").click()
    expect(sheet_of(page)).to_contain_text("Copying is blocked here.")
    assert page.evaluate("sheet.handed") == []
    caught(page, sheet_of(page).get_by_role("link", name="Open LinkedIn"))
    expect(sheet_of(page)).to_contain_text("Copying is blocked here.")
    expect(sheet_of(page).get_by_role("region", name="How it will look")).to_contain_text(out.words[:40])


def test_mastodon_asks_for_the_server_once(open_page: OpenPage, line: Line) -> None:
    # A name that is refused is an answer that the browser complains about.
    page = open_page(PHONE, origin=line.origin, kept=False)
    be(page, CAMILLE)
    open_post(page, DATA_ENGINEER)
    post = page.url
    page.get_by_role("button", name="More", exact=True).click()
    page.get_by_role("tab", name="Mastodon").click()
    page.get_by_role("button", name="Share on Mastodon").click()
    asking = page.get_by_role("dialog", name="Which Mastodon server is yours?")
    server = asking.get_by_role("textbox", name="Mastodon server")
    server.fill("localhost")
    server.press("Enter")
    expect(asking).to_contain_text("It looks like mastodon.social")
    server.fill("@jonas@chaos.social")
    server.press("Enter")
    leads = page.get_by_role("dialog", name="Share on Mastodon").get_by_role("link", name="Open Mastodon")
    expect(leads).to_have_attribute("href", re.compile(r"^https://chaos\.social/share\?text="))

    page.goto("/me")
    section = page.get_by_role("region", name="Mastodon")
    expect(section.get_by_role("textbox")).to_have_value("chaos.social")
    section.get_by_role("textbox").fill("norden.social")
    section.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Saved")).to_be_visible()
    page.goto(f"{post}?network=mastodon")
    page.get_by_role("button", name="Share on Mastodon").click()
    expect(leads).to_have_attribute("href", re.compile(r"^https://norden\.social/share\?text="))


def test_without_a_network_the_link_still_works(open_page: OpenPage, line: Line) -> None:
    page = open_page(origin=line.origin)
    sign_in(page, JONAS)
    kept_for_offline(page)
    open_post(page, DATA_ENGINEER)
    post, out = page.url, begin(page)
    page.context.set_offline(True)
    expect(sheet_of(page)).to_contain_text("LinkedIn opens when the network is back")
    page.context.set_offline(False)
    page.goto("/me/shares")
    expect(page.get_by_role("listitem").filter(has_text=DATA_ENGINEER).first).to_be_visible()
    page.goto(post)
    expect(page.get_by_role("button", name="Share on LinkedIn")).to_be_visible()
    page.context.set_offline(True)
    page.get_by_role("button", name="Share on LinkedIn").click()
    kept = page.get_by_role("dialog", name="Kept for later")
    kept.get_by_role("button", name="QR code").click()
    expect(kept.get_by_role("img", name=f"QR code for {out.link}")).to_be_visible()
    kept.get_by_role("button", name="Don’t share it").click()
    page.context.set_offline(False)


def kept_as(page: Page, kind: str) -> Path:
    """Keep the code as a file of this kind."""
    with page.expect_download() as kept:
        sheet_of(page).get_by_role("button", name=kind).click()
    return kept.value.path()
