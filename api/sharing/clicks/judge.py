"""Judges who asked for a tracked link: a person, the maker of a card, or a machine.

Only a person's visit proves a share. The verdict rests on the method and the headers alone, and every verdict
comes with a reason that an operator can count and look up.
"""

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from api.sharing.clicks.visitors import browsers, crawlers, previews
from api.sharing.clicks.visitors.browsers import Browser


class Verdict(StrEnum):
    """Who asked."""

    HUMAN = "human"
    MACHINE = "machine"
    PREVIEW = "preview"


class Judgement(NamedTuple):
    """A verdict, and the sentence that explains it; the sentences are few and stay the same."""

    verdict: Verdict
    reason: str


class Name(NamedTuple):
    """What a user agent says by itself, before the other headers are looked at."""

    makes_cards: bool
    is_program: bool
    may_be_program: bool
    browser: Browser | None
    blink: int | None


RULES = 1
"""The version of these rules, raised with each change of a verdict; `birdsong judge-again` corrects what was judged."""

# A longer user agent is nobody's, and would only cost time.
LONGEST_AGENT = 1024

_PAGE = re.compile(r"text/html|application/xhtml|vnd\.wap", re.IGNORECASE)
_AHEAD = re.compile(r"prefetch|prerender|preview|preload", re.IGNORECASE)
_SAYS_AHEAD = ("sec-purpose", "purpose", "x-purpose", "x-moz")
_SAYS_AUTOMATION = ("from", "signature-agent", "x-abuse-info", "sec-datadog", "x-datadog-trace-id")
_SAYS_PROXY = ("via", "x-bluecoat-via", "x-proxy-id", "x-imforwards", "x-zscaler-bypass")
_HINTED_CHROMIUM = re.compile(r'"Chromium"; ?v="(\d{1,4})')
_PLACES_OF_A_PAGE = frozenset({"document", ""})
_PLACES_WITHIN_A_PAGE = frozenset({"iframe", "frame"})


def judge(method: str, headers: Mapping[str, str], mark: str = "") -> Judgement:
    """Say who sent a request with this method and these headers; the case of header names does not matter.

    `mark` names the range that the address was in, where an operator loaded ranges that machines use.
    """
    asked = {name.lower(): value.strip() for name, value in headers.items()}
    agent = asked.get("user-agent", "")[:LONGEST_AGENT]
    if not agent:
        return _machine("It gave no user agent.")
    if any(_AHEAD.search(asked.get(name, "")) for name in _SAYS_AHEAD):
        return _machine("A browser or an app fetched the page ahead, before anybody asked for it.")
    name = _name_of(agent)
    if name.makes_cards and method.upper() in {"GET", "HEAD"}:
        return Judgement(Verdict.PREVIEW, "A fetcher makes the card of a link.")
    if method.upper() != "GET":
        return _machine("People follow links with GET and nothing else.")
    if mark:
        return _machine("It came from an address that the operator knows as machines'.")
    return _judge_follower(name, asked)


def _judge_follower(name: Name, asked: Mapping[str, str]) -> Judgement:
    if name.is_program:
        return _machine("It names itself as a program.")
    if name.browser is None:
        return _machine("It does not claim to be a browser.")
    return _judge_browser(name, name.browser, asked)


def _judge_browser(name: Name, browser: Browser, asked: Mapping[str, str]) -> Judgement:
    if _is_automated(name, asked):
        return _machine("Its headers are those of a driven or imitated browser.")
    if not _goes_to_a_page(asked):
        return _machine("A script or a page asked for it, not a person.")
    if not _speaks_like(browser, name, asked):
        return _machine("It claims to be a browser and does not send what that browser sends.")
    if name.may_be_program and not _is_complete(browser, asked):
        return _machine("Its name is also that of a program, and its headers are not those of a browser.")
    return Judgement(Verdict.HUMAN, "A browser that a person uses went to the page.")


def _machine(reason: str) -> Judgement:
    return Judgement(Verdict.MACHINE, reason)


@lru_cache(maxsize=8192)
def _name_of(agent: str) -> Name:
    said = browsers.without_model(agent)
    browser = browsers.browser_of(agent)
    return Name(
        makes_cards=previews.makes_cards(said),
        is_program=crawlers.certain().names(said) or crawlers.gives_itself_away(said),
        may_be_program=crawlers.doubtful().names(said),
        browser=browser,
        blink=browsers.blink_version(agent),
    )


def forget_agents() -> None:
    """Drop what is remembered about user agents seen before; verdicts do not change by it."""
    _name_of.cache_clear()


def _is_automated(name: Name, asked: Mapping[str, str]) -> bool:
    """Whether a header gives away a remote-controlled browser, or a program that borrows a browser's name."""
    hints = asked.get("sec-ch-ua", "")
    return (
        "headless" in hints.lower()
        or (hints != "" and not _hints_fit(hints, name.blink))
        or _platforms_differ(asked)
        or asked.get("x-requested-with", "").lower() == "xmlhttprequest"
        or any(asked.get(header) for header in _SAYS_AUTOMATION)
    )


def _hints_fit(hints: str, blink: int | None) -> bool:
    """Whether the client hints tell of the same Chromium as the user agent; other engines send none."""
    hinted = _HINTED_CHROMIUM.search(hints)
    return blink is not None and (hinted is None or int(hinted[1]) == blink)


def _platforms_differ(asked: Mapping[str, str]) -> bool:
    """Whether a server's Linux shows under the name of a desktop that it is not."""
    agent, hint = asked["user-agent"], asked.get("sec-ch-ua-platform", "").strip('"')
    return hint == "Linux" and ("Windows NT" in agent or "Macintosh" in agent)


def _goes_to_a_page(asked: Mapping[str, str]) -> bool:
    """Whether the fetch metadata, where there is any, tells of somebody who goes to a page."""
    if asked.get("sec-fetch-mode", "navigate").lower() != "navigate":
        return False
    place = asked.get("sec-fetch-dest", "").lower()
    return place in _PLACES_OF_A_PAGE or (place in _PLACES_WITHIN_A_PAGE and "sec-fetch-user" in asked)


def _speaks_like(browser: Browser, name: Name, asked: Mapping[str, str]) -> bool:
    """Whether language, fetch metadata and accepted types, taken together, are those of such a browser."""
    has_language = _names_a_language(asked)
    wants_a_page = _PAGE.search(asked.get("accept", "")) is not None
    if browser is Browser.SMALL:
        return has_language or wants_a_page
    if not has_language:
        return False
    if _has_metadata(asked):
        return True
    if browser is Browser.OLDER:
        return wants_a_page or "MSIE " in asked["user-agent"] or "Trident/" in asked["user-agent"]
    return wants_a_page and _came_through_a_proxy(name, asked)


def _came_through_a_proxy(name: Name, asked: Mapping[str, str]) -> bool:
    """Whether fetch metadata can have been lost on the way, rather than never sent.

    A proxy says so, or at least leaves the accepted types as the browser wrote them: every Chromium names WebP.
    """
    says_so = any(asked.get(header) for header in _SAYS_PROXY)
    return says_so or name.blink is None or "image/webp" in asked.get("accept", "")


def _is_complete(browser: Browser, asked: Mapping[str, str]) -> bool:
    """Whether a browser of this kind left nothing out."""
    return _names_a_language(asked) and (browser is not Browser.CURRENT or _has_metadata(asked))


def _names_a_language(asked: Mapping[str, str]) -> bool:
    return asked.get("accept-language", "") not in {"", "*"}


def _has_metadata(asked: Mapping[str, str]) -> bool:
    return "sec-fetch-mode" in asked and "sec-fetch-site" in asked
