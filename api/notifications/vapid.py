"""The key pair by which push services know this instance (RFC 8292), and how its private half rests in a database."""

from base64 import urlsafe_b64encode
from os import urandom

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_private_key
from webpush.vapid import VAPID

SALT = 16
NONCE = 12
PURPOSE = b"birdsong: the private VAPID key, version 1"


class WrongSecret(Exception):
    """A locked key does not open: the instance secret is not the one it was locked with, or the row was changed."""


class VapidKeys(msgspec.Struct, frozen=True):
    """A P-256 key pair. `public` is what browsers call the applicationServerKey: a point in base64url."""

    private_pem: bytes
    public: str

    def __repr__(self) -> str:
        """Names the public half only, so that a log or a traceback never shows the private one."""
        return f"VapidKeys(public={self.public!r})"


def make_keys() -> VapidKeys:
    """A new pair. Devices that subscribed with another one stop hearing us: make it once and keep it."""
    private_pem, _, public = VAPID.generate_keys()
    return VapidKeys(private_pem=private_pem, public=public)


def keys_from(private_pem: bytes) -> VapidKeys:
    """The pair of this private key (PEM, PKCS 8); raises `ValueError` when it is no key on P-256."""
    return VapidKeys(private_pem=private_pem, public=point_of(private_key(private_pem).public_key()))


def lock(keys: VapidKeys, secret: str) -> bytes:
    """The private half in a form that only the holder of the instance secret can open, bound to its public half."""
    salt, nonce = urandom(SALT), urandom(NONCE)
    sealed = AESGCM(_key(secret, salt)).encrypt(nonce, keys.private_pem, keys.public.encode())
    return salt + nonce + sealed


def unlock(locked: bytes, public: str, secret: str) -> VapidKeys:
    """The pair that `lock` put away; raises `WrongSecret` rather than ever giving back another key."""
    try:
        salt, nonce, sealed = locked[:SALT], locked[SALT : SALT + NONCE], locked[SALT + NONCE :]
        private_pem = AESGCM(_key(secret, salt)).decrypt(nonce, sealed, public.encode())
    except (InvalidTag, ValueError) as wrong:
        raise WrongSecret(
            "The VAPID key does not open with this instance secret. Start with the secret it was made under."
        ) from wrong
    return VapidKeys(private_pem=private_pem, public=public)


def private_key(private_pem: bytes) -> ec.EllipticCurvePrivateKey:
    """The key in this PEM; raises `ValueError` when it is none on P-256."""
    key = load_pem_private_key(private_pem, password=None)
    if not isinstance(key, ec.EllipticCurvePrivateKey) or not isinstance(key.curve, ec.SECP256R1):
        raise ValueError(  # noqa: TRY004  # a PEM with another key is a wrong value, not a wrong type
            "A VAPID key is a key on the curve P-256 (RFC 8292, section 2)."
        )
    return key


def point_of(public: ec.EllipticCurvePublicKey) -> str:
    """The uncompressed point in base64url without padding, as headers and browsers write it."""
    point = public.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    return urlsafe_b64encode(point).rstrip(b"=").decode()


def _key(secret: str, salt: bytes) -> bytes:
    return HKDF(algorithm=hashes.SHA256(), length=32, salt=salt, info=PURPOSE).derive(secret.encode())
