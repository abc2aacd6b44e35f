"""What goes over the wire about people and sign-in."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from msgspec import UNSET, Meta, UnsetType

from api.core.languages import Language
from api.core.wire import Email, Input, View


class Role(StrEnum):
    """What a person may do here; `product.md` calls them by these names."""

    AMBASSADOR = "ambassador"
    INFLUENCER = "influencer"
    FACILITATOR = "facilitator"
    MODERATOR = "moderator"
    COMMUNICATOR = "communicator"
    COMPLIANCE = "compliance"
    ADMIN = "admin"


class ScopeKind(StrEnum):
    EVERYTHING = "everything"
    TEAM = "team"
    REGION = "region"
    BRAND = "brand"


class Named(View, frozen=True):
    """A group by its id and name."""

    id: UUID
    name: str


class TopicView(View, frozen=True):
    """A topic, named in the reader's language."""

    id: UUID
    slug: str
    name: str
    open: bool


class GrantView(View, frozen=True):
    """A role and where it holds; `scope` is null where it holds for everything."""

    role: Role
    scope_kind: ScopeKind
    scope: Named | None


class Me(View, frozen=True):
    """The person who is signed in."""

    id: UUID
    name: str
    email: str
    title: str
    language: Language
    languages: list[Language]
    time_zone: str
    team: Named | None
    region: Named | None
    brand: Named | None
    roles: list[GrantView]
    topics: list[UUID]


TimeZone = Annotated[str, Meta(min_length=1, max_length=60, pattern=r"^[A-Za-z0-9_+/-]+$")]


class MeChange(Input, frozen=True):
    """What a person changes about themselves; what is left out stays."""

    language: Language | UnsetType = UNSET
    languages: Annotated[list[Language], Meta(min_length=1, max_length=5)] | UnsetType = UNSET
    time_zone: TimeZone | UnsetType = UNSET


class TopicsChoice(Input, frozen=True):
    """All topics the person follows from now on."""

    topics: Annotated[list[UUID], Meta(max_length=100)]


class Directory(View, frozen=True):
    """The groups that targeting, boards and scoped roles use."""

    teams: list["TeamView"]
    regions: list[Named]
    brands: list[Named]
    topics: list[TopicView]


class TeamView(View, frozen=True):
    id: UUID
    name: str
    parent: UUID | None


class CompanyView(View, frozen=True):
    """What everybody may know before signing in; `click_months`: how many whole months single clicks are kept."""

    name: str
    demo: bool
    languages: list[Language]
    individual_boards: bool
    click_months: int


class CompanyChange(Input, frozen=True):
    """Switches that an admin sets; what is left out stays."""

    individual_boards: bool | UnsetType = UNSET
    click_months: Annotated[int, Meta(ge=1, le=120)] | UnsetType = UNSET


class SignInRequest(Input, frozen=True):
    """Asks for a sign-in link by mail."""

    email: Email


class SignInConfirmation(Input, frozen=True):
    """The token from the mail, sent when the person taps the button."""

    token: Annotated[str, Meta(min_length=20, max_length=100)]


class SessionView(View, frozen=True):
    """A signed-in device."""

    id: UUID
    device: str
    created_at: datetime
    seen_at: datetime
    current: bool


class DemoPerson(View, frozen=True):
    """Somebody a visitor of the demo can be, by one tap."""

    id: UUID
    role: Role
    name: str
    title: str


class DemoSignIn(Input, frozen=True):
    """Signs in as one of the demo's people."""

    person_id: UUID


class DemoMail(View, frozen=True):
    """A mail that would have been sent."""

    id: UUID
    recipient: str
    subject: str
    body: str
    created_at: datetime
