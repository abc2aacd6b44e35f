"""Nobody shares under a policy that they have not read."""

from typing import Any

import pytest

from api.content.networks import Network
from api.content.tables import Post
from api.core.db import fetch_value
from api.core.languages import Language
from api.guardrails.policy import acknowledgements
from api.identity.tables import Person
from api.sharing import leaving
from api.sharing.leaving import Refused
from api.sharing.schemas import ShareOutcome, ShareRequest
from tests import make
from tests.guardrails.making import BANK
from tests.guardrails.scene import BLOCKED, HELD, HOLD_RATES, OWN, RULES, product_post

pytestmark = pytest.mark.usefixtures("db")


@pytest.fixture
async def who(db: None) -> Person:
    return await make.person()


async def post_under(version: int = 1, *, to_acknowledge: bool = True) -> Post:
    await make.policy(*RULES, version=version, facts=BANK, to_acknowledge=to_acknowledge)
    return await product_post()


async def shared(who: Person, post: Post, text: str = OWN, **more: Any) -> ShareOutcome:
    asked = ShareRequest(post_id=post.id, network=Network.LINKEDIN, language=Language.EN, text=text, **more)
    return await leaving.share(who.id, asked)


async def refusal(who: Person, post: Post, text: str = OWN, **more: Any) -> Refused:
    with pytest.raises(Refused) as refused:
        await shared(who, post, text, **more)
    return refused.value


@pytest.mark.parametrize("text", [OWN, HELD], ids=["passes", "held"])
async def test_a_share_waits_until_the_policy_was_read(who: Person, text: str) -> None:
    post = await post_under()
    refused = await refusal(who, post, text)
    assert refused.code == "policy-unread"
    assert refused.extra["advice"].policy_to_read == 1
    assert await fetch_value("SELECT (SELECT count(*) FROM share) + (SELECT count(*) FROM review)") == 0
    await acknowledgements.agree(who.id, 1)
    outcome = await shared(who, post, text)
    assert outcome.share or outcome.review


async def test_a_share_can_bring_its_yes_along(who: Person) -> None:
    post = await post_under()
    assert (await shared(who, post, policy_read=1)).share is not None
    assert (await shared(who, post)).advice.policy_to_read is None


async def test_a_yes_to_another_version_is_none(who: Person) -> None:
    post = await post_under(version=2)
    assert (await refusal(who, post, policy_read=1)).code == "policy-unread"


async def test_a_blocked_text_hears_of_its_block_first(who: Person) -> None:
    post = await post_under()
    assert (await refusal(who, post, BLOCKED)).code == "share-blocked"


async def test_the_yes_is_given_once_and_again_only_when_a_version_asks(who: Person) -> None:
    post = await post_under()
    await acknowledgements.agree(who.id, 1)
    await make.policy(HOLD_RATES, version=2, to_acknowledge=False)
    assert (await shared(who, post)).share is not None
    await make.policy(HOLD_RATES, version=3, to_acknowledge=True)
    assert (await refusal(who, post)).code == "policy-unread"
    await make.policy(HOLD_RATES, version=4, to_acknowledge=False)
    assert (await refusal(who, post)).code == "policy-unread"
    assert (await shared(who, post, policy_read=4)).share is not None


async def test_a_policy_that_asks_for_nothing_needs_no_yes(who: Person) -> None:
    post = await post_under(to_acknowledge=False)
    assert (await shared(who, post)).share is not None
