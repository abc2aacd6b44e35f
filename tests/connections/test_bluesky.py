"""Bluesky: consent with PAR, PKCE and DPoP, app passwords, and posts under keys of our own."""

import asyncio

import pytest

from api.connections import accounts, parting
from api.connections.networks.adapter import Account, Busy, Card, Figures, Lapsed, Refused, Unsure
from api.connections.networks.bluesky import client
from api.content.networks import Network
from api.core import clock
from api.core.db import execute, fetch, fetch_value
from api.identity.tables import Person
from tests import make
from tests.clients import ClientFor
from tests.connections.servers.bluesky import DID, HANDLE, LocalBluesky
from tests.connections.servers.local import Answer
from tests.connections.ways import LINK, MINE, begin, connected, outgoing, picture, png

PUT = "POST /xrpc/com.atproto.repo.putRecord"
TOKEN = "POST /oauth/token"


async def connect(client_for: ClientFor, person: Person, bluesky: LocalBluesky) -> Account:
    browser = await client_for(person)
    await begin(browser, Network.BLUESKY, f"@{HANDLE}")
    pushed = bluesky.pushed[next(reversed(bluesky.pushed))]
    answer = {"state": pushed["state"], "code": bluesky.agree(), "iss": bluesky.origin}
    answered = await browser.post(MINE, json=answer)
    assert answered.status_code == 201, answered.text
    return await connected(person, Network.BLUESKY)


async def with_password(client_for: ClientFor, person: Person) -> Account:
    asked = {"handle": HANDLE, "password": "abcd-efgh-ijkl-mnop"}
    answered = await (await client_for(person)).post(f"{MINE}/app-password", json=asked)
    assert answered.status_code == 201, answered.text
    return await connected(person, Network.BLUESKY)


async def test_the_request_is_pushed_and_its_state_never_stands_in_the_address(
    client_for: ClientFor, bluesky: LocalBluesky
) -> None:
    address = await begin(await client_for(await make.person()), Network.BLUESKY, HANDLE)
    pushed = next(iter(bluesky.pushed.values()))
    assert pushed["state"] not in address
    assert pushed["login_hint"] == HANDLE
    assert address.startswith(f"{bluesky.origin}/oauth/authorize?client_id=")


async def test_a_person_connects_by_consent(client_for: ClientFor, bluesky: LocalBluesky) -> None:
    account = await connect(client_for, await make.person(), bluesky)
    assert (account.account_id, account.handle, account.server) == (DID, f"@{HANDLE}", bluesky.origin)


async def test_an_answer_of_another_issuer_is_refused(client_for: ClientFor, bluesky: LocalBluesky) -> None:
    browser = await client_for(await make.person())
    await begin(browser, Network.BLUESKY, HANDLE)
    state = next(iter(bluesky.pushed.values()))["state"]
    refused = await browser.post(MINE, json={"state": state, "code": bluesky.agree(), "iss": "https://evil.test"})
    assert refused.json()["code"] == "account-network-refused"
    assert bluesky.asked_for(TOKEN) == []


async def test_another_account_than_was_asked_for_is_refused(client_for: ClientFor, bluesky: LocalBluesky) -> None:
    browser = await client_for(await make.person())
    await begin(browser, Network.BLUESKY, HANDLE)
    bluesky.gives_did = "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa"
    state = next(iter(bluesky.pushed.values()))["state"]
    refused = await browser.post(MINE, json={"state": state, "code": bluesky.agree(), "iss": bluesky.origin})
    assert refused.json()["code"] == "account-network-refused"


@pytest.mark.parametrize("handle", ["nobody.test", "not a handle", "", "localhost"])
async def test_a_handle_that_nobody_knows_is_named(client_for: ClientFor, bluesky: LocalBluesky, handle: str) -> None:
    browser = await client_for(await make.person())
    refused = await browser.post(f"{MINE}/attempts", json={"network": "bluesky", "where": handle})
    assert refused.json()["code"] == "account-handle-unknown"


async def test_a_handle_that_the_account_does_not_confirm_is_refused(
    client_for: ClientFor, bluesky: LocalBluesky
) -> None:
    bluesky.handle_in_document = "somebody.else.test"
    browser = await client_for(await make.person())
    refused = await browser.post(f"{MINE}/attempts", json={"network": "bluesky", "where": HANDLE})
    assert refused.json()["code"] == "account-handle-unknown"


