"""Signatures as Standard Webhooks makes and checks them."""

from datetime import UTC, datetime, timedelta

import pytest

from api.sharing.conversions.signatures import Unsigned, check, read, shown, sign

# The example that the specification's own libraries test.
SECRET = read("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
ID, TIMESTAMP, BODY = "msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", b'{"test": 2432232314}'
SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
NOW = datetime.fromtimestamp(int(TIMESTAMP), UTC)


def test_it_signs_as_the_specification_does() -> None:
    assert sign(SECRET, ID, TIMESTAMP, BODY) == SIGNATURE


def test_a_key_that_is_shown_can_be_read() -> None:
    assert read(shown(SECRET)) == SECRET


@pytest.mark.parametrize("signatures", [SIGNATURE, f"v1,bm90IHRoaXM= {SIGNATURE}"], ids=["one", "one of two"])
@pytest.mark.parametrize("off", [-299, 0, 299], ids=["behind", "now", "ahead"])
def test_a_signed_call_is_taken_within_five_minutes(signatures: str, off: int) -> None:
    check([b"another", SECRET], ID, TIMESTAMP, signatures, BODY, NOW + timedelta(seconds=off))


@pytest.mark.parametrize(
    ("changed"),
    [
        {"secrets": [b"another"]},
        {"secrets": []},
        {"message_id": "msg_other"},
        {"message_id": ""},
        {"timestamp": "1614265331"},
        {"timestamp": "soon"},
        {"timestamp": "-1"},
        {"timestamp": "9" * 30},
        {"signatures": ""},
        {"signatures": "v1,"},
        {"signatures": SIGNATURE.replace("v1,", "v2,")},
        {"signatures": "v1,g\u00f6"},
        {"body": b'{"test": 2432232315}'},
        {"now": NOW + timedelta(seconds=301)},
        {"now": NOW - timedelta(seconds=301)},
    ],
    ids=lambda changed: "-".join(changed) + str(sum(map(ord, repr(changed)))),
)
def test_anything_else_is_refused(changed: dict[str, object]) -> None:
    call = {
        "secrets": [SECRET],
        "message_id": ID,
        "timestamp": TIMESTAMP,
        "signatures": SIGNATURE,
        "body": BODY,
        "now": NOW,
    }
    with pytest.raises(Unsigned):
        check(**{**call, **changed})  # type: ignore[arg-type]  # each is of its parameter's type
