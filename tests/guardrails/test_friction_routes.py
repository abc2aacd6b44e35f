"""Friction over HTTP: who may see it, and the table for spreadsheets."""

import csv
import io

import httpx
import pytest

from api.core.languages import Language
from api.guardrails.friction import figures
from api.guardrails.friction.figures import Question
from api.guardrails.friction.schemas import By
from api.guardrails.friction.table import as_csv
from tests import make
from tests.clients import ClientFor
from tests.guardrails.attempts import HOLD_RATES, attempt, attempts, days_ago, policy_and_post

pytestmark = pytest.mark.usefixtures("db")

READS = ("/api/friction", "/api/friction/table.csv", "/api/friction/proposals")
ANSWERS = ("/api/friction/proposals/unapproved_rate/confirmation", "/api/friction/proposals/unapproved_rate/dismissal")


@pytest.mark.parametrize("path", READS)
async def test_only_compliance_and_administrators_see_friction(client_for: ClientFor, path: str) -> None:
    await policy_and_post()
    others = await client_for(await make.person("communicator", "moderator", "facilitator", "influencer"))
    assert (await others.get(path)).status_code == 403
    for role in ("compliance", "admin"):
        assert (await (await client_for(await make.person(role))).get(path)).status_code == 200


@pytest.mark.parametrize("path", ANSWERS)
async def test_only_compliance_answers_proposals(client_for: ClientFor, path: str) -> None:
    others = await client_for(await make.person("admin", "communicator", "moderator"))
    assert (await others.post(path, json={"version": 1})).status_code == 403


async def officer_with_texts(client_for: ClientFor) -> httpx.AsyncClient:
    post, people = await policy_and_post(), await make.crowd(12)
    await attempts(people, post)
    for who in people:
        await attempt(who, post, "held", HOLD_RATES, decision="approved", waited=90)
    await attempt(people[0], post, network="reddit")
    return await client_for(await make.person("compliance", language="nl", languages=["nl"]))


async def test_the_figures_come_for_the_days_that_were_asked_for(client_for: ClientFor) -> None:
    officer = await officer_with_texts(client_for)
    shown = (await officer.get("/api/friction", params={"by": "network"})).json()
    assert (shown["by"], shown["total"]["texts"], shown["goals"]["straight_at_least"]) == ("network", 25, 0.95)
    before = days_ago(7).date().isoformat()
    assert (await officer.get("/api/friction", params={"to": before})).json()["total"]["texts"] == 0
    refused = await officer.get("/api/friction", params={"from": "2026-02-01", "to": "2026-01-01"})
    assert (refused.status_code, refused.json()["code"]) == (400, "friction-days-reversed")


async def test_a_proposal_is_read_and_confirmed(client_for: ClientFor) -> None:
    officer = await officer_with_texts(client_for)
    [proposed] = (await officer.get("/api/friction/proposals")).json()
    assert proposed["reasons"][0]["text"].startswith("Van 12 vastgehouden teksten zijn er 12 ongewijzigd goedgekeurd")
    made = await officer.post(ANSWERS[0], json={"version": proposed["version"]})
    assert (made.status_code, made.json()["version"], made.json()["level"]) == (201, 2, "acknowledge")
    assert (await officer.get("/api/friction/proposals")).json() == []
    assert (await officer.post(ANSWERS[1])).status_code == 404


async def test_the_table_has_the_same_figures_in_the_readers_language(client_for: ClientFor) -> None:
    officer = await officer_with_texts(client_for)
    answer = await officer.get("/api/friction/table.csv", params={"by": "network"})
    rows = list(csv.reader(io.StringIO(answer.text)))
    assert answer.headers["content-type"].startswith("text/csv")
    assert rows[0] == ["Netwerk", "Cijfer", "Aantal", "Van", "Aandeel", "Doel", "Opmerking"]
    assert ["Alles", "Meteen door", "13", "25", "0.52", "≥ 0.95", ""] in rows
    assert ["reddit", "Teksten", "", "", "", "", "Niet getoond: minder dan 5 mensen"] in rows


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("by", By)
async def test_every_language_has_words_for_the_table(language: Language, by: By) -> None:
    post, people = await policy_and_post(), await make.crowd(5)
    await attempts(people, post, "held", HOLD_RATES, decision="approved", waited=90)
    table = as_csv(await figures.figures(Question(by=by)), language)
    assert len(table.splitlines()) > 20


async def test_no_cell_begins_a_formula() -> None:
    post, people = await policy_and_post(), await make.crowd(5)
    await attempts(people, post, network="=cmd()")
    table = as_csv(await figures.figures(Question(by=By.NETWORK)), Language.EN)
    assert "\r\n'=cmd()," in table
