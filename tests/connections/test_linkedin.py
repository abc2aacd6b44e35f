"""LinkedIn: posts with a version, images beforehand, duplicates that name the first."""

from datetime import timedelta

import pytest

from api.connections import accounts
from api.connections.networks.adapter import Account, Busy, Card, Figures, Lapsed, Refused, Unsure
from api.content.networks import Network
from api.core import clock
from api.identity.tables import Person
from tests import make
from tests.clients import ClientFor
from tests.connections.servers.linkedin import LocalLinkedIn
from tests.connections.servers.local import Answer
from tests.connections.ways import LINK, MINE, begin, connected, outgoing, picture, png, state_in

POST = "POST /rest/posts"


async def connect(client_for: ClientFor, person: Person, linkedin: LocalLinkedIn) -> Account:
    browser = await client_for(person)
    state = state_in(await begin(browser, Network.LINKEDIN))
    answered = await browser.post(MINE, json={"state": state, "code": linkedin.agree()})
    assert answered.status_code == 201, answered.text
    return await connected(person, Network.LINKEDIN)


async def test_a_post_goes_out_as_the_member_with_an_article(client_for: ClientFor, linkedin: LocalLinkedIn) -> None:
    account = await connect(client_for, await make.person(), linkedin)
    card = Card(LINK, "Jobs", "Come and see", picture())
    posted = await accounts.publish(account, outgoing("Join us (really) #Jobs", card=card))
    said = linkedin.posts[posted.reference]
    assert said["author"] == "urn:li:person:782bbtaQ"
    assert said["commentary"] == r"Join us \(really\) #Jobs"
    assert said["content"]["article"]["thumbnail"] == "urn:li:image:C4E10"
    assert posted.address == f"https://www.linkedin.com/feed/update/{posted.reference}/"


async def test_a_picture_goes_up_first_with_its_alternative_text(
    client_for: ClientFor, linkedin: LocalLinkedIn
) -> None:
    account = await connect(client_for, await make.person(), linkedin)
    posted = await accounts.publish(account, outgoing(picture=picture()))
    assert linkedin.images == [png()]
    assert linkedin.posts[posted.reference]["content"]["media"]["altText"] == "A teal square"


async def test_after_silence_a_repetition_finds_the_first(client_for: ClientFor, linkedin: LocalLinkedIn) -> None:
    account = await connect(client_for, await make.person(), linkedin)
    linkedin.fall_silent_after(POST)
    with pytest.raises(Unsure):
        await accounts.publish(account, outgoing())
    again = await accounts.publish(account, outgoing())
    assert [again.reference] == list(linkedin.posts)


async def test_where_nobody_may_look_nobody_is_sure(client_for: ClientFor, linkedin: LocalLinkedIn) -> None:
    account = await connect(client_for, await make.person(), linkedin)
    posted = await accounts.publish(account, outgoing())
    with pytest.raises(Unsure):
        await accounts.find(account, outgoing())
    assert await accounts.figures(account, posted.reference) == Figures(None, None, None)
    linkedin.lets_look = True
    assert await accounts.find(account, outgoing()) == posted
    assert await accounts.figures(account, posted.reference) == Figures(likes=9, reposts=None, replies=2)


async def test_a_days_limit_ends_at_midnight(client_for: ClientFor, linkedin: LocalLinkedIn) -> None:
    account = await connect(client_for, await make.person(), linkedin)
    linkedin.answer_next(POST, Answer(429, {"message": "Resource level throttle limit reached"}))
    with pytest.raises(Busy) as waiting:
        await accounts.publish(account, outgoing())
    assert waiting.value.until.strftime("%H:%M:%S") == "00:00:00"
    assert waiting.value.until - clock.now() <= timedelta(days=1)


async def test_a_refusal_says_what_the_network_said(client_for: ClientFor, linkedin: LocalLinkedIn) -> None:
    account = await connect(client_for, await make.person(), linkedin)
    linkedin.answer_next(POST, Answer(422, {"status": 422, "message": "Media asset is in unprocessable state"}))
    with pytest.raises(Refused, match="unprocessable"):
        await accounts.publish(account, outgoing())


async def test_a_token_without_renewal_lapses(client_for: ClientFor, linkedin: LocalLinkedIn) -> None:
    account = await connect(client_for, await make.person(), linkedin)
    linkedin.tokens.clear()
    with pytest.raises(Lapsed):
        await accounts.publish(account, outgoing())
