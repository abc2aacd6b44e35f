"""A write that is sent twice happens once."""

import asyncio

from api.core.db import fetch_value
from tests import make
from tests.clients import ClientFor

KEY = {"Idempotency-Key": "0b7d6a0e-0000-4000-8000-000000000001"}
DRAFT = {"title": "A branch opens", "category": "company", "language": "en", "url": "https://www.norvia.bank/x"}


async def test_a_repeated_write_happens_once_and_answers_the_same(client_for: ClientFor) -> None:
    browser = await client_for(await make.person("communicator"))
    first = await browser.post("/api/posts", json=DRAFT, headers=KEY)
    second = await browser.post("/api/posts", json=DRAFT, headers=KEY)
    assert (first.status_code, first.json()) == (second.status_code, second.json()) == (201, first.json())
    assert second.headers["idempotent-replay"] == "true"
    assert await fetch_value("SELECT count(*) FROM post") == 1


async def test_a_long_answer_is_repeated_to_a_browser_that_takes_it_compressed(client_for: ClientFor) -> None:
    browser = await client_for(await make.person("communicator"))
    browser.headers["accept-encoding"] = "gzip"
    draft = DRAFT | {"summary": "We open a branch in Ghent. " * 15}
    first, second = [await browser.post("/api/posts", json=draft, headers=KEY) for _ in range(2)]
    assert len(first.content) > 1000
    assert first.json() == second.json()


async def test_simultaneous_repetitions_happen_once(client_for: ClientFor) -> None:
    browser = await client_for(await make.person("communicator"))
    answers = await asyncio.gather(*(browser.post("/api/posts", json=DRAFT, headers=KEY) for _ in range(5)))
    assert {answer.json()["id"] for answer in answers} == {answers[0].json()["id"]}
    assert await fetch_value("SELECT count(*) FROM post") == 1


async def test_a_key_used_for_another_request_is_refused(client_for: ClientFor) -> None:
    browser = await client_for(await make.person("communicator"))
    await browser.post("/api/posts", json=DRAFT, headers=KEY)
    answer = await browser.post("/api/posts", json=DRAFT | {"title": "Another"}, headers=KEY)
    assert (answer.status_code, answer.json()["code"]) == (409, "idempotency-key-reused")


async def test_a_refused_write_is_tried_afresh(client_for: ClientFor) -> None:
    person = await make.person("communicator")
    browser = await client_for(person)
    refused = await browser.patch("/api/me", json={"time_zone": "Europe/Atlantis"}, headers=KEY)
    assert refused.status_code == 400
    assert await fetch_value("SELECT count(*) FROM reply") == 0
    accepted = await browser.patch("/api/me", json={"time_zone": "Europe/Rome"}, headers=KEY)
    assert accepted.status_code == 200


async def test_one_persons_key_is_not_anothers(client_for: ClientFor) -> None:
    one = await client_for(await make.person("communicator"))
    other = await client_for(await make.person("communicator"))
    await one.post("/api/posts", json=DRAFT, headers=KEY)
    assert (await other.post("/api/posts", json=DRAFT, headers=KEY)).status_code == 201
    assert await fetch_value("SELECT count(*) FROM post") == 2


async def test_a_key_that_is_none_is_refused(client_for: ClientFor) -> None:
    browser = await client_for(await make.person())
    answer = await browser.patch("/api/me", json={}, headers={"Idempotency-Key": "a b"})
    assert answer.json()["code"] == "idempotency-key-unreadable"
