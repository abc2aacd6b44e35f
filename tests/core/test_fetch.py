"""Safe outbound HTTP: only public addresses, the one that was checked, no redirects, bounded in size and time."""

from collections.abc import AsyncIterator
from datetime import timedelta
from ipaddress import ip_address

import pytest

from api.core import fetch
from api.core.fetch import TooBig, Unreachable, UnsafeAddress, assert_public, is_public, public_addresses
from tests.peers.push_service import PushService, push_service


@pytest.fixture(scope="module")
async def site() -> AsyncIterator[PushService]:
    """A web site on this machine."""
    async with push_service(tls=False) as running:
        yield running


def place_of(site: PushService) -> str:
    return site.origin.removeprefix("http://")


def names(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
    """Let every name be at these addresses."""

    async def resolve(_: str) -> list[fetch.Address]:
        return [ip_address(address) for address in addresses]

    monkeypatch.setattr(fetch, "resolve", resolve)


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1:248:1893:25c8:1946", True),
        ("64:ff9b::5db8:d822", True),
        ("127.0.0.1", False),
        ("127.8.8.8", False),
        ("0.0.0.0", False),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("172.31.255.255", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("192.0.2.1", False),
        ("198.18.0.1", False),
        ("224.0.0.1", False),
        ("240.0.0.1", False),
        ("255.255.255.255", False),
        ("::", False),
        ("::1", False),
        ("fe80::1", False),
        ("fc00::1", False),
        ("fd12:3456::1", False),
        ("ff02::1", False),
        ("2001:db8::1", False),
        ("::ffff:127.0.0.1", False),
        ("::ffff:10.0.0.1", False),
        ("::10.0.0.1", False),
        ("2002:7f00:1::1", False),
        ("64:ff9b::7f00:1", False),
        ("64:ff9b:1::a00:1", False),
        ("2001:0:5db8:d822:0:0:f5ff:fffe", False),
    ],
)
def test_an_address_is_public_only_when_all_of_it_is(address: str, public: bool) -> None:
    assert is_public(ip_address(address)) is public


async def test_a_name_that_is_public_gives_its_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    names(monkeypatch, "93.184.216.34", "2606:2800:220:1::1")
    assert list(map(str, await assert_public("https://feed.example/rss"))) == ["93.184.216.34", "2606:2800:220:1::1"]


async def test_a_name_with_one_private_address_among_public_ones_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    names(monkeypatch, "93.184.216.34", "10.0.0.1")
    with pytest.raises(UnsafeAddress, match=r"feed\.example is inside a private network"):
        await public_addresses("feed.example")


async def test_a_name_that_nobody_knows_is_unreachable() -> None:
    for host in ("birdsong.invalid", "a" * 64 + ".example"):
        with pytest.raises(Unreachable):
            await public_addresses(host)


async def test_a_name_without_an_address_is_unreachable(monkeypatch: pytest.MonkeyPatch) -> None:
    names(monkeypatch)
    with pytest.raises(Unreachable):
        await public_addresses("feed.example")


@pytest.mark.parametrize(
    "url",
    [
        "",
        "feed.example/rss",
        "file:///etc/passwd",
        "ftp://feed.example/rss",
        "gopher://feed.example/",
        "data:text/plain,x",
        "http://user@feed.example/",
        "http://user:secret@feed.example/",
        "http://127.0.0.1:5432/",
        "http://localhost/",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f.0.0.1/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://①②⑦.⓪.⓪.①/",
        "http://169.254.169.254/latest/meta-data/",
    ],
)
async def test_an_unsafe_address_is_refused_before_it_is_opened(url: str) -> None:
    with pytest.raises(UnsafeAddress):
        await fetch.fetch(url)


async def test_a_host_that_the_operator_named_is_opened(site: PushService) -> None:
    answer = await fetch.fetch(f"{site.origin}/health", trusted=[place_of(site)])
    assert (answer.status, answer.headers["content-type"]) == (200, "application/json")
    assert site.origin.encode() in answer.body


async def test_naming_one_port_opens_no_other(site: PushService) -> None:
    with pytest.raises(UnsafeAddress):
        await fetch.fetch(f"{site.origin}/health", trusted=["127.0.0.1:1"])


async def test_the_address_that_was_checked_is_the_one_that_is_opened(
    site: PushService, monkeypatch: pytest.MonkeyPatch
) -> None:
    names(monkeypatch, "127.0.0.1")
    monkeypatch.setattr(fetch, "is_public", lambda _: True)
    port = site.origin.rpartition(":")[2]
    answer = await fetch.fetch(f"http://name-without-an-address.invalid:{port}/health")
    assert answer.status == 200


async def test_a_redirect_is_an_answer_not_a_journey(site: PushService) -> None:
    phone = site.subscribe()
    site.answer(phone.id, 302, location="http://169.254.169.254/")
    answer = await fetch.fetch(phone.endpoint, method="POST", body=b"x", trusted=[place_of(site)])
    assert (answer.status, answer.headers["location"]) == (302, "http://169.254.169.254/")


async def test_more_than_was_asked_for_is_thrown_away(site: PushService) -> None:
    with pytest.raises(TooBig):
        await fetch.fetch(f"{site.origin}/health", trusted=[place_of(site)], most_bytes=10)


async def test_an_answer_that_takes_too_long_is_not_waited_for(site: PushService) -> None:
    with pytest.raises(Unreachable, match=r"127\.0\.0\.1 did not answer"):
        await fetch.fetch(
            f"{site.origin}/held?at_least=1", trusted=[place_of(site)], patience=timedelta(milliseconds=50)
        )


async def test_what_is_sent_arrives(site: PushService) -> None:
    said = await fetch.fetch(
        f"{site.origin}/subscriptions",
        method="POST",
        headers={"content-type": "application/json"},
        body=b'{"count": 3}',
        trusted=[place_of(site)],
    )
    assert said.body.count(b"endpoint") == 3
