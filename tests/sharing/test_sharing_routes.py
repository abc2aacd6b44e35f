"""Links and shares over HTTP, up to the stranger whose click moves the board."""

from typing import Any

import httpx
import pytest

from api.content.tables import Post
from api.core.db import fetch_value
from api.core.ids import new_id
from api.game.rules import POINTS
from api.game.schemas import EntryReason
from api.guardrails.friction import records
from api.sharing import destinations
from api.sharing.clicks import arrivals, judging
from tests import make
from tests.clients import ClientFor
from tests.guardrails.scene import BLOCKED, HELD, OWN, SHOUTED, product_post
from tests.sharing.rows import PERSON

pytestmark = pytest.mark.usefixtures("own_spool")


@pytest.fixture
async def me(client_for: ClientFor) -> httpx.AsyncClient:
    return await client_for(await make.person())


def a_share(post: Post, text: str = OWN, **more: Any) -> dict[str, Any]:
    return {"post_id": str(post.id), "network": "linkedin", "language": "en", "text": text, **more}


async def test_asking_for_a_link_twice_gives_the_same(me: httpx.AsyncClient) -> None:
    asked = {"post_id": str((await make.post()).id), "network": "x"}
    first, again = [await me.post("/api/links", json=asked) for _ in range(2)]
    assert (first.status_code, first.json()) == (200, again.json())
    assert first.json()["url"].endswith(f"/r/{first.json()['code']}")


async def test_a_share_is_made_confirmed_taken_back_and_withdrawn(me: httpx.AsyncClient) -> None:
    made = await me.post("/api/shares", json=a_share(await product_post()))
    assert made.status_code == 201
    share = made.json()["share"]
    assert made.json()["way_out"]["link"] == share["link"]
    path = f"/api/shares/{share['id']}"
    assert (await me.get(f"{path}/way-out")).json() == made.json()["way_out"]
    states = [(await me.request(verb, f"{path}/confirmation")).json()["state"] for verb in ("POST", "DELETE")]
    assert states == ["confirmed", "opened"]
    assert [one["id"] for one in (await me.get("/api/shares")).json()["items"]] == [share["id"]]
    assert (await me.delete(path)).status_code == 204
    assert (await me.get("/api/shares")).json() == {"items": [], "next": None}


@pytest.mark.parametrize(("text", "code"), [(BLOCKED, "share-blocked"), (SHOUTED, "acknowledgement-missing")])
async def test_a_refusal_brings_the_advice(me: httpx.AsyncClient, text: str, code: str) -> None:
    refused = await me.post("/api/shares", json=a_share(await product_post(), text))
    assert (refused.status_code, refused.json()["code"]) == (422, code)
    assert refused.json()["extra"]["advice"]["findings"]
    await records.settled()


async def test_a_refusal_with_a_key_keeps_its_trace_and_nothing_else(me: httpx.AsyncClient) -> None:
    post = await product_post()
    key = {"Idempotency-Key": str(new_id())}
    refused = await me.post("/api/shares", json=a_share(post, BLOCKED), headers=key)
    await records.settled()
    assert refused.status_code == 422
    assert await fetch_value("SELECT count(*) FROM finding WHERE outcome = 'blocked'") > 0
    assert await fetch_value("SELECT count(*) FROM share") == 0
    assert (await me.post("/api/shares", json=a_share(post), headers=key)).status_code == 201


async def test_a_share_sent_twice_from_the_outbox_is_made_once(me: httpx.AsyncClient) -> None:
    asked, key = a_share(await product_post()), {"Idempotency-Key": str(new_id())}
    first, again = [await me.post("/api/shares", json=asked, headers=key) for _ in range(2)]
    assert first.json() == again.json()
    assert await fetch_value("SELECT count(*) FROM share") == 1


async def test_a_held_text_is_accepted_for_review(me: httpx.AsyncClient) -> None:
    held = await me.post("/api/shares", json=a_share(await product_post(), HELD))
    assert (held.status_code, held.json()["share"]) == (202, None)
    assert held.json()["review"]["state"] == "waiting"


@pytest.mark.parametrize(
    "wrong",
    [
        {"instance": "a.example"},
        {"network": "orkut"},
        {"acknowledged": ["x"] * 21},
        {"text": "x" * 5001},
        {"language": "xx"},
    ],
)
async def test_what_does_not_fit_is_refused(me: httpx.AsyncClient, wrong: dict[str, Any]) -> None:
    asked = {**a_share(await make.post()), **wrong}
    assert (await me.post("/api/shares", json=asked)).status_code == 400


async def test_nobody_shares_without_signing_in(client_for: ClientFor) -> None:
    stranger = await client_for()
    assert (await stranger.get("/api/shares")).status_code == 401
    assert (await stranger.post("/api/links", json={})).status_code == 401


async def test_a_strangers_click_proves_the_share_and_moves_the_board(client_for: ClientFor) -> None:
    destinations.forget()
    who = await make.person(team=(await make.team()).id)
    me, stranger = await client_for(who), await client_for()
    share = (await me.post("/api/shares", json=a_share(await product_post()))).json()["share"]
    await me.post(f"/api/shares/{share['id']}/confirmation")

    code = share["link"].rsplit("/", 1)[-1]
    led = await stranger.get(f"/r/{code}", headers=PERSON)
    assert led.status_code == 302
    assert led.headers["location"].startswith("https://www.norvia.bank/story?utm_source=linkedin&")
    await arrivals.finish()
    await judging.judge_waiting()

    [seen] = (await me.get("/api/shares")).json()["items"]
    board = (await me.get("/api/boards/people?span=week")).json()
    earned = POINTS[EntryReason.SHARE_CONFIRMED] + POINTS[EntryReason.HUMAN_CLICK]
    assert (seen["state"], seen["clicks"]) == ("proven", 1)
    assert (board["my_points"], board["my_rank"]) == (earned, 1)


async def test_links_answer_with_their_own_strict_policy(client_for: ClientFor) -> None:
    answer = await (await client_for()).get("/r/zzzzzzzz")
    assert answer.status_code == 404
    assert answer.headers.get_list("content-security-policy") == [answer.headers["content-security-policy"]]
    assert "style-src 'sha256-" in answer.headers["content-security-policy"]
    assert answer.headers["x-content-type-options"] == "nosniff"
