"""The routes of posts, as a browser meets them."""

from typing import Any

import httpx
import pytest

from api.content.tables import Caption, Post
from tests import make
from tests.clients import ClientFor

pytestmark = pytest.mark.usefixtures("heard")

DRAFT: dict[str, Any] = {
    "title": "A branch in Ghent",
    "category": "company",
    "language": "en",
    "url": "https://www.norvia.bank/ghent",
    "captions": [{"language": "en", "text": "We opened a branch in Ghent."}],
}

NOTHING = "0190a000-0000-7000-8000-000000000000"

COMMUNICATORS_ONLY = [
    ("GET", "/api/posts"),
    ("POST", "/api/posts"),
    ("GET", f"/api/posts/{NOTHING}"),
    ("PATCH", f"/api/posts/{NOTHING}"),
    ("DELETE", f"/api/posts/{NOTHING}"),
    *(
        ("POST", f"/api/posts/{NOTHING}/{step}")
        for step in ("submission", "approval", "return", "schedule", "publication", "recall", "archive")
    ),
    ("DELETE", f"/api/posts/{NOTHING}/schedule"),
    ("POST", "/api/audiences/estimate"),
]

EVERYBODYS = [
    ("GET", "/api/feed"),
    ("GET", f"/api/feed/{NOTHING}"),
    ("GET", f"/api/feed/{NOTHING}/why"),
    ("PUT", f"/api/feed/{NOTHING}/dismissal"),
    ("DELETE", f"/api/feed/{NOTHING}/dismissal"),
]

BODIES: dict[str, dict[str, Any]] = {
    "submission": {},
    "approval": {},
    "return": {"note": "Not yet"},
    "schedule": {"publish_at": "2099-01-01T09:00:00+01:00"},
    "recall": {"reason": "The rate was wrong"},
    "dismissal": {"reason": "seen_it"},
}


async def said(answer: httpx.Response, status: int = 200) -> Any:
    assert answer.status_code == status, answer.text
    return answer.json() if answer.content else None


@pytest.mark.parametrize(("method", "path"), COMMUNICATORS_ONLY)
async def test_who_does_not_publish_is_not_let_in(client_for: ClientFor, method: str, path: str) -> None:
    reader = await client_for(await make.person("ambassador", "moderator"))
    answer = await reader.request(method, path, json={})
    assert (answer.status_code, answer.json()["code"]) == (403, "role-missing")


@pytest.mark.parametrize(("method", "path"), COMMUNICATORS_ONLY + EVERYBODYS)
async def test_who_is_not_signed_in_is_asked_to(client_for: ClientFor, method: str, path: str) -> None:
    assert (await (await client_for()).request(method, path, json={})).status_code == 401


NAMING_A_POST = [(method, path) for method, path in COMMUNICATORS_ONLY + EVERYBODYS[:-1] if NOTHING in path]


@pytest.mark.parametrize(("method", "path"), NAMING_A_POST)
async def test_a_post_that_does_not_exist_is_not_found(client_for: ClientFor, method: str, path: str) -> None:
    browser = await client_for(await make.person("communicator"))
    body = {"version": 1, "title": "New"} if method == "PATCH" else BODIES.get(path.rsplit("/", 1)[1])
    answer = await browser.request(method, path, json=body)
    assert (answer.status_code, answer.json()["code"]) == (404, "post-missing")


