"""Trust grows with what was approved unchanged, and only grows."""

from typing import Any

import pytest

from api.content.networks import Network
from api.core.db import execute, fetch, fetch_value
from api.core.languages import Language
from api.guardrails.advice import advise
from api.guardrails.engine.facts import RuleSpec
from api.guardrails.engine.findings import Finding, Verdict
from api.guardrails.engine.levels import Level
from api.guardrails.holding import moderation, queue, trust
from api.guardrails.holding.schemas import Decision, ReviewOutcome
from api.guardrails.holding.trust_rules import kinds_held, trust_kind, with_trust
from api.identity.tables import Person
from tests import make
from tests.clients import ClientFor
from tests.guardrails.holding.office import APPROVED, REJECTED, decided, moderator, settle, waiting, work_with
from tests.guardrails.scene import BLOCK_PROMISES, BLOCKED, HELD, OWN, judged, product_post

pytestmark = pytest.mark.usefixtures("db")

RATE = "unapproved_rate"


def finding(kind: str = RATE, level: Level = Level.HOLD, rule: str = "") -> Finding:
    return Finding(kind=kind, level=level, start=0, end=3, rule=rule or kind)


def verdict(*findings: Finding) -> Verdict:
    return Verdict(level=max((one.level for one in findings), key=lambda one: one.strictness), findings=findings)


@pytest.mark.parametrize("level", [one for one in Level if one is not Level.HOLD])
def test_trust_lowers_nothing_but_hold(level: Level) -> None:
    before = verdict(finding(level=level))
    assert with_trust(before, {RATE}) == before


def test_a_trusted_kind_asks_for_a_tick_and_says_why() -> None:
    after = with_trust(verdict(finding(), finding("shouting", Level.DISCLOSE)), {RATE})
    assert [(one.kind, one.level, one.trusted) for one in after.findings] == [
        ("shouting", Level.DISCLOSE, False),
        (RATE, Level.ACKNOWLEDGE, True),
    ]
    assert after.level is Level.DISCLOSE


def test_another_kind_is_held_as_before() -> None:
    after = with_trust(verdict(finding(), finding("competitor")), {RATE})
    assert after.level is Level.HOLD


def test_each_of_the_companys_own_rules_stands_for_itself() -> None:
    own = [finding("custom", rule="no-football"), finding("custom", rule="no-politics")]
    assert trust_kind("custom", "no-football") == "no-football"
    after = with_trust(verdict(*own), {"no-football"})
    assert [(one.rule, one.level) for one in after.findings] == [
        ("no-politics", Level.HOLD),
        ("no-football", Level.ACKNOWLEDGE),
    ]


def test_a_text_counts_once_for_each_kind_it_was_held_for() -> None:
    assert kinds_held([finding("iban", Level.BLOCK), finding(), finding(), finding("competitor")]) == [
        "competitor",
        RATE,
    ]


async def approved(author: Person, times: int = 1, decision: Decision = APPROVED) -> None:
    """Have so many of the author's texts decided like this."""
    before = await fetch_value("SELECT count(*) FROM review")
    for number in range(before, before + times):
        await decided(author, decision, HELD.replace("2.90", f"2.{11 + number}"))


async def level_of(author: Person, text: str = HELD) -> Level:
    return (await judged(author, await product_post(), text)).level


async def test_after_enough_texts_approved_unchanged_a_tick_takes_the_place_of_waiting(client_for: ClientFor) -> None:
    await work_with(trust_after=2)
    author = await make.person()
    await approved(author)
    assert await level_of(author) is Level.HOLD
    await approved(author)
    post = await product_post()
    browser = await client_for(author)
    asked = {"post_id": str(post.id), "network": "linkedin", "language": "en", "text": HELD}
    given = (await browser.post("/api/advice", json=asked)).json()
    assert (given["level"], given["missing_acknowledgements"]) == ("acknowledge", [RATE])
    assert [(one["kind"], one["trusted"]) for one in given["findings"]] == [(RATE, True)]
    assert (await browser.post("/api/shares", json=asked)).json()["code"] == "acknowledgement-missing"
    shared = await browser.post("/api/shares", json={**asked, "acknowledged": [RATE]})
    assert (shared.status_code, shared.json()["review"]) == (201, None)


async def test_what_is_blocked_stays_blocked_for_everybody() -> None:
    await work_with(trust_after=1)
    author = await make.person()
    await approved(author)
    await execute(
        "INSERT INTO trust (id, person, kind, approved, earned_at, changed_at) "
        "VALUES (gen_random_uuid(), $1, 'guaranteed_return', 9, now(), now())",
        author.id,
    )
    assert await level_of(author, BLOCKED) is Level.BLOCK


async def test_it_is_earned_by_nobody_else() -> None:
    await work_with(trust_after=1)
    await approved(await make.person())
    assert await level_of(await make.person()) is Level.HOLD


