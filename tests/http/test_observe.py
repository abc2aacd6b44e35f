"""What is said about a request: how it went, and nothing about who asked."""

import json
import logging

import msgspec
import pytest

from api.core import log
from api.core.settings import settings
from api.http import headers
from api.http.asgi import Message, Receive, Scope, Send, answer
from tests import make
from tests.clients import ClientFor


async def test_a_line_names_the_way_and_no_person(client_for: ClientFor, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "api.http")
    person = await make.person(email="log@norvia.test")
    browser = await client_for(person)
    await browser.get(f"/api/feed/{person.id}?token=secret", headers={"X-Request-Id": "0193abcd-1234"})
    await browser.post("/api/sign-in/links", json={"email": "log@norvia.test"})
    lines = [record.__dict__ for record in caplog.records if record.name == "api.http"]
    assert [(line["method"], line["path"], line["status"]) for line in lines] == [
        ("GET", "/api/feed/*", 404),
        ("POST", "/api/sign-in/links", 202),
    ]
    assert str(person.id) not in caplog.text
    assert "log@norvia.test" not in caplog.text
    assert "secret" not in caplog.text


async def test_a_line_is_json_with_the_requests_id(capsys: pytest.CaptureFixture[str]) -> None:
    log.configure()
    token = log.request_id.set("0193abcd-1234")
    logging.getLogger("tests").warning("looked", extra={"found": 3})
    log.request_id.reset(token)
    line = json.loads(capsys.readouterr().err)
    assert (line["message"], line["found"], line["request_id"], line["level"]) == (
        "looked",
        3,
        "0193abcd-1234",
        "WARNING",
    )


@pytest.mark.parametrize("asked", ["0193abcd-1234", 'bad id"\n', "x" * 65])
async def test_a_callers_id_is_kept_only_when_it_is_one(client_for: ClientFor, asked: str) -> None:
    answered = await (await client_for()).get("/api/company", headers={"X-Request-Id": asked.replace("\n", "")})
    assert (answered.headers["x-request-id"] == asked) == (asked == "0193abcd-1234")


@pytest.mark.parametrize("origin", ["https://birdsong.example", "http://birdsong.test"])
async def test_hsts_is_said_behind_tls_only(monkeypatch: pytest.MonkeyPatch, origin: str) -> None:
    with_origin = msgspec.structs.replace(settings(), origin=origin)
    monkeypatch.setattr(headers, "settings", lambda: with_origin)
    sent: list[Message] = []

    async def application(scope: Scope, receive: Receive, send: Send) -> None:
        await answer(send, 200, b"", "text/plain")

    async def receive() -> Message:
        return {}

    async def send(message: Message) -> None:
        sent.append(message)

    await headers.headed(application)({"type": "http"}, receive, send)
    assert (headers.HSTS in sent[0]["headers"]) == origin.startswith("https")


async def test_health_tells_living_from_able(client_for: ClientFor) -> None:
    browser = await client_for()
    assert (await browser.get("/health/live")).json() == {"alive": True}
    assert (await browser.get("/health/ready")).json() == {"ready": True, "database": True, "redis": True}
