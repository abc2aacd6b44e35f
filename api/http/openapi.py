"""The OpenAPI 3.1 document, right to the last limit.

Litestar gives the paths and parameters. Bodies and answers come from `msgspec.json.schema`, which is what really
checks them: Litestar drops nested limits, puts those of optional fields in the wrong place, and does not say that
unknown fields are refused. Errors and examples are added here by rule, so that no route can forget them.
"""

import re
from collections.abc import Iterator
from inspect import cleandoc
from typing import Any, get_args, get_origin

import msgspec
from litestar import Litestar, Response
from litestar.enums import RequestEncodingType
from litestar.handlers import HTTPRouteHandler
from litestar.openapi import OpenAPIConfig
from litestar.params import BodyKwarg

from api.http import guards
from api.http.examples import example_of
from api.http.problems import MEDIA_TYPE, Problem

REF = "#/components/schemas/{name}"
MULTIPART = RequestEncodingType.MULTI_PART
SAFE = ("get", "head", "options")

DESCRIPTION = (
    "Sign in with a session cookie. Every write carries `X-Birdsong: 1` and may carry an `Idempotency-Key`: "
    "the same key with the same request is done once and answered the same. Errors are problem+json (RFC 9457) in "
    "the person's language; `code` is stable."
)

OWN_HEADER = {
    "name": "X-Birdsong",
    "in": "header",
    "required": True,
    "description": "Any value. A form of another site can't send it.",
    "schema": {"type": "string"},
    "example": "1",
}
IDEMPOTENCY_KEY = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": False,
    "description": "Names this write: a repetition happens once and is answered the same for a week.",
    "schema": {"type": "string", "minLength": 8, "maxLength": 80, "pattern": "^[A-Za-z0-9_-]+$"},
    "example": "6f1c2a34-9d1b-4c3e-8a52-0c8f6d0e7b11",
}

ERRORS = {
    400: ("does-not-fit", "A value does not fit; `errors` names each field and its remedy."),
    401: ("signed-out", "Nobody is signed in."),
    403: ("role-missing", "The person's roles do not include this, or the request came from another site."),
    404: ("page-missing", "There is no such thing, or none that this person may see."),
    409: ("idempotency-key-reused", "It does not fit the present state."),
    413: ("too-large", "The body is over its limit."),
    422: ("refused", "Understood, and refused for a reason that `code` names."),
    429: ("too-often", "Too many in a short time; `Retry-After` says when to come back."),
    503: ("unreachable", "A service is away; nothing was done."),
}


def document(app: Litestar, handlers: list[HTTPRouteHandler], version: str) -> dict[str, Any]:
    """The document for these handlers of `app`."""
    made = app.openapi_schema.to_schema()
    bodies = _Schemas(handlers)
    by_id = {handler.operation_id: handler for handler in handlers}
    for path, method, operation in _operations(made):
        _describe(path, method, operation, by_id[operation["operationId"]], bodies)
    made["info"] = {"title": "Birdsong", "version": version, "description": DESCRIPTION}
    made["servers"] = [{"url": "/"}]
    made["components"] = {
        "schemas": {
            name: _undented(schema) for name, schema in sorted({**_form_schemas(made), **bodies.components}.items())
        },
        "securitySchemes": {"session": {"type": "apiKey", "in": "cookie", "name": "__Host-birdsong"}},
    }
    return dict(made)


def config() -> OpenAPIConfig:
    """What Litestar needs to describe its routes; the pages that show the document are our own."""
    return OpenAPIConfig(title="Birdsong", version="1", path="/api/openapi-of-the-framework", render_plugins=[])


class _Schemas:
    """msgspec's own schema of every body and answer."""

    def __init__(self, handlers: list[HTTPRouteHandler]) -> None:
        wanted = [kind for handler in handlers for kind in (body_type(handler), answer_type(handler)) if kind]
        kinds = list({repr(kind): kind for kind in [*wanted, Problem]}.values())
        schemas, self.components = msgspec.json.schema_components(kinds, ref_template=REF)
        self.of = {repr(kind): schema for kind, schema in zip(kinds, schemas, strict=True)}

    def content(self, kind: Any) -> dict[str, Any]:
        return {"schema": self.of[repr(kind)], "example": example_of(kind)}


