"""A Chromium for the browser tests: the one of this machine, or one that is installed now. Never none.

`python -m tests.browser.chromium` prints its path; what it does on the way goes to standard error.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome")
DEBIAN = ("chromium", "fonts-liberation")
MAC = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")


class NoChromium(Exception):
    """There is no Chromium and none could be installed; the message says what to do."""


def find_or_install() -> Path:
    """A Chromium that starts; raises `NoChromium` with a remedy."""
    found = _find()
    if found is None and _install_playwrights():
        found = _find()
    if found is None and _install_debians():
        found = _find()
    if found is None:
        raise NoChromium(
            "The browser tests need Chromium and none could be installed here.\n"
            "Install one (Debian, as root: apt-get install chromium) or name one: CHROMIUM=/path/to/chromium"
        )
    return found


def _find() -> Path | None:
    return next((path for path in _candidates() if _starts(path)), None)


def _candidates() -> Iterator[Path]:
    named = os.environ.get("CHROMIUM")
    if named:
        yield Path(named)
    for name in NAMES:
        place = shutil.which(name)
        if place:
            yield Path(place)
    yield MAC
    yield _playwrights()


def _playwrights() -> Path:
    """Where Playwright's own Chromium lies, or would lie."""
    from playwright.sync_api import sync_playwright

    def ask() -> Path:
        with sync_playwright() as playwright:
            return Path(playwright.chromium.executable_path)

    # On a thread of its own: Playwright refuses to start where an event loop runs, as in an async test.
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(ask).result()


def _starts(path: Path) -> bool:
    """Whether it loads a page. A program that lacks a library or a sandbox is no Chromium for us."""
    if not path.is_file():
        return False
    command: list[str | Path] = [path, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", "about:blank"]
    try:
        said = subprocess.run(command, check=True, capture_output=True, timeout=60).stdout
    except (OSError, subprocess.SubprocessError):
        return False
    return b"<html>" in said


def _install_playwrights() -> bool:
    return _run([sys.executable, "-m", "playwright", "install", "--no-shell", "chromium"])


def _install_debians() -> bool:
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return False
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    return _run(["apt-get", "update"]) and _run(["apt-get", "install", "-y", "--no-install-recommends", *DEBIAN])


def _run(command: list[str]) -> bool:
    print(f"Installing Chromium: {' '.join(command[-3:])} ...", file=sys.stderr)  # noqa: T201
    return subprocess.run(command, check=False, stdout=sys.stderr).returncode == 0


if __name__ == "__main__":
    try:
        print(find_or_install())  # noqa: T201
    except NoChromium as wrong:
        sys.exit(str(wrong))
