"""Who asked for a link: the recorded cases, and what stands behind them."""

import json
from pathlib import Path
from typing import Any

import pytest

from api.sharing.clicks.judge import LONGEST_AGENT, Judgement, Verdict, judge
from api.sharing.clicks.visitors import browsers
from api.sharing.tables import Click

RECORDED = Path(__file__).parents[2] / "data" / "clicks"
CASES = [
    json.loads(line) for name in ("cases", "more") for line in (RECORDED / f"{name}.jsonl").read_text().splitlines()
]

CHROME = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 Safari/537.36"
)
ANDROID = (
    "Mozilla/5.0 (Linux; Android 15; {}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 Mobile Safari/537.36"
)
IPHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 {}"
)
FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:152.0) Gecko/20100101 Firefox/152.0"

PAGE = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"}
LANGUAGE = {"Accept-Language": "de-DE,de;q=0.9"}
METADATA = {
    "Sec-Fetch-Site": "none",
    "Sec-Fetch-Mode": "navigate",
    "Sec-Fetch-User": "?1",
    "Sec-Fetch-Dest": "document",
}
BROWSER = PAGE | LANGUAGE | METADATA


def verdict(agent: str | None, *others: dict[str, str], method: str = "GET") -> Verdict:
    headers = {} if agent is None else {"User-Agent": agent}
    for some in others:
        headers |= some
    return judge(method, headers).verdict


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_every_recorded_case_is_judged_as_expected(case: dict[str, Any]) -> None:
    judgement = judge(case["method"], case["headers"])
    assert judgement.verdict == case["expected"], (case["why"], judgement.reason)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_the_case_of_header_names_changes_nothing(case: dict[str, Any]) -> None:
    shouted = {name.upper(): value for name, value in case["headers"].items()}
    assert judge(case["method"], shouted) == judge(case["method"], case["headers"])


@pytest.mark.parametrize(
    "agent",
    [
        IPHONE.format("[LinkedInApp]/9.31.4521"),
        IPHONE.format("Safari/604.1 Twitter for iPhone/11.42"),
        IPHONE.format("[Pinterest/iOS]"),
        IPHONE.format("Safari/604.1 Viber/25.8.1"),
        IPHONE.format("Safari/604.1 Line/15.18.0"),
        IPHONE.format("WhatsApp/2.26.42"),
        ANDROID.format("Pixel 9; wv") + " Telegram-Android/12.1 (Google Pixel 9; Android 16; SDK 36; HIGH)",
        ANDROID.format("SM-S921B Build/AP3A.240617.008; wv") + " MetaIAB Facebook",
        ANDROID.format("CUBOT X70") + " [FB_IAB/FB4A;FBAV/535.0.0.48;FBDV/CUBOT X70;]",
        (
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Slack/4.47.1 "
            "Chrome/142.0.0.0 Electron/39.1.0 Safari/537.36 Sonic Slack_SSB/4.47.1"
        ),
        (
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Notion/5.2.0 "
            "Chrome/142.0.0.0 Electron/39.1.0 Safari/537.36"
        ),
    ],
)
def test_the_browser_inside_an_app_is_a_person(agent: str) -> None:
    assert verdict(agent, BROWSER) is Verdict.HUMAN


@pytest.mark.parametrize(
    "model",
    ["CUBOT KINGKONG 9", "M BOT 551", "ID bot 53+ Build/NRD90M", "HTC Butterfly", "ViewSonic VSD243", "Robot X1"],
)
def test_a_phone_may_be_called_what_its_maker_likes(model: str) -> None:
    assert verdict(ANDROID.format(model), BROWSER) is Verdict.HUMAN


