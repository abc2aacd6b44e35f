"""The keys that sign conversions: an admin's, shown once, rotated with an overlap."""

from datetime import timedelta

import pytest

from api.core import clock
from api.core.db import fetch_value
from api.sharing.conversions import keys, signatures
from tests import make
from tests.clients import ClientFor

pytestmark = pytest.mark.usefixtures("db")


async def test_a_secret_is_shown_once_and_kept_sealed(client_for: ClientFor) -> None:
    admin = await client_for(await make.person("admin"))
    made = (await admin.post("/api/conversion-keys", json={"name": "The shop"})).json()
    assert made["secret"].startswith("whsec_")
    listed = await admin.get("/api/conversion-keys")
    assert made["secret"] not in listed.text
    assert [one["name"] for one in listed.json()] == ["The shop"]
    secret = signatures.read(made["secret"])
    assert secret not in bytes(await fetch_value("SELECT sealed FROM conversion_key"))
    assert await keys.in_force() == [secret]


async def test_a_rotated_key_stays_in_force_for_the_overlap(monkeypatch: pytest.MonkeyPatch) -> None:
    admin = await make.person("admin")
    old = await keys.make("The shop", admin.id)
    new = await keys.rotate(old.key.id, admin.id, timedelta(days=7))
    both = {signatures.read(old.secret), signatures.read(new.secret)}
    assert set(await keys.in_force()) == both
    later = clock.now() + timedelta(days=7, minutes=1)
    monkeypatch.setattr(clock, "now", lambda: later)
    assert await keys.in_force() == [signatures.read(new.secret)]


async def test_an_ended_key_signs_nothing_more(client_for: ClientFor) -> None:
    person = await make.person("admin")
    admin, made = await client_for(person), await keys.make("The shop", person.id)
    for _ in range(2):
        assert (await admin.delete(f"/api/conversion-keys/{made.key.id}")).status_code == 204
    assert await keys.in_force() == []
    gone = await admin.post(f"/api/conversion-keys/{made.key.id}/rotation", json={})
    assert gone.status_code == 404


@pytest.mark.parametrize("role", ["ambassador", "communicator", "moderator"])
async def test_keys_are_an_admins(client_for: ClientFor, role: str) -> None:
    someone = await client_for(await make.person(role))
    assert (await someone.get("/api/conversion-keys")).status_code == 403
    assert (await someone.post("/api/conversion-keys", json={"name": "Mine"})).status_code == 403
