"""Connecting an account the way a person does, and what they post."""

from io import BytesIO
from typing import Protocol
from urllib.parse import parse_qs, urlsplit

import httpx
from PIL import Image

from api.connections import accounts
from api.connections.networks.adapter import Account, Card, Outgoing, Picture
from api.content.networks import Network
from api.identity.tables import Person
from tests.clients import ClientFor

LINK = "https://go.norvia.test/r/k7m2p9x4"
MINE = "/api/me/connections"


class Agreeing(Protocol):
    origin: str

    def agree(self) -> str: ...


async def begin(browser: httpx.AsyncClient, network: Network, where: str = "") -> str:
    """The address of the consent page."""
    begun = await browser.post(f"{MINE}/attempts", json={"network": network.value, "where": where})
    assert begun.status_code == 201, begun.text
    return str(begun.json()["address"])


def state_in(address: str) -> str:
    return parse_qs(urlsplit(address).query)["state"][0]


async def connected(person: Person, network: Network) -> Account:
    account = await accounts.account_for(person.id, network)
    assert account is not None
    return account


async def connect_mastodon(client_for: ClientFor, person: Person, mastodon: Agreeing) -> Account:
    """The person agreed at the local Mastodon."""
    browser = await client_for(person)
    address = await begin(browser, Network.MASTODON, mastodon.origin)
    answered = await browser.post(MINE, json={"state": state_in(address), "code": mastodon.agree()})
    assert answered.status_code == 201, answered.text
    return await connected(person, Network.MASTODON)


def png(size: int = 8) -> bytes:
    written = BytesIO()
    Image.new("RGB", (size, size), "teal").save(written, "PNG")
    return written.getvalue()


def outgoing(
    text: str = f"We are hiring! #Jobs {LINK}",
    *,
    key: str = "3kznmn7xqxl22",
    picture: Picture | None = None,
    card: Card | None = None,
) -> Outgoing:
    return Outgoing(key=key, text=text, link=LINK, language="en", hashtags=("Jobs",), picture=picture, card=card)


def picture(data: bytes | None = None) -> Picture:
    return Picture(data or png(), "image/png", "A teal square")
