"""When a held text is due."""

from datetime import UTC, datetime

import pytest

from api.guardrails.holding.working_hours import due_after

BRUSSELS = "Europe/Brussels"


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
    ],
)
def test_eight_working_hours_later(asked: str, due: str) -> None:
    moment = datetime.fromisoformat(asked).replace(tzinfo=UTC)
    assert due_after(moment, BRUSSELS) == datetime.fromisoformat(due).replace(tzinfo=UTC)