@pytest.mark.parametrize(
    "decision",
    [REJECTED, Decision(outcome=ReviewOutcome.REWORDED, wording=OWN)],
    ids=["rejected", "reworded"],
)
async def test_only_what_was_approved_unchanged_counts_and_nothing_is_taken_off(decision: Decision) -> None:
    await work_with(trust_after=2)
    author = await make.person()
    await approved(author)
    await approved(author, 3, decision)
    [mine] = await trust.of_mine(make.actor(author))
    assert (mine.approved, mine.earned) == (1, False)
    await trust.count(await fetch_value("SELECT id FROM review WHERE state <> 'approved' LIMIT 1"))
    await approved(author)
    [mine] = await trust.of_mine(make.actor(author))
    assert (mine.approved, mine.earned) == (2, True)


async def test_a_decision_counts_when_it_stands_and_once() -> None:
    author = await make.person()
    review = await waiting(author)
    me = await moderator()
    await moderation.decide(review.id, me, APPROVED)
    await trust.count(review.id)
    assert await fetch_value("SELECT count(*) FROM trust") == 0
    await settle(review.id)
    await settle(review.id)
    await trust.count(review.id)
    assert await fetch("SELECT approved FROM trust") == [(1,)]


async def test_kinds_that_need_two_are_never_trusted() -> None:
    author = await make.person()
    await work_with(trust_after=1)
    await approved(author)
    assert await level_of(author) is Level.ACKNOWLEDGE
    await work_with(trust_after=1, second_reviewer_kinds=(RATE,))
    assert await level_of(author) is Level.HOLD
    assert await trust.of_mine(make.actor(author)) == []


async def test_a_company_may_do_without_trust() -> None:
    author = await make.person()
    await work_with(trust_after=1)
    await approved(author)
    await work_with(trust_after=0)
    assert await level_of(author) is Level.HOLD
    assert await trust.of_mine(make.actor(author)) == []


async def test_what_was_earned_stays_earned_when_the_bar_rises() -> None:
    author = await make.person()
    await work_with(trust_after=2)
    await approved(author, 2)
    await work_with(trust_after=50)
    assert await level_of(author) is Level.ACKNOWLEDGE


async def test_a_lower_bar_counts_at_once() -> None:
    author = await make.person()
    await work_with(trust_after=9)
    await approved(author, 2)
    await work_with(trust_after=2)
    assert await level_of(author) is Level.ACKNOWLEDGE


async def test_a_milder_or_retired_rule_takes_nothing_away() -> None:
    author = await make.person()
    await work_with(trust_after=1)
    await approved(author)
    await make.policy(BLOCK_PROMISES, RuleSpec(kind=RATE, level=Level.NUDGE), version=2)
    assert await level_of(author) is Level.NUDGE
    await make.policy(BLOCK_PROMISES, version=3)
    await make.policy(BLOCK_PROMISES, RuleSpec(kind=RATE, level=Level.HOLD), version=4)
    assert await level_of(author) is Level.ACKNOWLEDGE


@pytest.mark.parametrize("language", list(Language))
async def test_a_person_sees_what_they_have_and_what_is_missing(language: Language) -> None:
    author = await make.person(language=language)
    await product_post()
    await work_with(trust_after=2)
    seen: list[Any] = []
    for _ in range(3):
        [mine] = await trust.of_mine(make.actor(author))
        seen.append((mine.kind, mine.approved, mine.needed, mine.earned, mine.earned_at is not None))
        assert mine.explained
        await approved(author)
    assert seen == [(RATE, 0, 2, False, False), (RATE, 1, 2, False, False), (RATE, 2, 2, True, True)]


async def test_a_person_begins_anew_when_they_want_to(client_for: ClientFor) -> None:
    await work_with(trust_after=1)
    author, other = await make.person(), await make.person()
    for one in (author, other):
        await approved(one)
        await execute(
            "INSERT INTO trust (id, person, kind, approved, changed_at) "
            "VALUES (gen_random_uuid(), $1, 'competitor', 1, now())",
            one.id,
        )
    browser = await client_for(author)
    assert (await browser.delete(f"/api/me/trust/{RATE}")).status_code == 204
    assert [one["kind"] for one in (await browser.get("/api/me/trust")).json() if one["approved"]] == ["competitor"]
    assert await level_of(author) is Level.HOLD
    assert (await browser.delete("/api/me/trust")).status_code == 204
    assert [one["kind"] for one in (await browser.get("/api/me/trust")).json() if one["approved"]] == []
    assert await fetch_value("SELECT count(*) FROM trust WHERE person = $1", other.id) == 2


async def test_a_moderator_sees_how_often_and_no_more() -> None:
    author = await make.person()
    await approved(author, 2)
    await trust.give_back(author.id)
    await approved(author, 2)
    await waiting(author, HELD)
    await waiting(await make.person(), HELD)
    shown = {one.person.id: one.approved_before for one in await queue.waiting(await moderator())}
    assert shown.pop(author.id) == 2
    assert list(shown.values()) == [0]


async def test_advice_while_typing_and_the_share_judge_alike() -> None:
    await work_with(trust_after=1)
    author = await make.person()
    await approved(author)
    post = await product_post()
    given = await advise(author.id, post.id, Network.LINKEDIN, Language.EN, HELD)
    assert given.level is (await judged(author, post, HELD)).level is Level.ACKNOWLEDGE
