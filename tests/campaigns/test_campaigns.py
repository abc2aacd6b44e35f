"""Campaigns: made, changed and filled, as a communicator's browser meets them."""

from typing import Any
from uuid import uuid4

import asyncpg
import httpx
import pytest

from api.core.db import execute
from tests import make
from tests.clients import ClientFor

SPRING = {"name": "Spring", "code": "spring", "starts_on": "2027-03-01", "ends_on": "2027-03-31", "goal": "200 visits"}


@pytest.fixture
async def browser(client_for: ClientFor) -> httpx.AsyncClient:
    """Somebody who publishes."""
    return await client_for(await make.person("communicator", name="Noor"))


async def begun(browser: httpx.AsyncClient, **changes: str) -> Any:
    answer = await browser.post("/api/campaigns", json={**SPRING, **changes})
    assert answer.status_code == 201, answer.text
    return answer.json()


async def test_a_new_campaign_says_who_owns_it_and_is_empty(browser: httpx.AsyncClient) -> None:
    campaign = await begun(browser)
    assert (campaign["owner"]["name"], campaign["posts"], campaign["live_posts"]) == ("Noor", 0, 0)
    assert {key: campaign[key] for key in SPRING} == SPRING
    assert (await browser.get(f"/api/campaigns/{campaign['id']}")).json() == campaign


async def test_the_campaign_that_starts_last_is_listed_first(browser: httpx.AsyncClient) -> None:
    await begun(browser)
    await begun(browser, code="may", name="May", starts_on="2027-05-01", ends_on="2027-05-01")
    assert [one["name"] for one in (await browser.get("/api/campaigns")).json()] == ["May", "Spring"]


async def test_a_code_belongs_to_one_campaign(browser: httpx.AsyncClient) -> None:
    await begun(browser)
    answer = await browser.post("/api/campaigns", json=SPRING)
    assert (answer.status_code, answer.json()["code"], answer.json()["field"]) == (409, "campaign-code-taken", "code")
    assert "spring" in answer.json()["detail"]


async def test_a_campaign_can_not_end_before_it_starts(browser: httpx.AsyncClient) -> None:
    campaign = await begun(browser)
    path = f"/api/campaigns/{campaign['id']}"
    for answer in (
        await browser.post("/api/campaigns", json={**SPRING, "code": "other", "ends_on": "2027-02-28"}),
        await browser.patch(path, json={"ends_on": "2027-02-28"}),
        await browser.patch(path, json={"starts_on": "2027-04-01"}),
    ):
        assert (answer.status_code, answer.json()["code"]) == (400, "campaign-ends-before-start")


@pytest.mark.usefixtures("db")
async def test_the_database_knows_that_too() -> None:
    owner = await make.person()
    with pytest.raises(asyncpg.CheckViolationError):
        await execute(
            "INSERT INTO campaign (name, code, starts_on, ends_on, owner) "
            "VALUES ('Spring', 'spring', '2027-03-02', '2027-03-01', $1)",
            owner.id,
        )


async def test_a_change_sets_what_was_named(browser: httpx.AsyncClient) -> None:
    campaign = await begun(browser)
    answer = await browser.patch(f"/api/campaigns/{campaign['id']}", json={"goal": "", "ends_on": "2027-04-30"})
    assert answer.json() == {**campaign, "goal": "", "ends_on": "2027-04-30"}


async def test_a_code_can_not_be_changed_because_links_carry_it(browser: httpx.AsyncClient) -> None:
    campaign = await begun(browser)
    answer = await browser.patch(f"/api/campaigns/{campaign['id']}", json={"code": "summer"})
    assert answer.status_code == 400


async def test_a_post_is_in_one_campaign_at_a_time(browser: httpx.AsyncClient) -> None:
    first, second = await begun(browser), await begun(browser, code="second")
    live, draft = await make.post("live"), await make.post("draft")
    for post in (live, draft):
        assert (await browser.put(f"/api/campaigns/{first['id']}/posts/{post.id}")).status_code == 204
    counted = (await browser.get(f"/api/campaigns/{first['id']}")).json()
    assert (counted["posts"], counted["live_posts"]) == (2, 1)

    await browser.put(f"/api/campaigns/{second['id']}/posts/{live.id}")
    assert [one["id"] for one in (await browser.get(f"/api/campaigns/{first['id']}/posts")).json()] == [str(draft.id)]
    assert [one["id"] for one in (await browser.get(f"/api/campaigns/{second['id']}/posts")).json()] == [str(live.id)]
    assert (await browser.get(f"/api/posts/{live.id}/campaign")).json()["id"] == second["id"]


