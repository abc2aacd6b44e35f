"""Bluesky against a real PDS: `make test-peers`. Apart from `make test`, for its server is 480 MB of packages."""

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import msgspec
import pytest
from playwright.async_api import async_playwright

from api.connections import accounts, parting, renewal
from api.connections.networks import offers
from api.connections.networks.adapter import Account, Card, Lapsed
from api.connections.networks.bluesky import BlueskyConsent, BlueskyPosting
from api.connections.networks.bluesky.identity import Places
from api.connections.networks.offers import Need, Offer
from api.content.networks import Network
from api.core.settings import settings
from api.identity.tables import Person
from tests import make
from tests.browser.chromium import find_or_install
from tests.clients import ClientFor
from tests.connections.ways import LINK, MINE, begin, connected, outgoing, picture

HERE = Path(__file__).parent
ORIGIN = "http://127.0.0.1:8000"
BACK = f"{ORIGIN}/me/accounts/back?"
KEY = "3kznmn7xqxl22"
TEXT = f"Größer werden 😀 {LINK} #Jobs"


# One for each test: kept longer, Node 24 aborts it now and then ("Assertion failed: (env) != nullptr", native code).
@pytest.fixture
def pds() -> Iterator[dict[str, Any]]:
    """Where the server and its directory are, and its one account."""
    node = os.environ.get("PEER_NODE", "node")
    with subprocess.Popen([node, "pds.mjs"], cwd=HERE, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        yield json.loads(process.stdout.readline())
        process.stdin.close()
        process.wait(timeout=30)


@pytest.fixture(autouse=True)
def _offered(db: None, pds: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """Bluesky alone, at its place on loopback; people come back to a loopback address, as its client id has it."""
    hosts = tuple(urlsplit(pds[name]).netloc for name in ("pds", "plc"))
    ours = msgspec.structs.replace(settings(), network_hosts=hosts, origin=ORIGIN)
    for module in ("networks.asking", "places", "networks.bluesky.client"):
        monkeypatch.setattr(f"api.connections.{module}.settings", lambda: ours)
    places = Places(directory=pds["plc"], appview=pds["pds"])
    offer = Offer(Need.HANDLE, BlueskyConsent(places), BlueskyPosting(places))
    monkeypatch.setattr(offers, "_made", lambda: {Network.BLUESKY: offer})


async def connect(client_for: ClientFor, person: Person, pds: dict[str, Any]) -> Account:
    asked = {"handle": pds["handle"], "password": pds["password"]}
    answered = await (await client_for(person)).post(f"{MINE}/app-password", json=asked)
    assert answered.status_code == 201, answered.text
    return await connected(person, Network.BLUESKY)


def records(pds: dict[str, Any]) -> list[dict[str, Any]]:
    asked = {"repo": pds["did"], "collection": "app.bsky.feed.post"}
    said = httpx.get(f"{pds['pds']}/xrpc/com.atproto.repo.listRecords", params=asked).json()
    return list(said["records"])


async def test_a_post_with_facets_and_a_picture_is_read_back(client_for: ClientFor, pds: dict[str, Any]) -> None:
    account = await connect(client_for, await make.person(), pds)
    posted = await accounts.publish(account, outgoing(TEXT, key=KEY, picture=picture()))
    [record] = records(pds)
    assert record["uri"] == posted.reference == f"at://{pds['did']}/app.bsky.feed.post/{KEY}"
    value = record["value"]
    spans = [TEXT.encode()[f["index"]["byteStart"] : f["index"]["byteEnd"]].decode() for f in value["facets"]]
    assert (value["text"], spans) == (TEXT, [LINK, "#Jobs"])
    assert value["embed"]["images"][0]["alt"] == "A teal square"
    assert value["embed"]["images"][0]["image"]["mimeType"] == "image/png"


async def test_a_card_is_read_back_with_its_picture(client_for: ClientFor, pds: dict[str, Any]) -> None:
    account = await connect(client_for, await make.person(), pds)
    await accounts.publish(account, outgoing("Look", key=KEY, card=Card(LINK, "Jobs", "Come and see", picture())))
    [record] = records(pds)
    external = record["value"]["embed"]["external"]
    assert (external["uri"], external["title"], external["description"]) == (LINK, "Jobs", "Come and see")
    assert external["thumb"]["$type"] == "blob"


async def test_the_same_key_twice_is_one_record_and_is_found(client_for: ClientFor, pds: dict[str, Any]) -> None:
    account = await connect(client_for, await make.person(), pds)
    assert await accounts.find(account, outgoing(key=KEY)) is None
    first = await accounts.publish(account, outgoing(TEXT, key=KEY, picture=picture()))
    before = records(pds)
    assert await accounts.publish(account, outgoing(TEXT, key=KEY, picture=picture())) == first
    assert await accounts.find(account, outgoing(key=KEY)) == first
    assert records(pds) == before


async def test_a_session_is_renewed_and_ended_at_the_server(client_for: ClientFor, pds: dict[str, Any]) -> None:
    person = await make.person()
    account = await connect(client_for, person, pds)
    tokens = await renewal.tokens_of(account.id)
    renewed = await renewal.renewed(account, offers.offers()[Network.BLUESKY].consent, stale=tokens)
    assert renewed != tokens
    await accounts.publish(account, outgoing(key=KEY))
    await (await client_for(person)).delete(f"{MINE}/{account.id}")
    await parting.revoke(account.id)
    bearer = {"authorization": f"Bearer {renewed.refresh}"}
    async with httpx.AsyncClient() as other:
        ended = await other.post(f"{pds['pds']}/xrpc/com.atproto.server.refreshSession", headers=bearer)
    assert ended.status_code in (400, 401)


async def test_consent_with_its_bound_tokens_works_from_the_page_to_the_end(
    client_for: ClientFor, pds: dict[str, Any]
) -> None:
    """PAR, PKCE, DPoP with the server's nonces: connected, posted, renewed, posted, disconnected, worth nothing."""
    person = await make.person()
    browser = await client_for(person)
    came_back = await agreed(await begin(browser, Network.BLUESKY, pds["handle"]), pds["password"])
    answered = await browser.post(MINE, json=came_back)
    assert answered.status_code == 201, answered.text
    account = await connected(person, Network.BLUESKY)
    consent = offers.offers()[Network.BLUESKY].consent
    await accounts.publish(account, outgoing(TEXT, key=KEY, picture=picture()))
    renewed = await renewal.renewed(account, consent, stale=await renewal.tokens_of(account.id))
    await accounts.publish(account, outgoing(TEXT, key="3kznmn7xqxl23"))
    assert len(records(pds)) == 2
    await browser.delete(f"{MINE}/{account.id}")
    await parting.revoke(account.id)
    with pytest.raises(Lapsed):
        await consent.refresh(account, renewed)


async def agreed(address: str, password: str) -> dict[str, str]:
    """What the server sends the person back with, who signed in there and agreed."""
    async with async_playwright() as playwright:
        program = os.environ.get("CHROMIUM") or find_or_install()
        chromium = await playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        page = await chromium.new_page()
        await page.goto(address)
        await page.locator("input[type=password]").fill(password)
        await page.keyboard.press("Enter")
        async with page.expect_request(lambda asked: asked.url.startswith(BACK)) as back:
            await page.get_by_role("button", name="Authorize").click()
        said = dict(parse_qsl(urlsplit((await back.value).url).query))
        await chromium.close()
    return {name: said[name] for name in ("state", "code", "iss")}
