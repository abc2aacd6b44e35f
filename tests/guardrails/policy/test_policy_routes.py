"""The policy desk over HTTP: who may do what, and how it is refused."""

from typing import Any

import httpx
import pytest

from api.core.languages import Language
from api.guardrails.policy import starter, versions
from tests import make
from tests.clients import ClientFor
from tests.guardrails.making import BANK
from tests.guardrails.scene import OWN, RULES, product_post

# Fixed, because the processes of one run must agree on the names of tests.
SOMETHING = "0b7d6a0e-0000-4000-8000-000000000009"
OFFICERS_ONLY = [
    ("GET", "/api/policy/facts"),
    ("PUT", "/api/policy/facts"),
    ("PUT", "/api/policy/settings"),
    ("GET", "/api/policy/people"),
    ("GET", "/api/policy/draft"),
    ("POST", "/api/policy/draft"),
    ("DELETE", "/api/policy/draft?edition=1"),
    ("GET", "/api/policy/draft/changes"),
    ("GET", "/api/policy/draft/answers"),
    ("PUT", "/api/policy/draft/answers"),
    ("PUT", "/api/policy/draft/texts/en"),
    ("POST", "/api/policy/draft/rules"),
    ("PUT", "/api/policy/draft/rules/iban"),
    ("DELETE", "/api/policy/draft/rules/iban?edition=1"),
    ("POST", "/api/policy/draft/publication"),
    ("POST", "/api/compliance/replays"),
    ("GET", "/api/compliance/replays"),
    ("GET", f"/api/compliance/replays/{SOMETHING}"),
]
FOR_ALL = [
    ("GET", "/api/policy"),
    ("PUT", "/api/policy/acknowledgement"),
    ("GET", "/api/policy/versions"),
    ("GET", "/api/policy/versions/1"),
    ("GET", "/api/policy/versions/1/changes?since=1"),
]
RULE = {"kind": "competitor", "level": "nudge", "paragraph": "8"}