async def test_taking_a_post_out_twice_is_as_once(browser: httpx.AsyncClient) -> None:
    campaign, post = await begun(browser), await make.post("draft")
    path = f"/api/campaigns/{campaign['id']}/posts/{post.id}"
    await browser.put(path)
    for _ in range(2):
        assert (await browser.delete(path)).status_code == 204
    answer = await browser.get(f"/api/posts/{post.id}/campaign")
    assert (answer.status_code, answer.json()) == (200, None)


async def test_only_a_campaign_without_posts_is_thrown_away(browser: httpx.AsyncClient) -> None:
    campaign, post = await begun(browser), await make.post("draft")
    path = f"/api/campaigns/{campaign['id']}"
    await browser.put(f"{path}/posts/{post.id}")
    answer = await browser.delete(path)
    assert (answer.status_code, answer.json()["code"]) == (409, "campaign-holds-posts")
    await browser.delete(f"{path}/posts/{post.id}")
    assert (await browser.delete(path)).status_code == 204
    assert (await browser.get(path)).status_code == 404


async def test_what_does_not_exist_is_not_found(browser: httpx.AsyncClient) -> None:
    campaign, post, nothing = (await begun(browser))["id"], (await make.post("draft")).id, uuid4()
    for method, path, code in (
        ("GET", f"/api/campaigns/{nothing}", "campaign-missing"),
        ("PATCH", f"/api/campaigns/{nothing}", "campaign-missing"),
        ("DELETE", f"/api/campaigns/{nothing}", "campaign-missing"),
        ("GET", f"/api/campaigns/{nothing}/posts", "campaign-missing"),
        ("PUT", f"/api/campaigns/{nothing}/posts/{post}", "campaign-missing"),
        ("PUT", f"/api/campaigns/{campaign}/posts/{nothing}", "post-missing"),
        ("DELETE", f"/api/campaigns/{nothing}/posts/{post}", "campaign-missing"),
        ("GET", f"/api/posts/{nothing}/campaign", "post-missing"),
    ):
        answer = await browser.request(method, path, json={} if method == "PATCH" else None)
        assert (answer.status_code, answer.json()["code"]) == (404, code), (method, path)


async def test_only_communicators_see_campaigns(client_for: ClientFor) -> None:
    reader = await client_for(await make.person("moderator"))
    nothing = uuid4()
    for method, path in (
        ("GET", "/api/campaigns"),
        ("POST", "/api/campaigns"),
        ("GET", f"/api/campaigns/{nothing}"),
        ("PATCH", f"/api/campaigns/{nothing}"),
        ("DELETE", f"/api/campaigns/{nothing}"),
        ("GET", f"/api/campaigns/{nothing}/posts"),
        ("PUT", f"/api/campaigns/{nothing}/posts/{nothing}"),
        ("DELETE", f"/api/campaigns/{nothing}/posts/{nothing}"),
        ("GET", f"/api/posts/{nothing}/campaign"),
    ):
        assert (await reader.request(method, path, json={})).status_code == 403, (method, path)


@pytest.mark.parametrize("change", [{"code": "Spring 2027"}, {"name": ""}, {"starts_on": "yesterday"}])
async def test_a_campaign_that_does_not_fit_names_the_field(browser: httpx.AsyncClient, change: dict[str, str]) -> None:
    answer = await browser.post("/api/campaigns", json={**SPRING, **change})
    assert (answer.status_code, answer.json()["code"]) == (400, "does-not-fit")


async def test_a_campaigns_marks_are_kept_and_changed(browser: httpx.AsyncClient) -> None:
    made = (await browser.post("/api/campaigns", json={**SPRING, "marks": "ref={network}"})).json()
    assert made["marks"] == "ref={network}"
    changed = await browser.patch(f"/api/campaigns/{made['id']}", json={"marks": ""})
    assert changed.json()["marks"] == ""


@pytest.mark.parametrize("method", ["POST", "PATCH"])
async def test_marks_that_would_name_somebody_are_refused(browser: httpx.AsyncClient, method: str) -> None:
    made = (await browser.post("/api/campaigns", json=SPRING)).json()
    path = "/api/campaigns" if method == "POST" else f"/api/campaigns/{made['id']}"
    before = {**SPRING, "code": "another"} if method == "POST" else {}
    answer = await browser.request(method, path, json={**before, "marks": "ref={person}"})
    assert (answer.status_code, answer.json()["code"]) == (400, "marks-placeholder")
    assert answer.json()["field"] == "marks"
    assert "{person}" in answer.json()["detail"]
