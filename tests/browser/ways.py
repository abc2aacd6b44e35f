"""What leaves Birdsong: the address that each network has to be handed, and what phone, clipboard and programs get."""

from collections.abc import Callable
from typing import Any, NamedTuple
from urllib.parse import quote

import zxingcpp
from PIL import Image
from playwright.sync_api import Locator, Page, expect

# The phone's share sheet, played by the page: it keeps what it got, and ends as the test wants it to.
SHARE_SHEET = """
const sheet = window.sheet = {handed: [], ends: null, takesFiles: true}
navigator.canShare = (what) => sheet.takesFiles || !what.files
navigator.share = async (what) => {
  const files = (what.files ?? []).map(({name, type, size}) => ({name, type, full: size > 1000}))
  const clipboard = await navigator.clipboard.readText()
  sheet.handed.push({...what, ...(what.files ? {files} : {}), clipboard})
  if (sheet.ends) throw new DOMException('It ended.', sheet.ends)
}
"""

# Programs for mail and messages would open outside the browser, and a page elsewhere takes its time: once `catches` is
# set, and for programs always, the address that a tap leads to is kept, and nothing opens.
CATCH = """
addEventListener('click', (event) => {
  const link = event.target.closest('a[href]')
  if (!link || (link.protocol.startsWith('http') && !window.catches)) return
  event.preventDefault()
  window.caught = link.getAttribute('href')
})
"""


class Out(NamedTuple):
    """A share on its way, as the server opened it."""

    words: str
    tags: str
    link: str
    title: str

    @property
    def tagged(self) -> str:
        return f"{self.words}\n\n{self.tags}" if self.tags else self.words

    @property
    def whole(self) -> str:
        return f"{self.tagged}\n\n{self.link}"


def encoded(text: str) -> str:
    return quote(text, safe="")


ADDRESSES: dict[str, Callable[[Out], str]] = {
    "linkedin": lambda out: f"https://www.linkedin.com/sharing/share-offsite/?url={encoded(out.link)}",
    "x": lambda out: (
        f"https://x.com/intent/post?text={encoded(out.words)}&url={encoded(out.link)}"
        f"&hashtags={encoded(out.tags.replace('#', '').replace(' ', ','))}"
    ),
    "facebook": lambda out: f"https://www.facebook.com/sharer/sharer.php?u={encoded(out.link)}",
    "threads": lambda out: f"https://www.threads.com/intent/post?text={encoded(out.tagged)}&url={encoded(out.link)}",
    "bluesky": lambda out: f"https://bsky.app/intent/compose?text={encoded(out.whole)}",
    "mastodon": lambda out: f"https://mastodon.social/share?text={encoded(out.whole)}",
    "whatsapp": lambda out: f"https://wa.me/?text={encoded(out.whole)}",
    "telegram": lambda out: f"https://t.me/share/url?url={encoded(out.link)}&text={encoded(out.tagged)}",
    "xing": lambda out: f"https://www.xing.com/spi/shares/new?url={encoded(out.link)}",
    "reddit": lambda out: f"https://www.reddit.com/submit?url={encoded(out.link)}&title={encoded(out.title)}",
    "email": lambda out: f"mailto:?subject={encoded(out.title)}&body={encoded(out.whole).replace('%0A', '%0D%0A')}",
    "sms": lambda out: f"sms:?&body={encoded(out.whole)}",
}

PASTED = ("linkedin", "facebook", "xing", "reddit")
"""Here the clipboard carries the text."""


SAID = {
    "linkedin": ["takes only the link"],
    "facebook": ["takes only the link"],
    "xing": ["takes only the link"],
    "reddit": ["takes the link and the title"],
    "mastodon": ["mastodon.social"],
    "email": ["doesn’t take the picture"],
    "sms": ["doesn’t take the picture", "Goes out as"],
}
"""What a person is told before they leave."""


def begin(page: Page) -> Out:
    """Press "Share" on the post that is open; returns what goes out."""
    with page.expect_response(lambda answer: answer.url.endswith("/api/shares")) as answered:
        # By keyboard: what was just said at the edge of a phone's screen may lie over the button for a moment.
        page.locator(".bar").get_by_role("button").first.press("Enter")
    share, way = (answered.value.json()[part] for part in ("share", "way_out"))
    tags = way["text"].removeprefix(share["text"]).removesuffix(share["link"]).strip()
    return Out(share["text"], tags, share["link"], share["post_title"])


def sheet_of(page: Page) -> Locator:
    return page.get_by_role("dialog")


def left_for(page: Page, link: Locator) -> str:
    """Follow the link out of Birdsong; returns the address that a network or program was handed."""
    if not (link.get_attribute("href") or "").startswith("http"):
        return caught(page, link)
    with page.expect_popup() as opened:
        link.click()
    opened.value.wait_for_url(lambda url: not url.startswith("about:"))
    address = opened.value.url
    opened.value.close()
    return address


def caught(page: Page, link: Locator) -> str:
    """Tap the link; returns where it would lead."""
    page.evaluate("[window.catches, window.caught] = [true, null]")
    link.click()
    page.evaluate("window.catches = false")
    return str(page.evaluate("caught"))


def not_this_time(page: Page) -> None:
    """Take the open share back, so that the next one begins."""
    sheet_of(page).get_by_role("button", name="Not this time").click()
    expect(sheet_of(page)).to_have_count(0)


def clipboard(page: Page) -> str:
    return str(page.evaluate("navigator.clipboard.readText()"))


def my_shares(page: Page) -> list[dict[str, Any]]:
    """The person's shares as the server knows them, newest first."""
    return list(page.context.request.get("/api/shares").json()["items"])


def read_code(picture: Image.Image) -> str:
    """What a QR code says to a phone that looks at it."""
    (code,) = zxingcpp.read_barcodes(picture)
    return str(code.text)
