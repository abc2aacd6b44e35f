# ruff: noqa: INP001 -- a script, not a package
"""Write `src/sharing/length.cases.json`: what the server counts, for the test that the app counts the same.

Run from the project's root after changing `api/content/limits.py`: `uv run python pwa/scripts/length_cases.py`.
"""

import json
from pathlib import Path

from api.content.limits import length_of, limit_of
from api.content.networks import Network

CASES = Path(__file__).parent.parent / "src/sharing/length.cases.json"

TEXTS = (
    "",
    "Good morning",
    "Zürich, Genève, Malmö",
    "Small steps count 🌱",
    "👩‍👩‍👧‍👦 and 👍🏽 and 🇧🇪 and 1️⃣ and ☎️ and ☎",
    "🏴󠁧󠁢󠁥󠁮󠁧󠁿 flag of flags",
    "日本語のテキスト and some Latin",
    "e\u0301 written in two, é in one",
    "“quotes”, dashes – and — ellipsis … and ‹guillemets›",
    "line one\nline two\r\nline three",
    "https://www.norvia.bank/careers/data-engineer?ref=birdsong",
    "Read https://norvia.bank/a-very-long-address/with/many/parts?and=values#part, then decide.",
    "Read norvia.bank, www.europa.eu/news and https://t.co/abc123/more now.",
    "not.an.address.atall but example.com/path(with)brackets. And (example.org) too",
    "mail me@norvia.bank or @colleague@mastodon.social, or @somebody",
    "@ava@mastodon.social and @ben.weber@social.example.org met https://norvia.bank",
    "#NorviaCareers #DataJobs https://birdsong.example/r/k7m2p9qx",
    "price €25 [approx] {braces} ~tilde^ back\\slash |pipe|",
    "Ça coûte 25 €, c’est ça",
    "http://localhost:8000/r/k7m2p9qx",
    "http://127.0.0.1:8000/r/k7m2p9qx and https://example.museum:8080/x",
    "HTTPS://NORVIA.BANK/UP and Https://Norvia.bank",
    "xn--80ak6aa92e.com and пример.рф and 例え.jp",
    "$norvia.bank #norvia.bank @norvia.bank /norvia.bank -norvia.bank",
    "Kijk op norvia.bank/sparen! Of: https://norvia.bank/sparen?x=1.",
    "a" * 300,
    "🙂" * 150,
    "é" * 170,
)


def main() -> None:
    cases = [
        {"text": text, "network": network, "length": length_of(text, network), "limit": limit_of(network, text)}
        for text in TEXTS
        for network in Network
    ]
    CASES.write_text(json.dumps(cases, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
