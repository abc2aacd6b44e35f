"""Cross-site requests, headers, sessions and guards, on every route."""

import pytest
from litestar.handlers import HTTPRouteHandler

from api.app import make_litestar
from api.core.db import execute
from api.identity import sessions
from tests import make
from tests.clients import ClientFor


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
    ],
)
async def test_a_cross_site_write_is_refused(client_for: ClientFor, headers: dict[str, str]) -> None:
    browser = await client_for(await make.person())
    answer = await browser.patch("/api/me", json={"language": "de"}, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (403, "cross-site")


async def test_a_write_without_our_header_is_refused(client_for: ClientFor) -> None:
    browser = await client_for(await make.person())
    del browser.headers["X-Birdsong"]
    assert (await browser.patch("/api/me", json={"language": "de"})).status_code == 403


async def test_our_own_pages_may_write(client_for: ClientFor) -> None:
    browser = await client_for(await make.person())
    own = {"Origin": "http://birdsong.test", "Sec-Fetch-Site": "same-origin"}
    assert (await browser.patch("/api/me", json={"language": "de"}, headers=own)).status_code == 200


async def test_every_answer_carries_the_security_headers(client_for: ClientFor) -> None:
    browser = await client_for()
    for path in ("/api/company", "/api/nothing", "/health/live", "/"):
        headers = (await browser.get(path)).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["x-frame-options"] == "DENY"
        assert "'unsafe-inline'" not in headers["content-security-policy"]
        assert headers["x-request-id"]


def handlers() -> list[HTTPRouteHandler]:
    found = [handler for route in make_litestar().routes for handler in getattr(route, "route_handlers", ())]
    return [handler for handler in found if "OPTIONS" not in handler.http_methods]


@pytest.mark.usefixtures("db")
async def test_every_route_names_who_may_use_it() -> None:
    assert [f"{handler}" for handler in handlers() if not handler.resolve_guards()] == []


@pytest.mark.usefixtures("db")
async def test_every_route_has_an_operation_id_and_a_summary() -> None:
    ids = [handler.operation_id for handler in handlers()]
    assert all(ids)
    assert len(set(ids)) == len(ids)
    assert all(handler.summary for handler in handlers())


async def test_nobody_reads_a_feed_signed_out(client_for: ClientFor) -> None:
    answer = await (await client_for()).get("/api/me")
    assert (answer.status_code, answer.json()["code"]) == (401, "signed-out")


async def test_a_sign_out_holds_while_another_request_is_in_flight(client_for: ClientFor) -> None:
    person = await make.person()
    browser = await client_for(person)
    token = next(iter(browser.cookies.jar)).value
    assert token is not None
    in_flight = await sessions.who_is(token)
    assert in_flight is not None
    await browser.delete("/api/session")
    # The slow request ends after the sign-out and writes its "seen": the session stays ended.
    await execute("UPDATE session SET seen_at = seen_at - interval '6 minutes'")
    assert await sessions.who_is(token) is None
    assert (await browser.get("/api/me")).status_code == 401


@pytest.mark.parametrize("change", ["seen_at = now() - interval '15 days'", "expires_at = now()", "ended_at = now()"])
async def test_a_session_ends_idle_old_or_ended(client_for: ClientFor, change: str) -> None:
    browser = await client_for(await make.person())
    await execute(f"UPDATE session SET {change}")
    assert (await browser.get("/api/me")).status_code == 401


async def test_a_person_who_left_is_signed_out(client_for: ClientFor) -> None:
    browser = await client_for(await make.person())
    await execute("UPDATE person SET active = false")
    assert (await browser.get("/api/me")).status_code == 401
