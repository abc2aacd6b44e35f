"""What goes over the wire about conversions."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from api.core.money import Amount, Currency
from api.core.wire import Input, Moment, Name, Slug, View

MOST_AT_ONCE = 500
DAYS_OF_OVERLAP = 30


class ConversionInput(Input, frozen=True):
    """One conversion. `id` is the caller's own: the same id counts once, however often it is sent.

    `clicks` are the values of `bs_click` that the caller knows of this visit; the last click before `happened_at` earns
    it. Without a value the goal's own counts, if it has one.
    """

    id: Annotated[str, Meta(min_length=1, max_length=80)]
    clicks: Annotated[list[Annotated[str, Meta(min_length=1, max_length=64)]], Meta(min_length=1, max_length=20)]
    goal: Slug
    happened_at: Moment
    value: Amount | None = None
    currency: Currency | None = None


class ConversionBatch(Input, frozen=True):
    """Up to 500 conversions in one call."""

    conversions: Annotated[list[ConversionInput], Meta(min_length=1, max_length=MOST_AT_ONCE)]


class Outcome(StrEnum):
    """What became of one conversion; what was not taken may be sent again."""

    TAKEN = "taken"
    REPEATED = "repeated"
    UNKNOWN_CLICK = "unknown_click"
    UNKNOWN_GOAL = "unknown_goal"
    OUTSIDE_WINDOW = "outside_window"


class ConversionOutcome(View, frozen=True):
    """What became of the conversion with the caller's `id`."""

    id: str
    outcome: Outcome


class KeyDraft(Input, frozen=True):
    """A key for one caller, such as the web shop."""

    name: Name


class Rotation(Input, frozen=True):
    """A new key for the same caller; the one before stays in force for so many days."""

    overlap_days: Annotated[int, Meta(ge=0, le=DAYS_OF_OVERLAP)] = 7


class KeyView(View, frozen=True):
    """A key without its secret; without `ends_at` it is in force until somebody ends it."""

    id: UUID
    name: str
    created_at: datetime
    ends_at: datetime | None


class NewKey(View, frozen=True):
    """A key that was just made. `secret` is shown this once."""

    key: KeyView
    secret: str
