"""Every screen, at both sizes, in light and dark: for everybody, without a complaint, and as wide as its window.

Pictures of all of them lie in `shots/` afterwards, to be looked at.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Literal, NamedTuple

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import serious_findings
from tests.browser.conftest import OpenPage
from tests.browser.people import CAMILLE, DATA_ENGINEER, GIULIA, LOTTE, SABINE, SAVINGS, be, make_own, open_post
from tests.browser.sizes import DESK, PHONE, SMALLEST
from tests.browser.studio import open_writing

pytestmark = pytest.mark.browser

SHOTS = Path(__file__).parent / "shots"
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")


class Screen(NamedTuple):
    """A screen: who looks at it, how they get there, and what shows that it is all there."""

    name: str
    person: str | None
    open: Callable[[Page], None]
    on_the_smallest: bool = True


def at(path: str, shown: str) -> Callable[[Page], None]:
    """Open an address, and wait for these words."""

    def go(page: Page) -> None:
        page.goto(path)
        expect(page.get_by_text(shown).first).to_be_visible()

    return go


def post(page: Page) -> None:
    open_post(page, DATA_ENGINEER)
    expect(page.get_by_role("button", name="Share on LinkedIn")).to_be_visible()


def editor(page: Page) -> None:
    open_post(page, SAVINGS)
    sheet = make_own(page, "Put something aside at 2.9%, guaranteed return, by BE68 5390 0754 7034.")
    # Only the server knows the approved rate; what the phone finds by itself is there before.
    expect(sheet.get_by_text("“2.9%” differs from the approved “2.1%”.").last).to_be_visible()


def disclosure(page: Page) -> None:
    open_post(page, SAVINGS)
    sheet = make_own(page, "My jar fills up nicely, at 2.1% a year (variable).")
    sheet.get_by_role("button", name="I work for Norvia Bank.").click()
    expect(sheet.get_by_role("note", name="Added for you")).to_be_visible()


def paragraph(page: Page) -> None:
    editor(page)
    page.get_by_role("link", name="Policy § 5").first.click()
    policy = page.get_by_role("dialog", name="How we speak in public")
    expect(policy.get_by_role("heading", name="§ 5 No promises of return")).to_be_focused()


def objection(page: Page) -> None:
    editor(page)
    page.get_by_role("button", name="I think this is wrong").first.click()
    expect(page.get_by_role("textbox", name="Your reason")).to_be_visible()


def share(page: Page) -> None:
    open_post(page, DATA_ENGINEER)
    page.get_by_role("button", name="Share on LinkedIn").click()
    expect(page.get_by_role("link", name="Open LinkedIn")).to_be_visible()


def points(page: Page) -> None:
    page.goto("/board")
    page.get_by_role("button", name="How points work").click()
    expect(page.get_by_role("dialog", name="How points work").get_by_text("A person clicks your link")).to_be_visible()


def new_post(page: Page) -> None:
    page.goto("/studio/posts")
    page.get_by_role("button", name="New post").click()
    expect(page.get_by_role("dialog", name="New post")).to_be_visible()


def composer(page: Page) -> None:
    open_writing(page, "First home: what the bank looks at")
    page.get_by_role("button", name="Change anyway").click()
    expect(page.get_by_role("textbox", name="Title")).to_be_enabled()


def campaign(page: Page) -> None:
    page.goto("/studio/campaigns")
    page.get_by_role("link", name="Join us this winter").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Join us this winter")
    expect(page.get_by_text(DATA_ENGINEER)).to_be_visible()


def result(page: Page) -> None:
    page.goto("/studio/results")
    page.get_by_role("link", name="Our third quarter in three minutes").click()
    expect(page.get_by_text("People who shared")).to_be_visible()


def queue(page: Page) -> None:
    page.goto("/queue")
    expect(page.get_by_text("2.6% a year").first).to_be_visible()


def held_text(page: Page) -> None:
    queue(page)
    page.get_by_role("button", name="2.6% a year").click()
    page.get_by_role("button", name="Suggest wording").click()
    expect(page.get_by_role("textbox", name="What they may share")).to_be_visible()


def draft(page: Page, pane: str = "Text") -> None:
    page.goto("/compliance/policy")
    begin, go_on = (page.get_by_role("button", name=name) for name in ("Ändern", "Am Entwurf weiterarbeiten"))
    begin.or_(go_on).click()
    page.get_by_role("tab", name=pane, exact=True).click()
    expect(page.get_by_role("status").filter(has_text="Gespeichert")).to_be_visible()


def draft_rules(page: Page) -> None:
    draft(page, "Regeln")
    expect(page.get_by_text("Große Worte")).to_be_visible()


def rule(page: Page) -> None:
    draft_rules(page)
    page.get_by_role("link", name="Große Worte").click()
    page.get_by_role("textbox", name="Wendungen").fill("Worth a read\nLesenswert")
    page.get_by_role("textbox", name="Ein Text zum Ausprobieren").fill("Lesenswert: unsere neue Filiale.")
    expect(page.get_by_text("Sie findet eine Stelle.")).to_be_visible()


def replay(page: Page) -> None:
    rule(page)
    page.get_by_role("button", name="Nachspielen").click()
    expect(page.get_by_role("heading", name="Beispiele")).to_be_visible(timeout=60_000)


def friction(page: Page) -> None:
    page.goto("/compliance/friction")
    expect(page.get_by_text("Zielen sind erreicht")).to_be_visible()
    expect(page.get_by_role("row", name="Renditeversprechen")).to_contain_text("unter 5")


SCREENS = (
    Screen("sign-in", None, at("/sign-in", "Look around as")),
    Screen("mailbox", None, at("/demo/mailbox", "Mails that Birdsong would have sent")),
    Screen("feed", LOTTE, at("/", "That’s all for now.")),
    Screen("post", LOTTE, post),
    Screen("editor", LOTTE, editor),
    Screen("disclosure", LOTTE, disclosure),
    Screen("paragraph", LOTTE, paragraph),
    Screen("objection", LOTTE, objection),
    Screen("share", LOTTE, share),
    Screen("board", LOTTE, at("/board", "Around you")),
    Screen("points", LOTTE, points),
    Screen("me", LOTTE, at("/me", "this device, now")),
    Screen("my-shares", LOTTE, at("/me/shares", "Posted and clicked")),
    Screen("my-reviews", LOTTE, at("/me/reviews", "Approved in other words")),
    Screen("my-appeals", LOTTE, at("/me/appeals", "No objections")),
    Screen("policy", LOTTE, at("/policy", "read by you on")),
    Screen("notifications", LOTTE, at("/notifications", "New to share.")),
    Screen("nowhere", LOTTE, at("/studio/posts", "There is nothing here")),
    Screen("posts", CAMILLE, at("/studio/posts", "A day off to plant trees"), on_the_smallest=False),
    Screen("new-post", CAMILLE, new_post, on_the_smallest=False),
    Screen("composer", CAMILLE, composer, on_the_smallest=False),
    Screen("campaigns", CAMILLE, at("/studio/campaigns", "Money made clear"), on_the_smallest=False),
    Screen("campaign", CAMILLE, campaign, on_the_smallest=False),
    Screen("results", CAMILLE, at("/studio/results", "Clicks per share"), on_the_smallest=False),
    Screen("result", CAMILLE, result, on_the_smallest=False),
    Screen("queue", GIULIA, queue, on_the_smallest=False),
    Screen("held-text", GIULIA, held_text, on_the_smallest=False),
    Screen("appeals", GIULIA, at("/appeals", "Objections to answer"), on_the_smallest=False),
    Screen("policy-desk", SABINE, at("/compliance/policy", "Verlauf")),
    Screen("policy-version", SABINE, at("/compliance/policy/versions/2", "Überlassen Sie Superlative der Werbung.")),
    Screen("policy-questions", SABINE, at("/compliance/policy/setup", "Was bieten Sie an?")),
    Screen("draft", SABINE, draft),
    Screen("draft-rules", SABINE, draft_rules),
    Screen("rule", SABINE, rule),
    Screen("replay", SABINE, replay),
    Screen("friction", SABINE, friction),
    Screen("facts", SABINE, at("/compliance/facts", "Kundennummern")),
    Screen("practice", SABINE, at("/compliance/settings", "Zeiten der Prüfung")),
)


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_everybody_can_use_it(open_page: OpenPage, screen: Screen) -> None:
    page = open_page(PHONE, kept=False)
    if screen.person:
        be(page, screen.person)
    screen.open(page)
    found = {}
    for size in (PHONE, DESK):
        page.set_viewport_size({"width": size.width, "height": size.height})
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            found[f"{size.name}, {scheme}"] = serious_findings(page)
            page.screenshot(path=SHOTS / f"{screen.name}-{size.name}-{scheme}.png", animations="disabled")
        found[f"{size.name}, too wide"] = wider_than_its_window(page)
    if screen.on_the_smallest:
        page.set_viewport_size({"width": SMALLEST.width, "height": SMALLEST.height})
        page.screenshot(path=SHOTS / f"{screen.name}-{SMALLEST.name}.png", animations="disabled")
        found[f"{SMALLEST.name}, too wide"] = wider_than_its_window(page)
    assert {where: what for where, what in found.items() if what} == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_api_docs_are_for_everybody_too(open_page: OpenPage, scheme: Literal["light", "dark"]) -> None:
    page = open_page(DESK)
    page.emulate_media(color_scheme=scheme)
    page.goto("/api-docs")
    # Only what is in view is drawn.
    page.get_by_role("textbox", name="Filter by tag or path").fill("/api/feed")
    expect(page.get_by_text("/api/feed", exact=True).first).to_be_visible()
    page.screenshot(path=SHOTS / f"api-docs-{DESK.name}-{scheme}.png")
    assert serious_findings(page) == []


def wider_than_its_window(page: Page) -> list[str]:
    """The elements that make the page scroll sideways; none when it does not."""
    return list(page.evaluate(WIDER))


WIDER = """
() => {
  const root = document.documentElement
  if (root.scrollWidth <= root.clientWidth) return []
  const wide = [...document.querySelectorAll('body *')].filter((one) => {
    const {right, width} = one.getBoundingClientRect()
    return width > 0 && right > root.clientWidth + 1
  })
  return wide.map((one) => `${one.localName}.${one.className}: ${one.textContent.trim().slice(0, 40)}`)
}
"""
