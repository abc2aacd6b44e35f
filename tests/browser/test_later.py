"""Sharing later: planned, seen in the list, posted to a Mastodon server on this machine at its time, and proven."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import serious_findings
from tests.browser.conftest import OpenPage
from tests.browser.people import CAMILLE, DATA_ENGINEER, JONAS, LOTTE, SAVINGS, be, open_post
from tests.browser.product import Product
from tests.browser.sizes import DESK, PHONE, Size

pytestmark = pytest.mark.browser

HEADERS = {"X-Birdsong": "1"}
BRUSSELS = ZoneInfo("Europe/Brussels")

# Clocks look every few seconds; the page waits as long as a person would.
PROVEN = """
async () => {
  const patience = performance.now() + 40_000
  for (;;) {
    const {items} = await (await fetch('/api/shares')).json()
    if (items.some((one) => one.state === 'proven' && one.network === 'mastodon')) return
    if (performance.now() > patience) throw new Error('It was not posted.')
    await new Promise((now) => setTimeout(now, 250))
  }
}
"""


def connect_mastodon(page: Page, product: Product) -> None:
    page.goto("/me/accounts")
    mastodon = page.get_by_role("region", name="Mastodon")
    mastodon.get_by_role("textbox", name="Your server").fill(product.mastodon.host)
    mastodon.get_by_role("textbox", name="Your server").press("Enter")
    page.get_by_role("link", name="Authorize").click()
    expect(page.get_by_text("Mastodon is connected")).to_be_visible()


def plan(page: Page, title: str, network: str = "mastodon") -> Locator:
    """Open the sheet that plans a share of the post; returns it."""
    open_post(page, title)
    page.goto(f"{page.url}?network={network}")
    page.get_by_role("button", name="Later").click()
    return page.get_by_role("dialog", name="Later on")


def planned(page: Page) -> list[dict[str, Any]]:
    plans: list[dict[str, Any]] = page.context.request.get("/api/planned-shares").json()
    return [one for one in plans if one["state"] == "waiting"]


def move(page: Page, to: datetime) -> None:
    """Let the one planned share go out then."""
    [waiting] = planned(page)
    change = {"text": waiting["text"], "mode": waiting["mode"], "timing": "chosen", "at": to.isoformat()}
    moved = page.context.request.put(f"/api/planned-shares/{waiting['id']}", headers=HEADERS, data=change)
    assert moved.status == 200, moved.text()


def a_live_post(camille: Page, colleague: Page) -> str:
    """A post that Camille wrote and a colleague approved, live for everyone."""
    be(colleague, JONAS)
    draft = {
        "title": "To be recalled",
        "category": "company",
        "language": "en",
        "url": "https://www.norvia.bank/rate",
        "captions": [{"language": "en", "text": "Read this."}],
    }
    made = camille.context.request.post("/api/posts", headers=HEADERS, data=draft)
    assert made.status == 201, made.text()
    post_id: str = made.json()["id"]
    for who, step in ((camille, "submission"), (colleague, "approval"), (colleague, "publication")):
        done = who.context.request.post(f"/api/posts/{post_id}/{step}", headers=HEADERS, data={})
        assert done.ok, done.text()
    return post_id


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_a_planned_share_is_posted_at_its_time_and_proven(open_page: OpenPage, product: Product, size: Size) -> None:
    page = open_page(size, kept=False)
    be(page, LOTTE if size is PHONE else CAMILLE)
    connect_mastodon(page, product)
    before = len(product.mastodon.statuses)

    sheet = plan(page, DATA_ENGINEER)
    expect(sheet.get_by_role("radio", name="Share for me")).to_be_checked()
    expect(sheet.get_by_text("these are the usual hours of Mastodon").first).to_be_visible()
    assert serious_findings(page) == []
    sheet.get_by_role("radio", name="At a time I choose").check()
    tomorrow = datetime.now(BRUSSELS) + timedelta(days=1)
    sheet.get_by_label("Day and time").fill(f"{tomorrow:%Y-%m-%dT%H:%M}")
    sheet.get_by_role("button", name="Plan it").click()
    expect(page.get_by_text("Planned: on Mastodon")).to_be_visible()

    page.goto("/me/shares")
    expect(page.get_by_text("Goes out")).to_be_visible()
    assert serious_findings(page) == []
    move(page, datetime.now(BRUSSELS) + timedelta(seconds=2))
    page.evaluate(PROVEN)
    page.reload()
    expect(page.get_by_text("Posted for you on Mastodon: proven")).to_be_visible()
    expect(page.get_by_text("Went out")).to_be_visible()
    assert len(product.mastodon.statuses) == before + 1


def test_a_planned_share_can_be_moved_and_cancelled(open_page: OpenPage) -> None:
    page = open_page(PHONE, kept=False)
    be(page, LOTTE)
    sheet = plan(page, SAVINGS, "linkedin")
    expect(sheet.get_by_text("A message at that time")).to_be_visible()
    sheet.get_by_role("button", name="Plan it").click()
    expect(page.get_by_text("Planned: we remind you")).to_be_visible()

    page.goto("/me/shares")
    page.get_by_role("button", name="Change").click()
    changing = page.get_by_role("dialog", name="Change what you planned")
    changing.get_by_role("radio", name="At a time I choose").check()
    tomorrow = datetime.now(BRUSSELS) + timedelta(days=1)
    changing.get_by_label("Day and time").fill(f"{tomorrow:%Y-%m-%dT%H:%M}")
    changing.get_by_role("button", name="Change the plan").click()
    expect(changing).to_have_count(0)
    [waiting] = planned(page)
    assert waiting["timing"] == "chosen"

    page.get_by_role("button", name="Cancel").click()
    expect(page.get_by_text("You cancelled it.").first).to_be_visible()
    assert planned(page) == []


def test_a_recall_cancels_what_was_planned(open_page: OpenPage) -> None:
    page, camille = open_page(PHONE, kept=False), open_page(DESK, kept=False)
    be(page, LOTTE)
    be(camille, CAMILLE)
    post_id = a_live_post(camille, open_page(DESK, kept=False))
    data = {
        "post_id": post_id,
        "network": "linkedin",
        "language": "en",
        "mode": "remind_me",
        "timing": "awake",
        "text": "Read this. I work for Norvia Bank.",
    }
    made = page.context.request.post("/api/planned-shares", headers=HEADERS, data=data)
    assert made.status == 201, made.text()
    reason = {"reason": "The rate was wrong"}
    assert camille.context.request.post(f"/api/posts/{post_id}/recall", headers=HEADERS, data=reason).ok
    page.goto("/me/shares")
    expect(page.get_by_text("The post was recalled, so nothing went out.")).to_be_visible()


def test_a_reminder_opens_the_words_ready_to_share(open_page: OpenPage) -> None:
    page = open_page(PHONE, kept=False)
    be(page, LOTTE)
    sheet = plan(page, DATA_ENGINEER, "linkedin")
    sheet.get_by_role("button", name="Plan it").click()
    expect(page.get_by_text("Planned: we remind you")).to_be_visible()
    move(page, datetime.now(BRUSSELS) + timedelta(seconds=2))
    [waiting] = planned(page)
    reminded = """async () => {
      const patience = performance.now() + 40_000
      for (;;) {
        const {items} = await (await fetch('/api/notifications')).json()
        const found = items.find((one) => one.kind === 'share_reminder')
        if (found) return found.path
        if (performance.now() > patience) throw new Error('Nobody was reminded.')
        await new Promise((now) => setTimeout(now, 250))
      }
    }"""
    path = page.evaluate(reminded)
    assert path.endswith(f"planned={waiting['id']}")
    page.goto(path)
    expect(page.get_by_role("dialog", name="Share on LinkedIn")).to_be_visible()
