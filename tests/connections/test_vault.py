"""Sealing: bound to its row, with keys that can be changed while everything runs."""

import base64
import os

import msgspec
import pytest

from api.connections import accounts, connecting, renewal, rotation, vault
from api.connections.networks.adapter import Tokens
from api.connections.networks.consent import Linked
from api.connections.vault import Locked, Sealed
from api.content.networks import Network
from api.core.db import fetch_value
from api.core.ids import new_id
from api.core.settings import SettingsError, read, settings
from api.identity import people
from tests import make

pytestmark = pytest.mark.usefixtures("_servers")

TOKENS = Tokens(access="a secret token", refresh="another one")
NEW_KEY = base64.b64encode(b"n" * 32).decode()
OTHER_KEY = base64.urlsafe_b64encode(b"o" * 32).decode()


def linked(account_id: str = "7") -> Linked:
    return Linked(server="https://m.test", account_id=account_id, handle="@a@m.test", address="", tokens=TOKENS)


def use_keys(monkeypatch: pytest.MonkeyPatch, *keys: str) -> None:
    ours = msgspec.structs.replace(settings(), token_keys=keys)
    monkeypatch.setattr(vault, "settings", lambda: ours)


def test_what_was_sealed_for_one_row_opens_in_no_other() -> None:
    row = new_id()
    sealed = vault.seal(b"a token", row)
    assert vault.unseal(sealed, row) == b"a token"
    with pytest.raises(Locked):
        vault.unseal(sealed, new_id())
    with pytest.raises(Locked):
        vault.unseal(Sealed(sealed.key_id, sealed.data[:-1] + b"x"), row)


def test_the_first_key_seals_and_all_of_them_open(monkeypatch: pytest.MonkeyPatch) -> None:
    row = new_id()
    derived = vault.seal(b"a token", row)
    use_keys(monkeypatch, NEW_KEY)
    new = vault.seal(b"a token", row)
    use_keys(monkeypatch, OTHER_KEY, NEW_KEY)
    assert len({derived.key_id, new.key_id, vault.sealing_key_id()}) == 3
    assert vault.unseal(new, row) == vault.unseal(derived, row) == b"a token"
    use_keys(monkeypatch, OTHER_KEY)
    with pytest.raises(Locked):
        vault.unseal(new, row)


async def test_rotating_seals_everything_anew(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    person = await make.person()
    kept = await connecting.connect(person.id, Network.MASTODON, linked())
    use_keys(monkeypatch, NEW_KEY)
    assert await rotation.rotate() == (1, 0)
    assert await fetch_value("SELECT key_id FROM connection") == vault.sealing_key_id()
    assert await renewal.tokens_of(kept.id) == TOKENS
    assert await rotation.rotate() == (0, 0)


async def test_rotating_says_what_no_key_opens(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    use_keys(monkeypatch, OTHER_KEY)
    await connecting.connect((await make.person()).id, Network.MASTODON, linked())
    use_keys(monkeypatch, NEW_KEY)
    assert await rotation.rotate() == (0, 1)


def test_tokens_show_nothing_of_themselves() -> None:
    assert "secret" not in f"{TOKENS!r} {TOKENS} {linked()!r}"


async def test_another_account_takes_the_place_of_the_first_which_is_revoked(db: None) -> None:
    person = await make.person()
    first = await connecting.connect(person.id, Network.MASTODON, linked())
    await connecting.connect(person.id, Network.MASTODON, linked("8"))
    assert await fetch_value("SELECT id FROM revocation") == first.id
    assert await fetch_value("SELECT account_id FROM connection") == "8"


async def test_whoever_leaves_posts_no_more(db: None) -> None:
    person = await make.person()
    kept = await connecting.connect(person.id, Network.MASTODON, linked())
    await people.deactivate(person.id)
    assert await accounts.account_for(person.id, Network.MASTODON) is None
    assert await fetch_value("SELECT id FROM revocation") == kept.id
    assert await fetch_value("SELECT count(*) FROM job WHERE name = 'connections.revoke'") == 1


@pytest.mark.parametrize("keys", ["short", "!!!!", f"{NEW_KEY},x"])
def test_a_senseless_key_stops_the_start(keys: str) -> None:
    with pytest.raises(SettingsError, match="BIRDSONG_TOKEN_KEYS"):
        read({**os.environ, "BIRDSONG_TOKEN_KEYS": keys})


def test_half_a_registration_stops_the_start() -> None:
    with pytest.raises(SettingsError, match="BIRDSONG_X_SECRET"):
        read({**os.environ, "BIRDSONG_X_ID": "an id"})