async def test_an_app_password_connects_and_is_kept_nowhere(client_for: ClientFor, bluesky: LocalBluesky) -> None:
    account = await with_password(client_for, await make.person())
    await accounts.publish(account, outgoing())
    kept = await fetch_value("SELECT sealed FROM connection")
    assert b"abcd-efgh" not in kept
    assert await fetch("SELECT id FROM reply") == []


async def test_a_wrong_app_password_is_said_so(client_for: ClientFor, bluesky: LocalBluesky) -> None:
    browser = await client_for(await make.person())
    refused = await browser.post(f"{MINE}/app-password", json={"handle": HANDLE, "password": "wrong"})
    assert refused.json()["code"] == "account-password-wrong"


async def test_a_post_carries_facets_and_a_picture(client_for: ClientFor, bluesky: LocalBluesky) -> None:
    account = await connect(client_for, await make.person(), bluesky)
    text = f"Größer werden 😀 {LINK} #Jobs"
    posted = await accounts.publish(account, outgoing(text, picture=picture()))
    record = bluesky.records["3kznmn7xqxl22"]
    spans = [text.encode()[f["index"]["byteStart"] : f["index"]["byteEnd"]].decode() for f in record["facets"]]
    assert spans == [LINK, "#Jobs"]
    assert record["embed"]["images"][0]["alt"] == "A teal square"
    assert posted.reference == f"at://{DID}/app.bsky.feed.post/3kznmn7xqxl22"
    assert posted.address == f"https://bsky.app/profile/{DID}/post/3kznmn7xqxl22"


async def test_a_card_goes_out_with_its_picture(client_for: ClientFor, bluesky: LocalBluesky) -> None:
    account = await connect(client_for, await make.person(), bluesky)
    await accounts.publish(account, outgoing("Look", card=Card(LINK, "Jobs", "Come and see", picture())))
    external = bluesky.records["3kznmn7xqxl22"]["embed"]["external"]
    assert (external["uri"], external["title"], external["thumb"]["mimeType"]) == (LINK, "Jobs", "image/png")


