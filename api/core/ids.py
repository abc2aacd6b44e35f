"""Ids: UUIDv7 (RFC 9562), so that rows are stored in the order they were made."""

from uuid import UUID

from piccolo.columns.defaults.uuid import UUID4
from uuid_utils.compat import uuid7


def new_id() -> UUID:
    """A fresh UUIDv7."""
    return uuid7()


class NewId(UUID4):
    """A Piccolo column default that gives every new row a UUIDv7.

    PostgreSQL makes UUIDv7 itself only from version 18, so rows inserted by hand get a random one.
    """

    def python(self) -> UUID:
        return new_id()
