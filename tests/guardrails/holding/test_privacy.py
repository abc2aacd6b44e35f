"""What is said about a person's texts is for that person and for whoever decides about the text; for nobody else."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from litestar.handlers import HTTPRouteHandler

from api.app import make_litestar, openapi_document
from api.core.db import fetch
from tests import make
from tests.clients import ClientFor
from tests.guardrails.holding import office

pytestmark = pytest.mark.usefixtures("db")

TELLING = {
    "FindingView",
    "TrustView",
    "MyReview",
    "ReviewView",
    "MyAppeal",
    "AppealView",
    "FirstOpinion",
    "RejectedText",
}
"""What tells something about a text that somebody wrote."""

NAMING = {"Named", "PersonView", "PersonRow"}
"""What names a person."""

FOR_WHOEVER_DECIDES = {"listReviews", "claimReview", "decideReview", "listAppeals", "decideAppeal"}
FOR_WHOEVER_WRITES = {"advise", "share", "planShare", "changePlannedShare"}
ABOUT_NO_COLLEAGUE = {"adviseOfficially", "tryRule"}
"""They judge what the asker typed as an official wording, or to try a rule."""

OFFICE_ROLES = ("ambassador", "influencer", "facilitator", "communicator", "admin")


def operations() -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in json.loads(openapi_document())["paths"].items():
        for operation in item.values():
            yield path, operation["operationId"], operation["responses"]


def reached(schema: Any, schemas: dict[str, Any], seen: set[str]) -> set[str]:
    """The names of all schemas that an answer is made of."""
    if isinstance(schema, dict):
        name = str(schema.get("$ref", "")).rsplit("/", 1)[-1]
        if name and name not in seen:
            seen.add(name)
            reached(schemas[name], schemas, seen)
        for value in schema.values():
            reached(value, schemas, seen)
    if isinstance(schema, list):
        for value in schema:
            reached(value, schemas, seen)
    return seen


def answers() -> Iterator[tuple[str, str, set[str]]]:
    schemas = json.loads(openapi_document())["components"]["schemas"]
    for path, operation, responses in operations():
        told = {status: answer for status, answer in responses.items() if status != "default"}
        yield path, operation, reached(told, schemas, set())


async def test_only_a_writer_and_whoever_decides_are_told_about_a_text() -> None:
    assert {name for _, _, names in answers() for name in names} >= TELLING
    for path, operation, names in answers():
        if names & TELLING and not path.startswith("/api/me/"):
            allowed = FOR_WHOEVER_DECIDES | FOR_WHOEVER_WRITES | ABOUT_NO_COLLEAGUE
            assert operation in allowed, f"{operation} tells {sorted(names & TELLING)}"


async def test_nobody_but_whoever_decides_is_told_a_name_beside_a_finding() -> None:
    for path, operation, names in answers():
        if names & TELLING and names & NAMING:
            assert operation in FOR_WHOEVER_DECIDES, f"{operation} at {path} names somebody"


async def test_a_persons_own_pages_take_no_other_persons_id() -> None:
    own = [path for path, _, names in answers() if path.startswith("/api/me/") and names & TELLING]
    assert own
    assert not any("person" in path for path in own)


async def test_trust_is_read_by_the_person_alone() -> None:
    assert [path for path, _, names in answers() if "TrustView" in names] == ["/api/me/trust"]


async def test_no_role_but_theirs_opens_what_was_said_about_somebody(client_for: ClientFor) -> None:
    author = await make.person(name="Aoife Brennan")
    await office.decided(author)
    await office.waiting(author)
    browser = await client_for(await make.person(*OFFICE_ROLES))
    for path in plain_paths():
        answer = await browser.get(path)
        assert "2.90% a year on every euro" not in answer.text, path
        if "Aoife Brennan" in answer.text:
            assert "unapproved_rate" not in answer.text, path


def plain_paths() -> list[str]:
    """Every address that can be read without knowing an id."""
    found = [one for route in make_litestar().routes for one in getattr(route, "route_handlers", ())]
    handlers = [one for one in found if isinstance(one, HTTPRouteHandler) and "GET" in one.http_methods]
    return sorted({path for one in handlers for path in one.paths if "{" not in path})


async def test_what_outlives_a_text_names_nobody() -> None:
    columns = await fetch(
        "SELECT table_name, column_name FROM information_schema.columns "
        "WHERE table_name = ANY($1::text[]) AND column_name = 'person'",
        ["finding", "attempt", "friction_day"],
    )
    assert columns == []


async def test_messages_about_texts_carry_no_words_of_theirs() -> None:
    author = await make.person()
    await office.decided(author)
    for table in ("notification", "job"):
        rows = [str(dict(row)) for row in await fetch(f"SELECT * FROM {table}")]
        assert not any(words in row for row in rows for words in ("2.90", "favourite", office.REJECTED.reason))
