"""The compliance desk: the policy fitted and published, a rule tried on the past, what the rules cost.

Versions go up from test to test; each looks at what it finds.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.officer import be_officer, in_force, open_draft, publish, rule_in, write_words
from tests.browser.product import Product, running_product
from tests.browser.sizes import DESK

pytestmark = pytest.mark.browser

OFTEN_SAID = "made my morning\nque bello"


@pytest.fixture(scope="module")
def bank() -> Iterator[Product]:
    """A bank of its own, whose rules nobody else meets."""
    with TemporaryDirectory(prefix="birdsong-compliance-") as folder:
        Path(folder).chmod(0o755)
        with running_product(Path(folder) / "data") as bank:
            yield bank


@pytest.fixture
def page(open_page: OpenPage, bank: Product) -> Page:
    """The officer at her desk."""
    page = open_page(DESK, origin=bank.origin, kept=False)
    be_officer(page)
    return page


def test_eight_questions_become_a_published_version(page: Page) -> None:
    page.goto("/compliance/policy")
    before = in_force(page)
    page.get_by_role("link", name="Go through the eight questions again").click()
    page.get_by_role("button", name="Insurance").click()
    next_question(page, 2)
    page.get_by_role("textbox", name="English").fill("Norvia Bank pays me.")
    next_question(page, 3)
    page.get_by_role("button", name="Back", exact=True).click()
    expect(page.get_by_role("textbox", name="English")).to_have_value("Norvia Bank pays me.")
    page.reload()
    expect(page.get_by_role("textbox", name="English")).to_have_value("Norvia Bank pays me.")
    for number in range(3, 9):
        next_question(page, number)
    page.get_by_role("switch", name="Observe first").click()
    page.get_by_role("button", name="Fit the policy").click()
    expect(page.get_by_text("People say “Norvia Bank pays me.”")).to_be_visible()
    expect(rule_in(page, "Competitor’s name")).to_contain_text("observing")
    page.get_by_role("link", name="Read the draft").click()
    publish(page)
    assert in_force(page) == before + 1
    page.get_by_role("link", name=f"Version {before + 1}").first.click()
    expect(rule_in(page, "Competitor’s name")).to_contain_text("observes")


def test_a_rule_is_tried_on_the_past_and_taken_live(page: Page) -> None:
    open_draft(page, "Rules")
    page.get_by_role("link", name="Add a rule").click()
    page.get_by_role("textbox", name="Phrases, one a line").fill(OFTEN_SAID)
    page.get_by_label("Paragraph of the policy").select_option(label="§ 10 Pleasant to read")
    write_words(page, "A worn phrase", "People skip it.", "Say it in other words.")
    page.get_by_role("textbox", name="A text to try it on").fill("This made my morning, really.")
    expect(page.get_by_text("It finds one place.")).to_be_visible()
    expect(page.locator("mark")).to_have_text("made my morning")

    page.get_by_role("button", name="Replay").click()
    expect(page.get_by_text("would have met it").first).to_be_visible(timeout=60_000)
    expect(page.get_by_role("row", name="English")).to_be_visible()
    expect(page.get_by_role("heading", name="Examples")).to_be_visible()
    expect(page.locator("mark").last).to_have_text("Made my morning")
    page.get_by_role("button", name="Go live").click()
    expect(page.get_by_text("It acts as soon as the draft is published.")).to_be_visible()
    expect(rule_in(page, "A worn phrase")).to_contain_text("New")

    before = int(page.get_by_role("heading", level=1).inner_text().split()[-1])
    publish(page)
    assert in_force(page) == before
    page.goto(f"/compliance/policy/versions/{before}")
    expect(rule_in(page, "A worn phrase")).not_to_contain_text("observes")


def test_what_is_wrong_with_a_rule_stands_beside_the_field(open_page: OpenPage, bank: Product) -> None:
    page = open_page(DESK, origin=bank.origin, kept=False)
    be_officer(page)
    open_draft(page, "Rules")
    page.get_by_role("link", name="Add a rule").click()
    page.get_by_role("tab", name="Pattern (RE2)").click()
    page.get_by_role("textbox", name="Pattern").fill("(once")
    page.get_by_label("Paragraph of the policy").select_option(label="§ 10 Pleasant to read")
    page.get_by_role("button", name="Add a rule").click()
    pattern = page.get_by_role("textbox", name="Pattern")
    expect(pattern).to_have_attribute("aria-invalid", "true")
    expect(pattern).to_have_accessible_description(re.compile("The pattern can't be read"))


def test_two_officers_who_write_in_two_languages_disturb_nobody(page: Page, open_page: OpenPage, bank: Product) -> None:
    other = open_page(DESK, origin=bank.origin, kept=False)
    be_officer(other)
    open_draft(page)
    open_draft(other)
    write(page, "English", "Clearer words.")
    expect(page.get_by_role("status").filter(has_text="Saved")).to_be_visible()
    write(other, "Deutsch", "Klarere Worte.")
    expect(other.get_by_role("status").filter(has_text="Saved")).to_be_visible()
    expect(other.get_by_role("alert")).to_have_count(0)
    other.reload()
    expect(news(other)).to_have_value("Clearer words.")


def test_the_officer_who_was_slower_in_the_same_language_chooses(
    page: Page, open_page: OpenPage, bank: Product
) -> None:
    other = open_page(DESK, origin=bank.origin, kept=False)
    be_officer(other)
    open_draft(page)
    open_draft(other)
    write(page, "English", "Mine.")
    expect(page.get_by_role("status").filter(has_text="Saved")).to_be_visible()
    write(other, "English", "Theirs.")
    expect(other.get_by_role("alert")).to_contain_text("Somebody was faster.")
    other.get_by_role("button", name="Keep mine").click()
    expect(other.get_by_role("status").filter(has_text="Saved")).to_be_visible()
    page.reload()
    expect(news(page)).to_have_value("Theirs.")


def test_friction_is_shown_against_its_goals_and_goes_into_a_spreadsheet(page: Page) -> None:
    page.goto("/compliance/friction")
    expect(page.get_by_role("heading", name="goals are reached")).to_be_visible()
    expect(page.get_by_role("img", name="Passes straight through, from")).to_be_visible()
    expect(page.get_by_role("row", name="Promise of a return")).to_contain_text("fewer than 5")
    page.get_by_role("tab", name="By network").click()
    texts = page.get_by_role("row", name="LinkedIn").get_by_role("cell").first.inner_text().strip()
    with page.expect_download() as coming:
        page.get_by_role("link", name="CSV of this table").click()
    lines = Path(coming.value.path()).read_text(encoding="utf-8-sig").splitlines()
    assert any("linkedin" in line.lower() and texts in line for line in lines[1:])


def test_a_proposal_waits_ten_seconds_and_makes_the_rule_milder(page: Page) -> None:
    page.clock.install()
    page.goto("/compliance/friction")
    proposals = page.get_by_role("region", name="Rules that should become milder")
    expect(proposals).to_contain_text("Link to somebody else")
    proposals.get_by_role("button", name="Make it milder").click()
    proposals.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Nothing was changed.")).to_be_visible()
    proposals.get_by_role("button", name="Make it milder").click()
    page.clock.fast_forward(10_000)
    expect(page.get_by_text("of the policy is in force")).to_be_visible()
    expect(proposals).to_have_count(0)
    page.goto("/compliance/policy")
    page.get_by_role("link", name=f"Version {in_force(page)}").first.click()
    expect(rule_in(page, "Link to somebody else")).to_contain_text("becomes “Please confirm”")


def test_a_fact_holds_as_soon_as_it_is_saved(page: Page) -> None:
    page.goto("/compliance/facts")
    rivals = page.get_by_role("textbox", name="Competitors, one a line")
    rivals.fill(f"{rivals.input_value()}\nGlimmer Bank")
    rivals.blur()
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Every text is judged by this from now on.")).to_be_visible()
    page.reload()
    expect(rivals).to_have_value(re.compile("Glimmer Bank"))


def next_question(page: Page, number: int) -> None:
    page.get_by_role("button", name="Next").click()
    expect(page.get_by_text(f"Question {number} of 8")).to_be_visible()


def write(page: Page, language: str, words: str) -> None:
    page.get_by_role("tab", name=language).click()
    news(page).fill(words)


def news(page: Page) -> Locator:
    return page.get_by_role("textbox", name="What is new in this version")