@pytest.mark.parametrize(
    "agent",
    [
        "Lynx/2.9.2 libwww-FM/2.14 SSL-MM/1.4.1 GNUTLS/3.8.9",
        "Links (2.30; Linux 6.12 x86_64; GNU C 14.2; text)",
        "ELinks/0.18.0 (textmode; Linux 6.12 x86_64; 120x40-2)",
        "URL/Emacs Emacs/30.1 (TTY; x86_64-pc-linux-gnu)",
        "Dillo/3.2.0",
        "Nokia6300/2.0 (07.21) Profile/MIDP-2.0 Configuration/CLDC-1.1",
        "BlackBerry9700/5.0.0.862 Profile/MIDP-2.1 Configuration/CLDC-1.1 VendorID/120",
        (
            "Mozilla/5.0 (Linux; U; Android 2.3.6; de-de; GT-S5360) AppleWebKit/533.1 (KHTML, like Gecko) Version/4.0 "
            "Mobile Safari/533.1"
        ),
        "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko",
    ],
)
def test_text_browsers_and_old_phones_are_people_without_fetch_metadata(agent: str) -> None:
    assert verdict(agent, PAGE, LANGUAGE) is Verdict.HUMAN


def test_a_company_proxy_may_drop_the_fetch_metadata() -> None:
    assert verdict(CHROME, PAGE, LANGUAGE) is Verdict.HUMAN
    assert verdict(CHROME, {"Accept": "text/html", "Via": "1.1 proxy.norvia.example"}, LANGUAGE) is Verdict.HUMAN
    assert verdict(FIREFOX, {"Accept": "text/html"}, LANGUAGE) is Verdict.HUMAN


def test_a_browser_without_a_language_is_a_machine_even_with_fetch_metadata() -> None:
    assert verdict(CHROME, PAGE, METADATA) is Verdict.MACHINE
    assert verdict(CHROME, PAGE, METADATA, {"Accept-Language": "*"}) is Verdict.MACHINE


def test_a_browsers_name_alone_convinces_nobody() -> None:
    assert verdict(CHROME) is Verdict.MACHINE
    assert verdict(CHROME, PAGE) is Verdict.MACHINE
    assert verdict(CHROME, {"Accept": "*/*"}, LANGUAGE) is Verdict.MACHINE
    assert verdict("Mozilla/5.0", BROWSER) is Verdict.MACHINE


@pytest.mark.parametrize(
    "agent",
    [
        "facebookexternalhit/1.1 Facebot Twitterbot/1.0",
        (
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 "
            "Safari/605.1.15 facebookexternalhit/1.1 Facebot Twitterbot/1.0"
        ),
        "facebookexternalhit/1.1; kakaotalk-scrap/1.0; +https://devtalk.kakao.com/t/scrap/33984",
        "Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5",
        "TelegramBot (like TwitterBot)",
        "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)",
        "Snap URL Preview Service; bot; snapchat; https://developers.snap.com/robots",
        "Akkoma 3.15.2; https://treffpunkt.example <ops@treffpunkt.example>",
        "Misskey/2026.10.0 (https://knoten.example)",
        "Synapse (bot; +https://github.com/matrix-org/synapse)",
        "Discourse Forum Onebox v3.6.0",
        "NobodyKnowsLinkPreview/0.1",
        "WhatsApp/2.26.42 i",
        "Viber/25.8",
    ],
)
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_the_maker_of_a_card_is_a_preview(agent: str, method: str) -> None:
    assert verdict(agent, {"Accept": "*/*"}, method=method) is Verdict.PREVIEW
    assert verdict(agent, BROWSER, method=method) is Verdict.PREVIEW


@pytest.mark.parametrize(
    "agent",
    [
        "curl/8.16.0",
        "Go-http-client/2.0",
        "Dart/3.9 (dart:io)",
        "Dalvik/2.1.0 (Linux; U; Android 15; Pixel 9 Build/AP3A.240905.015)",
        "Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.19328; Pro)",
        "Mozilla/5.0 (Windows NT 10.0; Microsoft Windows 10.0.26100; de-DE) PowerShell/7.5.3",
        "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.3; +https://openai.com/gptbot)",
        (
            "Mozilla/5.0 (Linux; Android 8.0; Pixel 2 Build/OPD3.170816.012; Storebot-Google/1.0) AppleWebKit/537.36 "
            "(KHTML, like Gecko) Chrome/152.0.0.0 Mobile Safari/537.36"
        ),
        (
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko; Google-Sites-Thumbnails) "
            "Chrome/152.0.0.0 Safari/537.36"
        ),
        "Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)",
        CHROME.replace("Chrome/", "HeadlessChrome/"),
        CHROME + " UnheardOfMonitor/1.0",
        CHROME + " SomeUrlScanner (+https://scans.example)",
        CHROME + " newcrawler/0.1",
        "WhatsMyLink/1.0",
    ],
)
def test_a_program_that_names_itself_is_a_machine_whatever_else_it_sends(agent: str) -> None:
    assert verdict(agent, BROWSER) is Verdict.MACHINE


