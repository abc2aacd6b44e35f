"""X: tokens that are worth one use, and posts that are found by their link."""

import pytest

from api.connections import accounts, parting
from api.connections.networks.adapter import Account, Busy, Figures, Refused, Unsure
from api.content.networks import Network
from api.core import clock
from api.identity.tables import Person
from tests import make
from tests.clients import ClientFor
from tests.connections.servers.local import Answer
from tests.connections.servers.x import LocalX
from tests.connections.ways import MINE, begin, connected, outgoing, picture, state_in

POST = "POST /2/tweets"


async def connect(client_for: ClientFor, person: Person, x: LocalX) -> Account:
    browser = await client_for(person)
    state = state_in(await begin(browser, Network.X))
    answered = await browser.post(MINE, json={"state": state, "code": x.agree()})
    assert answered.status_code == 201, answered.text
    return await connected(person, Network.X)


async def test_a_post_goes_out_with_its_picture_and_alternative_text(client_for: ClientFor, x: LocalX) -> None:
    account = await connect(client_for, await make.person(), x)
    posted = await accounts.publish(account, outgoing(picture=picture()))
    assert posted.address == "https://x.com/anna/status/1000"
    assert x.posts[0]["asked"]["media"] == {"media_ids": ["55"]}
    assert x.descriptions == {"55": "A teal square"}


async def test_after_silence_the_post_is_found_by_its_link(client_for: ClientFor, x: LocalX) -> None:
    account = await connect(client_for, await make.person(), x)
    x.fall_silent_after(POST)
    with pytest.raises(Unsure):
        await accounts.publish(account, outgoing())
    found = await accounts.find(account, outgoing())
    assert found is not None
    assert found.reference == "1000"


async def test_a_duplicate_is_refused_in_the_networks_words(client_for: ClientFor, x: LocalX) -> None:
    account = await connect(client_for, await make.person(), x)
    await accounts.publish(account, outgoing())
    with pytest.raises(Refused, match="duplicate content"):
        await accounts.publish(account, outgoing())


async def test_limits_say_when(client_for: ClientFor, x: LocalX) -> None:
    account = await connect(client_for, await make.person(), x)
    until = int(clock.now().timestamp()) + 900
    x.answer_next(POST, Answer(429, {"title": "Too Many Requests"}, {"x-rate-limit-reset": str(until)}))
    with pytest.raises(Busy) as waiting:
        await accounts.publish(account, outgoing())
    assert waiting.value.until.timestamp() == until


async def test_refused_tokens_are_renewed_with_a_token_of_one_use(client_for: ClientFor, x: LocalX) -> None:
    account = await connect(client_for, await make.person(), x)
    first = set(x.refresh)
    x.access.clear()
    await accounts.publish(account, outgoing())
    assert not first & x.refresh


async def test_figures_are_read_back_and_a_deleted_post_is_gone(client_for: ClientFor, x: LocalX) -> None:
    account = await connect(client_for, await make.person(), x)
    posted = await accounts.publish(account, outgoing())
    assert await accounts.figures(account, posted.reference) == Figures(likes=8, reposts=7, replies=6)
    x.posts.clear()
    with pytest.raises(Refused, match="gone"):
        await accounts.figures(account, posted.reference)


async def test_disconnecting_revokes_both_tokens(client_for: ClientFor, x: LocalX) -> None:
    person = await make.person()
    account = await connect(client_for, person, x)
    await (await client_for(person)).delete(f"{MINE}/{account.id}")
    await parting.revoke(account.id)
    assert (x.access, x.refresh) == (set(), set())
