"""Rules that are wrong too often are proposed for demotion, and a compliance officer decides."""

import asyncio

import msgspec
import pytest

from api.content.tables import Post
from api.core.db import execute, fetch, fetch_value
from api.core.errors import Conflict, NotFound
from api.core.ids import new_id
from api.core.languages import Language
from api.guardrails.engine.facts import RuleSpec
from api.guardrails.engine.levels import Level
from api.guardrails.friction import proposals
from api.guardrails.friction.rules import Cell, Reason, grounds_for
from api.guardrails.policy import acknowledgements, versions
from api.guardrails.policy.tables import Policy, PolicyText, Rule
from api.identity.tables import Person
from tests import make
from tests.guardrails.attempts import BLOCK_PROMISES, HOLD_RATES, NUDGE_COPIES, attempt, attempts, policy_and_post

pytestmark = pytest.mark.usefixtures("db")

WATCHED = RuleSpec(kind="competitor", level=Level.HOLD, paragraph="8", observe=True)


async def held_and_decided(post: Post, unchanged: int, of: int, rule: RuleSpec = HOLD_RATES) -> None:
    people = await make.crowd(of)
    for number, who in enumerate(people):
        await attempt(who, post, "held", rule, decision="approved" if number < unchanged else "reworded", waited=60)


async def proposed() -> list[str]:
    return [one.rule.code for one in await proposals.all_open(Language.EN)]


async def in_force() -> dict[str, Level]:
    return {rule.code: rule.level for rule in (await versions.in_force()).rules}


@pytest.fixture
async def officer(db: None) -> Person:
    return await make.person("compliance")


@pytest.fixture
async def post(db: None) -> Post:
    """A post whose rule about rates held 20 texts, of which 14 were approved unchanged."""
    made = await policy_and_post()
    await held_and_decided(made, 14, 20)
    return made


async def test_a_rule_that_holds_what_is_approved_unchanged_is_proposed_with_its_figures(post: Post) -> None:
    [one] = await proposals.all_open(Language.EN)
    [reason] = one.reasons
    assert (one.rule.code, one.rule.level, one.milder, one.version) == ("unapproved_rate", "hold", "acknowledge", 1)
    assert (reason.reason, reason.number, reason.of, reason.share) == (Reason.APPROVED_UNCHANGED, 14, 20, 0.7)
    assert reason.text.startswith("Of 20 held texts 14 were approved unchanged (70 %")


@pytest.mark.parametrize(("unchanged", "of"), [(3, 10), (9, 9)], ids=["not too often", "too few texts"])
async def test_a_rule_is_not_proposed_without_enough_reason(unchanged: int, of: int) -> None:
    await held_and_decided(await policy_and_post(), unchanged, of)
    assert await proposed() == []


async def test_texts_of_too_few_people_propose_nothing() -> None:
    post, people = await policy_and_post(), await make.crowd(4)
    for _ in range(4):
        await attempts(people, post, "held", HOLD_RATES, decision="approved", waited=60)
    assert await proposed() == []


async def test_a_rule_in_observe_mode_that_would_hit_many_people_is_proposed() -> None:
    await make.policy(WATCHED)
    post, people = await make.post(), await make.crowd(30)
    await attempts(people, post)
    await attempts(people[:5], post, "shared", WATCHED)
    [one] = await proposals.all_open(Language.EN)
    assert [(one.number, one.of) for one in one.reasons] == [(5, 30)]


def test_what_nobody_may_waive_is_never_proposed() -> None:
    cell = Cell()
    cell.numbers.update(appeals=9, won=9, decided=20, unchanged=20)
    cell.people.update(appeals=9, decided=20)
    assert [grounds_for(level, cell, 9, 9) for level in (Level.BLOCK, Level.DISCLOSE, Level.PASS)] == [[], [], []]
    assert grounds_for(Level.HOLD, cell, 0, 0)


async def test_a_rule_whose_appeals_are_won_is_proposed(officer: Person) -> None:
    post = await policy_and_post()
    for number in range(6):
        await _appeal(await make.person(), post, "granted" if number < 4 else "denied")
    [one] = await proposals.all_open(Language.EN)
    assert [(one.reason, one.number, one.of) for one in one.reasons] == [(Reason.APPEALS_WON, 4, 6)]


async def test_a_confirmed_proposal_is_a_version_with_just_this_rule_milder(post: Post, officer: Person) -> None:
    await _words()
    made = await proposals.confirm("unapproved_rate", 1, officer.id)
    assert (made.version, made.level, made.draft_too) == (2, "acknowledge", False)
    assert await in_force() == {
        "unapproved_rate": Level.ACKNOWLEDGE,
        "guaranteed_return": Level.BLOCK,
        "identical_caption": Level.NUDGE,
    }
    row = await Policy.objects().get(Policy.version == 2)
    assert row is not None
    assert (row.to_acknowledge, row.published_by) == (False, officer.id)


async def test_the_new_version_says_in_every_language_what_became_milder(post: Post, officer: Person) -> None:
    await _words()
    await proposals.confirm("unapproved_rate", 1, officer.id)
    rows = await fetch("SELECT t.changes FROM policy_text t JOIN policy p ON p.id = t.policy WHERE p.version = 2")
    assert len({row["changes"] for row in rows}) == len(Language)
    assert all("§ 6" in row["changes"] for row in rows)


