"""What no request may be, whatever the route."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from api.http import limits
from tests import make
from tests.clients import ClientFor

HEADERS = {"Content-Type": "application/json"}
DEEP = b"[" * 1000 + b"]" * 1000


@pytest.mark.parametrize(
    "body",
    [
        b'{"language": "\xff\xfe"}',
        b'{"time_zone": ' + DEEP + b"}",
        b'{"time_zone": "a\\u0000b"}',
        b'{"time_zone": "\\ud800"}',
        b'{"time_zone": "\\udc00 alone"}',
        b'{"time_zone": "\\ud83d\\u0041"}',
        b'{"time_zone":',
        b"\x00",
    ],
)
async def test_malformed_bodies_are_a_clear_400(client_for: ClientFor, body: bytes) -> None:
    browser = await client_for(await make.person())
    answer = await browser.patch("/api/me", content=body, headers=HEADERS)
    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["detail"]


@pytest.mark.parametrize("path", ["/api/me%00", "/api/feed?topic=%00", "/api/feed?topic=%ff%fe"])
async def test_malformed_addresses_are_a_clear_400(client_for: ClientFor, path: str) -> None:
    assert (await (await client_for(await make.person())).get(path)).status_code == 400


async def test_a_text_about_nul_is_no_nul(client_for: ClientFor) -> None:
    browser = await client_for(await make.person())
    answer = await browser.patch("/api/me", content=b'{"time_zone": "\\\\u0000"}', headers=HEADERS)
    assert answer.json()["code"] == "does-not-fit"


async def test_a_body_over_the_limit_is_413(client_for: ClientFor) -> None:
    browser = await client_for(await make.person())
    answer = await browser.patch("/api/me", content=b"x" * 1_000_001, headers=HEADERS)
    assert (answer.status_code, answer.json()["code"]) == (413, "too-large")


async def test_an_unknown_field_is_named_in_the_persons_language(client_for: ClientFor) -> None:
    browser = await client_for(await make.person(language="de"))
    answer = await browser.patch("/api/me", json={"nickname": "Robin"})
    assert answer.json()["errors"] == [
        {"field": "nickname", "message": "Dieses Feld ist hier nicht bekannt. Lassen Sie es weg."}
    ]


async def test_a_text_that_is_too_long_says_how_long_it_may_be(client_for: ClientFor) -> None:
    browser = await client_for(await make.person())
    answer = await browser.patch("/api/me", json={"time_zone": "x" * 61})
    assert answer.json()["errors"] == [{"field": "time_zone", "message": "Too long: at most 60 fit."}]


async def test_a_path_that_nothing_serves_is_a_problem(client_for: ClientFor) -> None:
    answer = await (await client_for()).get("/api/nothing")
    assert (answer.status_code, answer.json()["code"]) == (404, "page-missing")


async def test_a_body_that_never_ends_is_408(monkeypatch: pytest.MonkeyPatch, client_for: ClientFor) -> None:
    monkeypatch.setattr(limits, "BODY_WITHIN", 0.01)
    browser = await client_for(await make.person())
    answer = await browser.patch("/api/me", content=endless(), headers=HEADERS)
    assert (answer.status_code, answer.json()["code"]) == (408, "too-slow")


async def endless() -> AsyncIterator[bytes]:
    yield b"{"
    await asyncio.Event().wait()
