"""Who signs: one signature an origin for hours, never an old one, never for another origin."""

from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
import pytest

from api.core import clock
from api.notifications import signer as signing
from api.notifications.signer import LIFETIME, RENEWED_AFTER, BadContact, Signer, origin_of
from api.notifications.vapid import VapidKeys, private_key
from api.notifications.webpush import Device, seal
from tests.notifications.conftest import CONTACT, make_message
from tests.peers.subscriptions import Subscription

PHONE = Subscription("https://push.example")
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def header(signer: Signer, endpoint: str = "https://push.example/1", at: datetime = NOON) -> str:
    with clock.set_to(at):
        return seal(make_message(), Device(endpoint, PHONE.p256dh, PHONE.auth), signer).headers["authorization"]


def claims(authorization: str, keys: VapidKeys) -> dict[str, Any]:
    token = authorization.removeprefix("vapid t=").partition(",")[0]
    key = private_key(keys.private_pem).public_key()
    options: Any = {"verify_aud": False, "verify_exp": False}
    read: dict[str, Any] = jwt.decode(token, key, ["ES256"], options=options)
    return read


@pytest.fixture
def fresh(keys: VapidKeys) -> Signer:
    return Signer(keys, CONTACT)


def test_an_origin_is_signed_for_once(fresh: Signer) -> None:
    assert header(fresh, "https://push.example/1") == header(fresh, "https://push.example/2?x=1")
    assert len(fresh.vapid.signed) == 1


def test_each_origin_has_a_signature_of_its_own(fresh: Signer, keys: VapidKeys) -> None:
    audiences = {
        claims(header(fresh, f"{origin}/1"), keys)["aud"]
        for origin in ("https://push.example", "https://push.example:8443", "https://other.example")
    }
    assert audiences == {"https://push.example", "https://push.example:8443", "https://other.example"}


def test_a_header_is_renewed_while_it_still_has_hours_to_live(fresh: Signer, keys: VapidKeys) -> None:
    first = header(fresh)
    assert header(fresh, at=NOON + RENEWED_AFTER - timedelta(seconds=1)) == first
    renewed = header(fresh, at=NOON + RENEWED_AFTER)
    assert renewed != first
    assert datetime.fromtimestamp(claims(renewed, keys)["exp"], UTC) == NOON + RENEWED_AFTER + LIFETIME


def test_a_header_never_lives_longer_than_a_day_even_when_the_clock_is_set_back(fresh: Signer, keys: VapidKeys) -> None:
    header(fresh)
    earlier = NOON - timedelta(days=3)
    expires = datetime.fromtimestamp(claims(header(fresh, at=earlier), keys)["exp"], UTC)
    assert expires - earlier <= timedelta(hours=24)


def test_the_cache_forgets_the_oldest_origin_instead_of_growing(fresh: Signer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signing, "MOST_ORIGINS", 3)
    for n in range(5):
        header(fresh, f"https://push-{n}.example/1")
    assert list(fresh.vapid.signed) == [f"https://push-{n}.example" for n in (2, 3, 4)]


def test_two_signers_do_not_share_headers(fresh: Signer, keys: VapidKeys) -> None:
    other = Signer(keys, "https://norvia.example/push")
    assert claims(header(fresh), keys)["sub"] == CONTACT
    assert claims(header(other), keys)["sub"] == "https://norvia.example/push"


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://push.example/a/b", "https://push.example"),
        ("https://push.example:443/a", "https://push.example"),
        ("https://push.example:8443/a", "https://push.example:8443"),
        ("http://127.0.0.1:9000/push/1", "http://127.0.0.1:9000"),
        ("https://[2001:db8::1]:8443/a", "https://[2001:db8::1]:8443"),
    ],
)
def test_an_origin_keeps_its_port_unless_it_is_the_usual_one(url: str, origin: str) -> None:
    assert origin_of(url) == origin


@pytest.mark.parametrize(
    "contact",
    [
        "",
        "push@norvia.example",
        "mailto:",
        "mailto:push",
        "mailto:push@localhost",
        "mailto:push@bank.local",
        "mailto:push@127.0.0.1",
        "https://localhost/push",
        "https://localhost:8000",
        "https://127.0.0.1/",
        "https://[::1]/",
        "http://norvia.example",
        "mailto:püsh@norvia.example",
    ],
)
def test_a_contact_that_a_push_service_refuses_is_refused_at_once(contact: str, keys: VapidKeys) -> None:
    with pytest.raises(BadContact):
        Signer(keys, contact)