def test_an_app_on_apples_network_library_shows_no_page() -> None:
    assert verdict("WhatsApp/2.26.42 CFNetwork/3860.100.1 Darwin/25.0.0", LANGUAGE) is Verdict.MACHINE


@pytest.mark.parametrize("agent", [None, "", "   "])
def test_no_user_agent_is_a_machine(agent: str | None) -> None:
    assert verdict(agent, BROWSER) is Verdict.MACHINE


@pytest.mark.parametrize(
    "ahead",
    [
        {"Sec-Purpose": "prefetch"},
        {"Sec-Purpose": "prefetch;prerender"},
        {"Sec-Purpose": "prefetch;anonymous-client-ip"},
        {"Purpose": "prefetch"},
        {"X-Purpose": "preview"},
        {"X-Moz": "prefetch"},
    ],
)
def test_a_page_fetched_ahead_is_no_visit(ahead: dict[str, str]) -> None:
    assert verdict(CHROME, BROWSER, ahead) is Verdict.MACHINE


@pytest.mark.parametrize("method", ["HEAD", "POST", "OPTIONS", "PUT", "get "])
def test_people_follow_links_with_get_only(method: str) -> None:
    assert verdict(CHROME, BROWSER, method=method) is Verdict.MACHINE


@pytest.mark.parametrize(
    "sign",
    [
        {"Sec-Fetch-Mode": "cors", "Sec-Fetch-Dest": "empty"},
        {"Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image"},
        {"X-Requested-With": "XMLHttpRequest"},
        {"From": "robot@search.example"},
        {"Signature-Agent": '"https://chatgpt.example"'},
        {"sec-ch-ua": '"HeadlessChrome";v="152", "Chromium";v="152"'},
        {"sec-ch-ua": '"Google Chrome";v="140", "Chromium";v="140"'},
        {"sec-ch-ua-platform": '"Linux"'},
    ],
)
def test_a_script_or_a_driven_browser_gives_itself_away(sign: dict[str, str]) -> None:
    assert verdict(CHROME, BROWSER, sign) is Verdict.MACHINE


def test_client_hints_do_not_come_from_an_iphone() -> None:
    agent = IPHONE.format("Safari/604.1")
    assert verdict(agent, BROWSER) is Verdict.HUMAN
    assert verdict(agent, BROWSER, {"sec-ch-ua": '"Chromium";v="152"'}) is Verdict.MACHINE


def test_a_frame_counts_only_when_somebody_clicked_in_it() -> None:
    framed = {"Sec-Fetch-Dest": "iframe"}
    assert verdict(CHROME, BROWSER, framed) is Verdict.HUMAN
    without_click = {name: value for name, value in BROWSER.items() if name != "Sec-Fetch-User"}
    assert verdict(CHROME, without_click, framed) is Verdict.MACHINE


def test_a_reason_is_one_of_few_sentences_that_fit_the_column() -> None:
    reasons = {judge(case["method"], case["headers"]).reason for case in CASES}
    room = Click.reason.length or 0
    assert len(reasons) <= 10
    for reason in reasons:
        assert reason.endswith(".")
        assert len(reason) <= room


def test_an_endless_user_agent_is_cut_and_judged() -> None:
    assert isinstance(judge("GET", {"User-Agent": "Mozilla/5.0 (" + "a;" * 100_000}), Judgement)
    assert len(browsers.without_model("Android 9; " + "(" * LONGEST_AGENT)) <= LONGEST_AGENT + 20
