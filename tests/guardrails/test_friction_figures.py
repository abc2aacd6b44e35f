"""The figures of friction, counted from what is kept of texts."""

import msgspec
import pytest

from api.core.errors import Invalid
from api.guardrails.friction import endings, figures
from api.guardrails.friction.figures import Question
from api.guardrails.friction.schemas import By, EndingKind, FrictionLine, FrictionView, Rate
from tests import make
from tests.guardrails.attempts import (
    BLOCK_PROMISES,
    HOLD_RATES,
    NUDGE_COPIES,
    attempt,
    attempts,
    days_ago,
    ending,
    policy_and_post,
)

pytestmark = pytest.mark.usefixtures("db")


async def asked(by: By = By.WEEK, **more: object) -> FrictionView:
    return await figures.figures(Question(by=by, **more))  # type: ignore[arg-type]  # as `Question` takes them


def line(view: FrictionView, key: str) -> FrictionLine:
    return next(one for one in view.lines if one.key == key)


def shown(rate: Rate) -> tuple[int | None, int | None]:
    return rate.number, rate.of


async def test_without_texts_there_is_nothing_to_show_and_nothing_to_hide() -> None:
    await policy_and_post()
    view = await asked()
    assert (view.total.texts, view.total.hidden, view.total.straight.share, view.lines) == (0, False, None, [])


async def test_texts_pass_are_held_or_blocked() -> None:
    post, people = await policy_and_post(), await make.crowd(6)
    await attempts(people, post)
    await attempts(people[:2], post, "held", HOLD_RATES)
    await attempt(people[0], post, "blocked", BLOCK_PROMISES)
    total = (await asked()).total
    assert (shown(total.straight), shown(total.held), shown(total.blocked)) == ((6, 9), (2, 9), (1, 9))
    assert total.straight.share == 0.6667


async def test_a_missing_tick_and_a_released_text_are_no_texts_of_their_own() -> None:
    post, people = await policy_and_post(), await make.crowd(5)
    await attempts(people, post)
    await attempts(people, post, "refused")
    await attempts(people, post, "released", HOLD_RATES)
    total = (await asked()).total
    assert (total.texts, total.unticked, shown(total.personalised)) == (5, 5, (10, 10))


async def test_numbers_about_fewer_than_five_people_are_hidden_and_not_zero() -> None:
    post, people = await policy_and_post(), await make.crowd(4)
    for _ in range(3):
        await attempts(people, post)
    total = (await asked()).total
    assert (total.texts, total.hidden) == (None, True)
    assert total.straight == Rate(number=None, of=None, share=None, hidden=True)


async def test_the_total_does_not_give_a_small_network_away() -> None:
    post, people = await policy_and_post(), await make.crowd(9)
    await attempts(people, post)
    await attempts(people[:6], post, network="x")
    await attempt(people[0], post, network="reddit")
    view = await asked(By.NETWORK)
    assert [(one.key, one.texts) for one in view.lines if not one.hidden] == [("linkedin", 9)]
    assert view.total.texts == 16


async def test_a_rule_counts_the_texts_that_it_stopped_itself() -> None:
    post, people = await policy_and_post(), await make.crowd(5)
    await attempts(people, post, "held", HOLD_RATES, NUDGE_COPIES)
    await attempts(people, post, "shared", NUDGE_COPIES)
    view = await asked(By.RULE)
    rates, copies = line(view, "unapproved_rate"), line(view, "identical_caption")
    assert (shown(rates.held), shown(copies.held), shown(copies.straight)) == ((5, 5), (0, 10), (5, 10))
    assert rates.rule is not None
    assert (rates.rule.level, rates.rule.paragraph) == ("hold", "6")


async def test_a_rule_in_observe_mode_is_counted_apart() -> None:
    post, people = await policy_and_post(), await make.crowd(5)
    watched = msgspec.structs.replace(HOLD_RATES, code="watched", observe=True)
    await attempts(people, post, "shared", watched)
    found = line(await asked(By.RULE), "watched")
    assert (found.texts, found.observed, shown(found.straight)) == (0, 5, (0, 0))


async def test_time_in_review_is_the_median_and_the_ninetieth_percentile() -> None:
    post, people = await policy_and_post(), await make.crowd(10)
    for number, who in enumerate(people):
        await attempt(who, post, "held", HOLD_RATES, decision="approved", waited=60 * (number + 1))
    found = (await asked()).total
    assert (found.in_review.median_hours, found.in_review.p90_hours, found.in_review.decided) == (5.0, 9.0, 10)
    assert shown(found.approved_unchanged) == (10, 10)


async def test_somebody_is_back_who_shared_within_thirty_days_after_a_block() -> None:
    post, people = await policy_and_post(), await make.crowd(8)
    await attempts(people[:6], post, "blocked", BLOCK_PROMISES, at=days_ago(60))
    await attempts(people[:2], post, at=days_ago(31))
    await attempts(people[2:4], post, at=days_ago(29))
    await attempts(people[6:], post, "blocked", BLOCK_PROMISES, at=days_ago(29))
    assert shown((await asked()).total.back_after_block) == (2, 6)


async def test_endings_say_who_gave_up_and_which_nudges_were_taken() -> None:
    await policy_and_post()
    for _ in range(3):
        await endings.count(ending(EndingKind.LEFT, ["unapproved_rate"]))
    for _ in range(3):
        await endings.count(ending(EndingKind.SHARED, ["identical_caption"], ["identical_caption"]))
    for _ in range(4):
        await endings.count(ending(EndingKind.SHARED, ["identical_caption"]))
    view = await asked(By.RULE)
    assert (shown(view.total.gave_up), shown(view.total.nudges_taken)) == ((3, 10), (3, 7))
    assert shown(line(view, "identical_caption").nudges_taken) == (3, 7)
    assert line(view, "unapproved_rate").gave_up.hidden


async def test_lines_over_time_begin_with_the_first_day() -> None:
    post, people = await policy_and_post(), await make.crowd(5)
    for days in (20, 3):
        await attempts(people, post, at=days_ago(days))
    by_week, by_day = await asked(By.WEEK), await asked(By.DAY)
    assert [one.texts for one in by_week.lines] == [5, 5]
    assert sorted(one.key for one in by_day.lines) == [one.key for one in by_day.lines]
    assert (await asked(By.DAY, last=days_ago(10).date())).total.texts == 5


async def test_one_rule_can_be_looked_at_over_time() -> None:
    post, people = await policy_and_post(), await make.crowd(5)
    await attempts(people, post, "held", HOLD_RATES)
    await attempts(people, post)
    view = await asked(By.MONTH, rule="unapproved_rate")
    assert (view.total.texts, view.total.rule is not None, view.lines[0].texts) == (5, True, 5)


@pytest.mark.parametrize(
    ("question", "field"),
    [
        ({"first": days_ago(3).date(), "last": days_ago(9).date()}, "from"),
        ({"first": days_ago(2000).date()}, "from"),
        ({"by": By.RULE, "network": "x"}, "by"),
        ({"rule": "iban", "network": "x"}, "by"),
    ],
    ids=["reversed", "too long", "two columns", "two of one"],
)
async def test_a_question_that_makes_no_sense_names_what_is_wrong(question: dict[str, object], field: str) -> None:
    await policy_and_post()
    with pytest.raises(Invalid) as refused:
        await figures.figures(Question(**question))  # type: ignore[arg-type]
    assert refused.value.field == field
