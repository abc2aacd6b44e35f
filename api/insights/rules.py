"""The days of a chart: values in, values out. What may be shown about small groups is in `core/small_groups.py`."""

from datetime import date, timedelta


def days_between(first: date, last: date) -> list[date]:
    """Every day from the first to the last, both included."""
    return [first + timedelta(days=day) for day in range((last - first).days + 1)]
