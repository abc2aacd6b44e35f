"""What communicators do in the studio, as steps of a story."""

import re
from typing import NamedTuple

from playwright.sync_api import FilePayload, Page, expect

from api.demo.pictures import picture


class Writing(NamedTuple):
    """A post as somebody writes it; captions by their language."""

    title: str
    about: str
    summary: str
    link: str
    captions: dict[str, str]


def write_post(page: Page, writing: Writing) -> None:
    """Begin a post and write all of it; ends in the composer, with everything saved."""
    page.goto("/studio/posts")
    page.get_by_role("button", name="New post").click()
    begin = page.get_by_role("dialog", name="New post")
    begin.get_by_role("textbox", name="Title").fill(writing.title)
    begin.get_by_label("About").select_option(writing.about)
    begin.get_by_role("button", name="Begin").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(writing.title)
    pane(page, "What")
    page.get_by_role("textbox", name="Summary").fill(writing.summary)
    page.get_by_role("textbox", name="Link").fill(writing.link)
    add_picture(page, "savings-jar", "A glass jar with coins, a small plant growing out of it")
    pane(page, "Captions")
    languages = page.get_by_role("tablist", name="Language of the captions")
    for language, words in writing.captions.items():
        languages.get_by_role("tab", name=re.compile(f"^{language}", re.IGNORECASE)).click()
        page.get_by_role("button", name="Write a caption").click()
        page.get_by_role("textbox", name="Caption: Every network").fill(words)
    expect(page.get_by_role("status").filter(has_text="Saved")).to_be_visible()


def add_picture(page: Page, name: str, alternative: str) -> None:
    """Upload one of the demo's drawings, with the words for those who can't see it."""
    drawing: FilePayload = {"name": f"{name}.png", "mimeType": "image/png", "buffer": picture(name)}
    page.get_by_label("Choose a picture").set_input_files(drawing)
    page.get_by_role("textbox", name="What does it show?").fill(alternative)
    page.get_by_role("button", name="Upload").click()
    expect(page.get_by_role("img", name=alternative).first).to_be_visible()


def pane(page: Page, name: str) -> None:
    """Show one of the composer's panes; a desk shows all of them anyway."""
    tab = page.get_by_role("tab", name=name, exact=True)
    if tab.is_visible():
        tab.click()


def open_writing(page: Page, title: str) -> None:
    """From the list of posts to the composer."""
    page.goto("/studio/posts")
    page.get_by_role("link", name=title).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(title)


def take_step(page: Page, step: str) -> None:
    """Take one of the post's steps, and confirm it."""
    page.get_by_role("main").get_by_role("button", name=step).click()
    page.get_by_role("dialog", name=step).get_by_role("button", name=step).click()


def publish(page: Page) -> None:
    """Publish, and let the ten seconds pass in which one may think again."""
    page.clock.install()
    take_step(page, "Publish now")
    expect(page.get_by_text("goes live in ten seconds")).to_be_visible()
    page.clock.fast_forward(10_000)
    expect(page.get_by_text("is live.")).to_be_visible()
