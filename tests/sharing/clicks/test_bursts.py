"""Many requests within a second are no person's, and people in a crowd are left alone."""

from datetime import UTC, datetime, timedelta

import pytest

from api.core.db import fetch, fetch_value
from api.core.ids import new_id
from api.sharing.clicks import judging
from api.sharing.clicks.bursts import FROM_ONE_VISITOR, WITHOUT_METADATA, Asked, in_bursts
from tests import make
from tests.sharing.rows import PERSON, click

NOON = datetime(2026, 11, 18, 12, tzinfo=UTC)
LINK = new_id()


def asked(milliseconds: int, visitor: bytes | None = None, *, has_metadata: bool = True) -> Asked:
    return Asked(new_id(), LINK, NOON + timedelta(milliseconds=milliseconds), visitor, has_metadata)


def test_one_visitor_does_not_ask_so_often_in_a_second() -> None:
    burst = [asked(100 * number, b"ada") for number in range(FROM_ONE_VISITOR)]
    others = [asked(5000, b"ada"), asked(0, b"bob")]
    assert in_bursts([*burst, *others]) == {one.id for one in burst}


def test_slower_or_fewer_requests_of_one_visitor_are_no_burst() -> None:
    assert not in_bursts(asked(260 * number, b"ada") for number in range(20))
    assert not in_bursts(asked(0, b"ada") for _ in range(FROM_ONE_VISITOR - 1))


def test_a_crowd_in_browsers_is_no_burst() -> None:
    assert not in_bursts(asked(number, bytes([number])) for number in range(100))


def test_a_crowd_without_fetch_metadata_is_one() -> None:
    crowd = [asked(number, bytes([number]), has_metadata=False) for number in range(WITHOUT_METADATA)]
    person = asked(3, b"ada")
    assert in_bursts([*crowd, person]) == {one.id for one in crowd}


@pytest.mark.usefixtures("db")
async def test_a_burst_that_goes_on_after_a_batch_is_known() -> None:
    link = await make.link(await make.person(), await make.post())
    for number in range(FROM_ONE_VISITOR + 2):
        await click(link, at=NOON + timedelta(milliseconds=number), visitor=b"ada")
    await judging.judge_batch(FROM_ONE_VISITOR - 1)
    await judging.judge_batch()
    rows = await fetch("SELECT verdict FROM click ORDER BY at")
    assert [row["verdict"] for row in rows] == ["human"] * (FROM_ONE_VISITOR - 1) + ["machine"] * 3


@pytest.mark.usefixtures("db")
async def test_the_reason_of_a_burst_is_written_down() -> None:
    link = await make.link(await make.person(), await make.post())
    bare = {name: value for name, value in PERSON.items() if not name.startswith("sec-fetch")}
    for _ in range(WITHOUT_METADATA):
        await click(link, at=NOON, by=bare | {"via": "present"})
    await judging.judge_waiting()
    assert "within a second" in await fetch_value("SELECT DISTINCT reason FROM click")
