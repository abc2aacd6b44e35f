"""The figures by day move with every verdict, and counting anew finds the same."""

import random
from datetime import UTC, date, datetime, timedelta

import pytest

from api.core import clock
from api.core.db import execute, fetch, fetch_value
from api.sharing.clicks import again, judging, rollups, verdicts
from api.sharing.clicks.judge import Judgement, Verdict
from api.sharing.clicks.rollups import FIGURES
from api.sharing.tables import Link
from tests import make
from tests.sharing.rows import CARD_MAKER, MACHINE, PERSON, click

pytestmark = pytest.mark.usefixtures("db")

NOON = datetime(2026, 11, 18, 12, tzinfo=UTC)
KEYS = {
    "link_day": "link, day, post, network, team",
    "post_day": "post, network, day",
    "network_day": "network, day",
    "team_day": "team, day",
}


async def a_link(**columns: object) -> Link:
    return await make.link(await make.person(**columns), await make.post())


async def figures(table: str = "link_day") -> list[tuple[int, ...]]:
    return [tuple(row) for row in await fetch(f"SELECT {', '.join(FIGURES)} FROM {table} ORDER BY day")]


async def all_figures() -> dict[str, list[tuple[object, ...]]]:
    return {
        table: [tuple(row) for row in await fetch(f"SELECT {key}, {', '.join(FIGURES)} FROM {table} ORDER BY {key}")]
        for table, key in KEYS.items()
    }


async def test_every_verdict_is_counted_where_it_belongs() -> None:
    link = await a_link(team=(await make.team()).id)
    for by in (MACHINE, CARD_MAKER, PERSON):
        await click(link, by=by, at=NOON)
    for _ in range(2):
        await click(link, visitor=b"ada", at=NOON)
    await click(link, visitor=None, at=NOON)
    await judging.judge_waiting()
    assert [await figures(table) for table in KEYS] == [[(6, 4, 1, 1, 2, 1)]] * 4


async def test_a_day_is_the_companys() -> None:
    """The company is in Brussels: 23:30 UTC belongs to the next day there."""
    await click(await a_link(), at=datetime(2026, 11, 18, 23, 30, tzinfo=UTC))
    await judging.judge_waiting()
    assert await fetch_value("SELECT day FROM link_day") == date(2026, 11, 19)


async def test_a_verdict_and_its_figures_stand_together_or_not_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    await click(await a_link())

    async def fail(_: object) -> None:
        raise RuntimeError("The worker is gone.")

    monkeypatch.setattr(rollups, "move", fail)
    with pytest.raises(RuntimeError):
        await judging.judge_waiting()
    assert await fetch_value("SELECT count(*) FROM click WHERE verdict IS NULL") == 1


async def test_points_of_a_day_stay_with_the_team_of_that_day() -> None:
    before, after = await make.team(), await make.team()
    person = await make.person(team=before.id)
    link = await make.link(person, await make.post())
    await click(link, at=NOON)
    await judging.judge_waiting()
    await execute("UPDATE person SET team = $1 WHERE id = $2", after.id, person.id)
    await click(link, at=NOON)
    await judging.judge_waiting()
    await rollups.rebuild()
    assert [tuple(row) for row in await fetch("SELECT team, raw FROM team_day")] == [(before.id, 2)]


async def test_the_figures_of_a_person_go_with_them() -> None:
    post = await make.post()
    stays, goes = [await make.link(await make.person(), post) for _ in range(2)]
    for link in (stays, goes, goes):
        await click(link, at=NOON)
    await judging.judge_waiting()
    await execute("DELETE FROM person WHERE id = $1", goes.person)
    assert await figures("post_day") == await figures("network_day") == [(1, 1, 0, 0, 1, 0)]
    await execute("DELETE FROM person WHERE id = $1", stays.person)
    assert await figures("post_day") == []


@pytest.mark.parametrize("seed", range(3))
async def test_counting_anew_finds_what_moved(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Random clicks, of which some are judged otherwise later, while some people go."""
    chance = random.Random(seed)
    links = [await a_link(team=(await make.team()).id if chance.random() < 0.7 else None) for _ in range(6)]
    for _ in range(3):
        for _ in range(40):
            at = NOON + timedelta(hours=chance.uniform(-40, 40))
            by = chance.choice([PERSON, PERSON, MACHINE, CARD_MAKER])
            visitor = chance.choice([None, *(f"{name} on {at.date()}".encode() for name in ("Ada", "Bo"))])
            await click(chance.choice(links), at=at, by=by, visitor=visitor)
        await judging.judge_waiting()
        await execute("DELETE FROM person WHERE id = $1", links.pop().person)
        monkeypatch.setattr(verdicts, "_remembered", lambda *_: Judgement(chance.choice([*Verdict]), "By chance."))
        with clock.set_to(NOON + timedelta(days=2)):
            await again.judge_again(date(2026, 11, 16))
        monkeypatch.undo()
    moved = await all_figures()
    assert await fetch_value("SELECT sum(raw) FROM link_day") == await fetch_value("SELECT count(*) FROM click")
    await rollups.rebuild()
    assert await all_figures() == moved


async def test_counting_anew_mends_what_went_wrong() -> None:
    await click(await a_link(team=(await make.team()).id), at=NOON)
    await judging.judge_waiting()
    right = await all_figures()
    await execute("UPDATE link_day SET raw = 7, human = 5, day = day + 3")
    await execute("UPDATE post_day SET machine = 2")
    await execute("DELETE FROM team_day")
    await rollups.rebuild()
    assert await all_figures() == right
