"""The days of a chart."""

from datetime import date

from api.insights.rules import days_between


def test_days_include_both_ends() -> None:
    assert days_between(date(2026, 12, 31), date(2027, 1, 1)) == [date(2026, 12, 31), date(2027, 1, 1)]
