"""What goes over the wire about devices and notifications."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from api.core.wire import Input, View

Key = Annotated[str, Meta(min_length=16, max_length=100, pattern=r"^[A-Za-z0-9_=+/-]+$")]


class NotificationKind(StrEnum):
    """What a message is about; its words are `notification-<kind>-title` and `-body`."""

    POST_LIVE = "post_live"
    TEXT_HELD = "text_held"
    REVIEW_DECIDED = "review_decided"
    REVIEW_SECOND = "review_second"
    REVIEW_DUE = "review_due"
    REVIEW_ESCALATED = "review_escalated"
    APPEAL_MADE = "appeal_made"
    APPEAL_DECIDED = "appeal_decided"
    ACCOUNT_LAPSED = "account_lapsed"
    RULE_ENDING = "rule_ending"
    RULE_RETIRED = "rule_retired"
    POST_RECALLED = "post_recalled"
    SHARE_REMINDER = "share_reminder"
    SHARE_POSTED = "share_posted"
    SHARE_STOPPED = "share_stopped"
    RECALL_REMINDER = "recall_reminder"
    RECALL_LAST_REMINDER = "recall_last_reminder"
    TEST = "test"


class SubscriptionKeys(Input, frozen=True):
    p256dh: Key
    auth: Key


class SubscriptionInput(Input, frozen=True):
    """A browser's push subscription, as `PushSubscription.toJSON()` gives it, and a name for the device."""

    endpoint: Annotated[str, Meta(min_length=12, max_length=2048)]
    keys: SubscriptionKeys
    device: Annotated[str, Meta(max_length=80)] = ""


class PushKey(View, frozen=True):
    """The VAPID public key (applicationServerKey, RFC 8292), base64url without padding."""

    key: str


class DeviceView(View, frozen=True):
    """A device that takes push; `endpoint_host` is the push service's."""

    id: UUID
    device: str
    endpoint_host: str
    created_at: datetime
    delivered_at: datetime | None


class TestPush(View, frozen=True):
    """What the push service said to a test."""

    outcome: Annotated[str, Meta(description="delivered, gone, later or refused")]
    message: str


class NotificationView(View, frozen=True):
    """A message in the person's language. `path` opens what it is about."""

    id: UUID
    kind: NotificationKind
    title: str
    body: str
    path: str
    created_at: datetime
    read_at: datetime | None


class NotificationList(View, frozen=True):
    """The newest messages and how many are unread."""

    unread: int
    items: list[NotificationView]
    next: str | None
