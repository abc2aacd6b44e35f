"""Advice on a text, as the person who wrote it reads it."""

from datetime import timedelta
from typing import Any

import pytest

from api.content.captions import sample_link
from api.content.limits import length_of
from api.content.networks import Network
from api.content.schemas import Category
from api.content.tables import Post
from api.core import clock
from api.core.errors import Invalid, NotFound
from api.core.languages import Language
from api.guardrails import advice
from api.guardrails.engine.facts import RuleSpec
from api.guardrails.engine.levels import Level
from api.guardrails.policy import acknowledgements
from api.guardrails.schemas import Advice, OfficialAdviceRequest
from api.identity.tables import Person
from tests import make
from tests.guardrails.making import BANK, PLAN
from tests.guardrails.scene import (
    BLOCK_PROMISES,
    BLOCKED,
    CAPTION,
    HELD,
    HOLD_RATES,
    OWN,
    RULES,
    SHOUTED,
    WARN_OF_SHOUTING,
    judged,
    product_post,
)

pytestmark = pytest.mark.usefixtures("db")

DISCLOSE = RuleSpec(kind="missing_disclosure", level=Level.DISCLOSE, paragraph="3")


async def advised(who: Person, post: Post, text: str, network: str = "linkedin", language: str = "en") -> Advice:
    return await advice.advise(who.id, post.id, Network(network), Language(language), text)


def kinds(given: Advice) -> list[str]:
    return [finding.kind for finding in given.findings]


async def test_a_caption_that_nobody_edited_is_nudged_at_most() -> None:
    who = await make.person()
    given = await advised(who, await product_post(BLOCKED), BLOCKED)
    assert (given.level, kinds(given), given.edited) == (Level.NUDGE, ["identical_caption"], False)


async def test_own_words_pass() -> None:
    who = await make.person()
    given = await advised(who, await product_post(), OWN)
    assert (given.level, given.findings, given.edited) == (Level.PASS, [], True)


@pytest.mark.parametrize(("text", "level"), [(HELD, Level.HOLD), (BLOCKED, Level.BLOCK), (SHOUTED, Level.ACKNOWLEDGE)])
async def test_a_text_meets_the_rules_in_force(text: str, level: Level) -> None:
    who = await make.person()
    assert (await advised(who, await product_post(), text)).level == level


async def test_a_finding_speaks_the_persons_language_whatever_the_text_speaks() -> None:
    who = await make.person(language="nl")
    english = await make.person(language="en")
    post = await product_post()
    [dutch], [other] = (await advised(who, post, HELD)).findings, (await advised(english, post, HELD)).findings
    assert (dutch.kind, dutch.start) == (other.kind, other.start)
    assert HELD[dutch.start : dutch.end].startswith("2.90")
    assert dutch.what != other.what


async def test_the_nearest_caption_is_what_the_text_is_judged_against() -> None:
    who = await make.person()
    post = await product_post()
    await make.caption(post, "Norvia Plus pays 2.90% a year for new customers, every single month.", position=1)
    text = "Good news for new customers: Norvia Plus pays 2.90% a year."
    assert (await advised(who, post, text)).level is Level.PASS
    assert (await advised(who, post, HELD)).level is Level.HOLD


@pytest.mark.parametrize(
    ("state", "columns", "kind"),
    [
        ("recalled", {}, "recalled"),
        ("expired", {}, "expired"),
        ("live", {"expires_at": clock.now() - timedelta(minutes=1)}, "expired"),
        ("live", {"embargo_until": clock.now() + timedelta(days=1)}, "embargo"),
        ("live", {"internal": True}, "post_internal"),
        ("live", {"locked": True}, "locked_caption"),
    ],
)
async def test_the_post_itself_can_stand_in_the_way(state: str, columns: dict[str, Any], kind: str) -> None:
    await make.policy(
        *RULES, *(RuleSpec(kind=one, level=Level.BLOCK) for one in ("recalled", "expired", "embargo")), facts=BANK
    )
    who = await make.person()
    given = await advised(who, await product_post(state=state, **columns), OWN)
    assert (given.level, kinds(given)) == (Level.BLOCK, [kind])


async def test_a_locked_caption_goes_as_it_is_and_one_tap_restores_it() -> None:
    who = await make.person()
    post = await product_post(locked=True)
    assert (await advised(who, post, f"{CAPTION}\n")).level is Level.NUDGE
    [finding] = (await advised(who, post, OWN)).findings
    assert finding.suggestion is not None
    assert (finding.suggestion.start, finding.suggestion.end, finding.suggestion.text) == (0, len(OWN), CAPTION)


async def test_a_post_for_others_is_none() -> None:
    post = await product_post()
    with pytest.raises(NotFound):
        await advised(await make.person(), post, OWN)


