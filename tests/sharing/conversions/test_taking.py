"""Conversions that the company's servers tell: signed, counted once, earned by the last click."""

from datetime import timedelta

import asyncpg
import pytest

from api.core.db import execute, fetch, fetch_value
from api.sharing.conversions import rollups
from tests import make
from tests.clients import ClientFor
from tests.sharing.conversions.scene import GOAL, Caller, a_link, caller, clicked, figures, told

DAY = timedelta(days=1)


@pytest.fixture
async def shop(client_for: ClientFor) -> Caller:
    return await caller(await client_for())


async def test_a_conversion_counts_at_its_goals_value(shop: Caller) -> None:
    click = await clicked(await a_link())
    assert await shop.outcomes(told("order-1", click)) == ["taken"]
    assert await figures() == [(GOAL, 1, 1, "25.00 EUR")]


async def test_a_value_that_is_told_stands_before_the_goals(shop: Caller) -> None:
    click = await clicked(await a_link())
    await shop.outcomes(told("order-1", click, value="19.99", currency="USD"))
    assert await figures() == [(GOAL, 1, 1, "19.99 USD")]


async def test_the_same_id_counts_once_in_one_call_and_in_the_next(shop: Caller) -> None:
    click = await clicked(await a_link())
    assert await shop.outcomes(told("order-1", click), told("order-1", click)) == ["taken", "repeated"]
    assert await shop.outcomes(told("order-1", click)) == ["repeated"]
    assert await figures() == [(GOAL, 1, 1, "25.00 EUR")]


async def test_the_last_click_before_it_earns_it(shop: Caller) -> None:
    link = await a_link()
    first, last = await clicked(link, ago=2 * DAY), await clicked(link, ago=DAY)
    await shop.outcomes(told("order-1", first, last))
    assert await fetch_value("SELECT click FROM conversion") == last.id


async def test_a_machine_that_came_last_takes_nothing_from_a_person(shop: Caller) -> None:
    link = await a_link()
    person, machine = await clicked(link, ago=DAY), await clicked(link, "machine")
    await shop.outcomes(told("order-1", person, machine))
    assert await fetch_value("SELECT click FROM conversion") == person.id


async def test_a_machines_click_earns_nothing(shop: Caller) -> None:
    click = await clicked(await a_link(), "machine")
    assert await shop.outcomes(told("order-1", click)) == ["taken"]
    assert await figures() == [(GOAL, 1, 0, "0.00 EUR")]


async def test_a_click_that_waits_for_its_verdict_earns_when_it_has_one(shop: Caller) -> None:
    click = await clicked(await a_link(), None)
    await shop.outcomes(told("order-1", click))
    assert await figures() == [(GOAL, 1, 0, "0.00 EUR")]
    await execute("UPDATE click SET verdict = 'human' WHERE id = $1", click.id)
    await rollups.settle()
    assert await figures() == [(GOAL, 1, 1, "25.00 EUR")]


async def test_a_verdict_that_changes_later_is_followed_both_ways(shop: Caller) -> None:
    click = await clicked(await a_link())
    await shop.outcomes(told("order-1", click))
    for verdict, value in (("machine", "0.00 EUR"), ("human", "25.00 EUR")):
        await execute("UPDATE click SET verdict = $2 WHERE id = $1", click.id, verdict)
        await rollups.settle_again()
        assert (await figures())[0][3] == value


async def test_a_click_outside_the_window_earns_nothing(shop: Caller) -> None:
    link = await a_link(window_days=7)
    early, late = await clicked(link, ago=7 * DAY + timedelta(minutes=1)), await clicked(link, ago=6 * DAY)
    assert await shop.outcomes(told("1", early), told("2", late)) == ["outside_window", "taken"]


async def test_what_names_nothing_is_said_one_by_one(shop: Caller) -> None:
    link = await a_link()
    click, elsewhere = await clicked(link), await clicked(await make.link(await make.person(), await make.post()))
    outcomes = await shop.outcomes(
        told("1", click, goal="nothing"), told("2", click, clicks=["A" * 30]), told("3", elsewhere), told("4", click)
    )
    assert outcomes == ["unknown_goal", "unknown_click", "unknown_click", "taken"]


async def test_five_hundred_conversions_go_in_one_call_and_no_more(shop: Caller) -> None:
    click = await clicked(await a_link())
    many = [told(str(number), click) for number in range(501)]
    assert (await shop.tell(*many)).status_code == 400
    assert set(await shop.outcomes(*many[:500])) == {"taken"}
    assert await figures() == [(GOAL, 500, 500, "12500.00 EUR")]


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"value": "1.005", "currency": "EUR"}, "conversions[0].value"),
        ({"value": "1.5", "currency": "JPY"}, "conversions[0].value"),
        ({"value": "1", "currency": "EUX"}, "conversions[0].currency"),
        ({"value": "1"}, "conversions[0].currency"),
        ({"currency": "EUR"}, "conversions[0].value"),
        ({"value": "-1", "currency": "EUR"}, "conversions[0].value"),
        ({"happened_at": "2026-11-24T02:00:00"}, "conversions[0].happened_at"),
    ],
    ids=["a tenth of a cent", "half a yen", "no currency", "no currency told", "no value told", "negative", "no zone"],
)
async def test_what_does_not_fit_is_named(shop: Caller, more: dict[str, str], field: str) -> None:
    click = await clicked(await a_link())
    refused = await shop.tell(told("1", click, **more))
    assert refused.status_code == 400
    assert field in refused.text
    assert await figures() == []


async def test_a_call_that_is_not_signed_is_refused(shop: Caller) -> None:
    click = await clicked(await a_link())
    shop.secret = "whsec_bm90IGEga2V5"
    assert (await shop.tell(told("1", click))).status_code == 401
    unsigned = await shop.client.post("/api/conversions", json={"conversions": [told("1", click)]})
    assert unsigned.status_code == 401
    assert await figures() == []


async def test_a_conversion_is_never_changed(shop: Caller) -> None:
    await shop.outcomes(told("1", await clicked(await a_link())))
    with pytest.raises(asyncpg.RestrictViolationError):
        await execute("UPDATE conversion SET value = 1000")


async def test_figures_counted_anew_are_the_same(shop: Caller) -> None:
    link = await a_link()
    clicks = [await clicked(link, verdict) for verdict in ("human", "machine", None, "human")]
    for number, click in enumerate(clicks):
        await shop.outcomes(told(f"a{number}", click), told(f"v{number}", click, goal="visit"))
    await execute("UPDATE click SET verdict = 'human' WHERE verdict IS NULL")
    await execute("UPDATE click SET verdict = 'machine' WHERE id = $1", clicks[0].id)
    await rollups.settle()
    await rollups.settle_again()
    live = await fetch("SELECT * FROM conversion_day ORDER BY goal, day, currency")
    await rollups.rebuild()
    assert await fetch("SELECT * FROM conversion_day ORDER BY goal, day, currency") == live
    assert await figures() == [(GOAL, 4, 2, "50.00 EUR"), ("visit", 4, 2, "0.00")]


async def test_who_leaves_takes_no_conversion_away(shop: Caller) -> None:
    link = await a_link()
    await shop.outcomes(told("1", await clicked(link)))
    await execute("DELETE FROM link WHERE id = $1", link.id)
    await rollups.settle_again()
    await rollups.rebuild()
    assert await figures() == [(GOAL, 1, 1, "25.00 EUR")]
