"""What people do in Birdsong, as steps of a story."""

import re

from playwright.sync_api import Locator, Page, expect

LOTTE, CAMILLE, JONAS, GIULIA = "Lotte Peeters", "Camille Dubois", "Jonas Weber", "Giulia Ferri"
SABINE = "Sabine Krüger"
DATA_ENGINEER = "A data engineer for our Brussels hub"
SAVINGS = "Norvia Save: put a little aside, by itself"

# What the screen was made of: the answers of the API, and the pictures in sight.
KEPT = """
async () => {
  const workers = navigator.serviceWorker
  if (!workers.controller) await new Promise((now) => workers.addEventListener('controllerchange', now, {once: true}))
  const post = location.pathname.match(/^\\/posts\\/(.+)/)
  const images = [...document.images].filter((one) => one.complete && one.currentSrc.includes('/media/'))
  const pictures = images.map((one) => one.currentSrc)
  const addresses = ['/api/me', '/api/company', '/api/feed', '/api/guardrails/local', ...pictures]
  if (post) addresses.push(`/api/feed/${post[1]}`)
  const patience = performance.now() + 15_000
  for (const one of addresses) {
    while (!(await caches.match(one))) {
      if (performance.now() > patience) throw new Error(`${one} is not kept.`)
      await new Promise(requestAnimationFrame)
    }
  }
}
"""


def sign_in(page: Page, name: str) -> None:
    """With the demo's one tap; ends on the feed."""
    page.goto("/sign-in")
    page.get_by_role("button", name=name).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(name.split(maxsplit=1)[0])


def be(page: Page, name: str) -> None:
    """Sign in without a screen, for tests about something else."""
    asked = page.context.request
    person = next(one for one in asked.get("/api/demo/people").json() if one["name"] == name)
    signed = asked.post("/api/demo/sessions", headers={"X-Birdsong": "1"}, data={"person_id": person["id"]})
    assert signed.status == 201


def speak(page: Page, language: str) -> None:
    """Choose the language of Birdsong under "Me"; ends when everything is said in it."""
    page.goto("/me")
    page.locator("select").first.select_option(language)
    expect(page.locator("html")).to_have_attribute("lang", language)


def open_post(page: Page, title: str) -> None:
    """From the feed, as a reader finds it."""
    page.goto("/")
    card_of(page, title).get_by_role("link").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(title)


def card_of(page: Page, title: str) -> Locator:
    """The post's card in the feed. It shows a caption, which differs by person; its menu names the title."""
    return page.get_by_role("article").filter(has=page.get_by_role("button", name=f"More about “{title}”"))


def make_own(page: Page, words: str) -> Locator:
    """Open the editor of the post that is shown and write these words; returns the sheet."""
    page.get_by_role("button", name=re.compile("Make it yours|Go on writing")).click()
    sheet = page.get_by_role("dialog", name="Your words for")
    sheet.get_by_role("textbox", name="Your text").fill(words)
    return sheet


def kept_for_offline(page: Page) -> None:
    """Wait until the service worker keeps all that the page shows; fails by the page's own time limit."""
    page.evaluate(KEPT)
