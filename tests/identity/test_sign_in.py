"""Sign-in by a link that works once."""

import re
from datetime import timedelta

import pytest

from api.core import clock
from api.core.db import execute, fetch, fetch_value
from api.core.tables import Mail
from api.identity import sign_in
from tests import make
from tests.clients import ClientFor


async def run_link_jobs() -> None:
    for row in await fetch("SELECT id FROM sign_in_link"):
        await sign_in.send_link(row["id"])


async def token_in_mail() -> str:
    body = await fetch_value("SELECT body FROM mail ORDER BY created_at DESC LIMIT 1")
    found = re.search(r"#token=(\S+)", body)
    assert found
    return found.group(1)


async def test_the_whole_way_in(client_for: ClientFor) -> None:
    person = await make.person(name="Saoirse Byrne", email="saoirse@norvia.test", language="nl")
    browser = await client_for()
    assert (await browser.post("/api/sign-in/links", json={"email": "Saoirse@Norvia.test"})).status_code == 202
    await run_link_jobs()
    mail = await Mail.objects().first()
    assert mail is not None
    assert (mail.recipient, mail.subject) == ("saoirse@norvia.test", "Je toegang tot Birdsong")
    answer = await browser.post("/api/sessions", json={"token": await token_in_mail()})
    assert (answer.status_code, answer.json()["name"]) == (201, person.name)
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert (await browser.get("/api/me")).json()["email"] == "saoirse@norvia.test"


async def test_an_unknown_address_gets_the_same_answer_and_no_mail(client_for: ClientFor) -> None:
    await make.person(email="known@norvia.test")
    browser = await client_for()
    known = await browser.post("/api/sign-in/links", json={"email": "known@norvia.test"})
    unknown = await browser.post("/api/sign-in/links", json={"email": "unknown@norvia.test"})
    assert (known.status_code, known.content) == (unknown.status_code, unknown.content)
    assert await fetch_value("SELECT count(*) FROM job") == 2
    await run_link_jobs()
    assert await fetch_value("SELECT array_agg(recipient) FROM mail") == ["known@norvia.test"]


async def test_a_link_works_once(client_for: ClientFor) -> None:
    await make.person(email="once@norvia.test")
    browser = await client_for()
    await browser.post("/api/sign-in/links", json={"email": "once@norvia.test"})
    await run_link_jobs()
    token = await token_in_mail()
    assert (await browser.post("/api/sessions", json={"token": token})).status_code == 201
    again = await (await client_for()).post("/api/sessions", json={"token": token})
    assert (again.status_code, again.json()["code"]) == (400, "sign-in-link-spent")


async def test_a_link_is_too_old_after_its_time(client_for: ClientFor) -> None:
    await make.person(email="late@norvia.test")
    browser = await client_for()
    await browser.post("/api/sign-in/links", json={"email": "late@norvia.test"})
    await run_link_jobs()
    await execute("UPDATE sign_in_link SET expires_at = $1", clock.now() - timedelta(seconds=1))
    answer = await browser.post("/api/sessions", json={"token": await token_in_mail()})
    assert answer.json()["code"] == "sign-in-link-spent"


async def test_neither_token_nor_session_is_stored_in_clear(client_for: ClientFor) -> None:
    await make.person(email="clear@norvia.test")
    browser = await client_for()
    await browser.post("/api/sign-in/links", json={"email": "clear@norvia.test"})
    await run_link_jobs()
    token = await token_in_mail()
    await browser.post("/api/sessions", json={"token": token})
    cookie = next(iter(browser.cookies.jar)).value
    assert cookie is not None
    for table in ("sign_in_link", "session", "job"):
        stored = str([dict(row) for row in await fetch(f"SELECT * FROM {table}")])
        assert token not in stored
        assert cookie not in stored


async def test_signing_in_again_renews_the_session(client_for: ClientFor) -> None:
    person = await make.person("ambassador")
    browser = await client_for(person)
    before = next(iter(browser.cookies.jar)).value
    await browser.post("/api/demo/sessions", json={"person_id": str(person.id)})
    assert before not in [cookie.value for cookie in browser.cookies.jar]
    assert await fetch_value("SELECT count(*) FROM session WHERE ended_at IS NULL") == 1


async def test_too_many_requests_for_one_address_have_to_wait(client_for: ClientFor) -> None:
    browser = await client_for()
    answers = [await browser.post("/api/sign-in/links", json={"email": "a@norvia.test"}) for _ in range(6)]
    assert [answer.status_code for answer in answers] == [202] * 5 + [429]
    assert int(answers[-1].headers["retry-after"]) > 0


async def test_my_sessions_are_seen_and_ended(client_for: ClientFor) -> None:
    person = await make.person()
    phone, desktop = await client_for(person), await client_for(person)
    listed = (await phone.get("/api/me/sessions")).json()
    assert [one["current"] for one in listed].count(True) == 1
    other = next(one for one in listed if not one["current"])
    assert (await phone.delete(f"/api/me/sessions/{other['id']}")).status_code == 204
    assert (await desktop.get("/api/me")).status_code == 401


async def test_nobody_ends_anothers_session(client_for: ClientFor) -> None:
    mine, other = await client_for(await make.person()), await client_for(await make.person())
    session = (await other.get("/api/me/sessions")).json()[0]["id"]
    assert (await mine.delete(f"/api/me/sessions/{session}")).status_code == 404
    assert (await other.get("/api/me")).status_code == 200


@pytest.mark.parametrize(("wish", "field"), [({"time_zone": "Europe/Atlantis"}, "time_zone")])
async def test_a_senseless_wish_names_its_field(client_for: ClientFor, wish: dict[str, str], field: str) -> None:
    answer = await (await client_for(await make.person())).patch("/api/me", json=wish)
    assert (answer.status_code, answer.json()["field"]) == (400, field)


async def test_a_topic_by_invitation_can_be_kept_but_not_joined(client_for: ClientFor) -> None:
    person = await make.person()
    open_one, closed, joined = await make.topic(), await make.topic(open=False), await make.topic(open=False)
    await make.follow(person, joined)
    browser = await client_for(person)
    refused = await browser.put("/api/me/topics", json={"topics": [str(open_one.id), str(closed.id)]})
    assert refused.json()["code"] == "topic-not-open"
    kept = await browser.put("/api/me/topics", json={"topics": [str(open_one.id), str(joined.id)]})
    assert set(kept.json()["topics"]) == {str(open_one.id), str(joined.id)}


async def test_only_an_admin_sets_the_companys_switches(client_for: ClientFor) -> None:
    ambassador, admin = await client_for(await make.person()), await client_for(await make.person("admin"))
    assert (await ambassador.patch("/api/company", json={"individual_boards": False})).status_code == 403
    answer = await admin.patch("/api/company", json={"individual_boards": False})
    assert answer.json()["individual_boards"] is False
    assert (await admin.patch("/api/company", json={"click_months": 24})).json()["click_months"] == 24
    assert (await admin.patch("/api/company", json={"click_months": 0})).status_code == 400