async def test_two_communicators_take_a_post_to_a_reader_and_back(client_for: ClientFor) -> None:
    author = await client_for(await make.person("communicator"))
    other = await client_for(await make.person("communicator"))
    reader = await client_for(await make.person())

    post = await said(await author.post("/api/posts", json=DRAFT), 201)
    path = f"/api/posts/{post['id']}"
    assert (post["state"], post["next"]) == ("draft", ["in_review", "archived"])
    changed = await said(await author.patch(path, json={"version": 1, "title": "Ghent"}))
    assert (changed["title"], changed["version"]) == ("Ghent", 2)
    assert (await said(await author.post(f"{path}/submission", json={})))["state"] == "in_review"
    refused = await author.post(f"{path}/approval", json={})
    assert (refused.status_code, refused.json()["code"]) == (403, "four-eyes")
    assert (await said(await other.post(f"{path}/return", json={"note": "Why Ghent?"})))["state"] == "draft"
    await said(await author.post(f"{path}/submission", json={"note": "Because"}))
    assert (await said(await other.post(f"{path}/approval", json={"version": 5})))["state"] == "approved"
    at = {"publish_at": "2099-01-01T09:00:00+01:00"}
    assert (await reader.get("/api/feed")).json() == {"items": [], "next": None}
    expiry = await author.post(f"{path}/schedule", json=at)
    assert (await said(expiry))["publish_at"] == "2099-01-01T08:00:00Z"
    assert (await said(await author.delete(f"{path}/schedule")))["state"] == "approved"
    assert (await said(await other.post(f"{path}/publication")))["state"] == "live"

    [card] = (await said(await reader.get("/api/feed")))["items"]
    assert (card["id"], card["hook"]) == (post["id"], "We opened a branch in Ghent.")
    opened = await said(await reader.get(f"/api/feed/{post['id']}"))
    assert (opened["domain"], opened["starters"][0]["network"]) == ("norvia.bank", "linkedin")
    why = await said(await reader.get(f"/api/feed/{post['id']}/why"))
    assert why["reasons"] == [{"dimension": "everyone", "sentence": "This post is for everyone."}]
    await said(await reader.put(f"/api/feed/{post['id']}/dismissal", json={"reason": "seen_it"}), 204)
    assert (await said(await reader.get("/api/feed")))["items"] == []
    await said(await reader.delete(f"/api/feed/{post['id']}/dismissal"), 204)

    recalled = await said(await author.post(f"{path}/recall", json={"reason": "The address was wrong"}))
    assert recalled["state"] == "recalled"
    gone = await reader.get(f"/api/feed/{post['id']}")
    assert (gone.status_code, gone.json()["code"]) == (404, "post-ended")
    archived = await said(await author.post(f"{path}/archive"))
    assert [step["state"] for step in archived["steps"]] == [
        *("draft", "in_review", "draft", "in_review", "approved", "scheduled", "approved", "live", "recalled"),
        "archived",
    ]


async def test_a_change_to_what_somebody_else_changed_is_a_conflict_in_my_language(client_for: ClientFor) -> None:
    me = await client_for(await make.person("communicator", language="fr"))
    post = await said(await me.post("/api/posts", json=DRAFT), 201)
    answer = await me.patch(f"/api/posts/{post['id']}", json={"version": 7, "title": "Other"})
    assert (answer.status_code, answer.json()["code"]) == (409, "post-changed")
    assert "a modifié cette publication" in answer.json()["detail"]


async def test_a_list_can_be_narrowed_to_a_state(client_for: ClientFor) -> None:
    me = await client_for(await make.person("communicator"))
    post = await make.post("in_review")
    await make.post("draft")
    page = await said(await me.get("/api/posts", params={"state": "in_review", "limit": 1}))
    assert ([line["id"] for line in page["items"]], page["next"]) == ([str(post.id)], None)


async def test_a_draft_is_thrown_away_with_its_captions(client_for: ClientFor) -> None:
    me = await client_for(await make.person("communicator"))
    post = await said(await me.post("/api/posts", json=DRAFT), 201)
    await said(await me.delete(f"/api/posts/{post['id']}"), 204)
    assert not await Post.exists()
    assert not await Caption.exists()


async def test_an_estimate_counts_whom_a_rule_fits(client_for: ClientFor) -> None:
    me = await client_for(await make.person("communicator", languages=["nl"]))
    await make.person()
    answer = await said(await me.post("/api/audiences/estimate", json={"anyone_in": [{"languages": ["nl"]}]}))
    assert answer == {"people": 1, "reachable_by_push": 0, "everyone": 2}


@pytest.mark.parametrize(
    "change",
    [
        {"title": ""},
        {"title": "x" * 201},
        {"category": "gossip"},
        {"url": "ftp://norvia.bank"},
        {"hashtags": ["two words"]},
        {"publish_at": "2099-01-01T09:00:00"},
        {"captions": [{"language": "es", "text": "Hola"}]},
        {"captions": [{"language": "en", "text": "x", "network": "myspace"}]},
        {"audience": {"anyone_in": [{"teams": ["x"]}]}},
        {"surprise": True},
    ],
    ids=" and ".join,
)
async def test_a_draft_that_does_not_fit_names_the_field(client_for: ClientFor, change: dict[str, Any]) -> None:
    me = await client_for(await make.person("communicator"))
    answer = await me.post("/api/posts", json={**DRAFT, **change})
    assert (answer.status_code, answer.json()["code"]) == (400, "does-not-fit")
    assert answer.json()["errors"]


@pytest.mark.parametrize("query", ["limit=0", "limit=101", "limit=x", "topic=x", "language=es", "cursor=x"])
async def test_a_feed_is_not_asked_for_nonsense(client_for: ClientFor, query: str) -> None:
    reader = await client_for(await make.person())
    assert (await reader.get(f"/api/feed?{query}")).status_code == 400
