"""A new version of the policy: it is read once before the next share, and nothing that was written is lost."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.line import Line, line_to
from tests.browser.people import (
    DATA_ENGINEER,
    GIULIA,
    JONAS,
    LOTTE,
    SABINE,
    be,
    kept_for_offline,
    make_own,
    open_post,
    sign_in,
)
from tests.browser.product import Product, running_product

pytestmark = pytest.mark.browser

NEWS = "Pictures of colleagues need their yes, in writing."
WORDS = "Come and build with us in Brussels. #NorviaCareers"


@pytest.fixture(scope="module")
def bank() -> Iterator[Product]:
    """A bank of its own: elsewhere everybody has read the policy long ago."""
    with TemporaryDirectory(prefix="birdsong-policy-") as folder:
        Path(folder).chmod(0o755)
        with running_product(Path(folder) / "data") as bank:
            yield bank


def test_a_change_is_read_with_one_tap_and_the_share_goes_on(open_page: OpenPage, bank: Product) -> None:
    page = open_page(origin=bank.origin, kept=False)
    be(page, JONAS)
    open_post(page, DATA_ENGINEER)
    publish(open_page(origin=bank.origin, kept=False), NEWS)
    make_own(page, WORDS).get_by_role("button", name="Share", exact=True).click()
    unread = page.get_by_role("dialog", name="First a look at the policy")
    expect(unread).to_contain_text(NEWS)
    expect(unread.get_by_role("region", name="Policy § 4")).to_contain_text("in writing")
    unread.get_by_role("button", name="I have read it").click()
    expect(page.get_by_role("dialog", name="Share on LinkedIn")).to_contain_text("Come and build with us in Brussels")
    page.goto("/policy")
    expect(page.get_by_text("read by you on")).to_be_visible()


def test_a_share_from_the_tunnel_waits_until_the_policy_was_read(open_page: OpenPage, bank: Product) -> None:
    with line_to(bank.port) as line:
        page = open_page(origin=line.origin)
        sign_in(page, LOTTE)
        kept_for_offline(page)
        open_post(page, DATA_ENGINEER)
        make_own(page, WORDS)
        page.keyboard.press("Escape")
        kept_for_offline(page)
        lose_network(page, line)
        page.get_by_role("button", name="Share on LinkedIn").click()
        page.get_by_role("dialog", name="Kept for later").get_by_role("button", name="OK", exact=True).click()
        publish(open_page(origin=bank.origin, kept=False), "Links lead to our own sites.")
        line.mend()
        page.context.set_offline(False)
        page.goto("/")
        page.get_by_role("link", name="Have a look").click()
        page.get_by_role("button", name="I have read it").click()
        expect(page.get_by_role("dialog", name="Share on LinkedIn")).to_contain_text("Come and build with us")
        page.goto("/")
        expect(page.get_by_role("heading", name="in your outbox")).to_have_count(0)


def test_the_policy_can_be_read_without_sharing_anything(open_page: OpenPage, bank: Product) -> None:
    publish(open_page(origin=bank.origin, kept=False), "Speak of results after they are out.")
    page = open_page(origin=bank.origin, kept=False)
    be(page, GIULIA)
    page.goto("/policy")
    expect(page.get_by_role("region", name="What is new")).to_contain_text("after they are out")
    page.get_by_role("button", name="I have read it").click()
    expect(page.get_by_text("Thank you. It is noted with today’s date.")).to_be_visible()
    page.get_by_role("navigation", name="Contents").get_by_role("link", name="§ 7 Warnings stay").click()
    heading = page.get_by_role("heading", name="§ 7 Warnings stay")
    expect(heading).to_be_focused()
    expect(heading).to_be_in_viewport()


def publish(page: Page, news: str) -> None:
    """The compliance officer publishes a version in which § 4 says this as well."""
    be(page, SABINE)
    draft = asked(page, "POST", "/api/policy/draft")
    for text in draft["texts"]:
        body = text["body"].replace('\n<a id="p5"></a>', f'\n{news}\n\n<a id="p5"></a>')
        change = {"edition": draft["edition"], "body": body, "changes": news}
        draft = asked(page, "PUT", f"/api/policy/draft/texts/{text['language']}", change)
    asked(page, "POST", "/api/policy/draft/publication", {"edition": draft["edition"]})


def asked(page: Page, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
    answer = page.context.request.fetch(path, method=method, headers={"X-Birdsong": "1"}, data=body)
    assert answer.ok, answer.text()
    return answer.json()


def lose_network(page: Page, line: Line) -> None:
    line.cut()
    page.context.set_offline(True)
