"""Programs that say in their user agent that nobody sits in front of them.

The list is `crawler-user-agents` (https://github.com/monperrus/crawler-user-agents), a pinned dependency, so that
a new crawler is an update and not a change of code. What it lacks, and the words by which a program that is on
no list gives itself away, stand here.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from crawleruseragents import CRAWLER_USER_AGENTS_DATA

PEOPLE_ALSO: frozenset[str] = frozenset(
    {
        # Entries of the list that are also names of apps and browsers in which people read pages.
        "Sogou",
        "coccoc",
        "Viber",
        "MetaIAB Facebook",
        "Blackboard",
        "Freespoke\\/",
        "Fluid",
        "WhatsApp",
        "Notion\\/",
        "Tumblr\\/",
        "Bluesky\\/",
        "Asana\\/",
        "Valve\\/Steam",
        "Feedly",
        "inoreader",
        "NewsBlur",
        "Instapaper\\/",
        "Hatena",
        "Goodreads",
        "Grammarly\\/",
        "HubSpot",
        "NextCloud",
        "Klaviyo\\/",
        "Disqus",
        "Daum\\/",
        "mail\\.ru",
        "Y!J",
        "Yeti",
        "WordPress\\/",
        "PayPal\\/",
        "Tweakers",
        "Swisscows",
        "Salesforce\\.com",
        "upday\\/",
        # Names too short or too common to weigh more than a complete set of a browser's headers.
        "008\\/",
        "9bot\\/",
        "RED\\/",
        "Make\\/",
        "s4a\\/",
        "Buck\\/",
        "Fetch\\/",
        "Fever",
        "Sonic",
        "Butterfly",
        "Expanse",
        "Charlotte",
        "speedy",
        "fluffy",
        "Magellan",
        "Scrubby",
        "Operator\\/",
        "Readable\\/",
        "Code\\/1\\.",
        "Trae\\/",
        # A build of Android 15 that real phones carry.
        "AP3A\\.240617\\.008",
    }
)

_LITERAL = re.compile(r"^(?:[^\\.^$*+?{}\[\]|()]|\\[^A-Za-z0-9])+$")


def _plain(pattern: str) -> str | None:
    """The text that the pattern stands for, where it stands for one text only."""
    return re.sub(r"\\(.)", r"\1", pattern) if _LITERAL.match(pattern) else None


class CrawlerList:
    """Finds out whether a user agent holds one of many names; texts are looked for before patterns, for speed."""

    def __init__(self, patterns: Iterable[str]) -> None:
        plain = [(pattern, _plain(pattern)) for pattern in patterns]
        self._texts = tuple(text for _, text in plain if text is not None)
        others = [pattern for pattern, text in plain if text is None]
        self._others = re.compile("|".join(others) if others else r"(?!)")

    def names(self, agent: str) -> bool:
        return any(text in agent for text in self._texts) or self._others.search(agent) is not None


def _listed(*, people_also: bool) -> Iterator[str]:
    for entry in CRAWLER_USER_AGENTS_DATA:
        if (entry["pattern"] in PEOPLE_ALSO) is people_also:
            yield entry["pattern"]


@cache
def certain() -> CrawlerList:
    """Entries that name a program whatever else the request says."""
    return CrawlerList(_listed(people_also=False))


@cache
def doubtful() -> CrawlerList:
    """Entries that name a program unless everything else speaks for a person."""
    return CrawlerList(_listed(people_also=True))


# Each alternative was held against some 37,000 user agents of phones, tablets, desktops, televisions and apps.
GIVES_ITSELF_AWAY = re.compile(
    r"""
    (?<!cu)bot(?:s|ter)?(?![a-z]) | crawl | spider(?!man) | scrap(?:er|ing|y)\b | \bscan(?:ner|ning|s)?\b
    | (?<!cam)scanner
    | \b(?:url|link|site|page|web|health|security|status|ssl|broken)[ -]?(?:check|scan|audit|monitor|verif|test)
    | fetcher | linkcheck | validator\b | indexer\b | archiver\b | uptime | \bprobe\b | synthetic
    | \bmonitoring\b
    | headless | webdriver | selenium | puppeteer | playwright | cypress/ | phantomjs | slimerjs | casperjs
    | htmlunit
    | jsdom | testcafe | browserless | lighthouse | pagespeed | \bptst/ | nightmare | zombie\.js | dejaclick
    | safelinks | proofpoint | mimecast | barracuda | urldefense | ironport | messagelabs | urlscan
    | virustotal
    | \bsandbox\b | ms-office | imageproxy | ggpht
    | \bpython | (?<!\d[ ])\blibwww-perl | \bcurl\b | \bwget\b | \bgo-http | \bjava/\d | okhttp | httpclient
    | http-client
    | http_request | \bphp/ | \bruby\b | \bperl\b | node(?:-fetch|\.js)\b | undici | axios | \bguzzle
    | powershell
    | winhttp | \bwininet | cfnetwork | dart: | dart/ | reqwest | postman | insomnia
    | https?://(?!(?:www\.)?bsalsa) | mailto: | @[a-z][\w-]*(?:\.[\w-]+)*\.[a-z]{2,}\b | burpcollaborator
    | khtml,\ like\ gecko;\ (?!googleweblight)\w | \bgoogle-[a-z] | \w-google/ | \bgoogle\ page\ speed
    | google_partner
    | monitor\b | checker\b | verifier\b | inspector\b | diagnostics\b | observatory\b | classifier\b
    | measurement\b | agent\b
    | (?:ai|llm|gpt|claude|gemini|copilot|perplexity|mistral)-?(?:user|agent|search|fetch)
    """,
    re.IGNORECASE | re.VERBOSE,
)


def gives_itself_away(agent: str) -> bool:
    """Whether a program that may be on no list speaks of itself as one."""
    return GIVES_ITSELF_AWAY.search(agent) is not None