async def test_a_large_picture_is_made_small_enough(
    client_for: ClientFor, bluesky: LocalBluesky, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("api.connections.networks.bluesky.posting.MOST_BLOB_BYTES", 3_000)
    account = await connect(client_for, await make.person(), bluesky)
    await accounts.publish(account, outgoing(picture=picture(png(1500))))
    media_type, size = bluesky.blobs[0]
    assert (media_type, size <= 100_000) == ("image/jpeg", True)


async def test_the_same_key_is_one_record_and_the_first_stays(client_for: ClientFor, bluesky: LocalBluesky) -> None:
    account = await connect(client_for, await make.person(), bluesky)
    first = await accounts.publish(account, outgoing("Once"))
    before = dict(bluesky.records)
    assert await accounts.publish(account, outgoing("Once")) == first
    assert bluesky.records == before


async def test_a_new_nonce_is_taken_up(client_for: ClientFor, bluesky: LocalBluesky) -> None:
    account = await connect(client_for, await make.person(), bluesky)
    bluesky.nonce = "nonce-2"
    await accounts.publish(account, outgoing())
    assert [one.headers["dpop"] != "" for one in bluesky.asked_for(PUT)] == [True, True]


async def test_after_silence_the_post_is_found(client_for: ClientFor, bluesky: LocalBluesky) -> None:
    account = await connect(client_for, await make.person(), bluesky)
    assert await accounts.find(account, outgoing()) is None
    bluesky.nonce = "nonce-1"
    bluesky.fall_silent_after(PUT)
    await accounts.find(account, outgoing())
    with pytest.raises(Unsure):
        await accounts.publish(account, outgoing(picture=picture()))
    found = await accounts.find(account, outgoing())
    assert found is not None


async def test_limits_say_when_in_seconds_since_1970(client_for: ClientFor, bluesky: LocalBluesky) -> None:
    account = await connect(client_for, await make.person(), bluesky)
    until = int(clock.now().timestamp()) + 600
    limited = Answer(429, {"error": "RateLimitExceeded"}, {"RateLimit-Reset": str(until)})
    bluesky.answer_next(PUT, limited, limited)
    with pytest.raises(Busy) as waiting:
        await accounts.publish(account, outgoing())
    assert waiting.value.until.timestamp() == until


@pytest.mark.parametrize("status", [403, 422])
async def test_a_refusal_is_for_good(client_for: ClientFor, bluesky: LocalBluesky, status: int) -> None:
    account = await connect(client_for, await make.person(), bluesky)
    bluesky.answer_next(PUT, Answer(status, {"error": "AccountTakedown", "message": "Account has been taken down"}))
    with pytest.raises(Refused) as refused:
        await accounts.publish(account, outgoing())
    assert (refused.value.code, refused.value.said) == ("AccountTakedown", "Account has been taken down")


async def test_refused_tokens_are_renewed_once_and_the_post_goes_out(
    client_for: ClientFor, bluesky: LocalBluesky
) -> None:
    account = await connect(client_for, await make.person(), bluesky)
    bluesky.access.clear()
    await accounts.publish(account, outgoing())
    assert len(bluesky.records) == 1


async def test_ended_tokens_are_renewed_before_they_are_used(client_for: ClientFor, bluesky: LocalBluesky) -> None:
    account = await connect(client_for, await make.person(), bluesky)
    before = set(bluesky.access)
    with clock.set_to(clock.now().replace(year=clock.now().year + 1)):
        await accounts.publish(account, outgoing())
    assert bluesky.asked_for(PUT)[0].token not in before


async def test_many_at_once_renew_once(client_for: ClientFor, bluesky: LocalBluesky) -> None:
    account = await connect(client_for, await make.person(), bluesky)
    asked = len(bluesky.asked_for(TOKEN))
    bluesky.access.clear()
    many = [accounts.publish(account, outgoing(f"No. {n}", key=f"3kznmn7xqxl2{n}")) for n in range(2, 7)]
    await asyncio.gather(*many)
    assert len(bluesky.records) == 5
    renewals = [one for one in bluesky.asked_for(TOKEN)[asked:] if one.fields["grant_type"] == "refresh_token"]
    assert len({one.fields["refresh_token"] for one in renewals}) == 1


async def test_a_renewal_that_is_refused_ends_the_connection(client_for: ClientFor, bluesky: LocalBluesky) -> None:
    person = await make.person()
    account = await with_password(client_for, person)
    bluesky.access.clear()
    bluesky.refresh.clear()
    with pytest.raises(Lapsed):
        await accounts.publish(account, outgoing())
    assert await accounts.account_for(person.id, Network.BLUESKY) is None


async def test_figures_come_from_the_public_view(client_for: ClientFor, bluesky: LocalBluesky) -> None:
    account = await connect(client_for, await make.person(), bluesky)
    posted = await accounts.publish(account, outgoing())
    assert await accounts.figures(account, posted.reference) == Figures(likes=5, reposts=4, replies=3)
    bluesky.records.clear()
    with pytest.raises(Refused, match="gone"):
        await accounts.figures(account, posted.reference)


async def test_disconnecting_revokes_with_a_proof(client_for: ClientFor, bluesky: LocalBluesky) -> None:
    person = await make.person()
    account = await connect(client_for, person, bluesky)
    await (await client_for(person)).delete(f"{MINE}/{account.id}")
    await parting.revoke(account.id)
    assert (bluesky.refresh, bluesky.access) == ({}, {})


async def test_erasing_a_person_revokes_as_well(client_for: ClientFor, bluesky: LocalBluesky) -> None:
    person = await make.person()
    account = await with_password(client_for, person)
    await execute("DELETE FROM person WHERE id = $1", person.id)
    await parting.revoke_waiting()
    await parting.revoke(account.id)
    assert bluesky.refresh == {}


def test_the_document_about_birdsong_fits_its_address_and_holds_no_private_key() -> None:
    said = client.metadata()
    assert said["client_id"].endswith("/api/connections/client-metadata.json")
    assert said["dpop_bound_access_tokens"] is True
    assert set(said["jwks"]["keys"][0]) == {"kty", "crv", "x", "y", "kid", "use", "alg"}


async def test_everybody_can_read_the_document(client_for: ClientFor, db: None) -> None:
    answer = await (await client_for()).get(client.DOCUMENT)
    assert (answer.status_code, answer.json()) == (200, client.metadata())
