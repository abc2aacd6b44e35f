"""Replays: a draft rule over the texts of the last days."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from api.compliance import replays, running
from api.compliance.schemas import ReplayRequest, ReplayResult, ReplayState
from api.content.schemas import AudienceRule, Clause
from api.content.tables import Post
from api.core import clock
from api.core.db import execute, fetch_value
from api.core.errors import Invalid, NotFound
from api.core.ids import new_id
from api.guardrails.engine.levels import Level
from api.guardrails.policy.draft_schemas import RuleInput
from api.identity.schemas import Role
from tests import make
from tests.guardrails.scene import BLOCKED, CAPTION, HELD, OWN, held, product_post

pytestmark = pytest.mark.usefixtures("db")

PROMISES = RuleInput(kind="guaranteed_return", level=Level.HOLD, paragraph="5")


async def shared(post: Post, text: str, people: int = 1, **columns: Any) -> None:
    """So many people who shared the same words."""
    for _ in range(people):
        await make.share(await make.person(), post, text=text, **columns)


async def result_of(rule: RuleInput = PROMISES, days: int = 30, code: str = "") -> ReplayResult:
    """What a replay finds when its job has run."""
    officer = await make.person("compliance")
    asked = await replays.ask(ReplayRequest(rule=rule, days=days, code=code), officer.id)
    await running.replay(asked.id)
    seen = await replays.view(asked.id)
    assert seen.state is ReplayState.DONE
    assert seen.result is not None
    return seen.result


async def test_a_rule_is_tried_on_what_people_shared() -> None:
    post = await product_post()
    await shared(post, OWN, 5)
    await shared(post, BLOCKED, 5)
    found = await result_of()
    assert (found.texts, found.hits, found.complete) == (10, 5, True)
    assert found.share_of_people == 0.5
    assert [(one.language, one.texts, one.hits) for one in found.by_language] == [("en", 10, 5)]
    assert [(one.network, one.texts, one.hits) for one in found.by_network] == [("linkedin", 10, 5)]


async def test_an_example_marks_the_words_and_names_nobody() -> None:
    post = await product_post()
    await shared(post, BLOCKED, 6)
    [example] = (await result_of()).examples
    assert example.excerpt[example.start : example.end].startswith("guaranteed return")
    assert set(example.__struct_fields__) == {"excerpt", "start", "end", "level", "language", "network"}


async def test_an_example_goes_with_its_text() -> None:
    post = await product_post()
    await shared(post, BLOCKED, 6)
    officer = await make.person("compliance")
    asked = await replays.ask(ReplayRequest(rule=PROMISES, days=30), officer.id)
    await running.replay(asked.id)
    await execute("DELETE FROM share")
    seen = await replays.view(asked.id)
    assert seen.result is not None
    assert (seen.result.hits, seen.result.examples) == (6, [])


async def test_an_account_number_is_not_shown_again() -> None:
    post = await product_post()
    await shared(post, f"{CAPTION} Mine is NL91 ABNA 0417 1643 00.", 6)
    [example] = (await result_of(RuleInput(kind="iban", level=Level.BLOCK, paragraph="4"))).examples
    assert "0417" not in example.excerpt
    assert "•" in example.excerpt[example.start : example.end]


async def test_fewer_than_five_people_are_not_shown() -> None:
    post = await product_post()
    await shared(post, BLOCKED, 4)
    found = await result_of()
    assert (found.texts, found.hits, found.few_people) == (4, 4, True)
    assert (found.share_of_people, found.examples, found.by_language, found.by_network) == (None, [], [], [])


async def test_a_share_of_people_that_tells_about_few_is_left_out() -> None:
    post = await product_post()
    await shared(post, OWN, 6)
    await shared(post, BLOCKED, 2)
    found = await result_of()
    assert (found.hits, found.share_of_people) == (2, None)


async def test_languages_and_networks_of_few_people_are_left_out() -> None:
    post = await product_post()
    await shared(post, OWN, 9)
    await shared(post, OWN, 9, network="x")
    await shared(post, OWN, 5, network="xing")
    await shared(post, OWN, 2, network="bluesky")
    shown = {one.network for one in (await result_of()).by_network}
    assert "bluesky" not in shown
    assert {"linkedin", "x"} <= shown


async def test_a_replay_compares_with_the_version_in_force() -> None:
    post = await product_post()
    await shared(post, BLOCKED, 5)
    await shared(post, OWN, 5)
    milder = await result_of(code="guaranteed_return")
    assert (milder.stricter, milder.milder) == (0, 5)
    levels = {one.level: (one.before, one.after) for one in milder.levels}
    assert (levels[Level.BLOCK], levels[Level.HOLD]) == ((5, 0), (0, 5))
    beside = await result_of()
    assert (beside.stricter, beside.milder) == (0, 0)


async def test_a_new_rule_counts_the_texts_that_would_be_judged_more_strictly() -> None:
    post = await product_post()
    await shared(post, f"{OWN} Better than Kestrel!", 5)
    found = await result_of(RuleInput(kind="competitor", level=Level.BLOCK, paragraph="8"))
    assert (found.hits, found.stricter) == (5, 5)


async def test_a_rule_of_the_companys_own_is_tried_by_its_pattern() -> None:
    post = await product_post()
    await shared(post, f"{OWN} It will never lose.", 5)
    rule = RuleInput(kind="custom", level=Level.HOLD, paragraph="5", pattern="never (lose|fail)")
    [example] = (await result_of(rule)).examples
    assert example.excerpt[example.start : example.end] == "never lose"


async def test_held_texts_count_while_their_words_are_kept_and_once_when_shared() -> None:
    author = await make.person()
    post = await product_post()
    review = await held(author, post)
    rates = RuleInput(kind="unapproved_rate", level=Level.HOLD, paragraph="6")
    assert (await result_of(rates)).hits == 1
    await make.share(author, post, text=HELD, review=review.id)
    assert (await result_of(rates)).hits == 1
    await execute("DELETE FROM share")
    await execute("UPDATE review SET text = ''")
    assert (await result_of(rates)).texts == 0


async def test_only_the_days_asked_for_are_looked_at() -> None:
    post = await product_post()
    await shared(post, BLOCKED, 1, opened_at=clock.now() - timedelta(days=8))
    await shared(post, BLOCKED, 1, state="withdrawn")
    assert (await result_of(days=7)).texts == 0
    assert (await result_of(days=9)).texts == 1


async def test_a_rule_for_some_people_is_tried_on_theirs() -> None:
    post = await product_post()
    await make.share(await make.person("influencer"), post, text=BLOCKED)
    await shared(post, BLOCKED, 2)
    loud = AudienceRule(anyone_in=[Clause(roles=[Role.INFLUENCER])])
    rule = RuleInput(kind="guaranteed_return", level=Level.HOLD, paragraph="5", audience=loud)
    assert (await result_of(rule)).hits == 1


async def test_more_texts_than_one_page_are_all_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("api.compliance.past_texts.AT_ONCE", 3)
    post = await product_post()
    await shared(post, BLOCKED, 7)
    assert (await result_of()).hits == 7
    monkeypatch.setattr("api.compliance.running.MOST_TEXTS", 4)
    found = await result_of()
    assert (found.texts, found.complete) == (4, False)


async def test_a_replay_that_runs_twice_says_the_same() -> None:
    post = await product_post()
    await shared(post, BLOCKED, 5)
    officer = await make.person("compliance")
    asked = await replays.ask(ReplayRequest(rule=PROMISES, days=30), officer.id)
    await running.replay(asked.id)
    first = await replays.view(asked.id)
    await shared(post, BLOCKED, 5)
    await running.replay(asked.id)
    assert await replays.view(asked.id) == first


async def test_a_replay_that_was_cut_short_begins_again() -> None:
    post = await product_post()
    await shared(post, BLOCKED, 5)
    officer = await make.person("compliance")
    asked = await replays.ask(ReplayRequest(rule=PROMISES, days=30), officer.id)
    await execute(
        """UPDATE replay SET state = 'running', result = '{"judged": 3, "texts": 5}' WHERE id = $1""", asked.id
    )
    seen = await replays.view(asked.id)
    assert (seen.state, seen.judged, seen.texts, seen.result) == (ReplayState.RUNNING, 3, 5, None)
    await running.replay(asked.id)
    result = (await replays.view(asked.id)).result
    assert result is not None
    assert result.hits == 5


async def test_a_replay_that_fails_says_so_and_is_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    await product_post()
    officer = await make.person("compliance")
    asked = await replays.ask(ReplayRequest(rule=PROMISES, days=30), officer.id)
    with monkeypatch.context() as broken:
        broken.setattr(running, "_trial", lambda _: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            await running.replay(asked.id)
    assert (await replays.view(asked.id)).state is ReplayState.FAILED
    await running.replay(asked.id)
    assert (await replays.view(asked.id)).state is ReplayState.DONE


async def test_a_replay_waits_on_the_slow_queue() -> None:
    await product_post()
    officer = await make.person("compliance")
    asked = await replays.ask(ReplayRequest(rule=PROMISES, days=30), officer.id)
    assert asked.state is ReplayState.WAITING
    assert await fetch_value("SELECT queue FROM job WHERE name = 'compliance.replay'") == "birdsong:slow"
    assert await replays.tried() == frozenset()


async def test_replays_are_forgotten_after_a_month() -> None:
    await product_post()
    officer = await make.person("compliance")
    asked = await replays.ask(ReplayRequest(rule=PROMISES, days=30), officer.id)
    with clock.set_to(clock.now() + timedelta(days=29)):
        await replays.forget_old()
    assert [one.id for one in await replays.latest()] == [asked.id]
    with clock.set_to(clock.now() + timedelta(days=31)):
        await replays.forget_old()
    with pytest.raises(NotFound):
        await replays.view(asked.id)


@pytest.mark.parametrize(
    ("rule", "code", "field"),
    [
        (RuleInput(kind="nonsense", level=Level.HOLD, paragraph="5"), "", "rule.kind"),
        (RuleInput(kind="custom", level=Level.HOLD, paragraph="5"), "", "rule.pattern"),
        (RuleInput(kind="custom", level=Level.HOLD, paragraph="5", pattern="(a"), "", "rule.pattern"),
        (RuleInput(kind="working_time", level=Level.NUDGE, paragraph="1"), "", "rule.kind"),
        (RuleInput(kind="recalled", level=Level.BLOCK, paragraph="9"), "", "rule.kind"),
        (PROMISES, "competitor", "code"),
    ],
    ids=["no-such-kind", "no-pattern", "pattern-unreadable", "circumstances", "post", "no-such-rule"],
)
async def test_what_is_no_rule_is_not_tried(rule: RuleInput, code: str, field: str) -> None:
    await product_post()
    officer = await make.person("compliance")
    with pytest.raises(Invalid) as refused:
        await replays.ask(ReplayRequest(rule=rule, code=code), officer.id)
    assert refused.value.field == field


async def test_a_replay_that_never_was_is_missing() -> None:
    with pytest.raises(NotFound):
        await replays.view(UUID(int=new_id().int))
