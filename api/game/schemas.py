"""What goes over the wire about points and boards."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from api.core.wire import Input, View


class Span(StrEnum):
    """The spans a board covers, in the company's time zone; weeks begin on Monday (ISO 8601)."""

    WEEK = "week"
    MONTH = "month"
    ALL = "all"


class EntryReason(StrEnum):
    SHARE_CONFIRMED = "share_confirmed"
    HUMAN_CLICK = "human_click"
    IDEA_APPROVED = "idea_approved"
    REVERSAL = "reversal"


class Standing(View, frozen=True):
    """A line of a board. Equal points share a rank and the next rank is skipped (1, 2, 2, 4)."""

    rank: int
    name: str
    points: int
    me: bool


class PeopleBoard(View, frozen=True):
    """The board by person. `enabled` is false where the company turned it off; then there are no lines."""

    enabled: bool
    span: Span
    on_board: bool
    my_points: int
    my_rank: int | None
    people: int
    top: list[Standing]
    around_me: list[Standing]


class TeamStanding(View, frozen=True):
    """A team by its average points per active member."""

    team_id: UUID
    rank: int
    name: str
    average: float
    points: int
    active: int
    mine: bool


class TeamBoard(View, frozen=True):
    """The board by team. Teams in which fewer people than a small group were active are left out."""

    span: Span
    teams: list[TeamStanding]
    mine: TeamStanding | None


class PlayerView(View, frozen=True):
    """How the person appears on boards."""

    alias: str | None
    on_board: bool


Alias = Annotated[str, Meta(min_length=2, max_length=40, pattern=r"^\S(.*\S)?$")]


class PlayerInput(Input, frozen=True):
    """How the person wants to appear from now on."""

    alias: Alias | None = None
    on_board: bool = True


class EntryView(View, frozen=True):
    """A line of the person's own ledger."""

    id: UUID
    reason: EntryReason
    points: int
    at: datetime


class PointRule(View, frozen=True):
    reason: EntryReason
    points: int


class HowPointsWork(View, frozen=True):
    """What earns how much."""

    rules: list[PointRule]
    clicks_counted_per_link_and_day: int
