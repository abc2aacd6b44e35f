"""What people read pages with: engines, small and old browsers, and the browser inside an app.

Nothing here proves a person. It says what a visitor claims to be, so that `judge` can ask whether the other
headers are those of such a browser.
"""

import re
from enum import Enum


class Browser(Enum):
    """How much a browser of this kind says about itself."""

    CURRENT = "sends a language and fetch metadata"
    OLDER = "sends a language, and no fetch metadata"
    SMALL = "a text browser or a phone without a modern engine, each with habits of its own"


_ENGINE = re.compile(
    r"""
    ^(?!Dalvik) .* (?: WebKit[/\ ]?\d | \bGecko/ | \bGoanna/ | \brv:\d | \bPresto/ | \bTrident/ | \bMSIE\ \d
                     | \bKHTML/ | \bServo/ | \bLibWeb )
    | ^Opera[/\ ]\d
    """,
    re.IGNORECASE | re.VERBOSE,
)
_SMALL = re.compile(
    r"""
    ^(?:lynx|w3m|e?links|retawq|netsurf|dillo|edbrowse|offpunk|emacs-w3m|icab|amaya|chawan|contiki)\b
    | \b(?:url/emacs\b|dillo\b|netsurf/|browsh\b)
    | profile/midp | configuration/cldc | up\.browser | netfront | obigo | teleca | semc-browser
    | \bopera\ mini/ | ucweb | \bucbrowser/
    | ^(?:nokia|sonyericsson|samsung-|blackberry|lg[-/]|mot-|docomo/|kddi-|softbank/|vodafone/|alcatel|sie-|sagem)
    | ^(?:zte-|huawei[-_]?u)
    | \bmaui\ wap | \bsymbian | \bseries\s?[46]0 | \bblackberry | \bkaios/
    | \bplaystation\ (?:vita|portable|3) | \bnintendo | \bkindle/
    """,
    re.IGNORECASE | re.VERBOSE,
)

_BLINK = re.compile(r"\b(?:Chrome|Chromium)/(\d{1,4})\b")
_FIREFOX = re.compile(r"\bFirefox/(\d{1,4})\b")
_APPLE_PHONE = re.compile(r"\b(?:iPhone|iPad|iPod)\b.*?\bOS (\d{1,3})_(\d{1,3})")
_SAFARI = re.compile(r"\bVersion/(\d{1,3})\.(\d{1,3})[\d.]* .*Safari/")

# The first browsers that send Sec-Fetch-*: Chrome 80, Firefox 90, Safari 16.4.
_FIRST_BLINK, _FIRST_FIREFOX, _FIRST_SAFARI = 80, 90, (16, 4)

# The part of a user agent that the maker of a phone fills in: model and build, also as apps repeat them.
_MODEL = re.compile(r"(Android [\w.]+; (?:U; )?(?:[a-z]{2}(?:[-_][A-Za-z]{2})?; )?)(?:[^;()]|\([^()]*\))+(?=[;)])")
_MODEL_AFTER_MOBILE = re.compile(r"(Android(?: [\d.]+)?; (?:Mobile|Tablet); )(?!rv:)[^;()]+(?=;)")
_APP_SAYS_MODEL = re.compile(r"(\b(?:Instagram|Barcelona|Threads) [\d.]+ Android )\([^)]*\)|(\[FB[^\]]*\])")
_CRAWLS = re.compile(r"compatible|catchpoint|https?:|@\w|\w*bot/\d", re.IGNORECASE)


def without_model(agent: str) -> str:
    """The user agent without the phone's own name, for there are phones called CUBOT and tablets called M BOT."""
    agent = _APP_SAYS_MODEL.sub(r"\1", agent)
    agent = _MODEL_AFTER_MOBILE.sub(r"\1", agent)
    return _MODEL.sub(_keep_what_crawls, agent)


def _keep_what_crawls(found: re.Match[str]) -> str:
    whole, start = found.group(0), found.group(1)
    return whole if _CRAWLS.search(whole[len(start) :]) else start


def browser_of(agent: str) -> Browser | None:
    """What kind of browser the user agent claims to be; None where it claims none."""
    if _SMALL.search(agent):
        return Browser.SMALL
    if not _ENGINE.search(agent):
        return None
    return Browser.CURRENT if _sends_fetch_metadata(agent) else Browser.OLDER


def blink_version(agent: str) -> int | None:
    """The major version of Chromium, the only family that sends client hints; None for every other engine."""
    found = _BLINK.search(agent)
    return int(found[1]) if found else None


def _sends_fetch_metadata(agent: str) -> bool:
    if (blink := blink_version(agent)) is not None:
        return blink >= _FIRST_BLINK
    if firefox := _FIREFOX.search(agent):
        return int(firefox[1]) >= _FIRST_FIREFOX
    if apple := _APPLE_PHONE.search(agent) or _SAFARI.search(agent):
        return (int(apple[1]), int(apple[2])) >= _FIRST_SAFARI
    return False
