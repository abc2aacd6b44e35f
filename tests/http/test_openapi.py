"""The document says what the code does."""

import json
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from litestar.handlers import HTTPRouteHandler
from openapi_spec_validator import OpenAPIV31SpecValidator

from api.app import make_litestar, openapi_document
from api.http.examples import example_of
from api.http.openapi import answer_type, body_type
from tests.clients import ClientFor

pytestmark = pytest.mark.usefixtures("db")


def operations() -> Iterator[tuple[str, dict[str, Any]]]:
    for path, item in json.loads(openapi_document())["paths"].items():
        for method, operation in item.items():
            yield f"{method} {path}", operation


def types() -> list[Any]:
    found = [one for route in make_litestar().routes for one in getattr(route, "route_handlers", ())]
    own = [one for one in found if isinstance(one, HTTPRouteHandler) and "OPTIONS" not in one.http_methods]
    return [kind for handler in own for kind in (body_type(handler), answer_type(handler)) if kind is not None]


async def test_the_document_is_openapi_3_1() -> None:
    OpenAPIV31SpecValidator(json.loads(openapi_document())).validate()


async def test_every_operation_tells_its_errors_and_shows_an_example() -> None:
    for where, operation in operations():
        assert operation["operationId"], where
        assert operation["summary"], where
        assert "application/problem+json" in operation["responses"]["default"]["content"], where
        for status, answer in operation["responses"].items():
            for media, content in answer.get("content", {}).items():
                assert "json" not in media or "example" in content, f"{where} {status}"


async def test_every_example_is_accepted_by_what_reads_it() -> None:
    for kind in types():
        msgspec.convert(example_of(kind), kind, strict=True)


async def test_unknown_fields_and_nested_limits_are_told() -> None:
    schemas = json.loads(openapi_document())["components"]["schemas"]
    assert schemas["MeChange"]["additionalProperties"] is False
    assert schemas["MeChange"]["properties"]["languages"]["maxItems"] == 5
    assert schemas["PostDraft"]["properties"]["hashtags"]["items"]["maxLength"] == 60


async def test_every_text_and_list_that_is_taken_in_has_a_limit() -> None:
    for name, schema in json.loads(openapi_document())["components"]["schemas"].items():
        if schema.get("additionalProperties") is False:
            for field, one in schema["properties"].items():
                assert not unlimited(one), f"{name}.{field}"


def unlimited(schema: dict[str, Any]) -> bool:
    if "anyOf" in schema:
        return any(unlimited(one) for one in schema["anyOf"])
    bounded = any(key in schema for key in ("maxLength", "maxItems", "format", "enum", "const"))
    return schema.get("type") in ("string", "array") and not bounded


async def test_anybody_may_read_it(client_for: ClientFor) -> None:
    answer = await (await client_for()).get("/openapi.json")
    assert answer.json()["openapi"].startswith("3.1")
