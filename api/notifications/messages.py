"""What a notification says, in each language; the words are made when it is read or sent, not when it is written."""

from collections.abc import Mapping
from uuid import UUID

from api.core.settings import settings
from api.core.words import say
from api.notifications.payload import Message, Urgency
from api.notifications.schemas import NotificationKind as Kind
from api.notifications.webpush import topic_for

NEEDS: Mapping[Kind, frozenset[str]] = {
    Kind.POST_LIVE: frozenset({"post"}),
    Kind.TEXT_HELD: frozenset({"post"}),
    Kind.REVIEW_DECIDED: frozenset({"post", "outcome"}),
    Kind.REVIEW_SECOND: frozenset({"post"}),
    Kind.REVIEW_DUE: frozenset({"post"}),
    Kind.REVIEW_ESCALATED: frozenset({"post"}),
    Kind.APPEAL_MADE: frozenset({"post"}),
    Kind.APPEAL_DECIDED: frozenset({"post", "outcome"}),
    Kind.ACCOUNT_LAPSED: frozenset({"network"}),
    Kind.RULE_ENDING: frozenset({"rule", "paragraph", "day"}),
    Kind.RULE_RETIRED: frozenset({"rule", "paragraph", "day"}),
    Kind.POST_RECALLED: frozenset({"post"}),
    Kind.SHARE_REMINDER: frozenset({"post", "network"}),
    Kind.SHARE_POSTED: frozenset({"post", "network"}),
    Kind.SHARE_STOPPED: frozenset({"post", "network", "reason"}),
    Kind.RECALL_REMINDER: frozenset({"post"}),
    Kind.RECALL_LAST_REMINDER: frozenset({"post"}),
    Kind.TEST: frozenset(),
}
"""The values that each kind's words take: titles of posts, outcomes and rules, never anything about a person."""

URGENCY: Mapping[Kind, Urgency] = {Kind.TEST: Urgency.HIGH, Kind.POST_RECALLED: Urgency.HIGH}
SECONDS_KEPT: Mapping[Kind, int] = {Kind.TEST: 60, Kind.SHARE_REMINDER: 4 * 60 * 60}
A_DAY = 24 * 60 * 60


def check_values(kind: Kind, values: Mapping[str, str]) -> None:
    """Raise `ValueError` unless these are the values that the kind's words take."""
    if frozenset(values) != NEEDS[kind]:
        raise ValueError(f"The words of {kind} take {sorted(NEEDS[kind])}, not {sorted(values)}.")


def words_of(kind: Kind, values: Mapping[str, str], language: str) -> tuple[str, str]:
    """Title and body."""
    name = f"notification-{kind.value.replace('_', '-')}"
    return say(language, f"{name}-title", **values), say(language, f"{name}-body", **values)


def push_of(kind: Kind, subject: UUID, path: str, values: Mapping[str, str], language: str) -> Message:
    """The push message. One about the same thing takes the place of an earlier one, so a second does no harm."""
    title, body = words_of(kind, values, language)
    return Message(
        title=title,
        body=body,
        navigate=settings().origin + path,
        lang=language,
        tag=f"{kind.value}-{subject}",
        topic=topic_for(kind.value, subject),
        ttl=SECONDS_KEPT.get(kind, A_DAY),
        urgency=URGENCY.get(kind, Urgency.NORMAL),
    )
