"""The key pair: what browsers take, and a private half that nobody reads in the database."""

from base64 import urlsafe_b64decode

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from api.notifications.vapid import WrongSecret, keys_from, lock, make_keys, unlock

SECRET = "a secret that is long enough for tests"


def test_the_public_half_is_an_uncompressed_point_that_browsers_take() -> None:
    keys = make_keys()
    point = urlsafe_b64decode(keys.public + "=")
    assert (len(keys.public), len(point), point[0]) == (87, 65, 4)
    assert make_keys() != keys


def test_a_pair_is_the_same_after_its_private_half_was_put_away() -> None:
    keys = make_keys()
    assert unlock(lock(keys, SECRET), keys.public, SECRET) == keys
    assert keys_from(keys.private_pem) == keys


def test_the_private_half_is_not_readable_where_it_rests() -> None:
    keys = make_keys()
    locked = lock(keys, SECRET)
    assert b"PRIVATE KEY" not in locked
    assert lock(keys, SECRET) != locked, "the same key locked twice must not look the same"
    assert "PRIVATE" not in repr(keys)


@pytest.mark.parametrize("change", ["secret", "public", "bit", "short", "empty"])
def test_what_does_not_belong_together_does_not_open(change: str) -> None:
    keys = make_keys()
    locked, public, secret = lock(keys, SECRET), keys.public, SECRET
    if change == "secret":
        secret += "!"
    elif change == "public":
        public = make_keys().public
    else:
        locked = {"bit": locked[:-1] + bytes([locked[-1] ^ 1]), "short": locked[:20], "empty": b""}[change]
    with pytest.raises(WrongSecret, match="instance secret"):
        unlock(locked, public, secret)


@pytest.mark.parametrize("key", [ec.generate_private_key(ec.SECP384R1()), ed25519.Ed25519PrivateKey.generate()])
def test_a_key_on_another_curve_is_refused(key: ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey) -> None:
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    with pytest.raises(ValueError, match="P-256"):
        keys_from(pem)
