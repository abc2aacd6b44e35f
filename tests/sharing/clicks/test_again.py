"""Better rules find otherwise: verdicts, proofs and points follow, and nothing is booked twice."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from api.core import clock
from api.core.db import fetch, fetch_value
from api.game import totals
from api.game.rules import CLICKS_COUNTED, POINTS
from api.game.schemas import EntryReason
from api.sharing.clicks import again, judging, verdicts
from api.sharing.clicks.judge import RULES, Judgement, Verdict
from api.sharing.tables import Link
from tests import make
from tests.game.scores import derived
from tests.sharing.rows import click, share_of

pytestmark = pytest.mark.usefixtures("db")

NOON = datetime(2026, 11, 18, 12, tzinfo=UTC)
DAY = date(2026, 11, 18)
FOR_A_CLICK = POINTS[EntryReason.HUMAN_CLICK]


@pytest.fixture(autouse=True)
def now() -> Iterator[None]:
    with clock.set_to(NOON + timedelta(hours=1)):
        yield


@pytest.fixture
def worse_rules(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Rules that know nothing of marks and take machines for people; undone, they are the present ones."""
    before = verdicts._remembered
    monkeypatch.setattr(verdicts, "_remembered", lambda method, headers, mark: before(method, headers, ""))
    return monkeypatch


async def a_link() -> Link:
    return await make.link(await make.person(), await make.post())


async def judged_wrong(link: Link, monkeypatch: pytest.MonkeyPatch, *clicks: dict[str, object]) -> None:
    for columns in clicks:
        await click(link, **{"at": NOON, **columns})  # type: ignore[arg-type]
    await judging.judge_waiting()
    monkeypatch.undo()


async def test_a_verdict_follows_the_rules_and_says_by_which_it_was_made(worse_rules: pytest.MonkeyPatch) -> None:
    link = await a_link()
    await judged_wrong(link, worse_rules, {"mark": "a cloud"}, {})
    assert await again.judge_again(DAY) == 1
    rows = await fetch("SELECT verdict, rules FROM click ORDER BY mark DESC")
    assert [tuple(row) for row in rows] == [("machine", RULES), ("human", RULES)]


async def test_points_of_a_machine_are_taken_back_by_another_line(worse_rules: pytest.MonkeyPatch) -> None:
    link = await a_link()
    await judged_wrong(link, worse_rules, {"mark": "a cloud"}, {})
    who = link.person
    assert await fetch_value("SELECT sum(points) FROM entry WHERE person = $1", who) == 2 * FOR_A_CLICK
    await again.judge_again(DAY)
    points = [row["points"] for row in await fetch("SELECT points FROM entry ORDER BY points")]
    assert points == [-FOR_A_CLICK, FOR_A_CLICK, FOR_A_CLICK]
    before = await derived()
    await totals.rebuild()
    assert await derived() == before


async def test_judging_again_twice_changes_nothing_more(worse_rules: pytest.MonkeyPatch) -> None:
    await judged_wrong(await a_link(), worse_rules, {"mark": "a cloud"}, {})
    await again.judge_again(DAY)
    before = await derived()
    assert await again.judge_again(DAY) == 0
    assert await derived() == before


async def test_who_turns_out_to_be_a_person_after_all_earns_again(worse_rules: pytest.MonkeyPatch) -> None:
    link = await a_link()
    forgiving = verdicts._remembered
    await judged_wrong(link, worse_rules, {"mark": "a cloud"})
    await again.judge_again(DAY)
    worse_rules.setattr(verdicts, "_remembered", forgiving)
    await again.judge_again(DAY)
    assert await fetch_value("SELECT sum(points) FROM entry") == FOR_A_CLICK
    worse_rules.undo()
    await again.judge_again(DAY)
    assert await fetch_value("SELECT sum(points) FROM entry") == 0


async def test_a_place_that_becomes_free_goes_to_the_next_person(worse_rules: pytest.MonkeyPatch) -> None:
    link = await a_link()
    wrong: dict[str, object] = {"mark": "a cloud"}
    late: dict[str, object] = {"at": NOON + timedelta(minutes=1)}
    await judged_wrong(link, worse_rules, *[wrong] * 3, *[{}] * (CLICKS_COUNTED - 3), *[late] * 2)
    await again.judge_again(DAY)
    assert await fetch_value("SELECT sum(points) FROM entry") == (CLICKS_COUNTED - 1) * FOR_A_CLICK


async def test_the_second_visit_becomes_the_first_when_that_was_a_machines(worse_rules: pytest.MonkeyPatch) -> None:
    link = await a_link()
    later = NOON + timedelta(minutes=1)
    await judged_wrong(link, worse_rules, {"mark": "a cloud", "visitor": b"ada"}, {"visitor": b"ada", "at": later})
    await again.judge_again(DAY)
    rows = await fetch("SELECT verdict, repeated FROM click ORDER BY at")
    assert [tuple(row) for row in rows] == [("machine", False), ("human", False)]
    assert await fetch_value("SELECT sum(points) FROM entry") == FOR_A_CLICK


async def test_a_share_that_only_a_machine_proved_is_what_it_was(worse_rules: pytest.MonkeyPatch) -> None:
    link, other = await a_link(), await a_link()
    opened, proven = [await share_of(one, opened_at=NOON - timedelta(hours=1)) for one in (link, other)]
    await click(other, at=NOON + timedelta(seconds=1))
    await judged_wrong(other, worse_rules, {"mark": "a cloud"})
    worse_rules.setattr(verdicts, "_remembered", lambda *_: Judgement(Verdict.HUMAN, ""))
    await judged_wrong(link, worse_rules, {"mark": "a cloud"})
    await again.judge_again(DAY)
    states = {row["id"]: (row["state"], row["proven_at"]) for row in await fetch("SELECT * FROM share")}
    assert states == {opened.id: ("opened", None), proven.id: ("proven", NOON + timedelta(seconds=1))}


async def test_days_before_are_left_alone(worse_rules: pytest.MonkeyPatch) -> None:
    await judged_wrong(await a_link(), worse_rules, {"mark": "a cloud"})
    assert await again.judge_again(DAY + timedelta(days=1)) == 0
