"""What a network's answer means for a posting, and how often its figures are read. Pure."""

from datetime import datetime, timedelta
from typing import Final, NamedTuple

from api.connections.networks.adapter import Busy, Lapsed, NetworkTrouble, Refused
from api.sharing.posting.schemas import PostingState

FIRST_PAUSE: Final = timedelta(seconds=15)
"""A network may need a moment to show what it took."""
LONGEST_PAUSE: Final = timedelta(minutes=30)
KEEP_TRYING: Final = timedelta(days=2)
"""Longer than any network closes a door for; afterwards the moment that the person wanted is long gone."""
LONGEST_SAID: Final = 300

READ_EVERY: Final = (
    (timedelta(hours=1), timedelta(minutes=15)),
    (timedelta(hours=6), timedelta(hours=1)),
    (timedelta(days=1), timedelta(hours=6)),
    (timedelta(days=7), timedelta(days=1)),
    (timedelta(days=30), timedelta(days=7)),
)
"""Up to this age, so often: most of what others do with a post they do on its first day."""


class Step(NamedTuple):
    """What becomes of a posting that was not posted; it is tried again at `next_at` while it is not failed."""

    state: PostingState
    reason: str
    said: str = ""
    next_at: datetime | None = None


def after_looking(trouble: NetworkTrouble, tries: int, asked_at: datetime, now: datetime) -> Step:
    """The network could not be asked whether it has the post: that stays unknown, and is never guessed."""
    if isinstance(trouble, Lapsed | Refused):
        return Step(PostingState.FAILED, "unknown")
    again = trouble.until if isinstance(trouble, Busy) else now + pause_after(tries)
    return _again(PostingState.UNSURE, "busy", again, asked_at, now)


def after_sending(trouble: NetworkTrouble, tries: int, asked_at: datetime, now: datetime) -> Step:
    """The network was asked to take the post and said no, later, or nothing."""
    if isinstance(trouble, Refused):
        return Step(PostingState.FAILED, "refused", trouble.said[:LONGEST_SAID])
    if isinstance(trouble, Lapsed):
        return Step(PostingState.FAILED, "lapsed")
    if isinstance(trouble, Busy):
        return _again(PostingState.WAITING, "busy", trouble.until, asked_at, now)
    return _again(PostingState.UNSURE, "silent", now + pause_after(tries), asked_at, now)


def pause_after(tries: int) -> timedelta:
    """How long to wait after so many tries: doubling from `FIRST_PAUSE` to `LONGEST_PAUSE`."""
    return min(FIRST_PAUSE * (1 << min(tries, 16) - 1), LONGEST_PAUSE)


def next_reading(posted_at: datetime, now: datetime) -> datetime | None:
    """When the figures of a post of that age are read next; None when it is too old to change."""
    age = now - posted_at
    pause = next((pause for until, pause in READ_EVERY if age < until), None)
    return now + pause if pause else None


def _again(state: PostingState, reason: str, at: datetime, asked_at: datetime, now: datetime) -> Step:
    at = max(at, now + timedelta(seconds=1))
    if at > asked_at + KEEP_TRYING:
        return Step(PostingState.FAILED, "unknown" if state is PostingState.UNSURE else "busy")
    return Step(state, reason, next_at=at)
