"""What goes over the wire about campaigns."""

from datetime import date
from uuid import UUID

from msgspec import UNSET, UnsetType

from api.core.wire import Input, Name, Optional500, Slug, View
from api.identity.schemas import Named


class CampaignDraft(Input, frozen=True):
    """A new campaign. `code` is what analytics sees as `utm_campaign`."""

    name: Name
    code: Slug
    starts_on: date
    ends_on: date
    goal: Optional500 = ""


class CampaignChange(Input, frozen=True):
    """What changes about a campaign; what is left out stays."""

    name: Name | UnsetType = UNSET
    goal: Optional500 | UnsetType = UNSET
    starts_on: date | UnsetType = UNSET
    ends_on: date | UnsetType = UNSET


class CampaignView(View, frozen=True):
    """A campaign with its numbers of posts."""

    id: UUID
    name: str
    goal: str
    code: str
    starts_on: date
    ends_on: date
    owner: Named
    posts: int
    live_posts: int
