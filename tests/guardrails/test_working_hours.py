"""When a held text is due."""

import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.guardrails.holding.working_hours import WorkingHours, due_after, is_open, public_holidays

EIGHT = timedelta(hours=8)


def brussels(**fields: Any) -> WorkingHours:
    return WorkingHours(time_zone="Europe/Brussels", **fields)


def utc(moment: str) -> datetime:
    return datetime.fromisoformat(moment).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("asked", "due"),
    [
        # Winter in Brussels is one hour ahead of UTC: the office opens at 8 and closes at 16 UTC.
        ("2026-11-23T08:00", "2026-11-23T16:00"),
        ("2026-11-23T12:30", "2026-11-24T12:30"),
        ("2026-11-23T03:00", "2026-11-23T16:00"),
        ("2026-11-23T20:00", "2026-11-24T16:00"),
        ("2026-11-27T15:00", "2026-11-30T15:00"),
        ("2026-11-28T12:00", "2026-11-30T16:00"),
        ("2026-11-29T23:30", "2026-11-30T16:00"),
        # The clocks go forward on Sunday, 29 March 2026: Monday's noon is an hour earlier in UTC.
        ("2026-03-27T11:00", "2026-03-30T10:00"),
        # And back on Sunday, 25 October 2026.
        ("2026-10-23T10:00", "2026-10-26T11:00"),
    ],
)
def test_eight_working_hours_later(asked: str, due: str) -> None:
    assert due_after(utc(asked), brussels(), EIGHT) == utc(due)


@pytest.mark.parametrize(
    ("place", "asked", "due"),
    [
        # Belgium's National Day 2026 is a Tuesday.
        ("BE", "2026-07-20T12:00", "2026-07-22T12:00"),
        ("", "2026-07-20T12:00", "2026-07-21T12:00"),
        # Corpus Christi 2026 is free in Bavaria and a day of work in Berlin.
        ("DE-BY", "2026-06-03T12:00", "2026-06-05T12:00"),
        ("DE-BE", "2026-06-03T12:00", "2026-06-04T12:00"),
        # Christmas and the weekend after it.
        ("BE", "2026-12-24T12:00", "2026-12-28T12:00"),
        # New Year's Day belongs to the next year's calendar.
        ("BE", "2026-12-31T12:00", "2027-01-04T12:00"),
        # A part that the library does not know has the country's days.
        ("BE-VLG", "2026-07-20T12:00", "2026-07-22T12:00"),
        ("XX", "2026-07-20T12:00", "2026-07-21T12:00"),
    ],
)
def test_nobody_works_on_a_public_holiday(place: str, asked: str, due: str) -> None:
    assert due_after(utc(asked), brussels(holidays_of=place), EIGHT) == utc(due)


def test_the_companys_own_hours_count() -> None:
    hours = brussels(opens=time(8, 30), closes=time(12), weekdays=frozenset({2, 4}))
    assert due_after(utc("2026-11-23T10:00"), hours, timedelta(hours=5)) == utc("2026-11-26T09:00")


def test_a_day_with_a_change_of_clocks_is_as_long_as_it_is() -> None:
    all_of_sunday = brussels(opens=time(0), closes=time(12), weekdays=frozenset({7}))
    assert due_after(utc("2026-03-28T12:00"), all_of_sunday, timedelta(hours=11)) == utc("2026-03-29T10:00")
    assert due_after(utc("2026-10-24T12:00"), all_of_sunday, timedelta(hours=13)) == utc("2026-10-25T11:00")


def test_where_nobody_ever_works_every_hour_counts() -> None:
    never = brussels(weekdays=frozenset())
    assert due_after(utc("2026-11-28T12:00"), never, EIGHT) == utc("2026-11-28T20:00")
    assert is_open(utc("2026-11-28T12:00"), never)


@pytest.mark.parametrize(
    ("moment", "open_then"),
    [
        ("2026-11-23T07:59", False),
        ("2026-11-23T08:00", True),
        ("2026-11-23T15:59", True),
        ("2026-11-23T16:00", False),
        ("2026-11-22T12:00", False),
        ("2026-11-11T12:00", False),
    ],
)
def test_the_office_is_open_from_its_first_moment_to_its_last(moment: str, open_then: bool) -> None:
    assert is_open(utc(moment), brussels(holidays_of="BE")) is open_then


@given(
    asked=st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31), timezones=st.just(UTC)),  # noqa: DTZ001
    working=st.timedeltas(timedelta(minutes=1), timedelta(hours=80)),
    place=st.sampled_from(["", "BE", "DE-BY", "FR", "IT", "NL"]),
)
def test_what_is_due_is_due_while_somebody_works(asked: datetime, working: timedelta, place: str) -> None:
    hours = brussels(holidays_of=place)
    due = due_after(asked, hours, working)
    assert due >= asked + working
    assert is_open(due - timedelta(microseconds=1), hours)
    assert due_after(asked, hours, working + timedelta(minutes=1)) > due


def test_a_year_without_a_place_has_no_public_holidays() -> None:
    assert public_holidays("", 2026) == frozenset()
    assert date(2026, 7, 21) in public_holidays("BE", 2026)


def test_the_library_of_holidays_is_loaded_when_a_place_asks_for_it() -> None:
    program = (
        "import sys; from api.guardrails.holding.working_hours import public_holidays; "
        "public_holidays('', 2026); assert 'holidays' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
