"""A Mastodon server: registered on demand, connected by consent, posted to once a key."""

import pytest

from api.connections import accounts, parting
from api.connections.networks.adapter import Busy, Figures, Lapsed, Refused, Unsure
from api.content.networks import Network
from api.core import clock
from api.core.db import fetch, fetch_value
from api.core.work import transaction
from tests import make
from tests.clients import ClientFor
from tests.connections.servers.local import Answer
from tests.connections.servers.mastodon import LocalMastodon
from tests.connections.ways import MINE, begin, connect_mastodon, outgoing, picture, state_in


async def test_a_person_connects_an_account_on_any_server(client_for: ClientFor, mastodon: LocalMastodon) -> None:
    person = await make.person()
    account = await connect_mastodon(client_for, person, mastodon)
    assert (account.handle, account.address) == (f"@anna@{mastodon.host}", f"{mastodon.origin}/@anna")
    mine = (await (await client_for(person)).get(MINE)).json()
    assert mine["offers"] == [{"network": "mastodon", "need": "server"}]
    assert [one["state"] for one in mine["connections"]] == ["active"]


async def test_birdsong_registers_once_a_server(client_for: ClientFor, mastodon: LocalMastodon) -> None:
    for person in (await make.person(), await make.person()):
        await connect_mastodon(client_for, person, mastodon)
    assert len(mastodon.asked_for("POST /api/v1/apps")) == 1


async def test_tokens_and_secrets_lie_sealed_in_the_database(client_for: ClientFor, mastodon: LocalMastodon) -> None:
    account = await connect_mastodon(client_for, await make.person(), mastodon)
    token = next(iter(mastodon.tokens)).encode()
    secret = next(iter(mastodon.apps.values()))["client_secret"].encode()
    kept = await fetch_value("SELECT sealed FROM connection WHERE id = $1", account.id)
    known = await fetch_value("SELECT sealed FROM registration")
    assert token not in kept
    assert secret not in known


async def test_a_state_works_once_and_only_for_who_began(client_for: ClientFor, mastodon: LocalMastodon) -> None:
    person, other = await make.person(), await make.person()
    browser = await client_for(person)
    state = state_in(await begin(browser, Network.MASTODON, mastodon.origin))
    stolen = await (await client_for(other)).post(MINE, json={"state": state, "code": mastodon.agree()})
    first = await browser.post(MINE, json={"state": state, "code": mastodon.agree()})
    again = await browser.post(MINE, json={"state": state, "code": mastodon.agree()})
    assert (stolen.status_code, first.status_code, again.status_code) == (409, 201, 409)


async def test_who_says_no_at_the_network_connects_nothing(client_for: ClientFor, mastodon: LocalMastodon) -> None:
    browser = await client_for(await make.person())
    state = state_in(await begin(browser, Network.MASTODON, mastodon.origin))
    refused = await browser.post(MINE, json={"state": state, "error": "access_denied"})
    assert refused.json()["code"] == "account-consent-refused"
    assert await fetch("SELECT id FROM connection") == []


@pytest.mark.parametrize("where", ["127.0.0.1", "localhost:1", "10.0.0.1", "http://169.254.169.254", "", "a b"])
async def test_a_private_address_is_no_server(client_for: ClientFor, mastodon: LocalMastodon, where: str) -> None:
    browser = await client_for(await make.person())
    refused = await browser.post(f"{MINE}/attempts", json={"network": "mastodon", "where": where})
    assert refused.json()["code"] == "account-server-unknown"
    assert mastodon.asked == []


async def test_a_post_goes_out_with_its_picture_and_alternative_text(
    client_for: ClientFor, mastodon: LocalMastodon
) -> None:
    account = await connect_mastodon(client_for, await make.person(), mastodon)
    posted = await accounts.publish(account, outgoing(picture=picture()))
    assert posted.address == f"{mastodon.origin}/@anna/{posted.reference}"
    assert mastodon.statuses[posted.reference]["asked"]["media_ids"] == ["1"]
    assert b"A teal square" in mastodon.media["1"]


async def test_the_same_key_is_one_post(client_for: ClientFor, mastodon: LocalMastodon) -> None:
    account = await connect_mastodon(client_for, await make.person(), mastodon)
    first = await accounts.publish(account, outgoing())
    assert await accounts.publish(account, outgoing()) == first
    assert len(mastodon.statuses) == 1


async def test_after_silence_nobody_is_sure_until_the_network_is_asked(
    client_for: ClientFor, mastodon: LocalMastodon
) -> None:
    account = await connect_mastodon(client_for, await make.person(), mastodon)
    mastodon.fall_silent_after("POST /api/v1/statuses")
    with pytest.raises(Unsure):
        await accounts.publish(account, outgoing())
    found = await accounts.find(account, outgoing())
    assert found is not None
    assert found.reference in mastodon.statuses


async def test_what_was_not_taken_is_not_found(client_for: ClientFor, mastodon: LocalMastodon) -> None:
    account = await connect_mastodon(client_for, await make.person(), mastodon)
    mastodon.answer_next("POST /api/v1/statuses", Answer(504))
    with pytest.raises(Unsure):
        await accounts.publish(account, outgoing())
    assert await accounts.find(account, outgoing()) is None


