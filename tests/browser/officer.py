"""What a compliance officer does at the desk, as steps of a story."""

from playwright.sync_api import Locator, Page, expect

from tests.browser.people import SABINE, be

LANGUAGES = ("English", "Nederlands", "Deutsch", "Italiano", "Français")


def be_officer(page: Page) -> None:
    """Sign in as the officer, with Birdsong in English."""
    be(page, SABINE)
    spoken = page.context.request.patch("/api/me", headers={"X-Birdsong": "1"}, data={"language": "en"})
    assert spoken.ok


def open_draft(page: Page, pane: str = "Text") -> None:
    """From the policy to its draft, which is begun where there is none."""
    page.goto("/compliance/policy")
    page.get_by_role("button", name="Change it").or_(page.get_by_role("button", name="Go on with the draft")).click()
    page.get_by_role("tab", name=pane, exact=True).click()


def publish(page: Page, *, read_again: bool = False) -> None:
    """Publish the draft, and let the ten seconds pass in which one may think again; ends on the policy."""
    page.clock.install()
    page.get_by_role("button", name="Publish").click()
    sheet = page.get_by_role("dialog", name="Publish")
    if not read_again:
        sheet.get_by_role("switch", name="Ask everybody to read it again").click()
    sheet.get_by_role("button", name="Publish").click()
    expect(page.get_by_text("comes into force in ten seconds")).to_be_visible()
    page.clock.fast_forward(10_000)
    expect(page.get_by_role("heading", level=1)).to_have_text("Policy")


def in_force(page: Page) -> int:
    """The number of the version in force, as the policy screen says it."""
    heading = page.get_by_role("heading", level=2, name="is in force")
    return int(heading.inner_text().split()[1])


def write_words(page: Page, what: str, why: str, remedy: str) -> None:
    """What a rule of the company's own says, the same in every language."""
    words = page.get_by_role("tablist", name="What it says")
    for language in LANGUAGES:
        words.get_by_role("tab", name=language).click()
        page.get_by_role("textbox", name="What was found").fill(what)
        page.get_by_role("textbox", name="Why it matters").fill(why)
        page.get_by_role("textbox", name="What to do instead").fill(remedy)


def rule_in(page: Page, name: str) -> Locator:
    """The rule in the list that is shown."""
    return page.get_by_role("listitem").filter(has_text=name)
