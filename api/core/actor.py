"""Who is asking: the signed-in person, as every service and guard sees them."""

from uuid import UUID

import msgspec

from api.core.languages import Language


class Grant(msgspec.Struct, frozen=True):
    """A role and where it holds; `scope` is None where it holds for everything."""

    role: str
    scope_kind: str
    scope: UUID | None


class Actor(msgspec.Struct, frozen=True, kw_only=True):
    """The person behind a request, with the roles they hold now."""

    id: UUID
    session_id: UUID
    language: Language
    time_zone: str
    grants: tuple[Grant, ...] = ()

    def holds(self, *roles: str) -> bool:
        """Whether the person holds one of the roles, for everything or somewhere."""
        return any(grant.role in roles for grant in self.grants)
