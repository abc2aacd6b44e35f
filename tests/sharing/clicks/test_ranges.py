"""Addresses that an operator knows as machines' make a mark, and nothing of them is kept."""

from ipaddress import ip_network

import httpx
import pytest

from api.core.db import fetch, fetch_value
from api.sharing.clicks import arrivals, judging, ranges
from api.sharing.clicks.ranges import NoRange, Range, Ranges, load, mark_of, read
from tests import make
from tests.sharing.rows import PERSON

LINES = ["# clouds", "203.0.113.0/24 Cloud, Inc.", "203.0.113.64/26,scanners", "", "2001:db8::/32  # no name"]


@pytest.fixture(autouse=True)
def just_started(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ranges, "_known", Ranges(()))
    monkeypatch.setattr(ranges, "_fresh_until", 0.0)


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("203.0.113.7", "Cloud  Inc."),
        ("203.0.113.70", "scanners"),
        ("::ffff:203.0.113.7", "Cloud  Inc."),
        ("2001:db8::1%eth0", "machines"),
        ("198.51.100.1", ""),
        ("2001:db9::1", ""),
        ("a unix socket", ""),
        ("", ""),
    ],
)
def test_an_address_has_the_name_of_its_smallest_range(address: str, name: str) -> None:
    assert Ranges(read(LINES)).name_of(address) == name


@pytest.mark.parametrize("line", ["203.0.113.0/33", "cloud 203.0.113.0/24", "203.0.113"])
def test_a_line_that_is_no_range_is_named(line: str) -> None:
    with pytest.raises(NoRange, match="Line 2"):
        read(["203.0.113.0/24", line])


@pytest.mark.usefixtures("db")
async def test_loading_replaces_what_was_loaded_before() -> None:
    await load(read(LINES))
    assert await load([Range(ip_network("198.51.100.0/24"), "new")]) == 1
    assert await mark_of("198.51.100.9") == "new"
    assert await mark_of("203.0.113.7") == ""


async def test_a_click_from_such_a_range_is_a_machines_and_no_address_is_kept(stranger: httpx.AsyncClient) -> None:
    link = await make.link(await make.person(), await make.post())
    await load(read(["203.0.113.0/24 a cloud"]))
    await stranger.get(f"/r/{link.code}", headers=PERSON)
    await arrivals.finish()
    await judging.judge_waiting()
    row = (await fetch("SELECT verdict, mark, reason FROM click"))[0]
    assert (row["verdict"], row["mark"]) == ("machine", "a cloud")
    assert "203.0.113" not in await fetch_value("SELECT click::text FROM click")
