"""Guardrails over HTTP: who may do what, and what is stored of it."""

from typing import Any
from uuid import UUID

import httpx
import pytest

from api.content.tables import Post
from api.core.db import execute, fetch, fetch_value
from api.core.ids import new_id
from api.guardrails.friction import records
from api.guardrails.holding import moderation
from api.guardrails.policy import versions
from api.identity.tables import Person
from tests import make
from tests.clients import ClientFor
from tests.guardrails.making import BANK
from tests.guardrails.scene import BLOCKED, CAPTION, HELD, OWN, SHOUTED, held, product_post

# Fixed, because the processes of one run must agree on the names of tests.
SOMETHING = UUID("0b7d6a0e-0000-4000-8000-000000000009")
KEY = {"Idempotency-Key": "0b7d6a0e-0000-4000-8000-000000000002"}


def question(post: Post, text: str = OWN, **fields: Any) -> dict[str, Any]:
    return {"post_id": str(post.id), "network": "linkedin", "language": "en", "text": text, **fields}


def told(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def stored() -> str:
    """Every row of every table as one text."""
    tables = await fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
    return "\n".join([str(dict(row)) for table in tables for row in await fetch(f"SELECT * FROM {table['tablename']}")])


async def moderator_with(client_for: ClientFor, author: Person) -> tuple[httpx.AsyncClient, str]:
    """A moderator's browser, and the path of a text that waits for them."""
    moderator = await make.person("moderator")
    review = await held(author, await product_post())
    return await client_for(moderator), f"/api/reviews/{review.id}"


@pytest.mark.parametrize(
    ("method", "path", "role"),
    [
        ("POST", "/api/advice/official", "communicator"),
    ],
)
async def test_a_role_opens_what_it_is_for(client_for: ClientFor, method: str, path: str, role: str) -> None:
    others = await client_for(await make.person("ambassador", "facilitator", "compliance", "admin"))
    body = {"outcome": "approved"} if path.endswith("decision") else None
    assert told(await others.request(method, path, json=body)) == (403, "role-missing")
    holder = await client_for(await make.person(role))
    assert (await holder.request(method, path, json=body)).status_code != 403


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/api/advice"),
        ("GET", "/api/policy"),
        ("PUT", "/api/acknowledgements"),
        ("GET", "/api/me/reviews"),
        ("DELETE", f"/api/me/reviews/{SOMETHING}"),
    ],
)
async def test_nobody_gets_anything_signed_out(client_for: ClientFor, method: str, path: str) -> None:
    assert told(await (await client_for()).request(method, path)) == (401, "signed-out")


async def test_advice_comes_with_spans_reasons_and_length(client_for: ClientFor) -> None:
    browser = await client_for(await make.person(language="de"))
    given = (await browser.post("/api/advice", json=question(await product_post(), HELD))).json()
    [finding] = given["findings"]
    assert (given["level"], given["edited"], given["length"]["limit"]) == ("hold", True, 3000)
    assert HELD[finding["start"] : finding["end"]].startswith("2.90")
    assert finding["what"]
    assert finding["why"]
    assert finding["remedy"]
    assert finding["paragraph"] == "6"


async def test_advice_on_a_post_for_others_is_refused(client_for: ClientFor) -> None:
    post = await product_post()
    browser = await client_for(await make.person())
    assert told(await browser.post("/api/advice", json=question(post))) == (404, "post-missing")


async def test_advice_on_an_endless_text_is_refused(client_for: ClientFor) -> None:
    browser = await client_for(await make.person())
    answer = await browser.post("/api/advice", json=question(await product_post(), "a" * 5001))
    assert answer.status_code == 400


async def test_a_text_that_advice_was_asked_about_is_stored_nowhere(
    client_for: ClientFor, caplog: pytest.LogCaptureFixture
) -> None:
    browser = await client_for(await make.person("communicator"))
    post = await product_post()
    secret = f"{BLOCKED} Zanzibar"
    for path, body in (
        ("/api/advice", question(post, secret)),
        ("/api/advice/official", {"category": "product", "language": "en", "text": secret}),
    ):
        assert (await browser.post(path, json=body, headers=KEY)).status_code == 200
    assert "Zanzibar" not in await stored()
    assert "Zanzibar" not in caplog.text


