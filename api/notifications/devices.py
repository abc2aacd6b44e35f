"""Devices that take push: a browser's subscription, owned by whoever signed in last on it."""

import logging
from hashlib import sha256
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from api.core import clock
from api.core.actor import Actor
from api.core.db import execute, fetch, fetch_one
from api.core.errors import NotFound
from api.core.ids import new_id
from api.core.settings import settings
from api.core.words import say
from api.core.work import atomic
from api.notifications.courier import courier
from api.notifications.endpoints import UnsafeEndpoint, check_endpoint, check_keys, hosts_of
from api.notifications.messages import push_of
from api.notifications.outcomes import Delivered, Gone, Outcome, RetryAfter
from api.notifications.schemas import DeviceView, NotificationKind, SubscriptionInput, TestPush
from api.notifications.webpush import Device, UnusableKeys, seal

MOST_DEVICES = 20

SUBSCRIBE = """
INSERT INTO subscription AS kept (id, person, endpoint, endpoint_digest, p256dh, auth, device, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (endpoint_digest) DO UPDATE SET
    person = EXCLUDED.person, p256dh = EXCLUDED.p256dh, auth = EXCLUDED.auth, device = EXCLUDED.device,
    created_at = CASE WHEN kept.person = EXCLUDED.person THEN kept.created_at ELSE EXCLUDED.created_at END,
    delivered_at = CASE WHEN kept.person = EXCLUDED.person THEN kept.delivered_at END
RETURNING id, endpoint, device, created_at, delivered_at
"""

# What was meant for the person who signed in before must not appear on this device any more.
DROP_STRANGERS = """
DELETE FROM delivery d USING notification n
WHERE d.subscription = $1 AND n.id = d.notification AND n.person <> $2 AND d.state = 'waiting'
"""

DROP_OLDEST = """
DELETE FROM subscription WHERE id IN (
    SELECT id FROM subscription WHERE person = $1 ORDER BY created_at DESC, id DESC OFFSET $2
)
"""

log = logging.getLogger(__name__)


@atomic
async def subscribe(person_id: UUID, wish: SubscriptionInput) -> DeviceView:
    """Keep a device, or move it to this person. Beyond `MOST_DEVICES` the oldest goes. Raises `UnsafeEndpoint`."""
    _check(wish)
    await execute("SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE", person_id)
    row = await fetch_one(
        SUBSCRIBE,
        new_id(),
        person_id,
        wish.endpoint,
        sha256(wish.endpoint.encode()).digest(),
        wish.keys.p256dh,
        wish.keys.auth,
        wish.device,
        clock.now(),
    )
    assert row is not None  # noqa: S101 -- an upsert that updates returns its row
    await execute(DROP_STRANGERS, row["id"], person_id)
    await execute(DROP_OLDEST, person_id, MOST_DEVICES)
    return _view(row)


async def mine(person_id: UUID) -> list[DeviceView]:
    """The person's devices, the newest first."""
    rows = await fetch("SELECT * FROM subscription WHERE person = $1 ORDER BY created_at DESC, id DESC", person_id)
    return [_view(row) for row in rows]


async def unsubscribe(person_id: UUID, device_id: UUID) -> None:
    """Send nothing more to one of the person's devices; raises `NotFound` for another's."""
    if not await execute("DELETE FROM subscription WHERE id = $1 AND person = $2", device_id, person_id):
        raise NotFound("device-missing")


async def push_test(me: Actor, device_id: UUID) -> TestPush:
    """Push a test to one of the person's devices and say what became of it. Not for use inside a transaction."""
    row = await fetch_one("SELECT * FROM subscription WHERE id = $1 AND person = $2", device_id, me.id)
    if row is None:
        raise NotFound("device-missing")
    outcome = await _send_test(row, me.language)
    if isinstance(outcome, Gone):
        await execute("DELETE FROM subscription WHERE id = $1", device_id)
    elif isinstance(outcome, Delivered):
        await execute("UPDATE subscription SET delivered_at = $2 WHERE id = $1", device_id, clock.now())
    else:
        log.warning("push_test_failed", extra={"host": _host(row), "outcome": type(outcome).__name__})
    word = _word(outcome)
    return TestPush(outcome=word, message=say(me.language, f"test-push-{word}"))


async def _send_test(row: Any, language: str) -> Outcome | None:
    """What the push service said; None when nothing can be sealed for this device."""
    message = push_of(NotificationKind.TEST, row["id"], "/me", {}, language)
    signer, sender = await courier()
    try:
        sealed = seal(message, Device(row["endpoint"], row["p256dh"], row["auth"]), signer)
    except UnusableKeys:
        return None
    return (await sender.send_all([sealed]))[0]


def _word(outcome: Outcome | None) -> str:
    if isinstance(outcome, Delivered):
        return "delivered"
    if isinstance(outcome, Gone):
        return "gone"
    return "later" if isinstance(outcome, RetryAfter) else "refused"


def _check(wish: SubscriptionInput) -> None:
    try:
        check_endpoint(wish.endpoint, hosts_of(settings()))
        check_keys(wish.keys.p256dh, wish.keys.auth)
    except UnsafeEndpoint as unsafe:
        log.warning("endpoint_refused", extra={"reason": unsafe.reason})
        raise


def _view(row: Any) -> DeviceView:
    return DeviceView(
        id=row["id"],
        device=row["device"],
        endpoint_host=_host(row),
        created_at=row["created_at"],
        delivered_at=row["delivered_at"],
    )


def _host(row: Any) -> str:
    return urlsplit(row["endpoint"]).hostname or ""
