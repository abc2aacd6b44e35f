"""Clicks are judged once, told once, and prove what they can prove."""

import asyncio
from datetime import timedelta

import pytest

from api.core import clock
from api.core.db import execute, fetch, fetch_value
from api.core.events import Event, HumansClicked
from api.game import totals
from api.game.rules import POINTS
from api.game.schemas import EntryReason
from api.sharing import shares
from api.sharing.clicks import judging
from api.sharing.tables import Link
from tests import make
from tests.game.scores import derived, total
from tests.sharing.rows import CARD_MAKER, MACHINE, click, share_of

pytestmark = pytest.mark.usefixtures("db")

FOR_A_CLICK = POINTS[EntryReason.HUMAN_CLICK]


async def a_link() -> Link:
    return await make.link(await make.person(), await make.post())


async def state_of(share_id: object) -> str:
    return str(await fetch_value("SELECT state FROM share WHERE id = $1", share_id))


def told_clicks(told: list[Event]) -> list[object]:
    return [one.click_id for event in told if isinstance(event, HumansClicked) for one in event.clicks]


async def test_every_click_gets_a_verdict_and_its_reason() -> None:
    link = await a_link()
    made = [await click(link), await click(link, by=CARD_MAKER), await click(link, by=MACHINE)]
    head = await click(link, method="HEAD")
    await judging.judge_waiting()
    rows = {row["id"]: row for row in await fetch("SELECT id, verdict, reason, judged_at FROM click")}
    assert [rows[one.id]["verdict"] for one in (*made, head)] == ["human", "preview", "machine", "machine"]
    assert all(row["reason"] and row["judged_at"] for row in rows.values())


async def test_only_people_are_told_of(told: list[Event]) -> None:
    link = await a_link()
    human = await click(link)
    for by in (CARD_MAKER, MACHINE):
        await click(link, by=by)
    await judging.judge_waiting()
    assert told_clicks(told) == [human.id]


async def test_judging_again_changes_nothing(told: list[Event]) -> None:
    link = await a_link()
    for _ in range(3):
        await click(link)
    await judging.judge_waiting()
    before = await derived()
    await judging.judge_waiting()
    assert await derived() == before
    assert len(told_clicks(told)) == 3


async def test_the_same_visitor_counts_once_a_link() -> None:
    link, other = await a_link(), await a_link()
    for _ in range(3):
        await click(link, visitor=b"ada")
    await judging.judge_waiting()
    await click(link, visitor=b"ada")
    await click(other, visitor=b"ada")
    await judging.judge_waiting()
    assert await fetch_value("SELECT count(*) FROM click WHERE link = $1 AND NOT repeated", link.id) == 1
    assert await fetch_value("SELECT count(*) FROM click WHERE link = $1 AND NOT repeated", other.id) == 1


async def test_a_machine_first_does_not_make_a_person_a_repetition() -> None:
    link = await a_link()
    await click(link, visitor=b"same", by=MACHINE)
    human = await click(link, visitor=b"same")
    await judging.judge_waiting()
    assert not await fetch_value("SELECT repeated FROM click WHERE id = $1", human.id)


async def test_a_visitor_without_a_hash_counts_as_new() -> None:
    link = await a_link()
    for _ in range(2):
        await click(link, visitor=None)
    await judging.judge_waiting()
    assert await fetch_value("SELECT count(*) FROM click WHERE NOT repeated") == 2


async def test_judging_at_the_same_time_tells_every_person_once(told: list[Event]) -> None:
    link = await a_link()
    for number in range(60):
        await click(link, visitor=bytes([number % 20]))
    await asyncio.gather(*(judge_all_by(7) for _ in range(5)))
    assert len(told_clicks(told)) == len(set(told_clicks(told))) == 20
    assert await fetch_value("SELECT count(*) FROM click WHERE verdict IS NULL") == 0


async def judge_all_by(size: int) -> None:
    while await judging.judge_batch(size):
        pass


async def test_a_human_click_earns_and_proves_the_share() -> None:
    who = await make.person()
    link = await make.link(who, await make.post())
    share = await share_of(link)
    one = await click(link)
    await judging.judge_waiting()
    assert await state_of(share.id) == "proven"
    assert await fetch_value("SELECT proven_at FROM share WHERE id = $1", share.id) == one.at
    assert await total(who) == FOR_A_CLICK


@pytest.mark.parametrize("by", [MACHINE, CARD_MAKER])
async def test_no_machine_proves_a_share(by: dict[str, str]) -> None:
    link = await a_link()
    share = await share_of(link)
    await click(link, by=by)
    await judging.judge_waiting()
    assert await state_of(share.id) == "opened"


async def test_a_click_proves_one_share_of_its_link_and_the_confirmed_one_first() -> None:
    link = await a_link()
    confirmed = await share_of(link, state="confirmed", opened_at=clock.now() - timedelta(days=2))
    opened = await share_of(link)
    for _ in range(2):
        await click(link)
        await judging.judge_waiting()
    assert (await state_of(confirmed.id), await state_of(opened.id)) == ("proven", "opened")


async def test_a_click_does_not_prove_what_was_opened_after_it() -> None:
    link = await a_link()
    later = await share_of(link)
    await click(link, at=later.opened_at - timedelta(minutes=1))
    await judging.judge_waiting()
    assert await state_of(later.id) == "opened"


async def test_a_withdrawn_share_is_not_proven() -> None:
    link = await a_link()
    share = await share_of(link, state="withdrawn")
    await click(link)
    await judging.judge_waiting()
    assert await state_of(share.id) == "withdrawn"


async def test_a_click_that_breaks_the_judge_holds_up_nobody(caplog: pytest.LogCaptureFixture) -> None:
    link = await a_link()
    broken = await click(link)
    await execute("ALTER TABLE click DISABLE TRIGGER append_only")
    await execute("UPDATE click SET headers = 'no JSON' WHERE id = $1", broken.id)
    await execute("ALTER TABLE click ENABLE TRIGGER append_only")
    good = await click(link)
    await judging.judge_waiting()
    rows = {row["id"]: row["verdict"] for row in await fetch("SELECT id, verdict FROM click")}
    assert rows == {broken.id: "machine", good.id: "human"}
    assert "click_unjudgeable" in caplog.text


async def test_a_full_batch_is_followed_by_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judging, "BATCH", 4)
    link = await a_link()
    for _ in range(9):
        await click(link)
    await judging.judge_waiting()
    assert await fetch_value("SELECT count(*) FROM click WHERE verdict IS NULL") == 0


async def test_clicks_and_confirmations_at_the_same_time_wait_for_each_other_and_all_count() -> None:
    people = [await make.person(team=(await make.team()).id) for _ in range(4)]
    post = await make.post()
    links = [await make.link(who, post) for who in people]
    made = [await share_of(link) for link in links for _ in range(3)]
    for number in range(48):
        await click(links[number % 4])
    await asyncio.gather(
        *(judge_all_by(5) for _ in range(3)), *(shares.confirm(share.id, share.person) for share in made)
    )
    expected = POINTS[EntryReason.SHARE_CONFIRMED] + 12 * FOR_A_CLICK
    assert [await total(who) for who in people] == [expected] * 4
    before = await derived()
    await totals.rebuild()
    assert await derived() == before
