"""What posts and campaigns led to: conversions, their worth, and earned media value at the company's own rates."""

import csv
import io
from uuid import UUID

import httpx
import pytest

from api.content.tables import Post
from api.core import clock
from api.core.db import fetch_value
from api.sharing.clicks import rollups as click_figures
from api.sharing.conversions import taking
from api.sharing.conversions.schemas import ConversionInput
from api.sharing.tables import Link
from tests import make
from tests.clients import ClientFor
from tests.sharing.conversions.scene import GOAL, a_link, clicked, token

pytestmark = pytest.mark.usefixtures("db")


async def opened(link: Link, number: int, verdict: str = "human") -> None:
    """So many accounts, each after a click of its own."""
    clicks = [await clicked(link, verdict) for _ in range(number)]
    told = [
        ConversionInput(id=f"{click.id}", clicks=[token(click)], goal=GOAL, happened_at=clock.now()) for click in clicks
    ]
    await taking.take("server", told)
    await click_figures.rebuild()


async def campaign_of(link: Link) -> UUID:
    found: UUID = await fetch_value("SELECT campaign FROM campaign_post WHERE post = $1", link.post)
    return found


@pytest.fixture
async def desk(client_for: ClientFor) -> httpx.AsyncClient:
    return await client_for(await make.person("communicator"))


async def test_a_campaign_shows_people_and_raw_figures_apart(desk: httpx.AsyncClient) -> None:
    link = await a_link()
    await opened(link, 5)
    await opened(link, 2, "machine")
    shown = (await desk.get(f"/api/achieved/campaigns/{await campaign_of(link)}")).json()
    assert (shown["human_clicks"], shown["raw_clicks"]) == (5, 7)
    assert shown["earned"] == {"human": 5, "raw": 7, "values": [{"amount": "125", "currency": "EUR"}]}
    assert [(one["code"], one["earned"]["human"]) for one in shown["goals"]] == [(GOAL, 5)]
    assert [(one["network"], one["earned"]["raw"]) for one in shown["networks"]] == [("linkedin", 7)]
    assert [one["post"]["id"] for one in shown["posts"]] == [str(link.post)]
    assert [(one["human"], one["raw"]) for one in shown["days"]] == [(5, 7)]


async def test_what_fewer_than_five_conversions_were_worth_is_not_shown(desk: httpx.AsyncClient) -> None:
    link = await a_link()
    await opened(link, 4)
    shown = (await desk.get(f"/api/achieved/posts/{link.post}")).json()
    assert (shown["earned"]["human"], shown["earned"]["values"]) == (4, None)
    assert shown["networks"][0]["earned"]["values"] is None


async def test_a_small_network_is_not_told_by_what_the_others_leave(desk: httpx.AsyncClient) -> None:
    link = await a_link()
    await opened(link, 6)
    await opened(await make.link(await make.person(), await _post(link), "x"), 2)
    shown = (await desk.get(f"/api/achieved/posts/{link.post}")).json()
    assert shown["earned"]["values"] == [{"amount": "200", "currency": "EUR"}]
    assert [one["earned"]["values"] for one in shown["networks"]] == [None, None]


async def test_without_rates_no_media_value_is_shown(desk: httpx.AsyncClient) -> None:
    link = await a_link()
    await opened(link, 5)
    shown = (await desk.get(f"/api/achieved/posts/{link.post}")).json()
    assert (shown["media_values"], shown["unrated"]) == ([], ["linkedin"])


async def test_media_value_is_peoples_clicks_times_the_companys_rate_in_each_currency(desk: httpx.AsyncClient) -> None:
    link = await a_link()
    await opened(link, 5)
    await opened(link, 3, "machine")
    rates = [
        {"network": "linkedin", "currency": "EUR", "per_click": "4.20"},
        {"network": "linkedin", "currency": "CHF", "per_click": "4"},
        {"network": "x", "currency": "EUR", "per_click": "1"},
    ]
    assert (await desk.put("/api/media-rates", json={"rates": rates})).status_code == 200
    shown = (await desk.get(f"/api/achieved/posts/{link.post}")).json()
    assert [one["total"] for one in shown["media_values"]] == [
        {"amount": "20", "currency": "CHF"},
        {"amount": "21", "currency": "EUR"},
    ]
    assert shown["media_values"][1]["lines"] == [
        {"network": "linkedin", "human_clicks": 5, "per_click": "4.2", "amount": "21"}
    ]
    assert shown["unrated"] == []


@pytest.mark.parametrize(
    ("second", "field"),
    [
        ({"network": "x", "currency": "EUR", "per_click": "1"}, "rates[1].network"),
        ({"network": "x", "currency": "EUX", "per_click": "1"}, "rates[1].currency"),
        ({"network": "x", "currency": "CHF", "per_click": "1.005"}, "rates[1].per_click"),
    ],
    ids=["twice", "no currency", "too fine"],
)
async def test_a_rate_that_does_not_fit_is_named(desk: httpx.AsyncClient, second: dict[str, str], field: str) -> None:
    first = {"network": "x", "currency": "EUR", "per_click": "1"}
    refused = await desk.put("/api/media-rates", json={"rates": [first, second]})
    assert (refused.status_code, refused.json()["field"]) == (400, field)
    assert (await desk.get("/api/media-rates")).json() == []


async def test_rates_are_for_communicators_and_admins(client_for: ClientFor) -> None:
    admin, ambassador = await client_for(await make.person("admin")), await client_for(await make.person())
    assert (await admin.put("/api/media-rates", json={"rates": []})).status_code == 200
    assert (await ambassador.get("/api/media-rates")).status_code == 403


async def test_the_table_leaves_hidden_values_empty(desk: httpx.AsyncClient) -> None:
    link = await a_link()
    await opened(link, 2)
    answer = await desk.get(f"/api/achieved/campaigns/{await campaign_of(link)}/table.csv")
    lines = list(csv.reader(io.StringIO(answer.text.lstrip("\ufeff"))))
    assert lines[0] == ["about", "name", "measure", "number", "currency"]
    assert ["campaign", "Spring", "conversions_human", "2", ""] in lines
    assert ["campaign", "Spring", "value", "", ""] in lines


async def _post(link: Link) -> Post:
    post = await Post.objects().get(Post.id == link.post)
    assert post is not None
    return post