async def test_too_many_requests_wait_until_the_limit_is_reset(client_for: ClientFor, mastodon: LocalMastodon) -> None:
    account = await connect_mastodon(client_for, await make.person(), mastodon)
    reset = clock.now().replace(microsecond=0).replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"
    mastodon.answer_next("POST /api/v1/statuses", Answer(429, {"error": "Too many requests"}, {"Retry-After": "300"}))
    with pytest.raises(Busy) as waiting:
        await accounts.publish(account, outgoing())
    assert 290 < (waiting.value.until - clock.now()).total_seconds() <= 300
    mastodon.answer_next("POST /api/v1/statuses", Answer(429, {}, {"X-RateLimit-Reset": reset}))
    with pytest.raises(Busy) as over:
        await accounts.publish(account, outgoing())
    assert (over.value.until - clock.now()).total_seconds() <= 1


async def test_a_refusal_says_what_the_network_said(client_for: ClientFor, mastodon: LocalMastodon) -> None:
    account = await connect_mastodon(client_for, await make.person(), mastodon)
    with pytest.raises(Refused) as refused:
        await accounts.publish(account, outgoing("x" * 501))
    assert (refused.value.code, refused.value.said) == (
        "422",
        "Validation failed: Text character limit of 500 exceeded",
    )
    mastodon.answer_next("POST /api/v1/statuses", Answer(403, {"error": "This action is not allowed"}))
    with pytest.raises(Refused, match="not allowed"):
        await accounts.publish(account, outgoing())


async def test_a_refused_token_lapses_and_the_person_is_told(client_for: ClientFor, mastodon: LocalMastodon) -> None:
    person = await make.person()
    account = await connect_mastodon(client_for, person, mastodon)
    mastodon.tokens.clear()
    with pytest.raises(Lapsed):
        await accounts.publish(account, outgoing())
    assert await accounts.account_for(person.id, Network.MASTODON) is None
    told = await fetch("SELECT person, kind, path FROM notification")
    assert [tuple(row) for row in told] == [(person.id, "account_lapsed", "/me/accounts")]
    assert await fetch_value("SELECT sealed FROM connection") == b""


async def test_a_lapsed_account_can_be_connected_again(client_for: ClientFor, mastodon: LocalMastodon) -> None:
    person = await make.person()
    await accounts.lapse(await connect_mastodon(client_for, person, mastodon))
    await connect_mastodon(client_for, person, mastodon)
    assert await fetch_value("SELECT count(*) FROM connection WHERE state = 'active'") == 1


async def test_figures_are_read_back_and_a_deleted_post_is_gone(client_for: ClientFor, mastodon: LocalMastodon) -> None:
    account = await connect_mastodon(client_for, await make.person(), mastodon)
    posted = await accounts.publish(account, outgoing())
    assert await accounts.figures(account, posted.reference) == Figures(likes=3, reposts=2, replies=1)
    del mastodon.statuses[posted.reference]
    with pytest.raises(Refused) as gone:
        await accounts.figures(account, posted.reference)
    assert gone.value.code == "gone"


async def test_disconnecting_forgets_at_once_and_revokes_by_a_job(
    client_for: ClientFor, mastodon: LocalMastodon
) -> None:
    person = await make.person()
    account = await connect_mastodon(client_for, person, mastodon)
    token = next(iter(mastodon.tokens))
    gone = await (await client_for(person)).delete(f"{MINE}/{account.id}")
    assert gone.status_code == 204
    assert await fetch("SELECT id FROM connection") == []
    queued = await fetch_value("SELECT arguments::text FROM job WHERE name = 'connections.revoke'")
    assert token not in queued
    await parting.revoke(account.id)
    assert mastodon.tokens == set()
    assert await fetch("SELECT id FROM revocation") == []


async def test_a_network_that_is_away_is_asked_to_revoke_again(client_for: ClientFor, mastodon: LocalMastodon) -> None:
    person = await make.person()
    account = await connect_mastodon(client_for, person, mastodon)
    await (await client_for(person)).delete(f"{MINE}/{account.id}")
    mastodon.answer_next("POST /oauth/revoke", Answer(503))
    await parting.revoke(account.id)
    assert await fetch_value("SELECT not_before > now() FROM revocation")
    await parting.revoke(account.id)
    assert mastodon.tokens == set()


async def test_nobody_disconnects_or_sees_what_is_somebody_elses(
    client_for: ClientFor, mastodon: LocalMastodon
) -> None:
    account = await connect_mastodon(client_for, await make.person(), mastodon)
    other = await client_for(await make.person("admin", "compliance"))
    assert (await other.get(MINE)).json()["connections"] == []
    assert (await other.delete(f"{MINE}/{account.id}")).status_code == 404


async def test_posting_inside_a_transaction_is_a_mistake(client_for: ClientFor, mastodon: LocalMastodon) -> None:
    account = await connect_mastodon(client_for, await make.person(), mastodon)
    async with transaction():
        with pytest.raises(RuntimeError):
            await accounts.publish(account, outgoing())
