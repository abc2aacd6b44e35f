"""What is kept of a request's headers: enough to judge by, and nothing else."""

from pathlib import Path

import msgspec

from api.sharing.clicks.arrival import KEPT_AS_PRESENT, LONGEST, LONGEST_AGENT, kept_headers
from api.sharing.clicks.judge import judge
from tests.sharing.rows import PERSON

CASES = Path(__file__).parents[2] / "data" / "clicks" / "cases.jsonl"


def kept(headers: dict[str, str]) -> dict[str, str]:
    return msgspec.json.decode(kept_headers(headers), type=dict[str, str])


def test_what_is_kept_is_judged_like_the_whole_request() -> None:
    cases = [msgspec.json.decode(line) for line in CASES.read_text().splitlines()]
    assert cases
    for case in cases:
        headers = {name.lower(): value for name, value in case["headers"].items()}
        assert judge(case["method"], kept(headers)) == judge(case["method"], headers), case["id"]


def test_unknown_headers_are_dropped() -> None:
    assert (
        kept({**PERSON, "cookie": "a", "authorization": "b", "x-forwarded-for": "c", "sec-ch-ua-model": "d"}) == PERSON
    )


def test_of_some_headers_only_their_presence_is_kept() -> None:
    assert kept(dict.fromkeys(KEPT_AS_PRESENT, "ada@example.org")) == dict.fromkeys(KEPT_AS_PRESENT, "present")
    assert kept(dict.fromkeys(KEPT_AS_PRESENT, " ")) == {}


def test_of_the_referrer_only_the_host_is_kept() -> None:
    assert kept({"referer": "https://user:pass@www.linkedin.com:8443/in/ada?x=1#y"}) == {"referer": "www.linkedin.com"}
    assert kept({"referer": "https://[broken"}) == {}
    assert kept({"referer": "about:blank"}) == {}


def test_long_headers_are_cut() -> None:
    cut = kept({"user-agent": "a" * 9000, "accept": "b" * 9000, "referer": f"https://{'c' * 9000}/"})
    assert (len(cut["user-agent"]), len(cut["accept"])) == (LONGEST_AGENT, LONGEST)
    assert len(cut["referer"]) <= LONGEST
