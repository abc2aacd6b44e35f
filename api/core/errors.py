"""Errors as a service raises them. They know nothing of HTTP; `http.problems` turns them into answers.

Each carries the id of its text (in a room's `words/`), so that the person reads it in their own language.
"""

from collections.abc import Mapping
from typing import Any, ClassVar


class DomainError(Exception):
    """Something a person asked for can't be done. `code` names the reason and its text `error-<code>`."""

    kind: ClassVar[str] = "refused"

    def __init__(self, code: str, *, field: str | None = None, **values: Any) -> None:
        super().__init__(code)
        self.code = code
        self.field = field
        self.values: Mapping[str, Any] = values


class NotFound(DomainError):
    """There is no such thing, or none that this person may see."""

    kind = "not-found"


class Forbidden(DomainError):
    """The person is known but may not do this."""

    kind = "forbidden"


class Unauthenticated(DomainError):
    """Nobody is signed in, and this needs somebody."""

    kind = "unauthenticated"


class Conflict(DomainError):
    """It does not fit the present state: it changed meanwhile, or is done already."""

    kind = "conflict"


class Invalid(DomainError):
    """A value is well-formed but makes no sense here; `field` names it."""

    kind = "invalid"


class TooMany(DomainError):
    """Asked too often; `retry_after` is in seconds."""

    kind = "too-many"

    def __init__(self, code: str, *, retry_after: int, **values: Any) -> None:
        super().__init__(code, retry_after=retry_after, **values)
        self.retry_after = retry_after
