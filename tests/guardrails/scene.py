"""A post at the sample bank, a policy, and what people make of the post."""

from typing import Any
from uuid import UUID

from api.content.networks import Network
from api.content.tables import Post
from api.core.languages import Language
from api.guardrails import advice
from api.guardrails.advice import Judgement
from api.guardrails.engine.facts import RuleSpec
from api.guardrails.engine.levels import Level
from api.guardrails.holding import reviews
from api.guardrails.holding.schemas import MyReview
from api.guardrails.policy.tables import Policy
from api.identity.tables import Person
from tests import make
from tests.guardrails.making import BANK

CAPTION = "Put something aside every month with Norvia Plus: 2.10% a year on every euro."
OWN = "My favourite way to put something aside every month is Norvia Plus: 2.10% a year on every euro."
HELD = "My favourite way to put something aside every month is Norvia Plus: 2.90% a year on every euro."
BLOCKED = "Put something aside every month with Norvia Plus, a guaranteed return of 2.10% a year on every euro."
SHOUTED = "PUT SOMETHING ASIDE EVERY MONTH, DEAR FRIENDS, with Norvia Plus: 2.10% a year on every euro."

BLOCK_PROMISES = RuleSpec(kind="guaranteed_return", level=Level.BLOCK, paragraph="5")
HOLD_RATES = RuleSpec(kind="unapproved_rate", level=Level.HOLD, paragraph="6")
WARN_OF_SHOUTING = RuleSpec(kind="shouting", level=Level.ACKNOWLEDGE, paragraph="10")
NUDGE_COPIES = RuleSpec(kind="identical_caption", level=Level.NUDGE, paragraph="2")
RULES = (BLOCK_PROMISES, HOLD_RATES, WARN_OF_SHOUTING, NUDGE_COPIES)


async def product_post(text: str = CAPTION, state: str = "live", **columns: Any) -> Post:
    """A post about a product with one caption, and the rules of `RULES` in force."""
    if not await Policy.exists():
        await make.policy(*RULES, facts=BANK)
    post = await make.post(state, category="product", **columns)
    await make.caption(post, text)
    return post


async def judged(
    who: Person | UUID, post: Post, text: str, network: str = "linkedin", language: str = "en"
) -> Judgement:
    person_id = who if isinstance(who, UUID) else who.id
    return await advice.judge(person_id, post.id, Network(network), Language(language), text)


async def held(who: Person, post: Post, text: str = HELD, network: str = "linkedin") -> MyReview:
    """The person's text, waiting for a moderator."""
    return await reviews.hold(who.id, await judged(who, post, text, network))
