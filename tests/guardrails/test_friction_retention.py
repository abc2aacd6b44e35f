"""Attempts and findings are counted and dropped when their time is over, and the figures stay."""

import asyncio
from datetime import UTC, datetime

import msgspec
import pytest

from api.core.db import execute, fetch_value
from api.guardrails.friction import figures, retention
from api.guardrails.friction.figures import Question
from api.guardrails.friction.schemas import By, FrictionView
from tests import make
from tests.guardrails.attempts import (
    BLOCK_PROMISES,
    HOLD_RATES,
    NUDGE_COPIES,
    attempt,
    attempts,
    days_ago,
    policy_and_post,
)

pytestmark = pytest.mark.usefixtures("db")

WATCHED = msgspec.structs.replace(HOLD_RATES, code="watched", observe=True)
KEPT = 180
NO_MATTER_WHEN = datetime(2026, 1, 1, tzinfo=UTC)


async def around_the_boundary() -> None:
    """Texts of six people on every day from five days before the boundary to five days after it."""
    post, people = await policy_and_post(), await make.crowd(6)
    for days in range(KEPT - 5, KEPT + 6):
        at = days_ago(days)
        await attempts(people, post, "shared", NUDGE_COPIES, WATCHED, at=at, network="x")
        await attempts(people, post, "shared", at=at, language="nl")
        await attempts(people, post, "released", HOLD_RATES, at=at)
        await attempts(people, post, "refused", at=at)
        for number, who in enumerate(people):
            decision, waited = ("approved", "rejected")[number % 2], 17 * number + days
            await attempt(who, post, "held", HOLD_RATES, NUDGE_COPIES, at=at, decision=decision, waited=waited)
        await attempts(people, post, "blocked", BLOCK_PROMISES, at=at)


async def pictures() -> list[FrictionView]:
    """All cuts of the figures over the boundary, as an officer sees them."""
    over = Question(first=days_ago(KEPT + 30).date(), last=days_ago(KEPT - 30).date())
    questions = [msgspec.structs.replace(over, by=by) for by in By]
    questions.append(msgspec.structs.replace(over, rule="unapproved_rate"))
    return [msgspec.structs.replace(await figures.figures(one), as_of=NO_MATTER_WHEN) for one in questions]


async def left() -> tuple[int, int]:
    return await fetch_value("SELECT count(*) FROM attempt"), await fetch_value("SELECT count(*) FROM finding")


async def test_the_figures_stay_the_same_when_what_they_were_counted_from_is_dropped() -> None:
    await around_the_boundary()
    before, kept_before = await pictures(), await left()
    await retention.count_and_drop()
    assert (await left()) < kept_before
    assert await pictures() == before


async def test_counting_twice_or_by_two_at_once_changes_nothing() -> None:
    await around_the_boundary()
    before = await pictures()
    await asyncio.gather(retention.count_and_drop(), retention.count_and_drop())
    await retention.count_and_drop()
    assert await pictures() == before


async def test_figures_that_are_read_meanwhile_neither_miss_a_day_nor_count_it_twice() -> None:
    await around_the_boundary()
    before = await pictures()
    _, *read = await asyncio.gather(retention.count_and_drop(), *(pictures() for _ in range(3)))
    assert read == [before] * 3


async def test_what_is_younger_than_the_setting_says_stays() -> None:
    post, people = await policy_and_post(), await make.crowd(1)
    await attempts(people, post, "blocked", BLOCK_PROMISES, at=days_ago(KEPT - 1))
    await attempts(people, post, "blocked", BLOCK_PROMISES, at=days_ago(KEPT + 2))
    await retention.count_and_drop()
    assert await left() == (1, 1)


async def test_a_day_with_too_few_people_leaves_only_that_it_was_left_out() -> None:
    post, people = await policy_and_post(), await make.crowd(5)
    await attempts(people, post, at=days_ago(KEPT + 3))
    await attempts(people[:4], post, at=days_ago(KEPT + 2))
    await retention.count_and_drop()
    over = Question(first=days_ago(KEPT + 9).date(), last=days_ago(KEPT).date())
    total = (await figures.figures(over)).total
    assert (total.texts, total.few_days) == (5, 1)
    assert await fetch_value("SELECT count(*) FROM friction_day WHERE figure = 'texts' AND number < 5") == 0


async def test_a_tally_does_not_give_a_small_network_away() -> None:
    post, people = await policy_and_post(), await make.crowd(9)
    await attempts(people, post, at=days_ago(KEPT + 2))
    await attempts(people[:6], post, network="x", at=days_ago(KEPT + 2))
    await attempt(people[0], post, network="reddit", at=days_ago(KEPT + 2))
    await retention.count_and_drop()
    kept = "SELECT count(DISTINCT network) FROM friction_day WHERE network <> '' AND figure = 'texts'"
    assert await fetch_value(kept) == 1


async def test_findings_from_before_attempts_were_kept_are_dropped_uncounted() -> None:
    post, people = await policy_and_post(), await make.crowd(1)
    of = await attempt(people[0], post, "held", HOLD_RATES, at=days_ago(KEPT + 2))
    await execute("UPDATE finding SET attempt = NULL")
    await execute("DELETE FROM attempt WHERE id = $1", of.id)
    await retention.count_and_drop()
    assert await left() == (0, 0)
    assert await fetch_value("SELECT count(*) FROM friction_day") == 0