async def test_a_blocked_share_leaves_its_trace_and_no_words(
    client_for: ClientFor, caplog: pytest.LogCaptureFixture
) -> None:
    who = await make.person()
    browser = await client_for(who)
    secret = f"{BLOCKED} Zanzibar"
    answer = await browser.post("/api/shares", json=question(await product_post(), secret), headers=KEY)
    assert told(answer) == (422, "share-blocked")
    await records.settled()
    [row] = await fetch("SELECT * FROM finding")
    assert (row["kind"], row["outcome"], row["text_length"]) == ("guaranteed_return", "blocked", len(secret))
    assert str(who.id) not in str(dict(row))
    assert "Zanzibar" not in await stored()
    assert "Zanzibar" not in caplog.text
    assert await fetch_value("SELECT count(*) FROM share") == 0


async def test_a_held_share_waits_until_somebody_decides(client_for: ClientFor) -> None:
    author = await make.person()
    browser = await client_for(author)
    post = await product_post()
    held_back = await browser.post("/api/shares", json=question(post, HELD))
    assert held_back.status_code == 202
    review = held_back.json()["review"]
    assert (await browser.post("/api/shares", json=question(post, HELD, review_id=review["id"]))).status_code == 409
    assert await fetch_value("SELECT count(*) FROM share") == 0

    moderator = await client_for(await make.person("moderator"))
    decision = {"outcome": "approved"}
    assert (await moderator.post(f"/api/reviews/{review['id']}/decision", json=decision)).status_code == 200
    await tell(UUID(review["id"]))
    shared = await browser.post("/api/shares", json=question(post, HELD, review_id=review["id"]))
    assert (shared.status_code, shared.json()["share"]["text"]) == (201, HELD)
    assert {row["outcome"] for row in await fetch("SELECT outcome FROM finding")} == {"held", "released"}


async def test_a_warning_is_ticked_once_and_not_asked_again(client_for: ClientFor) -> None:
    browser = await client_for(await make.person())
    post = await product_post()
    assert told(await browser.post("/api/shares", json=question(post, SHOUTED))) == (422, "acknowledgement-missing")
    assert (await browser.put("/api/acknowledgements", json={"kind": "shouting"})).status_code == 204
    assert (await browser.post("/api/shares", json=question(post, SHOUTED))).status_code == 201
    assert await fetch_value("SELECT count(*) FROM acknowledgement") == 1


async def test_what_no_rule_warns_of_can_not_be_ticked(client_for: ClientFor) -> None:
    browser = await client_for(await make.person())
    await product_post()
    answer = await browser.put("/api/acknowledgements", json={"kind": "anything"})
    assert (told(answer), answer.json()["field"]) == ((400, "acknowledgement-unknown"), "kind")


async def test_the_policy_speaks_the_readers_language(client_for: ClientFor) -> None:
    await versions.ensure_starter(BANK)
    browser = await client_for(await make.person(language="fr"))
    shown = (await browser.get("/api/policy")).json()
    assert (shown["version"], shown["language"], shown["own_domains"]) == (1, "fr", ["norvia.bank", "europa.eu"])


async def test_authors_see_and_withdraw_their_own_texts_only(client_for: ClientFor) -> None:
    author, other = await make.person(), await make.person()
    review = await held(author, await product_post())
    mine, theirs = await client_for(author), await client_for(other)
    assert [one["id"] for one in (await mine.get("/api/me/reviews")).json()] == [str(review.id)]
    assert (await theirs.get("/api/me/reviews")).json() == []
    assert told(await theirs.delete(f"/api/me/reviews/{review.id}")) == (404, "review-missing")
    assert (await mine.delete(f"/api/me/reviews/{review.id}")).status_code == 204
    assert (await mine.get("/api/me/reviews")).json() == []