async def test_a_draft_is_none_for_readers_and_not_live_for_communicators() -> None:
    who, communicator = await make.person(), await make.person("communicator")
    post = await product_post(state="draft")
    with pytest.raises(NotFound):
        await advised(who, post, OWN)
    assert kinds(await advised(communicator, post, OWN)) == ["post_not_live"]


async def test_a_rule_in_observe_mode_is_noted_and_not_shown() -> None:
    who = await make.person()
    await make.policy(RuleSpec(kind="unapproved_rate", level=Level.HOLD, observe=True), facts=BANK)
    post = await product_post()
    assert (await advised(who, post, HELD)).findings == []
    assert [one.kind for one in (await judged(who, post, HELD)).verdict.observed] == ["unapproved_rate"]


async def test_a_disclosure_is_added_in_the_captions_language_and_counts() -> None:
    who = await make.person(language="en")
    await make.policy(DISCLOSE, facts=BANK)
    post = await product_post(PLAN["de"], language="de")
    text = "Ab 25 Euro im Monat in breit gestreute Indexfonds anlegen. #Werbung"
    given = await advised(who, post, text, language="de")
    assert (given.level, given.adds) == (Level.DISCLOSE, BANK.disclosure["de"])
    assert given.length.used == len(f"{text} {given.adds}\n\n{sample_link()}")
    assert (await judged(who, post, text, language="de")).outgoing == f"{text} {given.adds}"


@pytest.mark.parametrize("network", ["x", "mastodon", "bluesky", "linkedin", "sms"])
async def test_the_counter_counts_everything_that_goes_out(network: str) -> None:
    who = await make.person()
    post = await product_post(hashtags=["NorviaPlus", "Saving"])
    given = await advised(who, post, f"{OWN} #saving", network)
    whole = f"{OWN} #saving\n\n#NorviaPlus\n\n{sample_link()}"
    assert given.length.used == length_of(whole, Network(network))


async def test_a_text_is_too_long_by_what_the_counter_says() -> None:
    who = await make.person()
    await make.policy(DISCLOSE, RuleSpec(kind="over_length", level=Level.NUDGE), facts=BANK)
    post = await product_post(PLAN["en"], hashtags=["NorviaPlan"])
    behind = length_of(f" {BANK.disclosure['en']}\n\n#NorviaPlan\n\n{sample_link()}", Network.X)
    fitting = ("#ad I like it. " * 20)[: 280 - behind]
    given = await advised(who, post, fitting.rstrip().ljust(280 - behind, "!"), "x")
    assert (given.length.used, kinds(given)) == (280, ["missing_disclosure"])
    given = await advised(who, post, fitting.rstrip().ljust(281 - behind, "!"), "x")
    assert (given.length.used, kinds(given)) == (281, ["missing_disclosure", "over_length"])


async def test_a_warning_is_ticked_once_a_version() -> None:
    who, other = await make.person(), await make.person()
    post = await product_post()
    assert (await advised(who, post, SHOUTED)).missing_acknowledgements == ["shouting"]
    await acknowledgements.acknowledge(who.id, ["shouting"])
    await acknowledgements.acknowledge(who.id, ["shouting"])
    assert (await advised(who, post, SHOUTED)).missing_acknowledgements == []
    assert (await advised(other, post, SHOUTED)).missing_acknowledgements == ["shouting"]
    await make.policy(*RULES, version=2, facts=BANK)
    assert (await advised(who, post, SHOUTED)).missing_acknowledgements == [], "it only became milder"
    await make.policy(*RULES, version=3, facts=BANK, to_acknowledge=True)
    assert (await advised(who, post, SHOUTED)).missing_acknowledgements == ["shouting"]


async def test_what_no_rule_warns_of_can_not_be_ticked() -> None:
    await make.policy(WARN_OF_SHOUTING)
    with pytest.raises(Invalid):
        await acknowledgements.acknowledge((await make.person()).id, ["iban"])


async def test_an_official_text_may_name_its_rate_but_promise_nothing() -> None:
    await make.policy(BLOCK_PROMISES, HOLD_RATES, facts=BANK)
    asked = OfficialAdviceRequest(category=Category.PRODUCT, language=Language.EN, text=CAPTION)
    given = await advice.advise_officially(asked, Language.FR)
    assert (given.level, given.length.limit) == (Level.PASS, None)
    asked = OfficialAdviceRequest(category=Category.PRODUCT, network=Network.X, language=Language.EN, text=BLOCKED)
    given = await advice.advise_officially(asked, Language.FR)
    assert (given.level, kinds(given), given.length.limit) == (Level.BLOCK, ["guaranteed_return"], 280)
