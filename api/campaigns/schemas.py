"""What goes over the wire about campaigns."""

from datetime import date
from typing import Annotated
from uuid import UUID

from msgspec import UNSET, Meta, UnsetType

from api.core.money import Amount, Currency
from api.core.wire import Input, Name, Optional500, Slug, View
from api.identity.schemas import Named

WindowDays = Annotated[int, Meta(ge=1, le=365)]


class GoalInput(Input, frozen=True):
    """What the campaign counts; `code` is how callers and pixels name it. With a fixed `value` goes its `currency`."""

    code: Slug
    name: Name
    value: Amount | None = None
    currency: Currency | None = None


Goals = Annotated[list[GoalInput], Meta(max_length=20)]


class CampaignDraft(Input, frozen=True):
    """A new campaign. `code` is what analytics sees as `utm_campaign`.

    `marks` says what its links add to an address, such as `utm_source={network}&utm_campaign={campaign}`; empty: the
    usual. Placeholders: `{network}`, `{campaign}` (its code), `{post}` and `{language}` (of the post).

    A conversion counts within `window_days` of its click; with `click_ids` links append `bs_click` to their address.
    """

    name: Name
    code: Slug
    starts_on: date
    ends_on: date
    goal: Optional500 = ""
    marks: Optional500 = ""
    goals: Goals = []
    window_days: WindowDays = 30
    click_ids: bool = False


class CampaignChange(Input, frozen=True):
    """What changes about a campaign; what is left out stays."""

    name: Name | UnsetType = UNSET
    goal: Optional500 | UnsetType = UNSET
    marks: Optional500 | UnsetType = UNSET
    starts_on: date | UnsetType = UNSET
    ends_on: date | UnsetType = UNSET
    goals: Goals | UnsetType = UNSET
    window_days: WindowDays | UnsetType = UNSET
    click_ids: bool | UnsetType = UNSET


class GoalView(View, frozen=True):
    """What a campaign counts, and what one is worth where that is fixed."""

    code: str
    name: str
    value: str | None
    currency: str | None


class CampaignView(View, frozen=True):
    """A campaign with its numbers of posts."""

    id: UUID
    name: str
    goal: str
    code: str
    marks: str
    starts_on: date
    ends_on: date
    owner: Named
    posts: int
    live_posts: int
    goals: list[GoalView]
    window_days: int
    click_ids: bool
