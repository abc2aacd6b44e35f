"""What earns points and when: values in, values out."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.core.ids import new_id
from api.game.rules import (
    Booking,
    click_source,
    day_around,
    first_of_each,
    period_of,
    periods_of,
    ranks,
    reversal_source,
    share_source,
)
from api.game.schemas import EntryReason, Span
from api.game.tables import Entry

BRUSSELS = ZoneInfo("Europe/Brussels")


@pytest.mark.parametrize(
    ("moment", "week", "month"),
    [
        (datetime(2026, 11, 22, 22, 59, tzinfo=UTC), "2026-W47", "2026-11"),
        (datetime(2026, 11, 22, 23, 0, tzinfo=UTC), "2026-W48", "2026-11"),
        (datetime(2026, 11, 30, 23, 30, tzinfo=UTC), "2026-W49", "2026-12"),
        (datetime(2027, 1, 1, 12, 0, tzinfo=UTC), "2026-W53", "2027-01"),
        (datetime(2027, 1, 4, 12, 0, tzinfo=UTC), "2027-W01", "2027-01"),
        (datetime(2026, 7, 31, 22, 30, tzinfo=UTC), "2026-W31", "2026-08"),
    ],
)
def test_a_moment_counts_in_the_week_and_month_of_the_companys_calendar(
    moment: datetime, week: str, month: str
) -> None:
    assert periods_of(moment, BRUSSELS) == ("all", week, month)


def test_every_span_names_one_of_the_moments_periods() -> None:
    moment = datetime(2026, 11, 22, 12, tzinfo=UTC)
    assert {period_of(span, moment, BRUSSELS) for span in Span} == set(periods_of(moment, BRUSSELS))


@pytest.mark.parametrize(
    ("moment", "hours"),
    [
        (datetime(2026, 3, 29, 12, tzinfo=UTC), 23),
        (datetime(2026, 10, 25, 12, tzinfo=UTC), 25),
        (datetime(2026, 11, 22, 12, tzinfo=UTC), 24),
    ],
)
def test_a_day_lasts_as_long_as_the_clocks_say(moment: datetime, hours: int) -> None:
    start, stop = day_around(moment, BRUSSELS)
    assert stop.astimezone(UTC) - start.astimezone(UTC) == timedelta(hours=hours)


@given(st.integers(0, 20 * 365 * 24 * 60))
def test_a_moment_lies_in_its_own_day(minutes: int) -> None:
    moment = datetime(2020, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    start, stop = day_around(moment, BRUSSELS)
    assert start <= moment < stop


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ([], []),
        ([5], [1]),
        ([9, 7, 7, 3], [1, 2, 2, 4]),
        ([7, 7, 7], [1, 1, 1]),
        ([9, 7, 7, 3, 3, 1], [1, 2, 2, 4, 4, 6]),
    ],
)
def test_equal_scores_share_a_rank_and_the_next_is_skipped(scores: list[float], expected: list[int]) -> None:
    assert ranks(scores) == expected


def test_two_confirmations_of_one_share_are_two_sources() -> None:
    share, first = new_id(), datetime(2026, 11, 22, 12, tzinfo=UTC)
    assert share_source(share, first) != share_source(share, first + timedelta(microseconds=1))


def test_every_source_fits_its_column() -> None:
    longest = Entry.source.length or 0
    moment = datetime(2999, 1, 1, tzinfo=UTC)
    assert len(reversal_source(click_source(new_id(), new_id()))) <= longest
    assert len(reversal_source(share_source(new_id(), moment))) <= longest


def test_the_first_of_two_bookings_with_one_source_counts() -> None:
    person, at = new_id(), datetime(2026, 11, 22, tzinfo=UTC)
    first = Booking(person, EntryReason.SHARE_CONFIRMED, "one", 10, at)
    other = Booking(person, EntryReason.SHARE_CONFIRMED, "other", 10, at)
    assert first_of_each([first, other, first._replace(points=99)]) == [first, other]