def told(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


@pytest.fixture
async def officer(client_for: ClientFor) -> httpx.AsyncClient:
    await versions.ensure_starter(BANK)
    return await client_for(await make.person("compliance"))


@pytest.mark.parametrize(("method", "path"), OFFICERS_ONLY)
async def test_the_desk_is_for_compliance(client_for: ClientFor, method: str, path: str) -> None:
    others = await client_for(await make.person("ambassador", "communicator", "moderator", "facilitator", "admin"))
    assert told(await others.request(method, path, json={})) == (403, "role-missing")


@pytest.mark.parametrize(("method", "path"), [*OFFICERS_ONLY, *FOR_ALL])
async def test_nobody_gets_anything_signed_out(client_for: ClientFor, method: str, path: str) -> None:
    assert told(await (await client_for()).request(method, path)) == (401, "signed-out")


async def test_everybody_reads_the_policy_and_its_versions(client_for: ClientFor) -> None:
    await versions.ensure_starter(BANK)
    browser = await client_for(await make.person())
    for method, path in FOR_ALL:
        body = {"version": 1} if method == "PUT" else None
        assert (await browser.request(method, path, json=body)).status_code == 200


async def test_nothing_confidential_reaches_an_ambassador(client_for: ClientFor) -> None:
    await versions.ensure_starter(BANK)
    browser = await client_for(await make.person())
    seen = "".join([(await browser.get(path)).text for method, path in FOR_ALL if method == "GET"])
    assert not [name for name in (*BANK.internal_projects, *BANK.competitors) if name in seen]


async def test_a_policy_goes_from_draft_to_everybodys_yes(client_for: ClientFor, officer: httpx.AsyncClient) -> None:
    draft = (await officer.post("/api/policy/draft")).json()
    assert told(await officer.post("/api/policy/draft")) == (409, "draft-exists")
    draft = (await officer.post("/api/policy/draft/rules", json={"edition": draft["edition"], "rule": RULE})).json()
    assert draft["new"] == ["competitor_2"]
    path = "/api/policy/draft/rules/competitor_2"
    milder = {"edition": draft["edition"], "rule": {**RULE, "level": "inform"}}
    draft = (await officer.put(path, json=milder)).json()
    draft = (await officer.delete(path, params={"edition": draft["edition"]})).json()
    for language in Language:
        wanted = {"edition": draft["edition"], "body": starter.text(language), "changes": "A word."}
        draft = (await officer.put(f"/api/policy/draft/texts/{language}", json=wanted)).json()
    published = await officer.post("/api/policy/draft/publication", json={"edition": draft["edition"]})
    assert (published.status_code, published.json()["version"]) == (200, 2)
    reader = await client_for(await make.person())
    assert (await reader.get("/api/policy")).json()["must_acknowledge"] is True
    assert told(await reader.put("/api/policy/acknowledgement", json={"version": 1})) == (409, "policy-changed")
    said = (await reader.put("/api/policy/acknowledgement", json={"version": 2})).json()
    assert (said["must_acknowledge"], said["acknowledged_version"]) == (False, 2)


async def test_an_incomplete_draft_lists_all_it_lacks_in_the_officers_language(client_for: ClientFor) -> None:
    await versions.ensure_starter(BANK)
    officer = await client_for(await make.person("compliance", language="fr"))
    draft = (await officer.post("/api/policy/draft")).json()
    own = {"kind": "custom", "level": "hold", "paragraph": "5", "pattern": "never lose"}
    draft = (await officer.post("/api/policy/draft/rules", json={"edition": draft["edition"], "rule": own})).json()
    answer = await officer.post(
        "/api/policy/draft/publication", json={"edition": draft["edition"], "to_acknowledge": False}
    )
    assert told(answer) == (400, "rule-words-needed")
    assert answer.json()["field"] == "rules.custom_1.words.en"
    assert answer.json()["extra"]["missing"] == draft["missing"]
    assert "Dites en anglais" in draft["missing"][0]["message"]


@pytest.mark.parametrize(
    ("rule", "field"),
    [
        ({"pattern": "(never"}, "rule.pattern"),
        ({"kind": "nonsense", "pattern": ""}, "rule.kind"),
        ({"pattern": "x" * 4001}, "rule.pattern"),
        ({"level": "severe"}, "rule.level"),
        ({"words": {"pt": {}}}, "rule.words"),
    ],
    ids=["unreadable", "kind", "too-long", "level", "language"],
)
async def test_a_rule_that_does_not_fit_names_its_field(
    officer: httpx.AsyncClient, rule: dict[str, Any], field: str
) -> None:
    await officer.post("/api/policy/draft")
    wanted = {"kind": "custom", "level": "hold", "paragraph": "5", "pattern": "never", **rule}
    answer = await officer.post("/api/policy/draft/rules", json={"edition": 1, "rule": wanted})
    assert answer.status_code == 400
    assert answer.json()["field"].startswith(field)


async def test_the_policy_speaks_no_other_language(officer: httpx.AsyncClient) -> None:
    await officer.post("/api/policy/draft")
    answer = await officer.put("/api/policy/draft/texts/pt", json={"edition": 1, "body": "Bom dia."})
    assert answer.status_code in (400, 404)


async def test_facts_name_the_entry_that_makes_no_sense_and_who_was_faster(officer: httpx.AsyncClient) -> None:
    shown = (await officer.get("/api/policy/facts")).json()
    assert shown["facts"]["internal_projects"] == list(BANK.internal_projects)
    wrong = {**shown["facts"], "allowed_domains": ["norvia.bank", "nowhere"]}
    answer = await officer.put("/api/policy/facts", json={"revision": shown["revision"], "facts": wrong})
    assert (told(answer), answer.json()["field"]) == ((400, "facts-domain"), "allowed_domains[1]")
    assert "nowhere" in answer.json()["detail"]
    body = {"revision": shown["revision"], "facts": shown["facts"]}
    assert (await officer.put("/api/policy/facts", json=body)).json()["revision"] == 2
    assert told(await officer.put("/api/policy/facts", json=body)) == (409, "facts-changed")


async def test_the_wizard_takes_back_what_it_gave(officer: httpx.AsyncClient) -> None:
    given = (await officer.get("/api/policy/draft/answers")).json()
    fitted = await officer.put("/api/policy/draft/answers", json={"edition": 0, "answers": given})
    assert (fitted.status_code, fitted.json()["missing"]) == (200, [])
    assert (await officer.get("/api/policy/draft/answers")).json() == given
    wrong = {**given, "opens": "19:00:00"}
    answer = await officer.put(
        "/api/policy/draft/answers", json={"edition": fitted.json()["edition"], "answers": wrong}
    )
    assert (told(answer), answer.json()["field"]) == ((400, "practice-hours"), "answers.closes")


async def test_a_replay_is_asked_for_and_looked_at(officer: httpx.AsyncClient) -> None:
    asked = await officer.post("/api/compliance/replays", json={"rule": RULE, "days": 30, "code": "competitor"})
    assert (asked.status_code, asked.json()["state"]) == (202, "waiting")
    assert (await officer.get(f"/api/compliance/replays/{asked.json()['id']}")).json() == asked.json()
    assert [one["id"] for one in (await officer.get("/api/compliance/replays")).json()] == [asked.json()["id"]]
    assert told(await officer.get(f"/api/compliance/replays/{SOMETHING}")) == (404, "replay-missing")
    assert (await officer.post("/api/compliance/replays", json={"rule": RULE, "days": 366})).status_code == 400


async def test_deputies_are_moderators_and_owners_are_not_ambassadors(
    client_for: ClientFor, officer: httpx.AsyncClient
) -> None:
    moderator, _ = await make.person("moderator", name="Marta Rossi"), await make.person()
    people = (await officer.get("/api/policy/people")).json()
    assert people["deputies"] == [{"id": str(moderator.id), "name": "Marta Rossi"}]
    assert len(people["owners"]) == 2


async def test_a_share_under_an_unread_policy_is_kept_and_asked_again(client_for: ClientFor) -> None:
    await make.policy(*RULES, facts=BANK, to_acknowledge=True)
    browser = await client_for(await make.person())
    post = await product_post()
    body = {"post_id": str(post.id), "network": "linkedin", "language": "en", "text": OWN}
    answer = await browser.post("/api/shares", json=body)
    assert told(answer) == (422, "policy-unread")
    assert answer.json()["extra"]["advice"]["policy_to_read"] == 1
    assert (await browser.post("/api/shares", json={**body, "policy_read": 1})).status_code == 201