def body_type(handler: HTTPRouteHandler) -> Any:
    """The type of a handler's JSON body, or None; forms are left as Litestar describes them."""
    field = handler.parsed_data_field
    if field is None or (
        isinstance(field.kwarg_definition, BodyKwarg) and field.kwarg_definition.media_type is MULTIPART
    ):
        return None
    return field.raw if get_origin(field.raw) is None else field.annotation


def answer_type(handler: HTTPRouteHandler) -> Any:
    """The type that a handler answers with, or None for nothing and for what is not JSON."""
    answered = handler.parsed_return_field.annotation
    if isinstance(answered, type) and issubclass(answered, Response):
        return None
    if get_origin(answered) is Response:
        answered = get_args(answered)[0]
    return None if answered in (None, type(None), bytes, str) else answered


def _undented(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema with its docstring as a reader should see it."""
    return schema | {"description": cleandoc(schema["description"])} if "description" in schema else schema


def _operations(made: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in made["paths"].items():
        for method, operation in item.items():
            if isinstance(operation, dict) and "operationId" in operation:
                yield path, method, operation


def _form_schemas(made: dict[str, Any]) -> dict[str, Any]:
    """Litestar's own schemas of forms with files, which msgspec does not check."""
    bodies = (operation.get("requestBody", {}).get("content", {}) for _, _, operation in _operations(made))
    refs = (body[MULTIPART]["schema"]["$ref"] for body in bodies if MULTIPART in body)
    return {name: made["components"]["schemas"][name] for name in (ref.rsplit("/", 1)[-1] for ref in refs)}


def _describe(path: str, method: str, operation: dict[str, Any], handler: HTTPRouteHandler, known: _Schemas) -> None:
    body, answered = body_type(handler), answer_type(handler)
    if body is not None:
        operation["requestBody"] = {"required": True, "content": {"application/json": known.content(body)}}
    success = _success(operation)
    if handler.status_code == 204:
        success.pop("content", None)
    if answered is not None:
        success["content"] = {"application/json": known.content(answered)}
    success.pop("headers", None)
    public = any(guard is guards.public for guard in handler.resolve_guards())
    operation["security"] = [] if public else [{"session": []}]
    if method not in SAFE:
        operation["parameters"] = [*operation.get("parameters", []), OWN_HEADER, *([] if public else [IDEMPOTENCY_KEY])]
    for status in _errors(path, method, operation, public=public):
        operation["responses"][str(status)] = _error(status, known)
    operation["responses"]["default"] = _error(503, known)


def _success(operation: dict[str, Any]) -> dict[str, Any]:
    responses = operation["responses"]
    status = next(code for code in responses if code.startswith("2"))
    operation["responses"] = {status: responses[status]}
    kept: dict[str, Any] = responses[status]
    return kept


def _errors(path: str, method: str, operation: dict[str, Any], *, public: bool) -> list[int]:
    statuses: list[int] = []
    if operation.get("requestBody") or re.search(r"\{|\?", path) or operation.get("parameters"):
        statuses.append(400)
    if not public:
        statuses += [401, 403]
    if "{" in path:
        statuses.append(404)
    if method not in SAFE:
        statuses += [403, 409, 413, 422, 429]
    return sorted(set(statuses))


def _error(status: int, known: _Schemas) -> dict[str, Any]:
    code, meaning = ERRORS[status]
    shown = {
        "type": f"urn:birdsong:problem:{code}",
        "title": meaning.split(";")[0].rstrip("."),
        "status": status,
        "code": code,
        "detail": meaning,
        "request_id": "01930c1e5f7a7c3e9d54",
    }
    return {"description": meaning, "content": {MEDIA_TYPE: {"schema": known.of[repr(Problem)], "example": shown}}}
