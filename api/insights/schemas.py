"""What goes over the wire about results. A number about fewer people than a small group is null."""

from datetime import date, datetime

from api.content.networks import Network
from api.core.wire import View
from api.identity.schemas import Named


class ShareCounts(View, frozen=True):
    """People's shares by what is known of them; a share is counted once, at its highest state."""

    opened: int
    confirmed: int
    proven: int


class ClickCounts(View, frozen=True):
    """Requests for tracked links by verdict. A visitor who comes back to a link on the same day is one `human` click;
    `waiting` are not judged yet."""

    human: int
    machine: int
    preview: int
    waiting: int


class NetworkResult(View, frozen=True):
    network: Network
    shares: ShareCounts
    clicks: ClickCounts


class DayResult(View, frozen=True):
    day: date
    shares: int
    human_clicks: int


class TeamResult(View, frozen=True):
    """A team's part; `shares` and `human_clicks` are null where fewer than five of its people shared, or where the
    number would give such a team away."""

    team: Named
    shares: int | None
    human_clicks: int | None


class PostResult(View, frozen=True):
    """What one post achieved: from those it was for, over shares by state, to clicks."""

    post: Named
    as_of: datetime
    audience: int
    notified: int
    people_who_shared: int | None
    shares: ShareCounts
    personalised: int
    clicks: ClickCounts
    networks: list[NetworkResult]
    days: list[DayResult]
    teams: list[TeamResult]


class ResultLine(View, frozen=True):
    """A post in the list of results."""

    post: Named
    live_at: datetime
    shares: ShareCounts
    human_clicks: int


class Overview(View, frozen=True):
    """All live and ended posts of the last 90 days, best first, and the totals."""

    as_of: datetime
    posts: list[ResultLine]
    shares: ShareCounts
    clicks: ClickCounts
