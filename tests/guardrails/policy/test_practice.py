"""How the company works with its policy."""

from datetime import time
from typing import Any

import pytest

from api.core.errors import Invalid
from api.core.ids import new_id
from api.guardrails.policy import practice
from api.guardrails.policy.practice import Practice, WorkingTime
from tests import make
from tests.clients import ClientFor

pytestmark = pytest.mark.usefixtures("db")


async def test_without_settings_nothing_is_forbidden() -> None:
    now = await practice.current()
    assert (now.working_time, now.networks, now.hours_to_decide) == (None, (), 8)


async def test_a_change_holds_at_once() -> None:
    officer, moderator = await make.person("compliance"), await make.person("moderator")
    wanted = Practice(opens=time(8), deputies=(moderator.id,), working_time=WorkingTime(begins=time(7), ends=time(19)))
    await practice.change(wanted, officer.id)
    await practice.change(wanted, officer.id)
    assert await practice.current() == wanted


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"opens": time(17), "closes": time(9)}, "closes"),
        ({"working_time": WorkingTime(begins=time(9), ends=time(9))}, "working_time.ends"),
    ],
    ids=["review-hours", "working-time"],
)
async def test_hours_begin_before_they_end(fields: dict[str, Any], named: str) -> None:
    officer = await make.person("compliance")
    with pytest.raises(Invalid) as refused:
        await practice.change(Practice(**fields), officer.id)
    assert refused.value.field == named


@pytest.mark.parametrize("known", [False, True], ids=["nobody", "left"])
async def test_a_deputy_works_here(known: bool) -> None:
    officer = await make.person("compliance")
    deputy = (await make.person(active=False)).id if known else new_id()
    with pytest.raises(Invalid, match="practice-deputy"):
        await practice.change(Practice(deputies=(deputy,)), officer.id)


async def test_a_deputy_needs_no_role() -> None:
    officer, deputy = await make.person("compliance"), await make.person("ambassador")
    await practice.change(Practice(deputies=(deputy.id,)), officer.id)
    assert (await practice.current()).deputies == (deputy.id,)


async def test_settings_travel_as_they_were_sent(client_for: ClientFor) -> None:
    browser = await client_for(await make.person("compliance"))
    sent = {"opens": "08:30:00", "weekdays": [1, 2, 3, 4], "holidays_of": "DE-BY", "networks": ["linkedin"]}
    answer = await browser.put("/api/policy/settings", json={**sent, "edition": 0})
    assert answer.status_code == 200
    assert (await browser.get("/api/policy/settings")).json() == answer.json()
    assert {key: answer.json()[key] for key in sent} == sent


@pytest.mark.parametrize("before", [0, 1], ids=["the first", "a later one"])
async def test_who_was_slower_hears_who_was_faster(client_for: ClientFor, before: int) -> None:
    if before:
        await practice.change(Practice(), (await make.person("compliance")).id)
    mine = await client_for(await make.person("compliance", name="Mia"))
    noor = await client_for(await make.person("compliance", name="Noor"))
    sent = {"edition": before, "trust_after": 3}
    assert (await noor.put("/api/policy/settings", json=sent)).json()["changed_by"]["name"] == "Noor"
    refused = await mine.put("/api/policy/settings", json={**sent, "trust_after": 9})
    assert (refused.status_code, refused.json()["code"]) == (409, "settings-changed")
    assert "Noor" in refused.json()["detail"]
    assert (await practice.current()).trust_after == 3


@pytest.mark.parametrize(
    ("body", "field"),
    [({"weekdays": []}, "weekdays"), ({"weekdays": [8]}, "weekdays[0]"), ({"shares": 3}, "shares")],
    ids=["no-day", "no-such-day", "unknown"],
)
async def test_a_setting_that_does_not_fit_is_named(client_for: ClientFor, body: dict[str, Any], field: str) -> None:
    browser = await client_for(await make.person("compliance"))
    answer = await browser.put("/api/policy/settings", json={"edition": 0, **body})
    assert (answer.status_code, answer.json()["field"]) == (400, field)


@pytest.mark.parametrize("role", ["ambassador", "communicator", "moderator", "admin"])
async def test_only_compliance_changes_settings(client_for: ClientFor, role: str) -> None:
    browser = await client_for(await make.person(role))
    assert (await browser.put("/api/policy/settings", json={"edition": 0})).status_code == 403
    assert (await browser.get("/api/policy/settings")).status_code == (200 if role == "moderator" else 403)
