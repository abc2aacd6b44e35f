"""A recall: seen by a second browser at once, answered in two taps, also in a tunnel, and counted without names."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.line import Line
from tests.browser.people import CAMILLE, JONAS, LOTTE, be
from tests.browser.sizes import DESK, PHONE

pytestmark = pytest.mark.browser

HEADERS = {"X-Birdsong": "1"}


def test_a_recall_reaches_a_second_browser_and_is_answered_in_a_tunnel(open_page: OpenPage, line: Line) -> None:
    camille = open_page(DESK)
    # On the line, where requests may fail, as the recalled link's does.
    stranger, lotte = [open_page(PHONE, origin=line.origin) for _ in range(2)]
    be(camille, CAMILLE)
    be(lotte, LOTTE)
    post_id = a_live_post(camille, open_page(DESK))
    link = shared(lotte, post_id)
    lotte.goto("/me/shares")
    expect(lotte.get_by_text("To be recalled").first).to_be_visible()
    assert stranger.request.get(link, max_redirects=0).status == 302

    recall(camille, post_id)
    answer = stranger.goto(link)
    assert answer is not None
    assert answer.status == 410
    expect(stranger.get_by_role("heading", name="This story was taken back")).to_be_visible()
    lotte.reload()
    asked = lotte.get_by_role("listitem").filter(has=lotte.get_by_role("button", name="Deleted"))
    expect(asked).to_contain_text("The rate was wrong")

    line.cut()
    lotte.context.set_offline(True)
    asked.get_by_role("button", name="Deleted").click()
    expect(lotte.get_by_text("waits for the network")).to_be_visible()
    line.mend()
    lotte.context.set_offline(False)
    expect(lotte.get_by_text("waits for the network")).to_have_count(0)
    expect(lotte.get_by_text("You said: deleted.")).to_be_visible()
    [removal] = [one for one in asked_of(lotte) if one["post_id"] == post_id]
    assert removal["answer"] == "deleted"

    camille.goto(f"/studio/posts/{post_id}")
    after = camille.get_by_role("main")
    expect(after.get_by_text("Fewer than 5 people still have to say that it is deleted.")).to_be_visible()
    expect(after.get_by_text(LOTTE)).to_have_count(0)


def a_live_post(camille: Page, colleague: Page) -> str:
    """A post that Camille wrote and a colleague approved, live for everyone."""
    be(colleague, JONAS)
    asked = camille.context.request
    draft = {"title": "To be recalled", "category": "company", "language": "en", "url": "https://www.norvia.bank/rate"}
    made = asked.post("/api/posts", headers=HEADERS, data=draft)
    assert made.status == 201, made.text()
    post_id: str = made.json()["id"]
    captions = [{"language": "en", "text": "Read this. I work for Norvia Bank."}]
    change = {"version": made.json()["version"], "captions": captions}
    assert asked.patch(f"/api/posts/{post_id}", headers=HEADERS, data=change).ok
    for who, step in ((camille, "submission"), (colleague, "approval"), (colleague, "publication")):
        done = who.context.request.post(f"/api/posts/{post_id}/{step}", headers=HEADERS, data={})
        assert done.ok, done.text()
    return post_id


def shared(page: Page, post_id: str) -> str:
    """Share the post; returns the tracked link."""
    data = {"post_id": post_id, "network": "linkedin", "language": "en", "text": "Read this. I work for Norvia Bank."}
    answer = page.context.request.post("/api/shares", headers=HEADERS, data=data)
    assert answer.status == 201, answer.text()
    link: str = answer.json()["share"]["link"]
    return link


def recall(page: Page, post_id: str) -> None:
    data = {"reason": "The rate was wrong"}
    assert page.context.request.post(f"/api/posts/{post_id}/recall", headers=HEADERS, data=data).ok


def asked_of(page: Page) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = page.context.request.get("/api/me/removals").json()
    return found
