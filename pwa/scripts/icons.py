# ruff: noqa: INP001 -- a script, not a package
"""Draw the PNG icons from `public/mark.svg` and `public/badge.svg`.

Run from the project's root after changing the mark: `uv run python pwa/scripts/icons.py`.
Needs a Chromium: Playwright's own, or the one `BIRDSONG_CHROMIUM` names.
"""

import os
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

PUBLIC = Path(__file__).parent.parent / "public"
PAPER = "#f5f3ee"


def main() -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ.get("BIRDSONG_CHROMIUM"))
        for size in (192, 512):
            draw(browser, "mark", f"icon-{size}", size, share=0.84)
            draw(browser, "mark", f"maskable-{size}", size, share=0.58, background=PAPER)
        draw(browser, "mark", "apple-touch-icon", 180, share=0.72, background=PAPER)
        draw(browser, "badge", "badge-96", 96, share=0.96)
        browser.close()


def draw(
    browser: Browser, drawing: str, name: str, size: int, *, share: float, background: str = "transparent"
) -> None:
    """Write one square icon whose drawing fills `share` of its side."""
    page = browser.new_page(viewport={"width": size, "height": size})
    svg = (PUBLIC / f"{drawing}.svg").read_text()
    page.set_content(
        f"<style>html{{background:{background}}}"
        "body{margin:0;height:100vh;display:grid;place-items:center}"
        f"svg{{width:{share * 100}vw;height:{share * 100}vh}}</style>{svg}"
    )
    page.screenshot(path=PUBLIC / "icons" / f"{name}.png", omit_background=True)
    page.close()


if __name__ == "__main__":
    main()
