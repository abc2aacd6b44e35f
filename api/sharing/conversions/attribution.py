"""Which click earns a conversion: values in, values out."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID

# Two machines' clocks are never quite the same.
SKEW = timedelta(minutes=5)


class KnownClick(NamedTuple):
    """A click on a post of a campaign, as far as it was judged."""

    id: UUID
    at: datetime
    verdict: str | None
    post: UUID
    network: str
    campaign: UUID
    window: timedelta

    @property
    def may_be_human(self) -> bool:
        return self.verdict in ("human", None)


def last_before(moment: datetime, clicks: Iterable[KnownClick]) -> KnownClick | None:
    """The last click before this moment: one that a person may have made, and only without any such a machine's."""
    before = [click for click in clicks if click.at <= moment + SKEW]
    return max(before, key=lambda click: (click.may_be_human, click.at, click.id), default=None)


def is_in_window(click: KnownClick, moment: datetime) -> bool:
    """Whether the click was late enough to earn what happened at this moment."""
    return moment - click.at <= click.window
