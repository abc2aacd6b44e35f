"""The click id on the address that a link leads to: where the campaign wants it, and for people only."""

import httpx
import pytest

from api.campaigns.tables import Campaign
from api.core.db import fetch_value
from api.sharing import destinations
from api.sharing.clicks import arrivals
from api.sharing.conversions.click_ids import around_click_id, click_of
from api.sharing.tables import Link
from tests import make
from tests.sharing.conversions.scene import campaign
from tests.sharing.rows import CARD_MAKER, MACHINE, PERSON


async def a_link(url: str = "https://www.norvia.bank/story?ref=a#rates", *, click_ids: bool = True) -> Link:
    post = await make.post(url=url)
    await campaign(post, click_ids=click_ids)
    return await make.link(await make.person(), post)


async def location(stranger: httpx.AsyncClient, link: Link, headers: dict[str, str]) -> str:
    return str((await stranger.get(f"/r/{link.code}", headers=headers)).headers.get("location", ""))


async def test_a_person_takes_the_id_of_their_click_along(stranger: httpx.AsyncClient) -> None:
    led = await location(stranger, await a_link(), PERSON)
    before, _, rest = led.partition("&bs_click=")
    token, _, fragment = rest.partition("#")
    assert before.startswith("https://www.norvia.bank/story?ref=a&utm_source=linkedin")
    assert fragment == "rates"
    await arrivals.finish()
    await arrivals.drain()
    assert click_of(token) == await fetch_value("SELECT id FROM click")


async def test_two_clicks_have_two_ids(stranger: httpx.AsyncClient) -> None:
    link = await a_link()
    assert await location(stranger, link, PERSON) != await location(stranger, link, PERSON)


@pytest.mark.parametrize("headers", [MACHINE, CARD_MAKER], ids=["machine", "card"])
async def test_what_is_no_person_gets_none(stranger: httpx.AsyncClient, headers: dict[str, str]) -> None:
    assert "bs_click" not in await location(stranger, await a_link(), headers)


async def test_a_campaign_that_wants_none_gets_none(stranger: httpx.AsyncClient) -> None:
    assert "bs_click" not in await location(stranger, await a_link(click_ids=False), PERSON)


async def test_a_campaign_that_wants_them_later_gets_them(stranger: httpx.AsyncClient) -> None:
    link = await a_link(click_ids=False)
    await location(stranger, link, PERSON)
    await Campaign.update({Campaign.click_ids: True}, force=True)
    destinations.forget(link.post)
    assert "bs_click" in await location(stranger, link, PERSON)


@pytest.mark.parametrize(
    ("address", "around"),
    [
        (b"https://a.b", (b"https://a.b?bs_click=", b"")),
        (b"https://a.b/?", (b"https://a.b/?bs_click=", b"")),
        (b"https://a.b/?c=d", (b"https://a.b/?c=d&bs_click=", b"")),
        (b"https://a.b/?c=d&#e?f", (b"https://a.b/?c=d&bs_click=", b"#e?f")),
        (b"https://a.b/#", (b"https://a.b/?bs_click=", b"#")),
        (b"https://a.b/?c&bs_click=own", None),
        (b"", None),
    ],
)
def test_nothing_that_is_there_is_overwritten(address: bytes, around: tuple[bytes, bytes] | None) -> None:
    assert around_click_id(address) == around