async def test_the_queue_shows_what_changed(client_for: ClientFor) -> None:
    browser, path = await moderator_with(client_for, await make.person())
    [shown] = (await browser.get("/api/reviews")).json()
    assert path.endswith(shown["id"])
    assert (shown["official"], shown["text"], shown["mine"]) == (CAPTION, HELD, False)
    assert "".join(one["text"] for one in shown["difference"] if one["kind"] != "removed") == HELD


async def test_a_moderator_claims_decides_and_thinks_again(client_for: ClientFor) -> None:
    browser, path = await moderator_with(client_for, await make.person())
    assert (await browser.put(f"{path}/claim")).json()["claimed_by"] is not None
    decided = await browser.post(f"{path}/decision", json={"outcome": "rejected", "reason": "Another rate."})
    assert (decided.status_code, decided.json()["state"]) == (200, "rejected")
    assert (await browser.delete(f"{path}/decision")).status_code == 204
    assert (await browser.delete(f"{path}/claim")).status_code == 204
    assert (await browser.delete(f"{path}/decision")).status_code == 404
    [shown] = (await browser.get("/api/reviews")).json()
    assert (shown["state"], shown["claimed_by"]) == ("waiting", None)


async def test_a_claimed_text_names_who_has_it(client_for: ClientFor) -> None:
    browser, path = await moderator_with(client_for, await make.person())
    other = await client_for(await make.person("moderator", name="Marta Rossi"))
    await other.put(f"{path}/claim")
    answer = await browser.post(f"{path}/decision", json={"outcome": "approved"})
    assert told(answer) == (409, "review-claimed")
    assert "Marta Rossi" in answer.json()["detail"]


async def test_nobody_decides_about_their_own_text(client_for: ClientFor) -> None:
    author = await make.person("ambassador", "moderator")
    review = await held(author, await product_post())
    browser = await client_for(author)
    [shown] = (await browser.get("/api/reviews")).json()
    assert shown["mine"] is True
    answer = await browser.post(f"/api/reviews/{review.id}/decision", json={"outcome": "approved"})
    assert told(answer) == (403, "review-own")
    assert told(await browser.put(f"/api/reviews/{review.id}/claim")) == (403, "review-own")


@pytest.mark.parametrize(
    ("decision", "status", "code", "field"),
    [
        ({"outcome": "rejected"}, 400, "review-reason-needed", "reason"),
        ({"outcome": "reworded", "wording": " "}, 400, "review-wording-needed", "wording"),
        ({"outcome": "reworded", "wording": BLOCKED}, 422, "review-wording-blocked", "wording"),
        ({"outcome": "waiting"}, 400, "does-not-fit", "outcome"),
    ],
)
async def test_a_decision_is_complete(
    client_for: ClientFor, decision: dict[str, str], status: int, code: str, field: str
) -> None:
    browser, path = await moderator_with(client_for, await make.person())
    answer = await browser.post(f"{path}/decision", json=decision)
    assert (told(answer), answer.json()["field"]) == ((status, code), field)
    if status == 422:
        assert answer.json()["extra"]["advice"]["level"] == "block"


async def test_a_decision_that_was_told_stands(client_for: ClientFor) -> None:
    browser, path = await moderator_with(client_for, await make.person())
    await browser.post(f"{path}/decision", json={"outcome": "approved"})
    await tell(UUID(path.rsplit("/", 1)[-1]))
    assert told(await browser.delete(f"{path}/decision")) == (409, "decision-told")
    assert told(await browser.post(f"{path}/decision", json={"outcome": "approved"})) == (409, "review-decided-already")


async def test_a_text_that_never_was_is_missing(client_for: ClientFor) -> None:
    browser = await client_for(await make.person("moderator"))
    assert told(await browser.put(f"/api/reviews/{new_id()}/claim")) == (404, "review-missing")


async def tell(review_id: UUID) -> None:
    """The ten seconds are over: the worker lets the decision stand."""
    decided_at = await fetch_value("SELECT decided_at FROM review WHERE id = $1", review_id)
    await execute("DELETE FROM job WHERE name = 'guardrails.tell_decision'")
    await moderation.tell_decision(review_id, decided_at)