async def test_nobody_reads_the_policy_again_because_a_rule_became_milder(post: Post, officer: Person) -> None:
    await _words()
    await acknowledgements.agree(officer.id, 1)
    await proposals.confirm("unapproved_rate", 1, officer.id)
    assert not (await acknowledgements.standing(officer.id)).must_read


async def test_a_confirmed_proposal_is_not_made_again(post: Post, officer: Person) -> None:
    await proposals.confirm("unapproved_rate", 1, officer.id)
    assert await proposed() == []
    with pytest.raises(NotFound, match="proposal-missing"):
        await proposals.confirm("unapproved_rate", 2, officer.id)


async def test_the_mildest_rule_is_retired(officer: Person) -> None:
    await make.policy(msgspec.structs.replace(HOLD_RATES, level=Level.INFORM), BLOCK_PROMISES)
    post = await make.post()
    for _ in range(5):
        await _appeal(await make.person(), post, "granted")
    made = await proposals.confirm("unapproved_rate", 1, officer.id)
    assert (made.level, await in_force()) == (None, {"guaranteed_return": Level.BLOCK})


async def test_advice_may_come_to_everybody() -> None:
    await make.policy(msgspec.structs.replace(WATCHED, level=Level.NUDGE))
    post, people = await make.post(), await make.crowd(5)
    await attempts(people, post, "shared", WATCHED)
    assert await proposed() == []


async def test_an_open_draft_follows_where_it_left_the_rule_as_it_was(post: Post, officer: Person) -> None:
    draft = await make.policy(HOLD_RATES, NUDGE_COPIES, version=2, published_at=None)
    made = await proposals.confirm("unapproved_rate", 1, officer.id)
    kept = await fetch("SELECT version, edition FROM policy WHERE id = $1", draft.id)
    assert [tuple(row) for row in kept] == [(3, 2)]
    assert (made.version, made.draft_too) == (2, True)
    levels = await Rule.select(Rule.level).where(Rule.policy == draft.id).order_by(Rule.id)
    assert [row["level"] for row in levels] == ["acknowledge", "nudge"]


async def test_a_draft_that_decided_otherwise_is_left_alone(post: Post, officer: Person) -> None:
    decided = msgspec.structs.replace(HOLD_RATES, level=Level.NUDGE)
    draft = await make.policy(decided, version=2, published_at=None)
    made = await proposals.confirm("unapproved_rate", 1, officer.id)
    assert made.draft_too is False
    assert await fetch_value("SELECT edition FROM policy WHERE id = $1", draft.id) == 1


async def test_a_proposal_about_a_policy_that_changed_is_not_confirmed(post: Post, officer: Person) -> None:
    await make.policy(HOLD_RATES, version=2)
    with pytest.raises(Conflict, match="proposal-outdated"):
        await proposals.confirm("unapproved_rate", 1, officer.id)


async def test_of_two_who_confirm_at_once_one_is_told_that_the_policy_changed(post: Post, officer: Person) -> None:
    await make.policy(HOLD_RATES, version=2, published_at=None)
    both = await asyncio.gather(
        *(proposals.confirm("unapproved_rate", 1, officer.id) for _ in range(2)), return_exceptions=True
    )
    assert sorted(type(one).__name__ for one in both) == ["Conflict", "DemotionView"]
    assert await fetch_value("SELECT count(*) FROM policy WHERE published_at IS NOT NULL") == 2


async def test_a_dismissed_proposal_comes_back_after_90_days(post: Post, officer: Person) -> None:
    await proposals.dismiss("unapproved_rate", officer.id)
    assert await proposed() == []
    await execute("UPDATE proposal_answer SET quiet_until = now()")
    assert await proposed() == ["unapproved_rate"]


async def test_only_what_is_proposed_can_be_answered(post: Post, officer: Person) -> None:
    for rule in ("guaranteed_return", "identical_caption", "no_such_rule"):
        with pytest.raises(NotFound, match="proposal-missing"):
            await proposals.dismiss(rule, officer.id)


async def test_a_demotion_lowers_nobodys_trust(post: Post, officer: Person) -> None:
    who = await make.person()
    await execute(
        "INSERT INTO trust (id, person, kind, approved, earned_at, changed_at) "
        "VALUES (gen_random_uuid(), $1, 'unapproved_rate', 5, now(), now())",
        who.id,
    )
    before = await fetch("SELECT * FROM trust")
    await proposals.confirm("unapproved_rate", 1, officer.id)
    assert await fetch("SELECT * FROM trust") == before


async def _words() -> None:
    policy = (await versions.in_force()).id
    await PolicyText.insert(
        *(PolicyText(id=new_id(), policy=policy, language=one, body="§", changes="Old news.") for one in Language)
    )


async def _appeal(who: Person, post: Post, state: str) -> None:
    await execute(
        "INSERT INTO appeal (id, person, post, rule, kind, network, language, argument, state, answer, due_at, "
        "decided_at, created_at) VALUES (gen_random_uuid(), $1, $2, 'unapproved_rate', 'unapproved_rate', 'linkedin', "
        "'en', '', $3, '', now(), now(), now())",
        who.id,
        post.id,
        state,
    )
