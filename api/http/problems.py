"""Errors as answers: problem+json (RFC 9457) in the person's language, saying what to do next.

The one table from errors to statuses is `STATUS`. Texts are the messages `error-<code>` in the rooms' `words/`.
"""

import logging
import re
from collections.abc import Mapping
from typing import Any

import asyncpg
import msgspec
from litestar import Request, Response
from litestar.exceptions import HTTPException, ValidationException
from redis.exceptions import RedisError

from api.core.errors import Conflict, DomainError, Forbidden, Invalid, NotFound, TooMany, Unauthenticated
from api.core.log import request_id
from api.core.words import knows, preferred, say
from api.http.asgi import Scope, Send, answer, header

MEDIA_TYPE = "application/problem+json"

STATUS: Mapping[type[DomainError], int] = {
    Invalid: 400,
    Unauthenticated: 401,
    Forbidden: 403,
    NotFound: 404,
    Conflict: 409,
    TooMany: 429,
}

CODES = {
    400: "malformed",
    404: "page-missing",
    405: "method-not-allowed",
    406: "not-acceptable",
    411: "length-required",
    413: "too-large",
    415: "media-type",
}

log = logging.getLogger(__name__)


class FieldError(msgspec.Struct, frozen=True):
    """One field that does not fit, and the remedy."""

    field: str
    message: str


class Problem(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What went wrong and what to do, for a person; `code` is the stable name for programs."""

    type: str
    title: str
    status: int
    code: str
    detail: str
    request_id: str | None = None
    field: str | None = None
    errors: list[FieldError] = []
    extra: dict[str, Any] | None = None


def problem(
    status: int, code: str, language: str, *, field: str | None = None, errors: list[FieldError] | None = None, **v: Any
) -> Problem:
    """The problem with this code, worded in `language`."""
    message = f"error-{code}" if knows(f"error-{code}") else "error-refused"
    return Problem(
        type=f"urn:birdsong:problem:{code}",
        title=say(language, f"status-{status}" if knows(f"status-{status}") else "status-other"),
        status=status,
        code=code,
        detail=say(language, message, **v),
        request_id=request_id.get(),
        field=field,
        errors=errors or [],
    )


async def send_problem(scope: Scope, send: Send, status: int, code: str, **values: Any) -> None:
    """Answer with a problem from outside Litestar."""
    language = language_of(scope)
    body = msgspec.json.encode(problem(status, code, language, **values))
    await answer(send, status, body, MEDIA_TYPE, [(b"content-language", language.encode()), NO_STORE])


NO_STORE = (b"cache-control", b"no-store")


def language_of(scope: Mapping[str, Any]) -> str:
    """The signed-in person's language, else the best one that the browser asks for."""
    actor = scope.get("actor")
    return str(actor.language) if actor is not None else preferred(header(scope, b"accept-language") or "")


def on_domain_error(request: Request[Any, Any, Any], error: DomainError) -> Response[bytes]:
    """A service refused."""
    status = next((STATUS[kind] for kind in type(error).__mro__ if kind in STATUS), getattr(error, "status", 422))
    said = problem(status, error.code, language_of(request.scope), field=error.field, **error.values)
    extra = getattr(error, "extra", None)
    if extra is not None:
        said = msgspec.structs.replace(said, extra=extra)
    headers = {"Retry-After": str(error.retry_after)} if isinstance(error, TooMany) else {}
    return _respond(request, said, headers)


def on_http_error(request: Request[Any, Any, Any], error: HTTPException) -> Response[bytes]:
    """Litestar refused: no such page, wrong method, or values that do not fit."""
    language = language_of(request.scope)
    if isinstance(error, ValidationException) or (error.status_code == 400 and error.extra):
        errors = _field_errors(error, language)
        return _respond(request, problem(400, "does-not-fit", language, errors=errors, field=_first(errors)))
    code = CODES.get(error.status_code, "refused")
    return _respond(request, problem(error.status_code, code, language), error.headers or {})


def on_unreachable(request: Request[Any, Any, Any], error: Exception) -> Response[bytes]:
    """PostgreSQL or Redis is away: nothing was done, and trying again will help."""
    log.error("service_unreachable", extra={"reason": type(error).__name__})
    return _respond(request, problem(503, "unreachable", language_of(request.scope)), {"Retry-After": "5"})


def on_recursion(request: Request[Any, Any, Any], _: RecursionError) -> Response[bytes]:
    """JSON nested deeper than anybody means."""
    return _respond(request, problem(400, "malformed", language_of(request.scope)))


def on_unexpected(request: Request[Any, Any, Any], error: Exception) -> Response[bytes]:
    """Our bug. The log has the trace; the person gets an id to quote."""
    log.error("unexpected", exc_info=error, extra={"method": request.method, "route": request.scope["path_template"]})
    return _respond(request, problem(500, "unexpected", language_of(request.scope)))


HANDLERS: dict[int | type[Exception], Any] = {
    DomainError: on_domain_error,
    HTTPException: on_http_error,
    RecursionError: on_recursion,
    asyncpg.PostgresConnectionError: on_unreachable,
    asyncpg.InterfaceError: on_unreachable,
    asyncpg.CannotConnectNowError: on_unreachable,
    ConnectionError: on_unreachable,
    RedisError: on_unreachable,
    TimeoutError: on_unreachable,
    Exception: on_unexpected,
}


def _respond(
    request: Request[Any, Any, Any], said: Problem, headers: Mapping[str, str] | None = None
) -> Response[bytes]:
    return Response(
        msgspec.json.encode(said),
        status_code=said.status,
        media_type=MEDIA_TYPE,
        headers={"Content-Language": language_of(request.scope), "Cache-Control": "no-store", **(headers or {})},
    )


def _first(errors: list[FieldError]) -> str | None:
    return errors[0].field if errors else None


def _field_errors(error: HTTPException, language: str) -> list[FieldError]:
    found = error.extra if isinstance(error.extra, list) else []
    told = [_worded(one, language) for one in found if isinstance(one, dict)]
    return told or [FieldError("", say(language, "field-other"))]


# msgspec says what does not fit in one English sentence; these say it in the person's language.
SENTENCES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"length >= (?P<limit>\d+)"), "field-too-short"),
    (re.compile(r"length <= (?P<limit>\d+)"), "field-too-long"),
    (re.compile(r">= (?P<limit>-?[\d.]+)"), "field-too-small"),
    (re.compile(r"<= (?P<limit>-?[\d.]+)"), "field-too-large"),
    (re.compile(r"missing required field `(?P<name>[^`]+)`|Missing required", re.IGNORECASE), "field-missing"),
    (re.compile(r"unknown field `(?P<name>[^`]+)`"), "field-unknown"),
    (re.compile(r"matching regex|Invalid (UUID|RFC3339|datetime|date)|Invalid enum"), "field-format"),
    (re.compile(r"Expected `(?P<wanted>[^`]+)`, got `(?P<got>[^`]+)`"), "field-type"),
)


def _worded(one: Mapping[str, Any], language: str) -> FieldError:
    message = str(one.get("message", ""))
    # Litestar names the body after the handler's parameter.
    key = re.sub(r"^data(\.|$)", "", str(one.get("key", "")))
    for pattern, name in SENTENCES:
        match = pattern.search(message)
        if match:
            values = {k: v for k, v in match.groupdict().items() if v is not None}
            field = ".".join(part for part in (key, values.pop("name", "")) if part)
            return FieldError(field, say(language, name, **values))
    return FieldError(key, say(language, "field-other"))
